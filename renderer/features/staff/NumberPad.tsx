import { Delete } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { useWords } from '../../i18n/language-context.ts';
import { typedDigit } from './typed-digit.ts';

type Props = {
  readonly value: string;
  /** Most digits that can be entered. */
  readonly most: number;
  readonly isDisabled?: boolean;
  readonly canEnter: boolean;
  readonly onChange: (value: string) => void;
  readonly onEnter: () => void;
};

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** Our own number keys, 0-9 from left to right in every language. The keyboard's keys do the same. */
export function NumberPad({ value, most, isDisabled = false, canEnter, onChange, onEnter }: Props): ReactNode {
  const words = useWords();
  const type = (digit: string): void => {
    if (value.length < most) onChange(value + digit);
  };
  const remove = (): void => onChange(value.slice(0, -1));
  const latest = useRef({ type, remove, enter: onEnter, canEnter, isDisabled });
  latest.current = { type, remove, enter: onEnter, canEnter, isDisabled };

  useEffect(() => {
    const keyDown = (event: KeyboardEvent): void => {
      const pad = latest.current;
      if (pad.isDisabled || event.ctrlKey || event.altKey || event.metaKey) return;
      const digit = typedDigit(event.key);
      // Enter on a button presses that button.
      const isOnButton = event.target instanceof Element && event.target.closest('button') !== null;
      if (digit !== undefined) pad.type(digit);
      else if (event.key === 'Backspace') pad.remove();
      else if (event.key === 'Enter' && !event.repeat && !isOnButton && pad.canEnter) pad.enter();
    };
    window.addEventListener('keydown', keyDown);
    return () => window.removeEventListener('keydown', keyDown);
  }, []);

  return (
    <fieldset className="number-pad" aria-label={words('staff.keys.pad')} dir="ltr">
      {digits.map((digit) => (
        <Button key={digit} className="pad-key" isDisabled={isDisabled} onPress={() => type(digit)}>
          {digit}
        </Button>
      ))}
      <Button className="pad-key" isDisabled={isDisabled || value === ''} aria-label={words('staff.keys.delete')} onPress={remove}>
        <Delete aria-hidden="true" />
      </Button>
      <Button className="pad-key" isDisabled={isDisabled} onPress={() => type('0')}>
        0
      </Button>
      <Button className="pad-key pad-enter" isDisabled={isDisabled || !canEnter} onPress={onEnter}>
        {words('staff.keys.enter')}
      </Button>
    </fieldset>
  );
}

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
  const latest = useRef({ value, isDisabled, canEnter, onChange, onEnter });
  latest.current = { value, isDisabled, canEnter, onChange, onEnter };
  // Two quick keys may come before the first is drawn: each goes by what the one before it left.
  const change = (next: string): void => {
    latest.current.value = next;
    latest.current.onChange(next);
  };
  const type = (digit: string): void => {
    if (latest.current.value.length < most) change(latest.current.value + digit);
  };
  const remove = (): void => change(latest.current.value.slice(0, -1));

  useEffect(() => {
    const keyDown = (event: KeyboardEvent): void => {
      const pad = latest.current;
      if (pad.isDisabled || event.ctrlKey || event.altKey || event.metaKey) return;
      const digit = typedDigit(event.key);
      // Enter on a button presses that button.
      const isOnButton = event.target instanceof Element && event.target.closest('button') !== null;
      if (digit !== undefined) type(digit);
      else if (event.key === 'Backspace') remove();
      else if (event.key === 'Enter' && !event.repeat && !isOnButton && pad.canEnter) pad.onEnter();
    };
    window.addEventListener('keydown', keyDown);
    return () => window.removeEventListener('keydown', keyDown);
  });

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

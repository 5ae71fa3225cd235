import type { ReactNode } from 'react';
import { longestPin, shortestPin } from '#core/staff/pin.ts';
import { useWords } from '../../i18n/language-context.ts';
import { NumberPad } from './NumberPad.tsx';

type Props = {
  readonly pin: string;
  /** Said beside the dots: what to do, or what was wrong. */
  readonly children: ReactNode;
  readonly isDisabled?: boolean;
  readonly onChange: (pin: string) => void;
  readonly onEnter: () => void;
};

/** A PIN as dots, and the keys for it. The digits are never shown. */
export function PinEntry({ pin, children, isDisabled = false, onChange, onEnter }: Props): ReactNode {
  const words = useWords();
  const places = Array.from({ length: Math.max(shortestPin, pin.length) }, (_, place) => place);
  return (
    <div className="staff-entry">
      <div className="staff-entry-words">
        <div className="pin-dots" dir="ltr" aria-hidden="true">
          {places.map((place) => (
            <span key={place} className={place < pin.length ? 'pin-dot pin-dot-entered' : 'pin-dot'} />
          ))}
        </div>
        <p className="visually-hidden" role="status">
          {words('staff.keys.entered', { count: pin.length })}
        </p>
        {children}
      </div>
      <NumberPad value={pin} most={longestPin} isDisabled={isDisabled} canEnter={pin.length >= shortestPin} onChange={onChange} onEnter={onEnter} />
    </div>
  );
}

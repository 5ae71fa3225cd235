import type { ReactNode } from 'react';
import { NumberPad } from './NumberPad.tsx';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly most: number;
  readonly canEnter: boolean;
  readonly children?: ReactNode;
  readonly onChange: (value: string) => void;
  readonly onEnter: () => void;
};

/** A number to dial: 0-9, left to right, in every language. */
export function NumberEntry({ label, value, most, canEnter, children, onChange, onEnter }: Props): ReactNode {
  return (
    <div className="staff-entry">
      <div className="staff-entry-words">
        <output className="number-entered" aria-label={label} dir="ltr">
          {value}
        </output>
        {children}
      </div>
      <NumberPad value={value} most={most} canEnter={canEnter} onChange={onChange} onEnter={onEnter} />
    </div>
  );
}

import type { ReactNode } from 'react';

type SelectProps<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly options: readonly T[];
  readonly onChoose: (chosen: T) => void;
};

/** A choice of words. */
export function Select<T extends string>({ label, value, options, onChoose }: SelectProps<T>): ReactNode {
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => onChoose(options[event.target.selectedIndex] ?? value)}>
        {options.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>
    </label>
  );
}

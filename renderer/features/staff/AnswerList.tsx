import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';

export type StaffAnswer = {
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
};

/** A few large answers; touching one gives it. Never more than stand on one screen. */
export function AnswerList({ answers }: { readonly answers: readonly StaffAnswer[] }): ReactNode {
  return (
    <ul className="staff-answers">
      {answers.map(({ id, label, detail, isDisabled = false, onPress }) => (
        <li key={id}>
          <Button className="choice" isDisabled={isDisabled} onPress={onPress}>
            <span className="choice-words">
              <span className="choice-label">{label}</span>
              {detail === undefined ? null : (
                <span className="choice-detail">
                  <bdi>{detail}</bdi>
                </span>
              )}
            </span>
          </Button>
        </li>
      ))}
    </ul>
  );
}

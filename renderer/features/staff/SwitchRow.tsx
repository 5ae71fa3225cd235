import type { ReactNode } from 'react';
import { SwitchButton, SwitchField } from 'react-aria-components';
import { CheckMark } from '../../ui/symbols.tsx';

type Props = {
  readonly label: string;
  /** The label's own language, where it is another than the sheet's. */
  readonly labelIn?: { readonly code: string };
  readonly detail?: string | undefined;
  readonly isOn: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (isOn: boolean) => void;
};

/** A whole row to touch; what is on carries a check mark, not a colour alone. */
export function SwitchRow({ label, labelIn, detail, isOn, isDisabled = false, onChange }: Props): ReactNode {
  return (
    <SwitchField className="staff-switch-field" isSelected={isOn} isDisabled={isDisabled} onChange={onChange}>
      <SwitchButton className="staff-switch">
        <span className="choice-words">
          <span className="staff-row-label">{labelIn === undefined ? label : <bdi lang={labelIn.code}>{label}</bdi>}</span>
          {detail === undefined ? null : <span className="choice-detail">{detail}</span>}
        </span>
        <span className="switch-track" aria-hidden="true">
          <span className="switch-thumb">{isOn ? <CheckMark /> : null}</span>
        </span>
      </SwitchButton>
    </SwitchField>
  );
}

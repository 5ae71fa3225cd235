import { type ReactNode, useState } from 'react';
import { checkNewPin, type PinError } from '#core/staff/pin.ts';
import { useWords } from '../../../i18n/language-context.ts';
import { PinEntry } from '../PinEntry.tsx';
import { StaffScreen } from '../StaffScreen.tsx';

type Props = {
  readonly place: string | undefined;
  readonly go: ReactNode;
  /** A PIN that may be kept. */
  readonly onPin: (pin: string) => void;
};

/** Chooses a PIN. One that anybody would try first is refused, with the reason. */
export function NewPin({ place, differs, go, onPin }: Props & { readonly differs: boolean }): ReactNode {
  const words = useWords();
  const [pin, setPin] = useState('');
  const [error, setError] = useState<PinError | null>(null);
  const reasons: Readonly<Record<PinError, string>> = {
    tooShort: words('staff.setUp.pinTooShort'),
    tooLong: words('staff.setUp.pinTooLong'),
    notDigits: words('staff.setUp.pinNotDigits'),
    obvious: words('staff.setUp.pinObvious'),
  };
  const enter = (): void => {
    const checked = checkNewPin(pin);
    setPin('');
    if (checked.ok) onPin(checked.value);
    else setError(checked.error);
  };
  return (
    <StaffScreen name="staff-pin" title={words('staff.setUp.pin')} place={place} go={go}>
      <PinEntry pin={pin} onChange={setPin} onEnter={enter}>
        <p>{words('staff.setUp.pinHint')}</p>
        <p className="staff-wrong" role="alert">
          {error !== null ? reasons[error] : differs ? words('staff.setUp.pinDiffers') : null}
        </p>
      </PinEntry>
    </StaffScreen>
  );
}

/** The same PIN a second time: a slip of the finger would lock everybody out. */
export function NewPinAgain({ place, go, onPin }: Props): ReactNode {
  const words = useWords();
  const [pin, setPin] = useState('');
  return (
    <StaffScreen name="staff-pin" title={words('staff.setUp.pinAgain')} place={place} go={go}>
      <PinEntry pin={pin} onChange={setPin} onEnter={() => onPin(pin)}>
        {null}
      </PinEntry>
    </StaffScreen>
  );
}

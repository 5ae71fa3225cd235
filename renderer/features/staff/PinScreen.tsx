import { type ReactNode, useState } from 'react';
import type { UnlockError } from '#core/bridge/contract.ts';
import { useWords } from '../../i18n/language-context.ts';
import { useKioskClock, useKioskNow } from '../../session/kiosk-now.ts';
import { BackButton } from '../../ui/buttons.tsx';
import { Countdown } from './Countdown.tsx';
import { PinEntry } from './PinEntry.tsx';
import { StaffScreen } from './StaffScreen.tsx';

type Props = {
  /** Seconds the machine still refuses every PIN. */
  readonly lockedForSeconds: number;
  readonly hasEdits: boolean;
  readonly onTry: (pin: string) => Promise<UnlockError | null>;
  readonly onClose: () => void;
};

export function PinScreen({ lockedForSeconds, hasEdits, onTry, onClose }: Props): ReactNode {
  const words = useWords();
  const clock = useKioskClock();
  const now = useKioskNow(250);
  const [pin, setPin] = useState('');
  const [triesLeft, setTriesLeft] = useState<number | null>(null);
  const [isChecking, setIsChecking] = useState(false);
  const [lockedUntil, setLockedUntil] = useState(() => (lockedForSeconds > 0 ? clock.now() + lockedForSeconds * 1000 : Number.NEGATIVE_INFINITY));
  const secondsLeft = Math.max(0, Math.ceil((lockedUntil - now) / 1000));
  const isLocked = secondsLeft > 0;

  const tryPin = async (): Promise<void> => {
    if (isChecking || isLocked) return;
    setIsChecking(true);
    const error = await onTry(pin);
    setIsChecking(false);
    setPin('');
    setTriesLeft(error?.kind === 'wrongPin' ? error.triesBeforeLock : null);
    if (error?.kind === 'lockedOut') setLockedUntil(clock.now() + error.forSeconds * 1000);
  };

  return (
    <StaffScreen name="staff-pin" title={words('staff.pin.title')} go={<BackButton label={words('staff.desk.close')} onPress={onClose} />}>
      <PinEntry pin={pin} isDisabled={isLocked || isChecking} onChange={setPin} onEnter={() => void tryPin()}>
        {hasEdits && !isLocked && triesLeft === null ? <p>{words('staff.pin.again')}</p> : null}
        <p role="status">{isChecking ? words('staff.pin.checking') : null}</p>
        <p className="staff-wrong" role="alert">
          {isLocked ? words('staff.pin.locked') : triesLeft === null || isChecking ? null : words('staff.pin.wrong', { count: triesLeft })}
        </p>
        {isLocked ? <Countdown seconds={secondsLeft} /> : null}
      </PinEntry>
    </StaffScreen>
  );
}

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { useWords } from '../../i18n/language-context.ts';
import { useKioskClock, useKioskNow } from '../../session/kiosk-now.ts';
import { watchPresence } from '../../session/presence.ts';
import { isTouchToTell, staffIdle } from './staff-idle.ts';

/** A touch after the deadline is swallowed; the area goes only once that finger has left the glass, or it would touch what comes next. */
const lateTouchMillis = 1000;

type Props = {
  /** A minute without a touch has passed. */
  readonly onGone: () => void;
  /** Somebody is still here, and the host should know. */
  readonly onTouched: () => void;
};

/** Watches for touches, and warns before the area closes itself. The strip lies over the band, so that nothing moves beneath a finger. */
export function IdleWatch({ onGone, onTouched }: Props): ReactNode {
  const words = useWords();
  const clock = useKioskClock();
  const now = useKioskNow(250);
  const [touchedAt, setTouchedAt] = useState(() => clock.now());
  const latest = useRef({ touchedAt, toldAt: touchedAt, lateAt: Number.NEGATIVE_INFINITY });
  const touch = (): void => {
    latest.current.touchedAt = clock.now();
    setTouchedAt(latest.current.touchedAt);
  };

  useEffect(
    () =>
      watchPresence((target) => {
        const at = clock.now();
        if (staffIdle(latest.current.touchedAt, at).kind === 'gone') {
          latest.current.lateAt = at;
          return true;
        }
        // The strip's own button stays until the finger has left it.
        const isOnStay = target instanceof Element && target.closest('.staff-idle') !== null;
        if (!isOnStay) {
          latest.current.touchedAt = at;
          setTouchedAt(at);
        }
        return false;
      }),
    [clock],
  );

  const idle = staffIdle(touchedAt, now);
  useEffect(() => {
    const { toldAt, lateAt } = latest.current;
    const at = Math.max(now, touchedAt);
    if (isTouchToTell(touchedAt, toldAt, at)) {
      latest.current.toldAt = at;
      onTouched();
    }
    if (idle.kind === 'gone' && now >= lateAt + lateTouchMillis) onGone();
  }, [now, touchedAt, idle.kind, onTouched, onGone]);

  if (idle.kind !== 'warned') return null;
  return (
    <div className="staff-idle" role="alert">
      <span className="staff-idle-text">{words('staff.idle.text', { count: idle.secondsLeft })}</span>
      <Button className="button go staff-stay" onPress={touch}>
        <span className="button-label">{words('staff.idle.stay')}</span>
      </Button>
    </div>
  );
}

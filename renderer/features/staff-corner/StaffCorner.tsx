import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useKioskClock, useKioskNow } from '../../session/kiosk-now.ts';
import { type Hold, heldFraction } from './hold.ts';

/**
 * The way to the staff area: hold the upper end corner, or Escape, for 5 s. No sign of it is seen before 2 s, so that
 * patients don't find it by accident.
 */
export function StaffCorner({ onOpened }: { readonly onOpened: () => void }): ReactNode {
  const clock = useKioskClock();
  const now = useKioskNow(250);
  const corner = useRef<HTMLDivElement>(null);
  const [hold, setHold] = useState<Hold | null>(null);
  useEffect(() => {
    const element = corner.current;
    const begin = (): void => setHold((before) => before ?? { since: clock.tick() });
    const end = (): void => setHold(null);
    const keyDown = (event: KeyboardEvent): void => void (event.key === 'Escape' && begin());
    const keyUp = (event: KeyboardEvent): void => void (event.key === 'Escape' && end());
    element?.addEventListener('pointerdown', begin);
    window.addEventListener('pointerup', end);
    window.addEventListener('pointercancel', end);
    window.addEventListener('keydown', keyDown);
    window.addEventListener('keyup', keyUp);
    return () => {
      element?.removeEventListener('pointerdown', begin);
      window.removeEventListener('pointerup', end);
      window.removeEventListener('pointercancel', end);
      window.removeEventListener('keydown', keyDown);
      window.removeEventListener('keyup', keyUp);
    };
  }, [clock]);
  const fraction = hold === null ? 0 : heldFraction(hold, now);
  useEffect(() => {
    if (fraction >= 1) onOpened();
  }, [fraction, onOpened]);
  return (
    <div className="staff-corner" ref={corner} aria-hidden="true">
      {fraction > 0 ? <span className="staff-corner-sign" style={{ scale: String(fraction) }} /> : null}
    </div>
  );
}

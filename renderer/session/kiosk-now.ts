import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Millis } from '#core/session/session-policy.ts';
import type { KioskClock } from './kiosk-clock.ts';

export const KioskClockContext = createContext<KioskClock | null>(null);

export function useKioskClock(): KioskClock {
  const clock = useContext(KioskClockContext);
  if (clock === null) throw new Error('Screens live under SessionDriver, which owns the clock');
  return clock;
}

/**
 * Kiosk time, rounded down, so that a screen is drawn again only when what it shows has changed.
 * @param resolution milliseconds
 */
export function useKioskNow(resolution: Millis): Millis {
  const clock = useKioskClock();
  const rounded = (): Millis => Math.floor(clock.now() / resolution) * resolution;
  return useSyncExternalStore(clock.subscribe, rounded);
}

import type { ClockReading } from '#core/session/kiosk-time.ts';
import type { Millis } from '#core/session/session-policy.ts';

/** The machine's clocks, which can be put forward. */
export type DevClock = { readonly read: () => ClockReading; readonly advance: (millis: Millis) => void };

export function createDevClock(): DevClock {
  let ahead: Millis = 0;
  return {
    read: () => ({ monotonic: performance.now() + ahead, wall: Date.now() + ahead }),
    advance: (millis) => {
      ahead += millis;
    },
  };
}

import { advanceKioskTime, type ClockReading, type KioskTime, startKioskTime } from '#core/session/kiosk-time.ts';
import type { Millis } from '#core/session/session-policy.ts';

/** Kiosk time for the screens: moved by the driver's one timer, read by whoever shows something that passes. */
export type KioskClock = {
  /** Milliseconds of kiosk time, as of the last tick. */
  readonly now: () => Millis;
  /** Takes a new reading of the machine's clocks and tells the listeners. */
  readonly tick: () => Millis;
  readonly subscribe: (listener: () => void) => () => void;
};

const readClocks = (): ClockReading => ({ monotonic: performance.now(), wall: Date.now() });

export function createKioskClock(read: () => ClockReading = readClocks): KioskClock {
  let time: KioskTime = startKioskTime(read());
  const listeners = new Set<() => void>();
  return {
    now: () => time.now,
    tick: () => {
      time = advanceKioskTime(time, read());
      for (const listener of listeners) listener();
      return time.now;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

import { advanceKioskTime, startKioskTime } from '#core/session/kiosk-time.ts';
import type { Millis } from '#core/session/session-policy.ts';
import type { Clock, Scheduled, Scheduler } from './ports.ts';

/** A timer of the machine stands still while it sleeps; so nobody relies on one for longer than this. */
const longestNap: Millis = 5_000;

/** Deadlines in kiosk time, which goes on when the machine sleeps or a clock is set back (core/session/kiosk-time.ts). */
export type KioskTimer = {
  /** Milliseconds of kiosk time since the start; never goes back. */
  readonly now: () => Millis;
  /** Runs once, when `delay` has passed by either clock, at most 5 s after the machine wakes. */
  readonly after: (delay: Millis, run: () => void) => Scheduled;
};

export function createKioskTimer(clock: Clock, scheduler: Scheduler): KioskTimer {
  const read = () => ({ monotonic: clock.monotonic(), wall: clock.wall() });
  let time = startKioskTime(read());
  const now = (): Millis => {
    time = advanceKioskTime(time, read());
    return time.now;
  };
  const after = (delay: Millis, run: () => void): Scheduled => {
    const deadline = now() + delay;
    let scheduled: Scheduled | undefined;
    const wait = (): void => {
      const left = deadline - now();
      scheduled = left <= 0 ? undefined : scheduler.after(Math.min(left, longestNap), wait);
      if (left <= 0) run();
    };
    scheduled = scheduler.after(Math.min(delay, longestNap), wait);
    return { cancel: () => scheduled?.cancel() };
  };
  return { now, after };
}

import type { Millis } from '#core/session/session-policy.ts';
import type { Scheduled, Scheduler } from '#host/ports.ts';

/** The screen beats at least this often (renderer/bridge); a check looks whether it did. */
const checkEveryMillis: Millis = 10_000;
/** Checks in a row without a beat before the screen counts as dead: 30 s, so that a slow machine may still start. */
const missesAllowed = 3;

export type Heartbeat = { readonly beat: () => void; readonly stop: () => void };

/**
 * Watches for a screen that is there but does nothing. It counts its own checks instead of comparing times, so that a machine
 * that slept, or whose clock was set, does not look like a dead screen.
 */
export function startHeartbeat(scheduler: Scheduler, onSilent: () => void): Heartbeat {
  let misses = 0;
  let next: Scheduled = scheduler.after(checkEveryMillis, check);

  function check(): void {
    misses += 1;
    if (misses >= missesAllowed) {
      misses = 0;
      onSilent();
    }
    next = scheduler.after(checkEveryMillis, check);
  }
  return {
    beat: () => {
      misses = 0;
    },
    stop: () => next.cancel(),
  };
}

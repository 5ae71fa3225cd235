import type { Millis } from '#core/session/session-policy.ts';
import type { LogEntry } from '#host/log-entry.ts';
import type { Clock, Log, Scheduled, Scheduler } from '#host/ports.ts';
import { reloadDelayMillis } from './reload-delay.ts';

export type ReloadReason = Extract<LogEntry, { event: 'screenReloaded' }>['reason'];

export type ScreenReloader = {
  /** The screen died or hangs: it is loaded again after a delay that doubles with every failure in a row. */
  readonly failed: (reason: ReloadReason) => void;
  /** The screen works but must start afresh: at once. */
  readonly reloadNow: (reason: ReloadReason) => void;
  /** The screen gave a sign of life. */
  readonly seenAlive: () => void;
  readonly stop: () => void;
};

/** A screen that lived this long is sound: the next failure starts again from the shortest delay. */
const soundAfterMillis: Millis = 60_000;

type Parts = { readonly clock: Clock; readonly scheduler: Scheduler; readonly log: Log; readonly load: () => void };

/** Brings the attract screen back, whatever happened to it. */
export function createScreenReloader({ clock, scheduler, log, load }: Parts): ScreenReloader {
  let failures = 0;
  let loadedAt = clock.monotonic();
  let waiting: Scheduled | undefined;

  const reload = (reason: ReloadReason) => {
    waiting?.cancel();
    waiting = undefined;
    loadedAt = clock.monotonic();
    log.write({ event: 'screenReloaded', reason });
    load();
  };
  return {
    failed: (reason) => {
      // One death shows in several ways (hung, then gone): the first of them counts.
      if (waiting !== undefined) return;
      failures += 1;
      waiting = scheduler.after(reloadDelayMillis(failures), () => reload(reason));
    },
    reloadNow: reload,
    seenAlive: () => {
      if (clock.monotonic() - loadedAt >= soundAfterMillis) failures = 0;
    },
    stop: () => waiting?.cancel(),
  };
}

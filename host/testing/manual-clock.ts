import type { Clock, Scheduler } from '#host/ports.ts';

/** Time that passes only when told to: the twin of the machine's clocks and timers. */
export type ManualClock = {
  readonly clock: Clock;
  readonly scheduler: Scheduler;
  /** Both clocks go on and whatever falls due runs, in order. */
  readonly advance: (seconds: number) => void;
  /** The machine sleeps: the wall clock goes on, timers and the monotonic clock stand still. */
  readonly sleep: (seconds: number) => void;
  /** Somebody sets the wall clock; negative is back. */
  readonly setWallBy: (seconds: number) => void;
  /** How many timers wait. */
  readonly waiting: () => number;
};

type Timer = { readonly at: number; readonly order: number; readonly run: () => void };

export function createManualClock(wallStart: number = Date.parse('2026-11-23T09:00:00Z')): ManualClock {
  let monotonic = 0;
  let wallOffset = wallStart;
  let order = 0;
  const timers = new Set<Timer>();
  const nextDue = (until: number): Timer | undefined =>
    [...timers].filter((timer) => timer.at <= until).sort((one, other) => one.at - other.at || one.order - other.order)[0];
  return {
    clock: { monotonic: () => monotonic, wall: () => monotonic + wallOffset },
    scheduler: {
      after: (delay, run) => {
        order += 1;
        const timer: Timer = { at: monotonic + Math.max(0, delay), order, run };
        timers.add(timer);
        return { cancel: () => timers.delete(timer) };
      },
    },
    advance: (seconds) => {
      const until = monotonic + seconds * 1000;
      for (let due = nextDue(until); due !== undefined; due = nextDue(until)) {
        timers.delete(due);
        monotonic = Math.max(monotonic, due.at);
        due.run();
      }
      monotonic = until;
    },
    sleep: (seconds) => {
      wallOffset += seconds * 1000;
    },
    setWallBy: (seconds) => {
      wallOffset += seconds * 1000;
    },
    waiting: () => timers.size,
  };
}

import type { Caller } from '#host/kiosk.ts';
import type { KioskTimer } from '#host/kiosk-timer.ts';
import type { Log, Random, Scheduled } from '#host/ports.ts';

/** A touch is told at most every few seconds and the reset itself takes a moment; after this the screen is not coming back. */
const graceSeconds = 15;
/** The contract's own bound: no text on one screen is longer to read. */
const longestQuietSeconds = 3600;
const visitIdBytes = 16;

/** The host's own deadline for each visit: when the screen fails to forget, the host makes it. */
export type VisitWatch = {
  /** @param quietSeconds how long the visitor may be quiet on the first screen */
  readonly start: (caller: Caller, quietSeconds: number, answerSeconds: number) => string;
  /** Another page's visit, or one that is over, is not moved. */
  readonly touched: (visit: string, caller: Caller, quietSeconds: number, answerSeconds: number) => void;
  readonly end: (visit: string, caller: Caller) => void;
  readonly pageGone: (caller: Caller) => void;
  readonly close: () => void;
};

type Visit = { readonly id: string; timer: Scheduled };

/** @param overdue told the page whose visit ended without a reset */
export function createVisitWatch(timer: KioskTimer, random: Random, log: Log, overdue: (caller: Caller) => void): VisitWatch {
  const visits = new Map<string, Visit>();

  const forget = (caller: Caller): boolean => {
    visits.get(caller.page)?.timer.cancel();
    return visits.delete(caller.page);
  };
  const deadline = (caller: Caller, quietSeconds: number, answerSeconds: number): Scheduled => {
    const quiet = Math.min(Math.max(quietSeconds, 0), longestQuietSeconds);
    return timer.after((quiet + answerSeconds + graceSeconds) * 1000, () => {
      forget(caller);
      log.write({ event: 'visitOverdue' });
      overdue(caller);
    });
  };

  return {
    start: (caller, quietSeconds, answerSeconds) => {
      forget(caller);
      const id = random(visitIdBytes);
      visits.set(caller.page, { id, timer: deadline(caller, quietSeconds, answerSeconds) });
      return id;
    },
    touched: (id, caller, quietSeconds, answerSeconds) => {
      const visit = visits.get(caller.page);
      if (visit?.id !== id) return;
      visit.timer.cancel();
      visit.timer = deadline(caller, quietSeconds, answerSeconds);
    },
    end: (id, caller) => {
      if (visits.get(caller.page)?.id === id) forget(caller);
    },
    pageGone: (caller) => {
      if (forget(caller)) log.write({ event: 'visitLost' });
    },
    close: () => {
      for (const visit of visits.values()) visit.timer.cancel();
      visits.clear();
    },
  };
}

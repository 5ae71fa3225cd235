import { timingSafeEqual } from 'node:crypto';
import type { Caller } from '#host/kiosk.ts';
import type { KioskTimer } from '#host/kiosk-timer.ts';
import type { StaffLockReason } from '#host/log-entry.ts';
import type { Log, Random, Scheduled } from '#host/ports.ts';

/** The staff area closes itself after this long without a staff call (design.md, section 8). */
export const staffQuietMillis = 60_000;
const tokenBytes = 32;

/**
 * The one token that opens staff calls. It is good for the page that unlocked, and until that page goes, locks, starts a
 * visit, is quiet for 60 s by the host's clock, or somebody unlocks again.
 */
export type StaffPass = {
  readonly grant: (caller: Caller) => string;
  /** Whether this page holds the pass; if so its 60 s begin anew. */
  readonly use: (token: string, caller: Caller) => boolean;
  readonly drop: (caller: Caller, reason: StaffLockReason) => void;
  readonly close: () => void;
};

type Pass = { readonly token: string; readonly page: string; expiresAt: number; timer: Scheduled };

export function createStaffPass(timer: KioskTimer, random: Random, log: Log): StaffPass {
  let pass: Pass | undefined;

  const end = (reason: StaffLockReason): void => {
    if (pass === undefined) return;
    pass.timer.cancel();
    pass = undefined;
    log.write({ event: 'staffLocked', reason });
  };
  const wait = (): Scheduled => timer.after(staffQuietMillis, () => end('quiet'));

  return {
    grant: (caller) => {
      end('replaced');
      pass = { token: random(tokenBytes), page: caller.page, expiresAt: timer.now() + staffQuietMillis, timer: wait() };
      return pass.token;
    },
    use: (token, caller) => {
      // Asked before the timer ran, as after a sleep: the deadline counts, not the timer.
      if (pass !== undefined && timer.now() >= pass.expiresAt) end('quiet');
      if (pass === undefined || pass.page !== caller.page || !isSame(token, pass.token)) return false;
      pass.timer.cancel();
      pass.expiresAt = timer.now() + staffQuietMillis;
      pass.timer = wait();
      return true;
    },
    drop: (caller, reason) => {
      if (pass?.page === caller.page) end(reason);
    },
    close: () => pass?.timer.cancel(),
  };
}

function isSame(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}

import type { UnlockError } from '#core/bridge/contract.ts';
import { failed, type Result, succeeded } from '#core/result.ts';
import type { ClockReading } from '#core/session/kiosk-time.ts';
import { freeMisses, type LockOut, lockedForMillis, missed, noLockOut } from '#core/staff/lock-out.ts';

/** The door and the pass of the staff area, in memory and unhashed: for development only. */
export type InMemoryStaff = {
  readonly door: () => { readonly kind: 'setUp' } | { readonly kind: 'pin'; readonly lockedForSeconds: number };
  readonly setPin: (pin: string) => string;
  readonly unlock: (pin: string) => Result<{ token: string }, UnlockError>;
  /** Whether the token holds; if so its time begins anew. */
  readonly use: (token: string) => boolean;
  readonly lock: () => void;
};

/** As in the host (design.md, section 8). */
const quietMillis = 60_000;

/** @param firstPin undefined: nobody has set the kiosk up */
export function createInMemoryStaff(firstPin: string | undefined, readClocks: () => ClockReading): InMemoryStaff {
  let pin = firstPin;
  let lockOut: LockOut = noLockOut;
  let pass: { readonly token: string; readonly until: number } | undefined;

  const lockedForSeconds = (): number => Math.ceil(lockedForMillis(lockOut, readClocks().wall) / 1000);
  const grant = (token: string = crypto.randomUUID()): string => {
    pass = { token, until: readClocks().monotonic + quietMillis };
    return token;
  };
  const refusal = (): UnlockError =>
    lockedForSeconds() > 0 ? { kind: 'lockedOut', forSeconds: lockedForSeconds() } : { kind: 'wrongPin', triesBeforeLock: freeMisses + 1 - lockOut.misses };

  return {
    door: () => (pin === undefined ? { kind: 'setUp' } : { kind: 'pin', lockedForSeconds: lockedForSeconds() }),
    setPin: (chosen) => {
      pin = chosen;
      return grant();
    },
    unlock: (tried) => {
      if (pin === undefined) return failed({ kind: 'shut' });
      if (lockedForSeconds() > 0) return failed(refusal());
      if (tried === pin) {
        lockOut = noLockOut;
        return succeeded({ token: grant() });
      }
      lockOut = missed(lockOut, readClocks().wall);
      return failed(refusal());
    },
    use: (token) => {
      if (pass?.token !== token || readClocks().monotonic >= pass.until) return false;
      grant(token);
      return true;
    },
    lock: () => {
      pass = undefined;
    },
  };
}

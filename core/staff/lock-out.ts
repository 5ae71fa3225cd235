/**
 * Wrong PINs in a row, and how long the staff area then stays shut:
 *
 *   | misses | 1-4 | 5    | 6    | 7     | 8     | 9     | 10     | 11     | 12 and more |
 *   | wait   | 0   | 30 s | 60 s | 2 min | 4 min | 8 min | 16 min | 32 min | 1 h         |
 *
 * A million PINs at one an hour is over a hundred years.
 */
export const freeMisses = 4;
const firstWaitSeconds = 30;
const longestWaitSeconds = 3600;

export type LockOut = {
  readonly misses: number;
  /** Wall-clock time, since it must survive a restart; milliseconds since 1970. 0: not locked. */
  readonly lockedAt: number;
};

export const noLockOut: LockOut = { misses: 0, lockedAt: 0 };

/** Seconds the staff area is shut after `misses` wrong PINs in a row. */
export function waitSeconds(misses: number): number {
  if (misses <= freeMisses) return 0;
  return Math.min(firstWaitSeconds * 2 ** (misses - freeMisses - 1), longestWaitSeconds);
}

export function missed(lockOut: LockOut, wallNow: number): LockOut {
  const misses = lockOut.misses + 1;
  return { misses, lockedAt: waitSeconds(misses) > 0 ? wallNow : 0 };
}

/**
 * Milliseconds until a PIN may be tried again; 0 when it may.
 * A clock set back shows a start in the future: then the whole wait counts from now, so that setting the clock opens nothing early.
 */
export function lockedForMillis(lockOut: LockOut, wallNow: number): number {
  if (lockOut.lockedAt === 0) return 0;
  const wait = waitSeconds(lockOut.misses) * 1000;
  const passed = wallNow - lockOut.lockedAt;
  return passed < 0 ? wait : Math.max(0, wait - passed);
}

/**
 * The lock-out as it stands now. When the clock was set back, the wait began in the future: it begins again now, so that it
 * is whole but ends.
 */
export function settledLockOut(lockOut: LockOut, wallNow: number): LockOut {
  return lockOut.lockedAt > wallNow ? { ...lockOut, lockedAt: wallNow } : lockOut;
}

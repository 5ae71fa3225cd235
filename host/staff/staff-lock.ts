import type { UnlockError } from '#core/bridge/contract.ts';
import { failed, type Result, succeeded } from '#core/result.ts';
import type { Role } from '#core/settings/settings-schema.ts';
import { freeMisses, type LockOut, lockedForMillis, missed, noLockOut, settledLockOut } from '#core/staff/lock-out.ts';
import type { StaffFile } from '#core/staff/staff-file-schema.ts';
import { staffFileName } from '#host/files/file-names.ts';
import type { Clock, DataFolder, Log, Scrypt } from '#host/ports.ts';
import { roleOfPin } from './pin-hash.ts';
import { readStaffDoor } from './staff-files.ts';

export type StaffDoorView = { readonly kind: 'setUp' } | { readonly kind: 'pin'; readonly lockedForSeconds: number } | { readonly kind: 'shut' };

export type StaffLock = {
  readonly door: () => StaffDoorView;
  /** One attempt at a time: the next waits until this one is counted. */
  readonly tryPin: (pin: string) => Promise<Result<Role, UnlockError>>;
};

type Parts = { readonly data: DataFolder; readonly clock: Clock; readonly log: Log; readonly scrypt: Scrypt };

/** Compares PINs and counts the wrong ones in staff.json (core/staff/lock-out.ts). */
export function createStaffLock({ data, clock, log, scrypt }: Parts): StaffLock {
  /** Misses that could not be written. They count all the same, until they can be or the kiosk is started again. */
  let unsaved: LockOut | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const lockOutOf = (file: StaffFile): LockOut => settledLockOut(unsaved ?? file.lockOut, clock.wall());

  const save = (file: StaffFile, lockOut: LockOut): void => {
    const saved = data.write(staffFileName, `${JSON.stringify({ ...file, lockOut }, null, 2)}\n`);
    unsaved = saved.ok ? undefined : lockOut;
    if (!saved.ok) log.write({ event: 'notSaved', file: staffFileName, code: saved.error.code });
  };

  const attempt = async (pin: string): Promise<Result<Role, UnlockError>> => {
    const door = readStaffDoor(data);
    if (door.kind !== 'pin') return failed({ kind: 'shut' });
    const lockOut = lockOutOf(door.file);
    const wait = lockedForMillis(lockOut, clock.wall());
    if (wait > 0) {
      // A clock set back began the wait again: written, or it would begin again with every restart.
      if (lockOut.lockedAt !== (unsaved ?? door.file.lockOut).lockedAt) save(door.file, lockOut);
      return failed({ kind: 'lockedOut', forSeconds: Math.ceil(wait / 1000) });
    }
    // Counted as a miss before it is compared: pulling the plug during the comparison wins no try.
    const miss = missed(lockOut, clock.wall());
    save(door.file, miss);
    const role = await roleOfPin(pin, door.file.credentials, scrypt);
    if (role !== undefined) {
      save(door.file, noLockOut);
      log.write({ event: 'staffUnlocked', role });
      return succeeded(role);
    }
    const lockedForSeconds = Math.ceil(lockedForMillis(miss, clock.wall()) / 1000);
    log.write({ event: 'wrongPin', misses: miss.misses, lockedForSeconds });
    return failed(
      lockedForSeconds > 0 ? { kind: 'lockedOut', forSeconds: lockedForSeconds } : { kind: 'wrongPin', triesBeforeLock: freeMisses + 1 - miss.misses },
    );
  };

  return {
    door: () => {
      const door = readStaffDoor(data);
      if (door.kind !== 'pin') return { kind: door.kind };
      return { kind: 'pin', lockedForSeconds: Math.ceil(lockedForMillis(lockOutOf(door.file), clock.wall()) / 1000) };
    },
    tryPin: (pin) => {
      const outcome = queue.then(() => attempt(pin));
      queue = outcome.catch(() => undefined);
      return outcome;
    },
  };
}

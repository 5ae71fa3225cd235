import { failed, type Result, succeeded } from '#core/result.ts';
import type { Role } from '#core/settings/settings-schema.ts';
import { noLockOut } from '#core/staff/lock-out.ts';
import { staffFileVersion } from '#core/staff/staff-file-schema.ts';
import { setUpMarkName, staffFileName } from '#host/files/file-names.ts';
import type { Clock, DataFolder, Log, Random, SaveError, Scrypt } from '#host/ports.ts';
import { hashPin } from './pin-hash.ts';
import { readStaffDoor } from './staff-files.ts';

type Parts = { readonly data: DataFolder; readonly clock: Clock; readonly log: Log; readonly scrypt: Scrypt; readonly random: Random };

/**
 * Writes the first PIN. The order keeps one promise: once staff.json has existed, no loss of any file opens the set-up again.
 *
 *   1. The set-up mark. Can't be written: nothing has happened, and the set-up may be tried again.
 *   2. staff.json, whole, by one rename. This step turns the door from "set-up" to "PIN". Can't be written: the mark is taken
 *      away again, since no PIN ever stood behind it; if even that fails, the door stays shut.
 *
 * A power cut between the two leaves a mark and no PIN: shut, and the documented recovery (docs/running-a-kiosk.md) helps.
 * The other order would leave a PIN and no mark, and losing that PIN file would open the set-up to whoever comes by.
 * Settings come after both: what they lack, staff can enter again.
 */
export async function writeFirstPin(pin: string, role: Role, parts: Parts): Promise<Result<null, { readonly kind: 'notOpen' } | SaveError>> {
  const { data, clock, scrypt, random } = parts;
  const credential = await hashPin(pin, role, scrypt, random);
  // Asked after the hash, with nothing awaited from here on: of two set-ups at once, one finds the door closed.
  if (readStaffDoor(data).kind !== 'setUp') return failed({ kind: 'notOpen' });
  const mark = write(setUpMarkName, { version: 1, begun: new Date(clock.wall()).toISOString() }, parts);
  if (!mark.ok) return mark;
  const staff = write(staffFileName, { version: staffFileVersion, credentials: [credential], lockOut: noLockOut }, parts);
  if (staff.ok || data.read(staffFileName).kind !== 'missing') return staff;
  data.remove(setUpMarkName);
  return staff;
}

/** A mark that was lost while the PIN file stands is written again: the next loss must not open the set-up. */
export function mendSetUpMark(data: DataFolder, clock: Clock): Result<null, SaveError> {
  const isNeeded = data.read(staffFileName).kind !== 'missing' && data.read(setUpMarkName).kind === 'missing';
  return isNeeded ? data.write(setUpMarkName, `${JSON.stringify({ version: 1, mended: new Date(clock.wall()).toISOString() })}\n`) : succeeded(null);
}

function write(name: string, content: object, { data, log }: Parts): Result<null, SaveError> {
  const saved = data.write(name, `${JSON.stringify(content, null, 2)}\n`);
  if (!saved.ok) log.write({ event: 'notSaved', file: name, code: saved.error.code });
  return saved;
}

import { noLockOut } from '#core/staff/lock-out.ts';
import { staffFileVersion } from '#core/staff/staff-file-schema.ts';
import { nodeRandom } from '#host/node-random.ts';
import { nodeScrypt } from '#host/staff/node-scrypt.ts';
import { hashPin } from '#host/staff/pin-hash.ts';

/** A PIN nobody would guess first. */
export const staffPin = '482915';

/** The files of a kiosk that somebody set up before the test: `launchKiosk({ files: await setUpFiles() })`. */
export async function setUpFiles(settings: Readonly<Record<string, unknown>> = {}): Promise<Readonly<Record<string, string>>> {
  const credential = await hashPin(staffPin, 'clinician', nodeScrypt, nodeRandom);
  return {
    'set-up.json': `${JSON.stringify({ version: 1, begun: '2026-11-01T08:00:00.000Z' })}\n`,
    'staff.json': `${JSON.stringify({ version: staffFileVersion, credentials: [credential], lockOut: noLockOut })}\n`,
    'settings.json': `${JSON.stringify({ version: 1, draftsShown: { on: '2026-11-01T08:00:00.000Z', role: 'clinician' }, ...settings })}\n`,
  };
}

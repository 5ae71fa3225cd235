import { timingSafeEqual } from 'node:crypto';
import type { Role } from '#core/settings/settings-schema.ts';
import type { Credential } from '#core/staff/staff-file-schema.ts';
import type { Random, Scrypt } from '#host/ports.ts';

/**
 * scrypt's N: about 0.2 s and 64 MB on a small kiosk computer. Six digits could still be tried out by somebody who has
 * copied the file; what protects them is that the file is readable to the kiosk's account alone, and the lock-out.
 */
export const pinCost = 2 ** 16;
const saltBytes = 16;

/** A new credential with a salt of its own. */
export async function hashPin(pin: string, role: Role, scrypt: Scrypt, random: Random): Promise<Credential> {
  const salt = Buffer.from(random(saltBytes), 'base64url');
  const hash = await scrypt(pin, salt, pinCost);
  return { role, salt: salt.toString('base64'), hash: Buffer.from(hash).toString('base64'), cost: pinCost };
}

/** The role whose PIN this is. Looks at every credential, so that the time taken tells nothing. */
export async function roleOfPin(pin: string, credentials: readonly Credential[], scrypt: Scrypt): Promise<Role | undefined> {
  let role: Role | undefined;
  for (const credential of credentials) {
    const expected = Buffer.from(credential.hash, 'base64');
    const actual = Buffer.from(await scrypt(pin, Buffer.from(credential.salt, 'base64'), credential.cost));
    if (actual.length === expected.length && timingSafeEqual(actual, expected)) role ??= credential.role;
  }
  return role;
}

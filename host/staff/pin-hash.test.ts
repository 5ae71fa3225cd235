import { expect, it } from 'vitest';
import { credentialSchema } from '#core/staff/staff-file-schema.ts';
import { nodeRandom } from '#host/node-random.ts';
import { nodeScrypt } from './node-scrypt.ts';
import { hashPin, pinCost, roleOfPin } from './pin-hash.ts';

it('a PIN is kept as a salted scrypt hash at the cost we promise, and only the same PIN gives its role', async () => {
  const [one, other] = await Promise.all([hashPin('284913', 'it', nodeScrypt, nodeRandom), hashPin('284913', 'manager', nodeScrypt, nodeRandom)]);
  expect(credentialSchema.parse(one)).toEqual(one);
  expect(one.cost).toBe(pinCost);
  expect(pinCost).toBeGreaterThanOrEqual(2 ** 15);
  expect(one.hash).not.toBe(other.hash);
  expect(await roleOfPin('284913', [one], nodeScrypt)).toBe('it');
  expect(await roleOfPin('284914', [one, other], nodeScrypt)).toBeUndefined();
});

it('scrypt gives the value of RFC 7914, section 12', async () => {
  const hash = await nodeScrypt('pleaseletmein', Buffer.from('SodiumChloride'), 2 ** 14);
  expect(Buffer.from(hash).toString('hex')).toBe('7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2');
});

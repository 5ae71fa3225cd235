import { z } from 'zod';
import { roleSchema } from '#core/settings/settings-schema.ts';

/** `staff.json`: who may open the staff area, and how often somebody tried in vain. Never sent to the screen. */
export const staffFileVersion = 1;

export const credentialSchema = z.strictObject({
  role: roleSchema,
  /** scrypt, base64. */
  salt: z.base64().min(20),
  hash: z.base64().min(40),
  /** scrypt's cost, so that it can be raised later. */
  cost: z
    .int()
    .min(2 ** 14)
    .max(2 ** 20)
    .refine((cost) => Number.isInteger(Math.log2(cost)), 'must be a power of two'),
});
export type Credential = z.infer<typeof credentialSchema>;

export const staffFileSchema = z.strictObject({
  version: z.literal(staffFileVersion),
  credentials: z.array(credentialSchema).min(1).max(50),
  lockOut: z.strictObject({ misses: z.int().min(0), lockedAt: z.number().min(0) }),
});
export type StaffFile = z.infer<typeof staffFileSchema>;

export function parseStaffFile(text: string): StaffFile | undefined {
  try {
    return staffFileSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

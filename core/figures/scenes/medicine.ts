import { z } from 'zod';
import { common, personSchema } from './common.ts';

/** Medicine: the bottle and a glass of water; asking first; a list of all one takes; what drowsiness forbids. */
export const medicineSchema = z.strictObject({
  scene: z.literal('medicine'),
  view: z
    .strictObject({
      person: personSchema.default('carlos'),
      show: z.enum(['tablets', 'ask-pharmacist', 'list', 'drowsy']).default('tablets'),
    })
    .prefault({}),
  ...common,
});

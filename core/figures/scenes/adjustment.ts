import { z } from 'zod';
import { common, personSchema } from './common.ts';

/** Chiropractic care: the talk and exam first, then an adjustment by hand. */
export const adjustmentSchema = z.strictObject({
  scene: z.literal('adjustment'),
  view: z
    .strictObject({
      person: personSchema.default('carlos'),
      stage: z.enum(['talk', 'exam', 'lower-back', 'neck']).default('lower-back'),
    })
    .prefault({}),
  ...common,
});

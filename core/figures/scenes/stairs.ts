import { z } from 'zod';
import { treatmentIdSchema } from '../figure-words.ts';
import { common, personSchema } from './common.ts';

/** The stepped approach: each treatment a tread, the gentlest lowest; somebody stands on the current one. */
export const stairsSchema = z.strictObject({
  scene: z.literal('stairs'),
  view: z
    .strictObject({
      person: personSchema.default('joseph'),
      treads: z.array(treatmentIdSchema).min(2).max(5).default(['self-care', 'medicine', 'therapy', 'shots', 'surgery']),
      current: treatmentIdSchema.default('self-care'),
    })
    .prefault({}),
  ...common,
});

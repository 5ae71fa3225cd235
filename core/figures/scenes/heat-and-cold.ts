import { z } from 'zod';
import { common, personSchema } from './common.ts';

/** A warm pad or a cold pack on the lower back, a cloth between it and the skin, and a clock. */
export const heatAndColdSchema = z.strictObject({
  scene: z.literal('heat-and-cold'),
  view: z
    .strictObject({
      person: personSchema.default('dorothy'),
      kind: z.enum(['heat', 'cold']).default('heat'),
      /** What the clock beside it shows. */
      minutes: z.number().min(0).max(30).default(15),
    })
    .prefault({}),
  ...common,
});

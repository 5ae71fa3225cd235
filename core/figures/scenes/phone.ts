import { z } from 'zod';
import { common, personSchema } from './common.ts';

/** When to call: a calm call from home, the emergency number, or telling the staff at the desk. */
export const phoneSchema = z.strictObject({
  scene: z.literal('phone'),
  view: z
    .strictObject({
      person: personSchema.default('dorothy'),
      call: z.enum(['care-team', 'emergency', 'front-desk']).default('care-team'),
    })
    .prefault({}),
  ...common,
});

import { z } from 'zod';
import { common, personSchema } from './common.ts';

/** A table that tilts: the feet are held, the head goes lower than the hips. */
export const inversionTableSchema = z.strictObject({
  scene: z.literal('inversion-table'),
  view: z
    .strictObject({
      person: personSchema.default('ravi'),
      /** Tilt: -70 is nearly upright, 0 level, 60 head down. */
      tiltDegrees: z.number().min(-70).max(60).default(0),
    })
    .prefault({}),
  ...common,
});

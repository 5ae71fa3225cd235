import { z } from 'zod';
import { common, personSchema } from './common.ts';

/** Places that can hurt, tingle or go numb. Left and right are the patient's. */
export const bodyPlaces = [
  'neck',
  'between-shoulders',
  'lower-back',
  ...(['shoulder', 'arm', 'hand', 'buttock', 'thigh', 'calf', 'foot'] as const).flatMap((part) => [`${part}-left`, `${part}-right`] as const),
] as const;

/** Somebody from behind: where it hurts, and where nerves run. */
export const bodyBackSchema = z.strictObject({
  scene: z.literal('body-back'),
  view: z
    .strictObject({
      person: personSchema.default('carlos'),
      pain: z.array(z.enum(bodyPlaces)).default([]),
      /** How the marked places feel: each has a pattern of its own. */
      feeling: z.enum(['pain', 'tingling', 'numbness']).default('pain'),
      /** The nerve from the lower back down the leg, on the side that hurts. */
      showsLegNerve: z.boolean().default(false),
      /** The nerve from the neck to the hand, on the side that hurts. */
      showsArmNerve: z.boolean().default(false),
    })
    .prefault({}),
  ...common,
});

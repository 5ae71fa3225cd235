import { z } from 'zod';
import { common, personSchema } from './common.ts';

/** Acupuncture: somebody lying at ease, or one needle beside things of known size. */
export const needlesSchema = z.strictObject({
  scene: z.literal('needles'),
  view: z
    .strictObject({
      person: personSchema.default('amina'),
      /** `needle-size` shows no person. */
      stage: z.enum(['lying', 'needle-size']).default('lying'),
    })
    .prefault({}),
  ...common,
});

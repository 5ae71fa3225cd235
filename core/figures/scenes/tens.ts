import { z } from 'zod';
import { common, personSchema } from './common.ts';

/** TENS: pads on the skin, and a small unit that sends gentle pulses. */
export const tensSchema = z.strictObject({
  scene: z.literal('tens'),
  view: z
    .strictObject({
      person: personSchema.default('mei'),
      /** Where the pads are: beside the spine, or above and below the knee of the left leg. */
      place: z.enum(['lower-back', 'leg']).default('lower-back'),
      isOn: z.boolean().default(true),
    })
    .prefault({}),
  ...common,
});

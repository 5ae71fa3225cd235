import { z } from 'zod';
import { common, personSchema } from './common.ts';

/** How to lift, sit, carry, stand and sleep. */
export const postureSchema = z.strictObject({
  scene: z.literal('posture'),
  view: z
    .strictObject({
      person: personSchema.default('amina'),
      /** `lifting` bends the knees and holds the box close; `lifting-far` bends the back and holds it away, crossed out. */
      activity: z.enum(['lifting', 'lifting-far', 'sitting', 'sitting-slumped', 'carrying', 'standing', 'sleeping-side', 'sleeping-back']).default('lifting'),
    })
    .prefault({}),
  ...common,
});

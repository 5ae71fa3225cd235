import { z } from 'zod';
import { bendSchema, common } from './common.ts';

/** The whole column from the side. */
export const spineWholeSchema = z.strictObject({
  scene: z.literal('spine-whole'),
  view: z
    .strictObject({
      region: z.enum(['all', 'neck', 'chest', 'lower-back', 'sacrum']).default('all'),
      showsNerves: z.boolean().default(false),
      bendDegrees: bendSchema,
    })
    .prefault({}),
  ...common,
});

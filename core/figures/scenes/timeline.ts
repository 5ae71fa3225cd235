import { z } from 'zod';
import { momentIdSchema } from '../figure-words.ts';
import { common, personSchema } from './common.ts';

/** A line of time with somebody on it, at the current moment, doing what is then possible. */
export const timelineSchema = z.strictObject({
  scene: z.literal('timeline'),
  view: z.strictObject({
    person: personSchema.default('joseph'),
    moments: z.array(momentIdSchema).min(2).max(5),
    current: momentIdSchema,
    activity: z.enum(['bed', 'standing', 'walking', 'stairs', 'desk', 'driving', 'lifting', 'sport']).default('walking'),
  }),
  ...common,
});

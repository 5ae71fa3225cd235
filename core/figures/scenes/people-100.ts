import { z } from 'zod';
import { groupIdSchema } from '../figure-words.ts';
import { common } from './common.ts';

/** An icon array: so many of 10 or 100 people are marked, one or two groups beside each other. */
export const people100Schema = z.strictObject({
  scene: z.literal('people-100'),
  view: z
    .strictObject({
      of: z.union([z.literal(10), z.literal(100)]).default(100),
      groups: z
        .array(
          z.strictObject({
            /** How many of them; between two states it may be a fraction, drawn rounded. */
            count: z.number().min(0).max(100),
            group: groupIdSchema.optional(),
          }),
        )
        .min(1)
        .max(2),
    })
    .refine(({ of, groups }) => groups.every(({ count }) => count <= of), 'more people are marked than there are'),
  ...common,
});

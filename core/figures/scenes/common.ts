import { z } from 'zod';
import { partIdSchema } from '../figure-words.ts';
import { spineSchema } from '../spine-schema.ts';

/** What the schemas of several scenes share. */

/** Disks that a scene can come close to. */
export const levelSchema = z.enum(['L3-L4', 'L4-L5', 'L5-S1']);

/** One person stays through a topic; over the set ages, builds, skins and coverings vary (look.md, Figures). */
export const personSchema = z.enum(['amina', 'carlos', 'dorothy', 'joseph', 'mei', 'ravi']);
export type PersonId = z.infer<typeof personSchema>;

/** Degrees of bending: forward is positive, leaning back negative. */
export const bendSchema = z.number().min(-15).max(40).default(0);

export const spineOfScene = spineSchema.default({});

/** What every figure may have: labels, the most important first, and a number that the visitor moves. */
export const common = {
  labels: z.array(partIdSchema).max(5).default([]),
  explore: z
    .strictObject({
      /** Dotted path of a number in `spine` or `view`, for example `L4-L5.herniation.depthMm`. */
      path: z.string(),
      from: z.number(),
      to: z.number(),
    })
    // "More" and the plus sign stand for the larger number.
    .refine(({ from, to }) => from < to, '"from" must be smaller than "to"')
    .optional(),
};

import { z } from 'zod';
import { common } from './common.ts';

/** Somebody pregnant from the side: how the back carries the belly, and how to stand, sit and lie. */
export const pregnancySideSchema = z.strictObject({
  scene: z.literal('pregnancy-side'),
  view: z
    .strictObject({
      person: z.enum(['amina', 'mei']).default('amina'),
      month: z.number().min(3).max(9).default(7),
      pose: z.enum(['standing', 'sitting', 'lying-side']).default('standing'),
      /** The spine's curve, seen through the clothes. */
      showsSpine: z.boolean().default(false),
    })
    .prefault({}),
  ...common,
});

import { z } from 'zod';
import { common, personSchema } from './common.ts';

/** A table that pulls: belts, a cord over a pulley, weights. */
export const tractionTableSchema = z.strictObject({
  scene: z.literal('traction-table'),
  view: z
    .strictObject({
      person: personSchema.default('joseph'),
      /** How hard it pulls: 0 not at all, 1 with all its weights. */
      pull: z.number().min(0).max(1).default(0),
    })
    .prefault({}),
  ...common,
});

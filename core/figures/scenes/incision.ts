import { z } from 'zod';
import { common, personSchema } from './common.ts';

/** Where and how long a cut is: one of an open operation, small ones of a minimally invasive operation, or both beside each other. */
export const incisionSchema = z.strictObject({
  scene: z.literal('incision'),
  view: z
    .strictObject({
      person: personSchema.default('ravi'),
      approach: z.enum(['open', 'minimally-invasive', 'both']).default('both'),
      place: z.enum(['lower-back', 'neck-back', 'neck-front']).default('lower-back'),
      /** Length of the open cut, millimetres. */
      lengthMm: z.number().min(20).max(150).default(90),
      /** The line of the cut, or the dressing over it. */
      wound: z.enum(['line', 'dressing']).default('line'),
    })
    .prefault({}),
  ...common,
});

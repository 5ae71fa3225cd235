import { z } from 'zod';
import { common, personSchema } from './common.ts';

/** Diskography: a thin needle into a disk under X-ray, then dye, then a CT picture. */
export const injectionSchema = z.strictObject({
  scene: z.literal('injection'),
  view: z
    .strictObject({
      person: personSchema.default('ravi'),
      /** `lying` is the room; `needle` and `dye` are close to the disk; `picture` is the CT slice. */
      stage: z.enum(['lying', 'needle', 'dye', 'picture']).default('needle'),
      /** How much dye has gone in, 0 to 1: up to 0.65 it fills the core, then it runs through a tear to the edge. There is none yet at `needle`. */
      dyeFraction: z.number().min(0).max(1).default(1),
    })
    .prefault({}),
  ...common,
});

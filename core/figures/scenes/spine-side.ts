import { z } from 'zod';
import { bendSchema, common, levelSchema, spineOfScene } from './common.ts';

/** The lower back, or the neck, from the side, cut through the middle. */
export const spineSideSchema = z.strictObject({
  scene: z.literal('spine-side'),
  spine: spineOfScene,
  view: z
    .strictObject({
      /** `lumbar` shows L3 to S1, `neck` C3 to T1; `segment` comes close to the lumbar disk named by `level`. */
      zoom: z.enum(['lumbar', 'segment', 'neck']).default('lumbar'),
      level: levelSchema.default('L4-L5'),
      bendDegrees: bendSchema,
    })
    .prefault({}),
  ...common,
});

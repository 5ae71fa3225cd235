import { z } from 'zod';
import { common, levelSchema, spineOfScene } from './common.ts';

/** The lower back from behind, muscles held aside: the patient's left on the left. For what surgeons do from the back. */
export const vertebraBackSchema = z.strictObject({
  scene: z.literal('vertebra-back'),
  spine: spineOfScene,
  view: z
    .strictObject({
      /** `lumbar` shows three bones and the sacrum; `segment` comes close to one level, for a small window in the bone. */
      zoom: z.enum(['lumbar', 'segment']).default('lumbar'),
      /** The disk in the middle of the picture. */
      level: levelSchema.default('L4-L5'),
    })
    .prefault({}),
  ...common,
});

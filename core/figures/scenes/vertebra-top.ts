import { z } from 'zod';
import { common, levelSchema, spineOfScene } from './common.ts';

/** A slice through one disk from above: front up, the patient's left on the left. */
export const vertebraTopSchema = z.strictObject({
  scene: z.literal('vertebra-top'),
  spine: spineOfScene,
  view: z.strictObject({ level: levelSchema.default('L4-L5') }).prefault({}),
  ...common,
});

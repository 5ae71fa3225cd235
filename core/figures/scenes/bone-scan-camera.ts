import { z } from 'zod';
import { common, personSchema } from './common.ts';

/** A bone scan: a tracer in a vein, the wait, the camera, the picture. */
export const boneScanCameraSchema = z.strictObject({
  scene: z.literal('bone-scan-camera'),
  view: z
    .strictObject({
      person: personSchema.default('dorothy'),
      stage: z.enum(['tracer', 'waiting', 'under-camera', 'picture']).default('under-camera'),
    })
    .prefault({}),
  ...common,
});

import { z } from 'zod';

/**
 * The state of a lumbar spine, in the units a clinician would use. Every spine scene takes this one schema; whatever is
 * left out has its adult default (see `adult-spine.ts`). Left and right are the patient's.
 */

const bounded = (minimum: number, maximum: number) => z.number().min(minimum).max(maximum);

export const herniationSchema = z.strictObject({
  /** How far the disk reaches behind its normal edge, millimetres. */
  depthMm: bounded(0, 12),
  direction: z.enum(['central', 'left', 'right', 'foraminal-left', 'foraminal-right']),
  type: z.enum(['protrusion', 'extrusion', 'sequestration']),
});

/** One motion segment: the disk, and what lies at its level. */
export const segmentSchema = z.strictObject({
  diskHeightMm: bounded(3, 16).optional(),
  /** Water in the disk's core: 100 is a young disk, 0 a dry one. */
  waterPercent: bounded(0, 100).optional(),
  bulgeMm: bounded(0, 5).optional(),
  herniation: herniationSchema.optional(),
  spurMm: bounded(0, 6).optional(),
  yellowLigamentMm: bounded(2, 9).optional(),
  canalDepthMm: bounded(6, 24).optional(),
  /** Part of the disk taken out by an operation, 0 to 1. */
  diskRemovedFraction: bounded(0, 1).optional(),
  /** How much a pull opens the segment, millimetres. */
  tractionMm: bounded(0, 4).optional(),
  /** How irritated the nerve root is, 0 to 1. */
  inflammation: bounded(0, 1).optional(),
});

export const vertebraSchema = z.strictObject({
  /** Part of the lamina taken out by an operation, 0 to 1. The pedicles always stay. */
  laminaRemovedFraction: bounded(0, 1).optional(),
});

export const spineSchema = z.strictObject({
  'L3-L4': segmentSchema.optional(),
  'L4-L5': segmentSchema.optional(),
  'L5-S1': segmentSchema.optional(),
  L3: vertebraSchema.optional(),
  L4: vertebraSchema.optional(),
  L5: vertebraSchema.optional(),
});

export type Herniation = z.infer<typeof herniationSchema>;
export type SegmentState = z.infer<typeof segmentSchema>;
export type VertebraState = z.infer<typeof vertebraSchema>;
export type SpineState = z.infer<typeof spineSchema>;
export type SegmentName = 'L3-L4' | 'L4-L5' | 'L5-S1';
export type VertebraName = 'L3' | 'L4' | 'L5';

import { z } from 'zod';

/**
 * The state of a spine, lower back and neck, in the units a clinician would use. Every spine scene takes this one schema;
 * whatever is left out has its adult default (see `adult-spine.ts`). Left and right are the patient's.
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
  /** Height of the openings where the roots leave, millimetres; left out, it follows the height of the disk. */
  foramenHeightMm: bounded(6, 24).optional(),
  /** Part of those openings' bony rim that an operation has taken away on both sides, 0 to 1 (foraminotomy). */
  foramenWidenedFraction: bounded(0, 1).optional(),
  /** How far the upper bone stands forward of the lower, in Meyerding grades: each is a quarter of the lower bone's depth. */
  slipGrade: bounded(0, 2).optional(),
  /** Bone graft or cage in place of the disk, and how far it has grown together, 0 (none) to 1 (one bone). */
  graftFraction: bounded(0, 1).optional(),
  /** What holds the two bones, 0 (nothing) to 1 (all in place): screws and rods in the lower back, a plate in front in the neck. */
  fixationFraction: bounded(0, 1).optional(),
});

export const vertebraSchema = z.strictObject({
  /** Part of the lamina taken out by an operation, 0 to 1. The pedicles always stay. */
  laminaRemovedFraction: bounded(0, 1).optional(),
  /** On which side of the midline it is taken; `both` is a laminectomy or a laminotomy in the middle. */
  laminaRemovedSide: z.enum(['both', 'left', 'right']).optional(),
  /** Part of the vertebral body taken out from the front, 0 to 1 (corpectomy); the disks above and below go with it. */
  bodyRemovedFraction: bounded(0, 1).optional(),
  /** Graft or cage in the body's place, with a plate, 0 to 1. */
  bodyGraftFraction: bounded(0, 1).optional(),
});

export const spineSchema = z.strictObject({
  'L3-L4': segmentSchema.optional(),
  'L4-L5': segmentSchema.optional(),
  'L5-S1': segmentSchema.optional(),
  L3: vertebraSchema.optional(),
  L4: vertebraSchema.optional(),
  L5: vertebraSchema.optional(),
  'C4-C5': segmentSchema.optional(),
  'C5-C6': segmentSchema.optional(),
  'C6-C7': segmentSchema.optional(),
  C5: vertebraSchema.optional(),
  C6: vertebraSchema.optional(),
});

export type Herniation = z.infer<typeof herniationSchema>;
export type SegmentState = z.infer<typeof segmentSchema>;
export type VertebraState = z.infer<typeof vertebraSchema>;
export type SpineState = z.infer<typeof spineSchema>;
/** Of the lower back, which every spine scene can show. */
export type SegmentName = 'L3-L4' | 'L4-L5' | 'L5-S1';
export type VertebraName = 'L3' | 'L4' | 'L5';
export const upperVertebraOf = { 'L3-L4': 'L3', 'L4-L5': 'L4', 'L5-S1': 'L5' } as const satisfies Readonly<Record<SegmentName, VertebraName>>;
/** Of the neck, which is seen from the side only. */
export type NeckSegmentName = 'C4-C5' | 'C5-C6' | 'C6-C7';
export type NeckVertebraName = 'C5' | 'C6';
export type AnySegmentName = SegmentName | NeckSegmentName;
export type AnyVertebraName = VertebraName | NeckVertebraName;

import type { SegmentName } from './spine-schema.ts';

/** Where pedicle screws stand, the same from above and from behind. */
export type ScrewBone = 'L3' | 'L4' | 'L5' | 'S1';

/**
 * From the midline to a screw's head, millimetres: over the outer edge of the joint, where the transverse process begins.
 * The way in converges on the pedicle, so that heads stand wider than pedicles (Panjabi et al., Spine 1992;17:299).
 */
export const screwHeadMm: Readonly<Record<ScrewBone, number>> = { L3: 25, L4: 26.4, L5: 29, S1: 28.4 };

const bones: Readonly<Record<SegmentName, readonly [ScrewBone, ScrewBone]>> = { 'L3-L4': ['L3', 'L4'], 'L4-L5': ['L4', 'L5'], 'L5-S1': ['L5', 'S1'] };

/** The two bones that screws and rods of a level hold. */
export function screwBonesOf(level: SegmentName): readonly [ScrewBone, ScrewBone] {
  return bones[level];
}

/** From the midline to the rod at the height of a disk, or to the head in its upper or lower bone. */
export function headPlaceMm(level: SegmentName, where: 'upper' | 'between' | 'lower'): number {
  const [upper, lower] = bones[level];
  if (where === 'between') return (screwHeadMm[upper] + screwHeadMm[lower]) / 2;
  return screwHeadMm[where === 'upper' ? upper : lower];
}

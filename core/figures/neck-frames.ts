import { type AdultVertebra, adultVertebrae, bendShares, diskAnglesDegrees, firstChestSlopeDegrees, type NeckBodyName } from './adult-spine.ts';
import { type Frame, type Point, place } from './path.ts';
import { completeSpine, type FullSegment, type FullSpine } from './resolve-spine.ts';
import type { NeckSegmentName } from './spine-schema.ts';

/** Where the bones of the neck stand, seen from the side: front to the left, the upper face of T1 at 0, 0. */

/** C3 to T1 are the picture; of the bones above and below only the ends are seen, where it fades. */
export type NeckBoneName = 'C2' | NeckBodyName | 'T2';
export type NeckDiskName = 'C2-C3' | 'C3-C4' | NeckSegmentName | 'C7-T1' | 'T1-T2';
export type NeckFrames = Readonly<Record<NeckBoneName, Frame>>;

export const neckBoneNames: readonly NeckBoneName[] = ['C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'T1', 'T2'];
export const neckDiskNames: readonly NeckDiskName[] = ['C2-C3', 'C3-C4', 'C4-C5', 'C5-C6', 'C6-C7', 'C7-T1', 'T1-T2'];

/** The bones that fade out are drawn as large as their neighbours; C2, with its tooth, is tall. */
export const neckSizes: Readonly<Record<NeckBoneName, AdultVertebra>> = {
  ...adultVertebrae,
  C2: { ...adultVertebrae.C3, frontHeightMm: 26, backHeightMm: 26, spinousLength: 19 },
  T2: { ...adultVertebrae.T1, spinousLength: 30, archDropDegrees: 26 },
};

export function bonesBeside(disk: NeckDiskName): readonly [NeckBoneName, NeckBoneName] {
  return disk.split('-') as unknown as readonly [NeckBoneName, NeckBoneName];
}

const resting: FullSegment = completeSpine({})['C6-C7'];

/** The state of one disk; those that cannot change are at rest. */
export function neckSegment(spine: FullSpine, disk: NeckDiskName): FullSegment {
  return disk === 'C4-C5' || disk === 'C5-C6' || disk === 'C6-C7' ? spine[disk] : resting;
}

/** The faces are hollow: in its middle a disk is so much higher than between the planes of the rims. */
export const hollowMm = { upperFace: 0.4, lowerFace: 0.9 };

const degrees = Math.PI / 180;
/** How far behind the middle of a disk its bones turn about each other. */
const pivotBehindMm = 2.5;

function halfWedgeDegrees(name: NeckBoneName): number {
  const { frontHeightMm, backHeightMm, bodyDepthMm } = neckSizes[name];
  return Math.atan((frontHeightMm - backHeightMm) / 2 / bodyDepthMm) / degrees;
}

function halfHeightMm(name: NeckBoneName): number {
  return (neckSizes[name].frontHeightMm + neckSizes[name].backHeightMm) / 4;
}

/** Stacks the neck on T1, which stands still. Bending forward closes each disk in front and opens it behind. */
export function neckFrames(spine: FullSpine, bendDegrees: number): NeckFrames {
  const t1Angle = -firstChestSlopeDegrees - halfWedgeDegrees('T1');
  const T1: Frame = { origin: place({ origin: { x: 0, y: 0 }, angleDegrees: t1Angle }, { x: 0, y: halfHeightMm('T1') }), angleDegrees: t1Angle };
  const stack = (lower: NeckBoneName, frame: Frame, disk: NeckDiskName): Frame => stackOn(lower, frame, disk, neckSegment(spine, disk), bendDegrees);
  const C7 = stack('T1', T1, 'C7-T1');
  const C6 = stack('C7', C7, 'C6-C7');
  const C5 = stack('C6', C6, 'C5-C6');
  const C4 = stack('C5', C5, 'C4-C5');
  const C3 = stack('C4', C4, 'C3-C4');
  const C2 = stack('C3', C3, 'C2-C3');
  const t2Angle = t1Angle - halfWedgeDegrees('T1') - halfWedgeDegrees('T2');
  const t2Depth = halfHeightMm('T1') + 4.4 + halfHeightMm('T2');
  const T2: Frame = { origin: place({ ...T1, angleDegrees: (t1Angle + t2Angle) / 2 }, { x: 0, y: t2Depth }), angleDegrees: t2Angle };
  return { C2, C3, C4, C5, C6, C7, T1, T2 };
}

function stackOn(lower: NeckBoneName, lowerFrame: Frame, disk: NeckDiskName, segment: FullSegment, bendDegrees: number): Frame {
  const [upper] = bonesBeside(disk);
  const known = disk === 'C2-C3' || disk === 'T1-T2' ? 'C3-C4' : disk;
  const baseAngle = lowerFrame.angleDegrees + halfWedgeDegrees(lower);
  const base: Point = place(lowerFrame, { x: 0, y: -halfHeightMm(lower) });
  const between = segment.diskHeightMm + segment.tractionMm - hollowMm.upperFace - hollowMm.lowerFace;
  const angle = diskAnglesDegrees[known];
  const middle = place({ origin: base, angleDegrees: baseAngle + angle / 2 }, { x: 0, y: -between });
  const still = place({ origin: middle, angleDegrees: baseAngle + angle }, { x: pivotBehindMm, y: 0 });
  const slipMm = segment.slipGrade * 0.25 * neckSizes[lower].bodyDepthMm;
  const faceAngle = baseAngle + angle - bendDegrees * bendShares[known];
  const face = place({ origin: still, angleDegrees: faceAngle }, { x: -pivotBehindMm - slipMm, y: 0 });
  const bodyAngle = faceAngle + halfWedgeDegrees(upper);
  return { origin: place({ origin: face, angleDegrees: bodyAngle }, { x: 0, y: -halfHeightMm(upper) }), angleDegrees: bodyAngle };
}

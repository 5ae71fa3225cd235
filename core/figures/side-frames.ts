import { adultVertebrae, bendShares, diskAnglesDegrees, sacralSlopeDegrees } from './adult-spine.ts';
import { type Frame, type Point, place } from './path.ts';
import type { FullSpine } from './resolve-spine.ts';
import type { SegmentName } from './spine-schema.ts';

/** Where the bones stand, seen from the side: front to the left, the upper face of the sacrum at 0, 0. */
export type SideVertebraName = 'L2' | 'L3' | 'L4' | 'L5';
export type SideFrames = {
  /** Origin in the middle of the body, x to the back along its middle plane. */
  readonly vertebrae: Readonly<Record<SideVertebraName, Frame>>;
  /** Origin in the middle of the sacrum's upper face. */
  readonly sacrum: Frame;
};

const degrees = Math.PI / 180;

/** Half of the angle between the upper and lower face of a body: how much of a wedge it is. */
export function halfWedgeDegrees(name: SideVertebraName): number {
  const size = adultVertebrae[name];
  return Math.atan((size.frontHeightMm - size.backHeightMm) / 2 / size.bodyDepthMm) / degrees;
}

/**
 * Stacks the bones from the sacrum up. Bending forward (positive degrees) closes each disk in front and opens it behind,
 * about a point behind its middle; the pelvis stands still.
 */
export function sideFrames(spine: FullSpine, bendDegrees: number): SideFrames {
  const sacrum: Frame = { origin: { x: 0, y: 0 }, angleDegrees: -sacralSlopeDegrees };
  const L5 = stackOn(sacrum.origin, sacrum.angleDegrees, 'L5', 'L5-S1', spine, bendDegrees);
  const L4 = stackOn(topOf('L5', L5), upperAngle('L5', L5), 'L4', 'L4-L5', spine, bendDegrees);
  const L3 = stackOn(topOf('L4', L4), upperAngle('L4', L4), 'L3', 'L3-L4', spine, bendDegrees);
  const L2 = stackOn(topOf('L3', L3), upperAngle('L3', L3), 'L2', 'L2-L3', spine, bendDegrees);
  return { vertebrae: { L2, L3, L4, L5 }, sacrum };
}

function upperAngle(name: SideVertebraName, frame: Frame): number {
  return frame.angleDegrees + halfWedgeDegrees(name);
}

function topOf(name: SideVertebraName, frame: Frame): Point {
  const size = adultVertebrae[name];
  return place(frame, { x: 0, y: -(size.frontHeightMm + size.backHeightMm) / 4 });
}

/** Depth of the bone under each disk. The sacrum's upper face is about as deep as L5's lower one. */
const lowerDepthMm: Readonly<Record<SegmentName, number>> = {
  'L3-L4': adultVertebrae.L4.bodyDepthMm,
  'L4-L5': adultVertebrae.L5.bodyDepthMm,
  'L5-S1': 34,
};

function stackOn(base: Point, baseAngle: number, name: SideVertebraName, disk: 'L2-L3' | SegmentName, spine: FullSpine, bendDegrees: number): Frame {
  const height = disk === 'L2-L3' ? 10 : spine[disk].diskHeightMm + spine[disk].tractionMm;
  const bend = bendDegrees * (disk === 'L2-L3' ? 0.25 : bendShares[disk]);
  const angle = diskAnglesDegrees[disk];
  // The pivot keeps its height while the disk opens and closes around it.
  const pivot = place({ origin: base, angleDegrees: baseAngle + angle / 2 }, { x: 0, y: -height });
  // A low disk cannot open so far to the front: the rims behind would meet.
  const mostOpenDegrees = Math.atan((height - 1.2) / (adultVertebrae[name].bodyDepthMm / 2)) / degrees;
  const faceAngle = baseAngle + Math.min(angle - bend, mostOpenDegrees);
  const size = adultVertebrae[name];
  const pivotBehind = 5;
  // A slip carries the upper bone forward along the lower one's face: a grade is a quarter of its depth (Meyerding 1932).
  const slipMm = disk === 'L2-L3' ? 0 : spine[disk].slipGrade * 0.25 * lowerDepthMm[disk];
  const still = place({ origin: pivot, angleDegrees: baseAngle + angle }, { x: pivotBehind, y: 0 });
  const face = place({ origin: still, angleDegrees: faceAngle }, { x: -pivotBehind - slipMm, y: 0 });
  const bodyAngle = faceAngle + halfWedgeDegrees(name);
  const half = (size.frontHeightMm + size.backHeightMm) / 4;
  return { origin: place({ origin: face, angleDegrees: bodyAngle }, { x: 0, y: -half }), angleDegrees: bodyAngle };
}

import { herniationProfile } from './disk-profile.ts';
import { type Frame, mirrored, type Point, placeAll, sampleSmooth } from './path.ts';
import type { FullSegment } from './resolve-spine.ts';
import type { SegmentName } from './spine-schema.ts';

/**
 * The canal at the height of a disk, from above: front up, the patient's left on the left (negative x), the middle of
 * the disk at 0, 0, millimetres. Everything is worked out for the left and mirrored, so that both sides agree exactly.
 */

/** Half of a typical disk's outline, from the front round the patient's right to the middle of the back. */
const diskHalf: readonly Point[] = [
  { x: 0, y: -18 },
  { x: 9, y: -17.3 },
  { x: 17, y: -14 },
  { x: 23, y: -7.6 },
  { x: 25.7, y: 0.4 },
  { x: 24.6, y: 7.6 },
  { x: 20.2, y: 13.2 },
  { x: 13.6, y: 16 },
  { x: 6.6, y: 16.3 },
];
/** Middle of the back edge: a little hollow at L3-L4 and L4-L5, nearly straight at L5-S1. */
const backMiddle: Readonly<Record<SegmentName, number>> = { 'L3-L4': 14.9, 'L4-L5': 15.3, 'L5-S1': 16.4 };
export const canalFrontMm = 15.3;

export type TopDisk = {
  readonly outline: readonly Point[];
  /** The same disk before anything pushed out of it. */
  readonly restOutline: readonly Point[];
  readonly freePiece: readonly Point[] | null;
  /** Where the herniation stands: x outward. */
  readonly herniationFrame: Frame | null;
  readonly reachMm: number;
};

const herniationPlaces = { central: 0, left: -8.2, 'foraminal-left': -19.6 } as const;

export function topDisk(segment: FullSegment, level: SegmentName): TopDisk {
  const rest = restOutline(segment, level);
  const { herniation } = segment;
  if (!herniation || herniation.depthMm <= 0) return { outline: rest, restOutline: rest, freePiece: null, herniationFrame: null, reachMm: 0 };
  const isRight = herniation.direction === 'right' || herniation.direction === 'foraminal-right';
  const direction = herniation.direction.replace('right', 'left') as keyof typeof herniationPlaces;
  const isForaminal = direction === 'foraminal-left';
  // Bone and ligament don't give way: the drawing stops short of the back of the canal.
  const most = isForaminal ? 8 : direction === 'left' ? segment.canalDepthMm * 0.62 : segment.canalDepthMm - Math.max(0, segment.yellowLigamentMm - 3.6) - 2.5;
  const depthMm = Math.max(0, Math.min(herniation.depthMm, most));
  const frame = edgeFrame(rest, herniationPlaces[direction]);
  const profile = herniationProfile({ depthMm, type: herniation.type }, { halfBaseMm: direction === 'central' ? 9 : 7, driftMm: 0 });
  const outline = withDome(rest, placeAll(frame, profile.edge));
  const freePiece = profile.freePiece ? placeAll(frame, profile.freePiece) : null;
  if (!isRight) return { outline, restOutline: rest, freePiece, herniationFrame: frame, reachMm: depthMm };
  return {
    outline: mirrored(outline),
    restOutline: rest,
    freePiece: freePiece && mirrored(freePiece),
    herniationFrame: { origin: { x: -frame.origin.x, y: frame.origin.y }, angleDegrees: 180 - frame.angleDegrees },
    reachMm: depthMm,
  };
}

function restOutline(segment: FullSegment, level: SegmentName): Point[] {
  const half: Point[] = [...diskHalf, { x: 0, y: backMiddle[level] }];
  const whole = [...half, ...mirrored(half.slice(1, -1)).reverse()];
  const samples = sampleSmooth(whole, 6, true);
  if (segment.bulgeMm === 0) return samples;
  // A bulge takes in more than a quarter of the round: the back and both sides, hardly the front.
  return samples.map((at) => {
    const length = Math.hypot(at.x * 0.5, at.y) || 1;
    const share = 0.15 + 0.85 / (1 + Math.exp(-(at.y - 2) / 3));
    return { x: at.x + ((at.x * 0.5) / length) * segment.bulgeMm * share, y: at.y + (at.y / length) * segment.bulgeMm * share };
  });
}

/** A frame on the back edge, x outward, where the edge passes the given x. */
function edgeFrame(outline: readonly Point[], x: number): Frame {
  let best = 0;
  outline.forEach((at, index) => {
    if (at.y > 5 && Math.abs(at.x - x) < Math.abs((outline[best] as Point).x - x) + ((outline[best] as Point).y > 5 ? 0 : 99)) best = index;
  });
  const origin = outline[best] as Point;
  if (x === 0) return { origin: { x: 0, y: origin.y }, angleDegrees: 90 };
  const before = outline[(best + outline.length - 1) % outline.length] as Point;
  const after = outline[(best + 1) % outline.length] as Point;
  // The outline runs clockwise, so outward is to the left of the way it runs.
  const angle = (Math.atan2(-(after.x - before.x), after.y - before.y) * 180) / Math.PI;
  return { origin, angleDegrees: x < -15 ? angle : (angle + 90) / 2 };
}

/** Replaces the part of the edge under the dome. The dome runs from right to left, as the outline does at the back. */
function withDome(rest: readonly Point[], dome: readonly Point[]): Point[] {
  const first = dome[0] as Point;
  const last = dome[dome.length - 1] as Point;
  const nearest = (to: Point) =>
    rest.reduce(
      (best, at, index) => (Math.hypot(at.x - to.x, at.y - to.y) < Math.hypot((rest[best] as Point).x - to.x, (rest[best] as Point).y - to.y) ? index : best),
      0,
    );
  const from = nearest(first);
  const to = nearest(last);
  const kept: Point[] = [];
  for (let index = to + 1; index % rest.length !== from; index += 1) kept.push(rest[index % rest.length] as Point);
  return [...dome, ...kept];
}

/** Back edge of the disk (with what pushes out of it) at one place across: the front wall of the canal there. */
export function frontWallAt(disk: TopDisk, segment: FullSegment, x: number): number {
  const outlines = disk.freePiece ? [disk.outline, disk.freePiece] : [disk.outline];
  let wall = 0;
  for (const outline of outlines) {
    outline.forEach((one, index) => {
      const other = outline[(index + 1) % outline.length] as Point;
      if (x < Math.min(one.x, other.x) || x > Math.max(one.x, other.x)) return;
      const span = other.x - one.x;
      wall = Math.max(wall, Math.abs(span) < 1e-9 ? Math.max(one.y, other.y) : one.y + ((x - one.x) / span) * (other.y - one.y));
    });
  }
  // Spurs grow along the rim, most towards its corners.
  const spur = segment.spurMm * 0.5 * Math.exp(-(((Math.abs(x) - 11) / 6) ** 2));
  return wall + spur;
}

/** Inner edge of the bone around the canal, from the side to the middle of the back, patient's right half. */
export function boneHalf(segment: FullSegment): Point[] {
  const share = segment.canalDepthMm / 18;
  const inward = segment.spurMm * 0.3;
  return [
    { x: 15.2 - inward, y: 19.6 },
    { x: 16.3 - inward, y: 23.2 },
    { x: 15 - inward, y: 27.2 },
    { x: 10.8, y: 31.8 },
    { x: 5.4, y: 35.4 },
    { x: 0, y: 37.1 },
  ].map((at) => ({ x: at.x * (0.75 + 0.25 * share), y: canalFrontMm + (at.y - canalFrontMm) * share + (1 - share) * 3 }));
}

/** Inner edge of the yellow ligament on it, same half, same count of points. */
export function ligamentHalf(segment: FullSegment): Point[] {
  const bone = boneHalf(segment);
  // Thick at the lamina, thin in front of the joint.
  const shares = [0.3, 0.75, 1, 1, 1, 1];
  return bone.map((at, index) => {
    const before = bone[Math.max(index - 1, 0)] as Point;
    const after = index === bone.length - 1 ? { x: -(bone[index - 1] as Point).x, y: (bone[index - 1] as Point).y } : (bone[index + 1] as Point);
    const dx = after.x - before.x;
    const dy = after.y - before.y;
    const length = Math.hypot(dx, dy) || 1;
    const thick = segment.yellowLigamentMm * (shares[index] ?? 1);
    // To the left of the way back is towards the canal.
    return { x: index === bone.length - 1 ? 0 : at.x - (dy / length) * thick, y: at.y + (dx / length) * thick };
  });
}

/** Back wall of the room for nerves at one place across; without lamina and ligament it stands further back. */
export function backWallAt(segment: FullSegment, laminaRemovedFraction: number, x: number): number {
  const half = ligamentHalf(segment);
  const bone = boneHalf(segment);
  const side = Math.abs(x);
  const wall = heightAt(half, side);
  const cutMm = laminaCutMm(laminaRemovedFraction);
  if (cutMm <= 0) return wall;
  // The sac may move into the space of ligament and bone that is gone.
  const open = Math.max(wall, heightAt(bone, side) + 3);
  const inCut = Math.min(1, Math.max(0, (cutMm - side) / 2 + 0.5));
  return wall + (open - wall) * inCut;
}

/** Half of the width an operation opens in the lamina. At most up to the joints: half of each facet stays. */
export function laminaCutMm(fraction: number): number {
  return fraction <= 0 ? 0 : 12.5 * fraction;
}

/** Furthest-back point of an edge at one distance from the midline. */
function heightAt(half: readonly Point[], side: number): number {
  let height = Number.NEGATIVE_INFINITY;
  for (let index = 1; index < half.length; index += 1) {
    const one = half[index - 1] as Point;
    const other = half[index] as Point;
    if (side < Math.min(one.x, other.x) || side > Math.max(one.x, other.x)) continue;
    const span = other.x - one.x;
    height = Math.max(height, Math.abs(span) < 1e-9 ? Math.max(one.y, other.y) : one.y + ((side - one.x) / span) * (other.y - one.y));
  }
  return Number.isFinite(height) ? height : (half[0] as Point).y;
}

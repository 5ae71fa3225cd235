import { mirrored, type Point } from './path.ts';
import type { FullSegment, FullVertebra } from './resolve-spine.ts';
import type { SegmentName } from './spine-schema.ts';

/**
 * The bones around one disk from above: front up, the patient's left on the left (negative x), the middle of the disk at
 * 0, 0, millimetres. Everything is worked out for one half and mirrored, so that both sides agree exactly.
 */

/** Back edge of a typical disk: where the canal begins. */
const canalFrontMm = 15.3;

/** The joints stand further apart the lower they are; the canal between them keeps its width. */
const jointSpread: Readonly<Record<SegmentName, number>> = { 'L3-L4': 0.85, 'L4-L5': 1, 'L5-S1': 1.2 };
const spreadFromMm = 17;

/** How far from the midline a part of the joints lies, given where it lies at L4-L5. The view from behind asks the same. */
export function jointPlaceMm(adultMm: number, level: SegmentName): number {
  return adultMm < spreadFromMm ? adultMm : spreadFromMm + (adultMm - spreadFromMm) * jointSpread[level];
}

/** From the midline, at L4-L5, as seen from behind: outer edge of the lower joint process, the gap, outer edge of the upper one. */
export const jointFromBehindMm = { lowerProcess: 22.8, gap: 23.7, upperProcess: 29.2 } as const;

function spread(points: readonly Point[], level: SegmentName): Point[] {
  return points.map((at) => ({ x: Math.sign(at.x) * jointPlaceMm(Math.abs(at.x), level), y: at.y }));
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
  ].map((at, index) => {
    // A deep canal has a high roof; the joints at its sides stay where they are.
    const own = index < 2 ? Math.min(1, share) : share;
    return { x: at.x * (0.75 + 0.25 * Math.min(1, share)), y: canalFrontMm + (at.y - canalFrontMm) * own + (1 - own) * 3 };
  });
}

/** Both lower joint processes, both laminae and the spinous process in one: the arch hangs together. */
export function archOutline(segment: FullSegment, level: SegmentName): Point[] {
  const [, b1, b2, b3, b4, b5] = boneHalf(segment) as [Point, Point, Point, Point, Point, Point];
  const right: Point[] = [
    b5,
    { x: b4.x * 0.55, y: (b4.y + b5.y) / 2 + 0.3 },
    b4,
    b3,
    { x: b2.x - 0.3, y: b2.y + 0.8 },
    { x: b1.x + 0.3, y: b1.y + 2.4 },
    { x: 18.4, y: 25.4 },
    { x: 20.2, y: 27.4 },
    { x: 21.6, y: 30.6 },
    { x: 22.6, y: 34.6 },
    { x: jointFromBehindMm.lowerProcess, y: 38 },
    { x: 20.6, y: 40.8 },
    { x: 16.6, y: 41.4 },
    { x: 12.4, y: 42 },
    { x: 8.4, y: 44 },
    { x: 5.4, y: 47.4 },
    { x: 3.9, y: 52 },
    { x: 3.7, y: 57 },
    { x: 4.7, y: 62 },
    { x: 5.2, y: 66 },
    { x: 3.4, y: 68.8 },
    { x: 0, y: 69.4 },
  ];
  const spreadOut = spread(right, level);
  return [...spreadOut, ...mirrored(spreadOut.slice(1, -1)).reverse()];
}

/**
 * Upper joint process of the lower vertebra on the patient's right: it embraces the other from the side. Undercutting
 * (`widened`, 0 to 1) takes its inner front corner, where it narrows the way of the root; the joint itself stays.
 */
export function jointProcessHalf(segment: FullSegment, level: SegmentName, widened: number): Point[] {
  const bone = boneHalf(segment);
  const inner = bone[0] as Point;
  const second = bone[1] as Point;
  const towards = (from: Point, to: Point) => ({ x: from.x + (to.x - from.x) * widened, y: from.y + (to.y - from.y) * widened });
  const grown = segment.spurMm * 0.16;
  return spread(
    [
      towards({ x: inner.x + 0.2, y: inner.y + 0.3 }, { x: 17.5, y: 22.7 }),
      towards({ x: 17.6, y: 19.4 - grown }, { x: 18.9, y: 22.1 }),
      towards({ x: 21.4, y: 21.2 - grown }, { x: 22.2, y: 23 }),
      towards({ x: 25.4, y: 23.4 }, { x: 25.6, y: 24.4 }),
      { x: 28.4, y: 27 },
      { x: jointFromBehindMm.upperProcess, y: 31.4 },
      { x: 28, y: 35.4 },
      { x: 25.6, y: 36.8 },
      { x: 24.2, y: 34.6 },
      { x: 23.2, y: 30.2 },
      { x: 21.4, y: 26.6 },
      { x: 18.9, y: 24.1 },
      { x: 17.2, y: 23.8 },
      towards({ x: second.x - 0.1, y: second.y - 0.4 }, { x: 17, y: 23.4 }),
    ],
    level,
  );
}

export function jointGapHalf(level: SegmentName): Point[] {
  return spread(
    [
      { x: 16.9, y: 24.7 },
      { x: 18.6, y: 24.7 },
      { x: 20.8, y: 27 },
      { x: 22.4, y: 30.4 },
      { x: 23.4, y: 34.4 },
      { x: jointFromBehindMm.gap, y: 37.2 },
    ],
    level,
  );
}

/** How far back something may reach, at one place across. */
export type ReachLimit = (x: number) => number;

/**
 * How far back disk and spurs may reach: bone doesn't give way, and something is always left between for the nerves,
 * however flat.
 */
export function reachLimit(segment: FullSegment, level: SegmentName): ReachLimit {
  const bone = boneHalf(segment);
  const tip = bone[0] as Point;
  const roofFrom = tip.x - 4.6;
  const roof = [...bone].reverse().filter((at, index) => index === 0 || at.x < roofFrom);
  const outside = spread(
    [
      { x: 21.4, y: 21.2 - 3.2 },
      { x: 25.4, y: 23.4 - 3.2 },
      { x: 28.4, y: 27 - 3.2 },
      { x: 31.5, y: 34 },
    ],
    level,
  );
  const limits: Point[] = [
    ...roof.map((at) => ({ x: at.x, y: at.y - leastRoomMm })),
    { x: roofFrom, y: roofAt(bone, roofFrom) - leastRoomMm },
    { x: tip.x - 0.9, y: tip.y - 1.2 },
    { x: 17.8, y: 18 },
    ...outside,
  ];
  return (x) => {
    const side = Math.abs(x);
    for (let index = 1; index < limits.length; index += 1) {
      const other = limits[index] as Point;
      if (side > other.x) continue;
      const one = limits[index - 1] as Point;
      return one.y + ((other.y - one.y) * (side - one.x)) / Math.max(1e-6, other.x - one.x);
    }
    return Number.POSITIVE_INFINITY;
  };
}

/** Between disk and bone, however narrow: ligament and nerves, millimetres. */
const leastRoomMm = 3.4;

/** The roof of the canal at a distance from the midline. */
export function roofAt(half: readonly Point[], side: number): number {
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

/** Where an operation has opened the lamina on one side: distances from the midline. */
export type LaminaCut = { readonly fromMm: number; readonly toMm: number };
export type LaminaCuts = Readonly<Record<'left' | 'right', LaminaCut | null>>;

/** At most up to the joints: pedicles and joints stay. */
const outermostCutMm = 12.5;

/** On both sides it opens from the middle, and takes the spinous process along; on one side it is a window beside it. */
export function laminaCuts({ laminaRemovedFraction: fraction, laminaRemovedSide: where }: FullVertebra): LaminaCuts {
  if (fraction <= 0) return { left: null, right: null };
  if (where === 'both') {
    const cut = { fromMm: 0, toMm: outermostCutMm * fraction };
    return { left: cut, right: cut };
  }
  const middle = 8.3;
  const half = (outermostCutMm - middle) * (1 - (1 - fraction) ** 2);
  const cut = { fromMm: middle - half, toMm: middle + half };
  return { left: where === 'left' ? cut : null, right: where === 'right' ? cut : null };
}

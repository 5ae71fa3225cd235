import { adultVertebrae, sacDepthMm, vertebraNames } from './adult-spine.ts';
import { type HerniationProfile, herniationProfile, reachAt } from './disk-profile.ts';
import { distanceBetween, type Frame, type Point, place, sampleSmooth } from './path.ts';
import type { FullSegment, FullSpine } from './resolve-spine.ts';
import type { SideFrames, SideVertebraName } from './side-frames.ts';
import type { SegmentName } from './spine-schema.ts';

/** One slice across the canal, from its front wall to its back wall. */
export type CanalSlice = {
  readonly front: Point;
  readonly back: Point;
  /** Where on that slice the sac begins and ends, millimetres behind the front wall. */
  readonly sacFrontMm: number;
  readonly sacBackMm: number;
  /** Where the yellow ligament, or the bone, ends the room at the back. */
  readonly roomMm: number;
  /** How far the disk reaches in. */
  readonly reachMm: number;
};

/** The lowest three can change; the one above them is only seen. */
export type SideDiskName = 'L2-L3' | SegmentName;

export type DiskLevel = {
  readonly name: SideDiskName;
  /** Origin on the disk's normal back edge, x to the back, y down along the canal. */
  readonly frame: Frame;
  /** Height of the back edge between the two bodies' corners. */
  readonly backHeightMm: number;
  readonly profile: HerniationProfile | null;
  /** How deep the herniation is drawn; less than asked for where the canal has no more room. */
  readonly reachMm: number;
};

const bodyCorner = (name: SideVertebraName, end: 'upper' | 'lower'): Point => {
  const size = adultVertebrae[name];
  return { x: size.bodyDepthMm / 2, y: (end === 'upper' ? -1 : 1) * (size.backHeightMm / 2) };
};

const pairs: Readonly<Record<SideDiskName, readonly [SideVertebraName, SideVertebraName | 'S1']>> = {
  'L2-L3': ['L2', 'L3'],
  'L3-L4': ['L3', 'L4'],
  'L4-L5': ['L4', 'L5'],
  'L5-S1': ['L5', 'S1'],
};

/** The back edge of one disk, and what it pushes into the canal. */
export function diskLevel(segment: FullSegment, frames: SideFrames, name: SideDiskName): DiskLevel {
  const [upper, lower] = pairs[name];
  const above = place(frames.vertebrae[upper], bodyCorner(upper, 'lower'));
  const below = lower === 'S1' ? place(frames.sacrum, { x: 16, y: 0.6 }) : place(frames.vertebrae[lower], bodyCorner(lower, 'upper'));
  const angleDegrees = (Math.atan2(below.y - above.y, below.x - above.x) * 180) / Math.PI - 90;
  const frame = { origin: { x: (above.x + below.x) / 2, y: (above.y + below.y) / 2 }, angleDegrees };
  const backHeightMm = distanceBetween(above, below);
  const { herniation } = segment;
  if (!herniation || herniation.depthMm <= 0) return { name, frame, backHeightMm, profile: null, reachMm: 0 };
  // Bone and ligament don't give way: the drawing stops short of the back of the canal.
  const isForaminal = herniation.direction.startsWith('foraminal');
  const depthMm = Math.max(0, Math.min(herniation.depthMm, roomAtDisk(segment) - 2.2, isForaminal ? 8 : 12));
  const profile = herniationProfile(
    { depthMm, type: herniation.type },
    { halfBaseMm: Math.max(2.5, backHeightMm * 0.56), driftMm: isForaminal ? -depthMm * 0.12 : depthMm * (herniation.type === 'protrusion' ? 0.2 : 0.55) },
  );
  return { name, frame, backHeightMm, profile, reachMm: depthMm };
}

/** From the disk's normal back edge to the yellow ligament, millimetres. */
export function roomAtDisk(segment: FullSegment): number {
  return segment.canalDepthMm - ligamentGrowthMm(segment);
}

function ligamentGrowthMm(segment: FullSegment): number {
  return Math.max(0, segment.yellowLigamentMm - 3.6);
}

/** The canal from L2 to the sacrum, a slice every millimetre or two, with the sac in it. */
export function canalSlices(spine: FullSpine, frames: SideFrames, levels: readonly DiskLevel[]): CanalSlice[] {
  const rows = canalRows(spine, frames, levels);
  const perSpan = 10;
  const fronts = sampleSmooth(
    rows.map((row) => row.front),
    perSpan,
  );
  const backs = sampleSmooth(
    rows.map((row) => row.back),
    perSpan,
  );
  const bare = fronts.map((front, index) => ({ front, back: backs[index] as Point }));
  const pressed = bare.map((slice) => sacIn(slice, spine, frames, levels));
  return relaxed(pressed);
}

function canalRows(spine: FullSpine, frames: SideFrames, levels: readonly DiskLevel[]): Array<{ front: Point; back: Point }> {
  const rows: Array<{ front: Point; back: Point }> = [];
  const bodyRow = (name: SideVertebraName, y: number, depth: number) => {
    const half = adultVertebrae[name].bodyDepthMm / 2;
    const front = place(frames.vertebrae[name], { x: half - 0.8, y });
    rows.push({ front, back: place(frames.vertebrae[name], { x: half - 0.8 + depth, y: y + 1.5 }) });
  };
  bodyRow('L2', -10, 18.5);
  bodyRow('L2', 2, 18.5);
  const above: readonly SideVertebraName[] = ['L3', 'L4', 'L5'];
  const upperDisk = place(frames.vertebrae.L3, { x: adultVertebrae.L3.bodyDepthMm / 2 + 0.4, y: -adultVertebrae.L3.backHeightMm / 2 - 5 });
  rows.push({ front: upperDisk, back: place({ origin: upperDisk, angleDegrees: frames.vertebrae.L3.angleDegrees }, { x: 17.5, y: 0 }) });
  above.forEach((name, index) => {
    bodyRow(name, -1, 18.8);
    const level = levels[index] as DiskLevel;
    rows.push({ front: place(level.frame, { x: 0.3, y: 0 }), back: place(level.frame, { x: spine[level.name as SegmentName].canalDepthMm, y: 0 }) });
  });
  for (const [front, back] of [
    [
      { x: 14.2, y: 12 },
      { x: 28.5, y: 11 },
    ],
    [
      { x: 11.2, y: 27 },
      { x: 21.5, y: 27 },
    ],
    [
      { x: 7.8, y: 46 },
      { x: 14.5, y: 46 },
    ],
    [
      { x: 4.5, y: 66 },
      { x: 8.8, y: 66 },
    ],
  ] as const) {
    rows.push({ front: place(frames.sacrum, front), back: place(frames.sacrum, back) });
  }
  return rows;
}

/** The sac in one slice: at rest it floats in fat; what presses moves it first, then flattens it. */
function sacIn(slice: { readonly front: Point; readonly back: Point }, spine: FullSpine, frames: SideFrames, levels: readonly DiskLevel[]): CanalSlice {
  const depth = distanceBetween(slice.front, slice.back);
  let reach = 0;
  let room = depth;
  for (const level of levels) {
    const local = unplace(level.frame, slice.front);
    if (Math.abs(local.y) > 17) continue;
    const segment = spine[level.name as SegmentName];
    const bulge = segment.bulgeMm * bump(local.y / (level.backHeightMm * 0.75 + 1));
    const spur = segment.spurMm * 0.45 * bump((Math.abs(local.y) - level.backHeightMm / 2) / 3);
    const pushesSac = segment.herniation?.direction.startsWith('foraminal') ? 0.3 : 1;
    reach = Math.max(reach, bulge, spur, level.profile ? reachAt(level.profile, local.y) * pushesSac : 0);
    room = Math.min(room, depth - ligamentGrowthMm(segment) * bump(local.y / 14));
  }
  // Where a lamina is gone, the sac has room behind and fills out a little.
  const openMm = openedMm(slice, spine, frames);
  room += openMm * 2.5;
  const rest = { front: Math.min(2, depth * 0.12), back: Math.min(2 + sacDepthMm, depth - 1.2) + openMm };
  const front = Math.max(rest.front, reach + 0.5);
  const back = Math.min(room - 0.5, Math.max(rest.back, front + sacDepthMm * 0.72));
  return { ...slice, sacFrontMm: Math.min(front, Math.max(back - 1.6, 0.3)), sacBackMm: back, roomMm: room, reachMm: reach };
}

/** How far the sac may move back into the room of a lamina that an operation took, millimetres. */
function openedMm(slice: { readonly front: Point }, spine: FullSpine, frames: SideFrames): number {
  let open = 0;
  for (const name of vertebraNames) {
    const local = unplace(frames.vertebrae[name], slice.front);
    open = Math.max(open, spine[name].laminaRemovedFraction * 1.6 * bump((local.y - 5) / 26));
  }
  return open;
}

/** 1 in the middle, falling smoothly to 0 at ±1. */
export function bump(t: number): number {
  return Math.abs(t) >= 1 ? 0 : Math.cos((t * Math.PI) / 2) ** 2;
}

function unplace(frame: Frame, at: Point): Point {
  const moved = { x: at.x - frame.origin.x, y: at.y - frame.origin.y };
  return place({ origin: { x: 0, y: 0 }, angleDegrees: -frame.angleDegrees }, moved);
}

/** How steeply a membrane that hangs over something can fall away beside it: millimetres per millimetre. */
const drape = 0.42;

/** A membrane makes no corners: it hangs over what pushes it like a cloth, and is rounded there. */
export function relaxed(slices: readonly CanalSlice[]): CanalSlice[] {
  const along = slices.reduce<number[]>((sums, slice, index) => {
    const before = slices[index - 1];
    sums.push(before ? (sums[index - 1] ?? 0) + distanceBetween(before.front, slice.front) : 0);
    return sums;
  }, []);
  const apart = (one: number, other: number) => Math.abs((along[one] ?? 0) - (along[other] ?? 0));
  const near = (index: number) => slices.map((_, other) => other).filter((other) => apart(index, other) < 16);
  const fronts = slices.map((_, index) => Math.max(...near(index).map((other) => (slices[other] as CanalSlice).sacFrontMm - drape * apart(index, other))));
  const backs = slices.map((_, index) => Math.min(...near(index).map((other) => (slices[other] as CanalSlice).sacBackMm + drape * apart(index, other))));
  const smooth = (values: readonly number[], index: number) => {
    const parts = [-2, -1, 0, 1, 2].map((step) => values[Math.min(Math.max(index + step, 0), values.length - 1)] ?? 0);
    return parts.reduce((sum, value) => sum + value, 0) / parts.length;
  };
  return slices.map((slice, index) => {
    const sacBackMm = Math.min(slice.roomMm - 0.4, smooth(backs, index));
    return { ...slice, sacBackMm, sacFrontMm: Math.min(Math.max(fronts[index] ?? 0, smooth(fronts, index)), sacBackMm - 1) };
  });
}

/** A point of a slice, so many millimetres behind the front wall. */
export function acrossCanal(slice: CanalSlice, millimetres: number): Point {
  const depth = distanceBetween(slice.front, slice.back) || 1;
  return {
    x: slice.front.x + ((slice.back.x - slice.front.x) * millimetres) / depth,
    y: slice.front.y + ((slice.back.y - slice.front.y) * millimetres) / depth,
  };
}

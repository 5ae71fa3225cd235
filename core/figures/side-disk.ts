import { adultVertebrae } from './adult-spine.ts';
import type { HerniationProfile } from './disk-profile.ts';
import { between, type Point, place, placeAll } from './path.ts';
import type { FullSegment } from './resolve-spine.ts';
import type { DiskLevel, SideDiskName } from './side-canal.ts';
import type { SideFrames, SideVertebraName } from './side-frames.ts';

/** What a disk does at its back edge, of whichever level. */
export type DiskEdge = Omit<DiskLevel, 'name'>;

/** One disk from the side, cut through the middle. */
export type SideDisk = {
  readonly name: SideDiskName;
  readonly state: FullSegment;
  readonly outline: readonly Point[];
  readonly core: readonly Point[];
  /** Layers of the ring, from the outside in: those in front and those behind. */
  readonly layers: ReadonlyArray<readonly Point[]>;
  readonly freePiece: readonly Point[] | null;
  readonly level: DiskLevel;
  /** Where the disk reaches furthest back. */
  readonly summit: Point;
};
const upperOf: Readonly<Record<SideDiskName, SideVertebraName>> = { 'L2-L3': 'L2', 'L3-L4': 'L3', 'L4-L5': 'L4', 'L5-S1': 'L5' };
const lowerOf: Readonly<Record<SideDiskName, SideVertebraName | null>> = { 'L2-L3': 'L3', 'L3-L4': 'L4', 'L4-L5': 'L5', 'L5-S1': null };

/** The disk above the three that can change. */
export const restingSegment: FullSegment = {
  diskHeightMm: 10,
  waterPercent: 85,
  bulgeMm: 0,
  spurMm: 0,
  yellowLigamentMm: 3.5,
  canalDepthMm: 17.5,
  diskRemovedFraction: 0,
  tractionMm: 0,
  inflammation: 0,
  foramenHeightMm: 20,
  foramenWidenedFraction: 0,
  slipGrade: 0,
  graftFraction: 0,
  fixationFraction: 0,
};

/** The disk between two faces: a ring of layers that bow outwards, and a core a little behind the middle. */
export function sideDisk(level: DiskLevel, state: FullSegment, frames: SideFrames): SideDisk {
  const upper = upperOf[level.name];
  const upperFrame = frames.vertebrae[upper];
  const lower = lowerOf[level.name];
  const lowerFrame = lower && frames.vertebrae[lower];
  const size = adultVertebrae[upper];
  const depth = size.bodyDepthMm;
  const lowerSize = lower && adultVertebrae[lower];
  // Fractions 0 (front rim) to 1 (back rim) along both faces; the faces are a little hollow.
  const top = (t: number): Point => {
    const x = depth * (t - 0.5);
    const half = (size.frontHeightMm + (size.backHeightMm - size.frontHeightMm) * t) / 2;
    return place(upperFrame, { x, y: half - hollow(t) });
  };
  const bottom = (t: number): Point => {
    if (!lowerFrame || !lowerSize) return place(frames.sacrum, { x: -16.4 + 32.4 * t, y: 0.5 + hollow(t) * 0.7 });
    const half = (lowerSize.frontHeightMm + (lowerSize.backHeightMm - lowerSize.frontHeightMm) * t) / 2;
    return place(lowerFrame, { x: lowerSize.bodyDepthMm * (t - 0.5), y: -half + hollow(t) });
  };
  const across = (t: number, v: number, out: number): Point => {
    const one = top(t);
    const other = bottom(t);
    const middle = between(one, other, v);
    const direction = place({ origin: { x: 0, y: 0 }, angleDegrees: level.frame.angleDegrees }, { x: 1, y: 0 });
    return { x: middle.x + direction.x * out, y: middle.y + direction.y * out };
  };
  const frontBow = 1.6 + state.bulgeMm * 0.7;
  const backBow = 0.3 + state.bulgeMm;
  const bowed = (t: number, bow: number) => [0, 0.14, 0.32, 0.5, 0.68, 0.86, 1].map((v) => across(t, v, bow * Math.sin(v * Math.PI) ** 0.75));
  const faceTs = [0.1, 0.3, 0.5, 0.7, 0.9];
  const backEdge = backOf(level, bowed(0.985, backBow));
  const outline = [...bowed(0.02, -frontBow).reverse(), ...faceTs.map(top), ...backEdge, ...[...faceTs].reverse().map(bottom)];
  const layerCount = 7;
  const layers: Point[][] = [];
  for (let index = 1; index <= layerCount; index += 1) {
    const t = index / (layerCount + 1);
    layers.push(bowed(0.02 + t * 0.27, -frontBow * (1 - t) - t * 1.4));
  }
  for (let index = 1; index <= layerCount; index += 1) {
    const t = index / (layerCount + 1);
    layers.push(bowed(0.985 - t * 0.2, backBow * (1 - t) + t * 1.2));
  }
  return {
    name: level.name,
    state,
    outline,
    core: coreOf(level, state, across),
    layers,
    freePiece: level.profile?.freePiece ? placeProfile(level, level.profile.freePiece) : null,
    level,
    summit: summitOf(level, state),
  };
}

function hollow(t: number): number {
  return 1.5 * Math.sin(Math.min(1, Math.max(0, t * 0.94 + 0.02)) * Math.PI) ** 0.8;
}

function placeProfile(level: DiskEdge, points: readonly Point[]): Point[] {
  return placeAll(level.frame, points);
}

/** The back edge with the herniation in it, from the upper rim to the lower. */
export function backOf(level: DiskEdge, bow: readonly Point[]): Point[] {
  const { profile } = level;
  if (!profile) return [...bow];
  const edge = placeProfile(level, profile.edge);
  // The dome replaces the part of the bow that it covers.
  const first = profile.edge[0] as Point;
  const last = profile.edge[profile.edge.length - 1] as Point;
  const along = (index: number) => (index / (bow.length - 1) - 0.5) * level.backHeightMm;
  const before = bow.filter((_, index) => along(index) < first.y - 0.6);
  const after = bow.filter((_, index) => along(index) > last.y + 0.6);
  return [...before, ...edge, ...after];
}

/** The core; less water makes it lower, and a herniation draws it out towards the back. */
export function coreOf(level: DiskEdge, state: FullSegment, across: (t: number, v: number, out: number) => Point): Point[] {
  const water = state.waterPercent / 100;
  const tall = (0.62 + 0.2 * water) * (1 - 0.3 * state.diskRemovedFraction);
  const half = 0.235 * (0.82 + 0.18 * water) * (1 - 0.45 * state.diskRemovedFraction);
  const middle = 0.545 - 0.06 * state.diskRemovedFraction;
  const points: Point[] = [];
  const steps = 28;
  for (let step = 0; step < steps; step += 1) {
    const angle = (step / steps) * Math.PI * 2;
    // A rounded lens: fuller than an ellipse.
    const cos = Math.sign(Math.cos(angle)) * Math.abs(Math.cos(angle)) ** 0.8;
    const sin = Math.sign(Math.sin(angle)) * Math.abs(Math.sin(angle)) ** 0.85;
    points.push(across(middle + half * cos, 0.5 + (tall / 2) * sin, 0));
  }
  const { profile } = level;
  if (!profile || level.reachMm < 0.2) return points;
  return withTongue(points, level, profile);
}

/** Lets the core follow the herniation outward: a tongue inside the dome. */
function withTongue(core: readonly Point[], level: DiskEdge, profile: HerniationProfile): Point[] {
  const { edge } = profile;
  const dome = edge.filter((at) => at.x > level.reachMm * 0.12);
  if (dome.length < 5) return [...core];
  const isFree = profile.freePiece !== null;
  const skin = isFree ? 0.5 : 0.72;
  const centreY = dome.reduce((sum, at) => sum + at.y, 0) / dome.length;
  const tongue = dome.map((at) => place(level.frame, { x: at.x * skin - 0.6, y: centreY + (at.y - centreY) * 0.6 }));
  const strength = Math.min(1, level.reachMm / 3);
  const neckTop = place(level.frame, { x: -3.5, y: -0.9 - strength * 0.6 });
  const neckFoot = place(level.frame, { x: -3.5, y: 0.9 + strength * 0.6 });
  // The core's points run from the back over the foot to the front and the top: open it at the back.
  const open = core.filter((_, index) => index > 1 && index < core.length - 1);
  return [...open, neckTop, ...tongue, neckFoot];
}

export function summitOf(level: DiskEdge, state: FullSegment): Point {
  const points = level.profile ? [...level.profile.edge, ...(level.profile.freePiece ?? [])] : [];
  const furthest = points.reduce((most, at) => (at.x > most.x ? at : most), { x: 0.3 + state.bulgeMm, y: 0 });
  return place(level.frame, furthest);
}

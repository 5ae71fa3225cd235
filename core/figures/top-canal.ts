import { type Point, sampleSmooth } from './path.ts';
import type { FullSegment, FullSpine, FullVertebra } from './resolve-spine.ts';
import { type SegmentName, upperVertebraOf } from './spine-schema.ts';
import { boneHalf, type LaminaCuts, laminaCuts, roofAt } from './top-bones.ts';
import { frontWall, type TopDisk, topDisk } from './top-disk.ts';

/** The canal at the height of one disk: what stands around the nerves, and how far apart. Axes as in `top-bones.ts`. */
export type TopCanal = {
  readonly segment: FullSegment;
  readonly level: SegmentName;
  readonly disk: TopDisk;
  /** Front wall at a place across. */
  readonly frontAt: (x: number) => number;
  /** Inner edges of bone and of the yellow ligament on it, from the side to the middle of the back, the same count of points. */
  readonly bone: readonly Point[];
  /** For either side, both given with x away from the midline. */
  readonly ligament: Readonly<Record<'left' | 'right', readonly Point[]>>;
  readonly cuts: LaminaCuts;
  readonly laminaRemovedFraction: number;
};

/** A Meyerding grade: a quarter of the lower bone's depth. */
export const slipGradeMm = 8.75;
/** The arch comes forward with its bone; the facets hold part of it back from the canal. */
const slipIntoCanal = 0.5;

export function topCanal(spine: FullSpine, level: SegmentName): TopCanal {
  const segment = slipped(spine[level]);
  const vertebra: FullVertebra = spine[upperVertebraOf[level]];
  const disk = topDisk(segment, level);
  const frontAt = frontWall(disk);
  const bone = sampleSmooth(boneHalf(segment), 4);
  return {
    segment,
    level,
    disk,
    frontAt,
    bone,
    ligament: { left: ligamentEdge(segment, bone, (side) => frontAt(-side)), right: ligamentEdge(segment, bone, frontAt) },
    cuts: laminaCuts(vertebra),
    laminaRemovedFraction: vertebra.laminaRemovedFraction,
  };
}

/** With the arch intact, a bone that stands forward narrows the canal behind the disk. */
function slipped(segment: FullSegment): FullSegment {
  const narrowedMm = segment.slipGrade * slipGradeMm * slipIntoCanal;
  return narrowedMm > 0 ? { ...segment, canalDepthMm: Math.max(Math.min(6, segment.canalDepthMm), segment.canalDepthMm - narrowedMm) } : segment;
}

/** Between ligament and disk: nerves, however flat, millimetres. */
const leastNerveRoomMm = 2.4;

function ligamentEdge(segment: FullSegment, bone: readonly Point[], frontAt: (side: number) => number): Point[] {
  // A thick ligament fills the canal; it does not grow through itself.
  const thickMm = Math.min(segment.yellowLigamentMm, 0.42 * segment.canalDepthMm + 1.5);
  const last = bone.length - 1;
  const edge = bone.map((at, index) => {
    const before = bone[Math.max(index - 1, 0)] as Point;
    const after = index === last ? { x: -(bone[index - 1] as Point).x, y: (bone[index - 1] as Point).y } : (bone[index + 1] as Point);
    const dx = after.x - before.x;
    const dy = after.y - before.y;
    const length = Math.hypot(dx, dy) || 1;
    const thick = thickMm * ligamentShare(index / last);
    // To the left of the way back is towards the canal.
    return { x: index === last ? 0 : at.x - (dy / length) * thick, y: at.y + (dx / length) * thick };
  });
  // Towards the middle of the back the edge only goes inward, and what comes from the front presses it flat.
  const inOrder = [...edge];
  for (let index = last - 1; index > 0; index -= 1) {
    const [at, next] = [inOrder[index] as Point, inOrder[index + 1] as Point];
    if ((bone[index] as Point).x > (bone[index + 1] as Point).x) inOrder[index] = { x: Math.max(at.x, next.x + 0.04), y: at.y };
  }
  return inOrder.map((at, index) => {
    if (at.x > 13 || index < 4) return at;
    const ceiling = roofAt(bone, at.x) - 0.8;
    return { x: at.x, y: Math.max(at.y, Math.min(ceiling, frontAt(at.x) + leastNerveRoomMm)) };
  });
}

/** Thick at the lamina, thin in front of the joint. */
function ligamentShare(along: number): number {
  const at = Math.min(1, along / 0.4);
  return 0.3 + 0.7 * at * at * (3 - 2 * at);
}

/** Back wall of the room for nerves at one place across; without lamina and ligament it stands further back. */
export function backWallAt(canal: TopCanal, x: number): number {
  const side = Math.abs(x);
  const wall = Math.max(roofAt(canal.ligament[x < 0 ? 'left' : 'right'], side), Math.min(roofAt(canal.bone, side) - 0.8, canal.frontAt(x) + leastNerveRoomMm));
  const cut = x < 0 ? canal.cuts.left : canal.cuts.right;
  if (!cut) return wall;
  // The sac may move into the space of ligament and bone that is gone.
  const open = Math.max(wall, roofAt(canal.bone, side) + 3);
  const within = (edgeMm: number) => Math.min(1, Math.max(0, edgeMm / 2 + 0.5));
  return wall + (open - wall) * within(cut.toMm - side) * (cut.fromMm > 0 ? within(side - cut.fromMm) : 1);
}

/** How far from the midline the side of the canal stands, at the height of the roots. */
export function sideWallMm(canal: TopCanal): number {
  return Math.min(...canal.ligament.right.slice(0, 9).map((at) => at.x));
}

import { adultSegments, cordDepthMm, neckSacDepthMm } from './adult-spine.ts';
import { herniationProfile, reachAt } from './disk-profile.ts';
import { archDepthMm } from './neck-bones.ts';
import { bonesBeside, type NeckBoneName, type NeckDiskName, type NeckFrames, neckBoneNames, neckSegment, neckSizes } from './neck-frames.ts';
import { distanceBetween, place, sampleSmooth, unplace } from './path.ts';
import type { FullSegment, FullSpine, FullVertebra } from './resolve-spine.ts';
import { bump, type CanalSlice, relaxed } from './side-canal.ts';
import type { DiskEdge } from './side-disk.ts';
import type { Herniation } from './spine-schema.ts';

/** The canal of the neck: what narrows it, the sac, and the cord in the sac. */

export type NeckLevel = DiskEdge & { readonly name: NeckDiskName };
export type NeckSlice = CanalSlice & {
  /** Where the cord begins and ends, millimetres behind the front wall. */
  readonly cordFrontMm: number;
  readonly cordBackMm: number;
};

/** Sac and cord are never drawn thinner than this, and what lies before and behind the cord in the sac. */
const leastSacMm = 3.2;
const leastFluidMm = 0.4;
/** What the narrowest canal leaves. */
const leastRoomMm = 5.4;

function vertebra(spine: FullSpine, name: NeckBoneName): FullVertebra | null {
  return name === 'C5' || name === 'C6' ? spine[name] : null;
}

export function bodyTaken(spine: FullSpine, name: NeckBoneName): number {
  return vertebra(spine, name)?.bodyRemovedFraction ?? 0;
}

export function archTaken(spine: FullSpine, name: NeckBoneName): number {
  return vertebra(spine, name)?.laminaRemovedFraction ?? 0;
}

/** How much of a disk is gone, 0 to 1: by itself, for the graft in its place, or with the body above or below. */
export function diskTaken(spine: FullSpine, name: NeckDiskName): number {
  const [upper, lower] = bonesBeside(name);
  const { diskRemovedFraction, graftFraction } = neckSegment(spine, name);
  return Math.max(diskRemovedFraction, Math.min(1, graftFraction * 4), bodyTaken(spine, upper), bodyTaken(spine, lower));
}

/** The cut runs through the middle: what leaves the disk beside it is seen less, what leaves into the foramen hardly. */
function seenShare(direction: Herniation['direction']): number {
  if (direction === 'central') return 1;
  return direction.startsWith('foraminal') ? 0.3 : 0.8;
}

/** The back edge of one disk, and what it pushes into the canal. */
export function neckLevel(spine: FullSpine, frames: NeckFrames, name: NeckDiskName): NeckLevel {
  const [upper, lower] = bonesBeside(name);
  const above = place(frames[upper], { x: neckSizes[upper].bodyDepthMm / 2, y: neckSizes[upper].backHeightMm / 2 });
  const below = place(frames[lower], { x: neckSizes[lower].bodyDepthMm / 2, y: -neckSizes[lower].backHeightMm / 2 });
  const middle = { x: (above.x + below.x) / 2, y: (above.y + below.y) / 2 };
  // Across a low disk two corners say little about the canal's direction: the two bones say it.
  const angleDegrees = (frames[upper].angleDegrees + frames[lower].angleDegrees) / 2;
  const frame = { origin: middle, angleDegrees };
  const backHeightMm = distanceBetween(above, below);
  const segment = neckSegment(spine, name);
  const { herniation } = segment;
  const still = 1 - diskTaken(spine, name);
  if (!herniation || herniation.depthMm <= 0 || still <= 0) return { name, frame, backHeightMm, profile: null, reachMm: 0 };
  const depthMm = Math.max(0, Math.min(herniation.depthMm * seenShare(herniation.direction) * still, roomAt(segment) - leastSacMm - 1));
  const drift = { protrusion: 0.15, extrusion: 0.4, sequestration: 0.5 }[herniation.type];
  const profile = herniationProfile({ depthMm, type: herniation.type }, { halfBaseMm: Math.max(2, backHeightMm * 0.5 + 0.9), driftMm: depthMm * drift });
  return { name, frame, backHeightMm, profile, reachMm: depthMm };
}

/** From the disk's normal back edge to the yellow ligament. */
function roomAt(segment: FullSegment): number {
  return Math.max(leastRoomMm, segment.canalDepthMm - segment.yellowLigamentMm);
}

/** The canal from C2 to T2, a slice about every millimetre, with sac and cord in it. */
export function neckSlices(spine: FullSpine, frames: NeckFrames, levels: readonly NeckLevel[]): NeckSlice[] {
  const bodyRow = (name: NeckBoneName, y = 0) => {
    const x = neckSizes[name].bodyDepthMm / 2 - 0.9;
    return { front: place(frames[name], { x, y }), back: place(frames[name], { x: x + archDepthMm, y: y + 1 }) };
  };
  const inner = neckBoneNames.flatMap((name, index) => {
    const level = levels[index];
    if (!level) return [bodyRow(name)];
    const depth = Math.max(6, neckSegment(spine, level.name).canalDepthMm);
    return [bodyRow(name), { front: place(level.frame, { x: 0.2, y: 0 }), back: place(level.frame, { x: depth + 0.2, y: 0.5 }) }];
  });
  // It goes on beyond the picture at both ends.
  const rows = [bodyRow('C2', -10), ...inner, bodyRow('T2', 10)];
  const perSpan = 10;
  const fronts = sampleSmooth(
    rows.map((row) => row.front),
    perSpan,
  );
  const backs = sampleSmooth(
    rows.map((row) => row.back),
    perSpan,
  );
  const pressed = fronts.map((front, index) => sacIn({ front, back: backs[index] ?? front }, spine, frames, levels));
  return withCord(relaxed(pressed), spine, frames);
}

/** The sac in one slice: it fills most of what bone and ligament leave. What presses moves it first, then flattens it. */
function sacIn(slice: Pick<CanalSlice, 'front' | 'back'>, spine: FullSpine, frames: NeckFrames, levels: readonly NeckLevel[]): CanalSlice {
  const depth = distanceBetween(slice.front, slice.back);
  let reach = 0;
  let ligament = 0;
  for (const level of levels) {
    const { y } = unplace(level.frame, slice.front);
    if (Math.abs(y) > 14) continue;
    const segment = neckSegment(spine, level.name);
    const still = 1 - diskTaken(spine, level.name);
    const bulge = segment.bulgeMm * still * bump(y / (level.backHeightMm * 0.7 + 1.4));
    const spur = segment.spurMm * 0.42 * still * bump((Math.abs(y) - level.backHeightMm / 2 - 0.7) / 2.8);
    reach = Math.max(reach, bulge, spur, level.profile ? reachAt(level.profile, y) : 0);
    const [upper, lower] = bonesBeside(level.name);
    // The ligament leaves with the lamina it hangs from.
    const hanging = 1 - Math.max(archTaken(spine, upper), archTaken(spine, lower));
    ligament = Math.max(ligament, segment.yellowLigamentMm * hanging * bump((y - 0.8) / 10));
  }
  const open = openShare(slice, spine, frames);
  const room = Math.max(Math.min(leastRoomMm, depth), depth - ligament) + open * (3.4 + Math.max(0, adultSegments['C5-C6'].canalDepthMm - depth));
  const presses = Math.min(reach, Math.max(0, room - leastSacMm - 0.9));
  const restBack = Math.min(1.3 + neckSacDepthMm, room - 0.5) + open * 2.6;
  const front = Math.max(1.2, presses + 0.4);
  const back = Math.min(room - 0.4, Math.max(restBack, front + neckSacDepthMm * 0.76));
  return { ...slice, sacFrontMm: Math.min(front, back - leastSacMm), sacBackMm: back, roomMm: room, reachMm: presses };
}

/** How much of the back wall is open at a slice, 0 to 1. */
function openShare(slice: Pick<CanalSlice, 'front'>, spine: FullSpine, frames: NeckFrames): number {
  const shares = (['C5', 'C6'] as const).map((name) => archTaken(spine, name) * bump((unplace(frames[name], slice.front).y - 2) / 17));
  return Math.max(...shares);
}

/** The cord lies in the sac with fluid around it: it gives way to the back first, then it is flattened. */
function withCord(slices: readonly CanalSlice[], spine: FullSpine, frames: NeckFrames): NeckSlice[] {
  const bare = slices.map((slice) => {
    const sacFrontMm = Math.min(slice.sacFrontMm, slice.sacBackMm - leastSacMm);
    const rest = 3.1 + openShare(slice, spine, frames) * 1.9;
    const wanted = Math.max(rest, sacFrontMm + leastFluidMm);
    const cordBackMm = Math.min(wanted + cordDepthMm, slice.sacBackMm - leastFluidMm);
    return { ...slice, sacFrontMm, cordFrontMm: Math.min(wanted, cordBackMm - (leastSacMm - 2 * leastFluidMm)), cordBackMm };
  });
  // A cord is stiffer than its sac: it bends in longer curves.
  const mean = (index: number, pick: (slice: NeckSlice) => number) => {
    const near = [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((step) => pick(bare[Math.min(Math.max(index + step, 0), bare.length - 1)] as NeckSlice));
    return near.reduce((sum, value) => sum + value, 0) / near.length;
  };
  return bare.map((slice, index) => {
    const cordBackMm = Math.min(
      slice.sacBackMm - leastFluidMm,
      mean(index, (one) => one.cordBackMm),
    );
    const cordFrontMm = Math.max(
      slice.sacFrontMm + leastFluidMm,
      mean(index, (one) => one.cordFrontMm),
    );
    return { ...slice, cordBackMm, cordFrontMm: Math.max(slice.sacFrontMm + leastFluidMm, Math.min(cordFrontMm, cordBackMm - 1.6)) };
  });
}

import { adultSegments, adultVertebrae, ganglionWidthMm, rootWidthMm, segmentNames } from './adult-spine.ts';
import { between, type Frame, type Point, place, placeAll } from './path.ts';
import { bendSpine, completeSpine, type FullSegment } from './resolve-spine.ts';
import { archMarks, bodyOutline, nearArchOutline, pedicleMiddle, sacrumCrestOutline, sacrumOutline, sacrumSeams, spinousOutline } from './side-bones.ts';
import { acrossCanal, type CanalSlice, canalSlices, type DiskLevel, diskLevel, type SideDiskName } from './side-canal.ts';
import { restingSegment, type SideDisk, sideDisk } from './side-disk.ts';
import { type SideFrames, type SideVertebraName, sideFrames } from './side-frames.ts';
import { type SideFixation, type SidePlate, type SideSpacer, sideFixations, sidePlates, sideSpacers } from './side-implants.ts';
import type { SegmentName, SpineState, VertebraName } from './spine-schema.ts';

/** The lower back from the side, cut through the middle: front to the left, millimetres, sacrum's upper face at 0, 0. */
export type SideBone = {
  readonly name: SideVertebraName;
  readonly frame: Frame;
  readonly body: readonly Point[];
  /** The larger of the spurs on its rims, millimetres; they are part of the body's outline. */
  readonly spurMm: number;
  /** Lamina and spinous process, and how much of them an operation took (0 to 1). */
  readonly arch: readonly Point[];
  readonly archRemovedFraction: number;
  /** How much of the body an operation took (0 to 1); the disks above and below go with it. */
  readonly bodyRemovedFraction: number;
  readonly nearArch: readonly Point[];
  readonly pedicle: Point;
  readonly marks: ReturnType<typeof archMarks>;
};
export type SideRoot = {
  readonly name: 'L3' | 'L4' | 'L5' | 'S1';
  readonly line: readonly Point[];
  readonly widths: readonly number[];
  /** How irritated it is, 0 to 1. */
  readonly irritation: number;
};
export type SideLigament = { readonly name: SideDiskName; readonly outline: readonly Point[]; readonly middle: Point; readonly removedFraction: number };
export type SideGeometry = {
  readonly frames: SideFrames;
  readonly bones: readonly SideBone[];
  readonly sacrum: { readonly outline: readonly Point[]; readonly crest: readonly Point[]; readonly seams: ReadonlyArray<readonly Point[]> };
  readonly disks: readonly SideDisk[];
  readonly slices: readonly CanalSlice[];
  readonly roots: readonly SideRoot[];
  readonly yellowLigaments: readonly SideLigament[];
  /** The long ligament behind bodies and disks: the front wall of the canal. */
  readonly longLigament: readonly Point[];
  readonly fixations: readonly SideFixation[];
  readonly spacers: readonly SideSpacer[];
  readonly plates: readonly SidePlate[];
  /** The ligaments between two spinous processes. */
  readonly betweenSpines: ReadonlyArray<{ readonly outline: readonly Point[]; readonly removedFraction: number }>;
};

export function sideGeometry(state: SpineState, bendDegrees: number): SideGeometry {
  const spine = bendSpine(completeSpine(state), bendDegrees);
  const frames = sideFrames(spine, bendDegrees);
  const levels = segmentNames.map((name) => diskLevel(spine[name], frames, name));
  const upperState = restingSegment;
  const upperLevel = diskLevel(upperState, frames, 'L2-L3');
  const slices = canalSlices(spine, frames, levels);
  const names: readonly SideVertebraName[] = ['L2', 'L3', 'L4', 'L5'];
  const removed = (name: SideVertebraName) => (name === 'L2' ? 0 : spine[name as VertebraName].laminaRemovedFraction);
  const bones = names.map((name): SideBone => {
    const frame = frames.vertebrae[name];
    const spurs = { upperMm: spurAbove(spine, name), lowerMm: spurBelow(spine, name) };
    const marks = archMarks(name);
    return {
      name,
      frame,
      body: placeAll(frame, bodyOutline(name, spurs)),
      spurMm: Math.max(spurs.upperMm, spurs.lowerMm),
      arch: placeAll(frame, spinousOutline(name)),
      archRemovedFraction: removed(name),
      bodyRemovedFraction: name === 'L2' ? 0 : spine[name].bodyRemovedFraction,
      nearArch: placeAll(frame, nearArchOutline(name)),
      pedicle: place(frame, pedicleMiddle(name)),
      marks: mapMarks(marks, frame),
    };
  });
  const disks = [sideDisk(upperLevel, upperState, frames), ...levels.map((level) => sideDisk(level, spine[level.name as SegmentName], frames))];
  return {
    frames,
    bones,
    sacrum: {
      outline: placeAll(frames.sacrum, sacrumOutline(spine['L5-S1'].spurMm)),
      crest: placeAll(frames.sacrum, sacrumCrestOutline()),
      seams: sacrumSeams.map((seam) => placeAll(frames.sacrum, seam)),
    },
    disks,
    slices,
    roots: rootsOf(frames, slices, levels, spine),
    yellowLigaments: [
      yellowLigament(upperLevel, upperState, slices, bones[0] as SideBone, bones[1]),
      ...levels.map((level, index) => yellowLigament(level, spine[level.name as SegmentName], slices, bones[index + 1] as SideBone, bones[index + 2])),
    ],
    longLigament: slices.filter((_, index) => index % 3 === 0).map((slice) => acrossCanal(slice, Math.max(0, slice.reachMm - 0.2))),
    fixations: sideFixations(spine, frames),
    spacers: sideSpacers(spine, frames, new Map(levels.map((level) => [level.name as SegmentName, level.frame]))),
    plates: sidePlates(spine, frames),
    betweenSpines: bones.slice(0, -1).map((bone, index) => betweenSpines(bone, bones[index + 1] as SideBone)),
  };
}

function mapMarks(marks: ReturnType<typeof archMarks>, frame: Frame): ReturnType<typeof archMarks> {
  const placed = Object.entries(marks).map(([key, at]) => [key, place(frame, at)] as const);
  return Object.fromEntries(placed) as ReturnType<typeof archMarks>;
}

function spurAbove(spine: Record<SegmentName, FullSegment>, name: SideVertebraName): number {
  return name === 'L4' ? spine['L3-L4'].spurMm : name === 'L5' ? spine['L4-L5'].spurMm : 0;
}

function spurBelow(spine: Record<SegmentName, FullSegment>, name: SideVertebraName): number {
  return name === 'L3' ? spine['L3-L4'].spurMm : name === 'L4' ? spine['L4-L5'].spurMm : name === 'L5' ? spine['L5-S1'].spurMm : 0;
}

/** The slice of the canal nearest to a point. */
function nearestSlice(slices: readonly CanalSlice[], to: Point): { readonly slice: CanalSlice; readonly index: number } {
  let index = 0;
  let least = Number.POSITIVE_INFINITY;
  slices.forEach((slice, at) => {
    const apart = Math.hypot(slice.front.x - to.x, slice.front.y - to.y);
    if (apart < least) {
      least = apart;
      index = at;
    }
  });
  return { slice: slices[index] as CanalSlice, index };
}

/**
 * The near roots. Each leaves the sac about one level higher than the spine, runs down along its front past the disk
 * above, and leaves under its own pedicle, in the upper part of the foramen: L5 passes the disk L4-L5, L4 leaves there.
 */
function rootsOf(frames: SideFrames, slices: readonly CanalSlice[], levels: readonly DiskLevel[], spine: Record<SegmentName, FullSegment>): SideRoot[] {
  const names = ['L3', 'L4', 'L5'] as const;
  const roots = names.map((name, index): SideRoot => {
    const frame = frames.vertebrae[name];
    const half = adultVertebrae[name].bodyDepthMm / 2;
    const above = levels[index - 1];
    const below = levels[index] as DiskLevel;
    const herniation = spine[below.name as SegmentName].herniation;
    // A herniation into the foramen moves the root that leaves there.
    const moved = herniation?.direction.startsWith('foraminal') ? Math.max(0, below.reachMm - 2.5) : 0;
    const passing = passingDisk(slices, above ? above.frame.origin : place(frame, { x: half, y: -19 }));
    const pedicleFoot = { x: half + 8, y: -adultVertebrae[name].backHeightMm / 2 + 1.8 + adultVertebrae[name].pedicleHeightMm };
    const line = [
      ...passing,
      place(frame, { x: half + 5.4, y: -6 }),
      place(frame, { x: half + 7.2, y: -1 }),
      place(frame, { x: pedicleFoot.x + 0.6 + moved * 0.3, y: pedicleFoot.y + 2.6 }),
      place(frame, { x: half + 7.4 + moved * 0.8, y: pedicleFoot.y + 6.6 }),
      place(frame, { x: half + 5.4 + moved, y: pedicleFoot.y + 10 }),
    ];
    const fromAbove = above ? passingIrritation(spine[above.name as SegmentName]) : 0;
    const irritation = Math.max(fromAbove, herniation?.direction.startsWith('foraminal') ? spine[below.name as SegmentName].inflammation : 0);
    return { name, line, widths: widthsFor(passing.length), irritation };
  });
  const lowest = levels[2] as DiskLevel;
  const passing = passingDisk(slices, lowest.frame.origin);
  const line = [
    ...passing,
    place(frames.sacrum, { x: 19.4, y: 11 }),
    place(frames.sacrum, { x: 17.6, y: 17 }),
    place(frames.sacrum, { x: 15.4, y: 22.5 }),
    place(frames.sacrum, { x: 11, y: 28 }),
    place(frames.sacrum, { x: 6, y: 33 }),
  ];
  return [...roots, { name: 'S1', line, widths: widthsFor(passing.length), irritation: passingIrritation(spine['L5-S1']) }];
}

/** What irritates at a disk irritates the root that passes it, unless it lies out in the foramen. */
function passingIrritation(segment: FullSegment): number {
  return segment.herniation?.direction.startsWith('foraminal') ? 0 : segment.inflammation;
}

function widthsFor(passing: number): number[] {
  // Thin where it parts from the bundle.
  const start = [0.15, 0.6, 0.9, 1].map((share) => share * rootWidthMm);
  return [...start.slice(-passing), rootWidthMm, rootWidthMm * 1.15, ganglionWidthMm, rootWidthMm * 1.25, rootWidthMm * 1.1];
}

/** Along the front of the sac past one disk: pressed back where the sac is. */
function passingDisk(slices: readonly CanalSlice[], disk: Point): Point[] {
  const { index } = nearestSlice(slices, disk);
  return [-7, -3, 0, 3].map((step) => {
    const slice = slices[Math.min(Math.max(index + step, 0), slices.length - 1)] as CanalSlice;
    return acrossCanal(slice, Math.min(slice.sacFrontMm + 2, (slice.sacFrontMm + slice.sacBackMm) / 2));
  });
}

/** From the front of the upper lamina to the top of the lower one; thicker bulges into the canal. */
function yellowLigament(level: DiskLevel, state: FullSegment, slices: readonly CanalSlice[], upper: SideBone, lower: SideBone | undefined): SideLigament {
  const { index } = nearestSlice(slices, level.frame.origin);
  // From the front of the upper lamina to the top of the lower one; the sacrum's is near.
  const steps = Array.from({ length: level.name === 'L5-S1' ? 11 : 15 }, (_, at) => at - 7);
  const part = steps.map((step) => slices[Math.min(Math.max(index + step, 0), slices.length - 1)] as CanalSlice);
  const front = part.map((slice) => acrossCanal(slice, slice.roomMm));
  const thick = (at: number) => state.yellowLigamentMm * Math.sin(Math.PI * (0.16 + 0.72 * (at / (steps.length - 1)))) ** 0.7;
  // However far it bulges, it reaches back to where the laminae stand.
  const usual = level.name === 'L2-L3' ? 17.5 : adultSegments[level.name].canalDepthMm;
  const fill = (at: number) => (usual + 1.5) * Math.sin(Math.PI * (0.1 + 0.8 * (at / (steps.length - 1)))) ** 0.3;
  const behind = part.map((slice, at) => acrossCanal(slice, Math.max(slice.roomMm + Math.max(thick(at), 1), slice.roomMm > usual - 0.6 ? 0 : fill(at))));
  const removedFraction = Math.max(upper.archRemovedFraction, lower?.archRemovedFraction ?? 0);
  const middle = acrossCanal(part[7] as CanalSlice, (part[7] as CanalSlice).roomMm + state.yellowLigamentMm * 0.5);
  return { name: level.name, outline: [...front, ...behind.reverse()], middle, removedFraction };
}

function betweenSpines(upper: SideBone, lower: SideBone) {
  const { laminaFoot, laminaFront, spineFoot } = upper.marks;
  const { laminaTop, spineTop } = lower.marks;
  // It reaches forward under the laminae, to the yellow ligament; the bones are drawn over it.
  const outline = [
    laminaFront,
    laminaFoot,
    between(laminaFoot, spineFoot, 0.35),
    between(laminaFoot, spineFoot, 0.75),
    spineFoot,
    spineTop,
    between(spineTop, laminaTop, 0.5),
    laminaTop,
    lower.marks.laminaFront,
  ];
  return { outline, removedFraction: Math.max(upper.archRemovedFraction, lower.archRemovedFraction) };
}

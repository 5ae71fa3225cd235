import { neckRootWidthMm } from './adult-spine.ts';
import { archDepthMm, neckArchMarks, neckArchOutline, neckBodyOutline } from './neck-bones.ts';
import { archTaken, bodyTaken, diskTaken, type NeckLevel, type NeckSlice, neckLevel, neckSlices } from './neck-canal.ts';
import { type NeckDisk, neckDisk } from './neck-disk.ts';
import { type NeckBoneName, type NeckDiskName, type NeckFrames, neckBoneNames, neckDiskNames, neckFrames, neckSegment, neckSizes } from './neck-frames.ts';
import { type NeckPlate, type NeckSpacer, neckPlates, neckSpacers } from './neck-implants.ts';
import { between, distanceBetween, type Frame, type Point, place, placeAll, sampleSmooth } from './path.ts';
import { bendSpine, completeSpine, type FullSpine } from './resolve-spine.ts';
import { acrossCanal } from './side-canal.ts';
import type { SpineState } from './spine-schema.ts';

/** The neck from the side, cut through the middle: front to the left, millimetres, the upper face of T1 at 0, 0. */
export type NeckBone = {
  readonly name: NeckBoneName;
  readonly frame: Frame;
  readonly body: readonly Point[];
  readonly arch: readonly Point[];
  /** How much of arch and body an operation took, 0 to 1. */
  readonly archTakenFraction: number;
  readonly bodyTakenFraction: number;
  readonly spurMm: number;
  readonly marks: ReturnType<typeof neckArchMarks>;
};
export type NeckLigament = { readonly name: NeckDiskName; readonly outline: readonly Point[]; readonly middle: Point; readonly takenFraction: number };
/** A stretch of the ligament in front of the bodies. */
export type FrontStretch = { readonly line: readonly Point[]; readonly takenFraction: number };
export type NeckRoot = {
  readonly name: NeckDiskName;
  /** Fine strands that leave the cord one above the other and come together. */
  readonly rootlets: ReadonlyArray<readonly Point[]>;
  readonly line: readonly Point[];
  readonly widths: readonly number[];
  readonly irritation: number;
};
export type NeckGeometry = {
  readonly frames: NeckFrames;
  readonly bones: readonly NeckBone[];
  readonly disks: readonly NeckDisk[];
  readonly slices: readonly NeckSlice[];
  readonly yellowLigaments: readonly NeckLigament[];
  readonly betweenSpines: ReadonlyArray<{ readonly outline: readonly Point[]; readonly takenFraction: number }>;
  readonly frontLigament: readonly FrontStretch[];
  /** The ligament behind bodies and disks: the front wall of the canal. */
  readonly longLigament: readonly Point[];
  readonly roots: readonly NeckRoot[];
  readonly spacers: readonly NeckSpacer[];
  readonly plates: readonly NeckPlate[];
};

export function neckGeometry(state: SpineState, bendDegrees: number): NeckGeometry {
  const spine = bendSpine(completeSpine(state), bendDegrees);
  const frames = neckFrames(spine, bendDegrees);
  const levels = neckDiskNames.map((name) => neckLevel(spine, frames, name));
  const slices = neckSlices(spine, frames, levels);
  const bones = neckBoneNames.map((name, index): NeckBone => {
    const above = neckDiskNames[index - 1];
    const below = neckDiskNames[index];
    const spurs = { upperMm: above ? neckSegment(spine, above).spurMm : 0, lowerMm: below ? neckSegment(spine, below).spurMm : 0 };
    return {
      name,
      frame: frames[name],
      body: placeAll(frames[name], neckBodyOutline(name, spurs)),
      arch: placeAll(frames[name], neckArchOutline(name)),
      archTakenFraction: archTaken(spine, name),
      bodyTakenFraction: bodyTaken(spine, name),
      spurMm: Math.max(spurs.upperMm, spurs.lowerMm),
      marks: placedMarks(name, frames[name]),
    };
  });
  const disks = levels.map((level) => neckDisk(level, spine, frames));
  const pairs = levels.map((level, index) => ({ level, upper: bones[index] as NeckBone, lower: bones[index + 1] as NeckBone }));
  const plates = neckPlates(spine, frames);
  return {
    frames,
    bones,
    disks,
    slices,
    yellowLigaments: pairs.map(({ level, upper, lower }) => yellowLigament(level, spine, slices, upper, lower)),
    betweenSpines: pairs.map(({ upper, lower }) => betweenSpines(upper, lower)),
    frontLigament: frontLigament(bones, disks, spine, plates),
    longLigament: slices.filter((_, index) => index % 2 === 0).map((slice) => acrossCanal(slice, slice.sacFrontMm - 0.75)),
    roots: pairs.slice(1, -1).map(({ level }) => rootAt(level, slices, spine)),
    spacers: neckSpacers(spine, frames),
    plates,
  };
}

function placedMarks(name: NeckBoneName, frame: Frame): ReturnType<typeof neckArchMarks> {
  const placed = Object.entries(neckArchMarks(name)).map(([key, at]) => [key, place(frame, at)] as const);
  return Object.fromEntries(placed) as ReturnType<typeof neckArchMarks>;
}

export function nearestNeckSlice(slices: readonly NeckSlice[], to: Point): number {
  return slices.reduce((best, slice, index) => (distanceBetween(slice.front, to) < distanceBetween((slices[best] as NeckSlice).front, to) ? index : best), 0);
}

/** Room the cord has where a disk is: before it and in all, the least of the slices around. Millimetres. */
export function roomOfCord(
  { disks, slices }: Pick<NeckGeometry, 'disks' | 'slices'>,
  name: NeckDiskName,
): { readonly inFrontMm: number; readonly sacMm: number } {
  const { origin } = (disks.find((disk) => disk.name === name) as NeckDisk).level.frame;
  const near = slices.filter((slice) => distanceBetween(slice.front, origin) < 9);
  return {
    inFrontMm: Math.min(...near.map((slice) => slice.cordFrontMm - slice.reachMm)),
    sacMm: Math.min(...near.map((slice) => slice.sacBackMm - slice.sacFrontMm)),
  };
}

/** From the front of the upper lamina to the top of the lower one; thicker bulges into the canal. */
function yellowLigament(level: NeckLevel, spine: FullSpine, slices: readonly NeckSlice[], upper: NeckBone, lower: NeckBone): NeckLigament {
  const at = nearestNeckSlice(slices, level.frame.origin);
  const part = slices.slice(Math.max(0, at - 7), at + 9);
  const { yellowLigamentMm } = neckSegment(spine, level.name);
  const front = part.map((slice) => acrossCanal(slice, slice.roomMm));
  const behind = part.map((slice, index) => {
    const full = Math.sin(Math.PI * (0.05 + 0.9 * (index / Math.max(1, part.length - 1)))) ** 0.8;
    // However far it bulges, it reaches back to where the laminae stand.
    return acrossCanal(slice, slice.roomMm + full * Math.max(1.4, Math.min(yellowLigamentMm, 4), archDepthMm + 0.5 - slice.roomMm));
  });
  const middle = between(front[8] ?? level.frame.origin, behind[8] ?? level.frame.origin, 0.5);
  return { name: level.name, outline: [...front, ...behind.reverse()], middle, takenFraction: Math.max(upper.archTakenFraction, lower.archTakenFraction) };
}

function betweenSpines(upper: NeckBone, lower: NeckBone) {
  const above = upper.marks;
  const below = lower.marks;
  // It reaches into both bones, which are drawn over it.
  const outline = [
    above.laminaFront,
    above.laminaMiddle,
    between(above.laminaMiddle, above.spineMiddle, 0.35),
    between(above.laminaMiddle, above.spineMiddle, 0.75),
    between(above.spineMiddle, above.spineFoot, 0.7),
    between(below.spineMiddle, below.spineTop, 0.7),
    between(below.spineMiddle, below.laminaMiddle, 0.5),
    below.laminaMiddle,
    below.laminaFront,
  ];
  return { outline, takenFraction: Math.max(upper.archTakenFraction, lower.archTakenFraction) };
}

/** It bridges the disks, dips a little over each waist, lifts over spurs, and is opened where an operation goes in. */
function frontLigament(bones: readonly NeckBone[], disks: readonly NeckDisk[], spine: FullSpine, plates: readonly NeckPlate[]): FrontStretch[] {
  const perSpan = 4;
  const points = bones.flatMap(({ name, frame }, index) => {
    const { bodyDepthMm, frontHeightMm } = neckSizes[name];
    const spur = (disk: NeckDisk | undefined) => (disk?.state.spurMm ?? 0) * 0.8;
    return [-0.42, 0, 0.45].map((share) => {
      const out = share < 0 ? spur(disks[index - 1]) : share > 0 ? spur(disks[index]) : -0.7;
      return place(frame, { x: -bodyDepthMm / 2 - 0.7 - out, y: frontHeightMm * share });
    });
  });
  const line = sampleSmooth(points, perSpan);
  return bones.flatMap((bone, index) => {
    const start = index * 3 * perSpan;
    const plated = plates.some((plate) => plate.line.some((at) => distanceBetween(at, bone.frame.origin) < 9.5)) ? 1 : 0;
    const disk = disks[index];
    const overBone = { line: line.slice(start, start + 2 * perSpan + 1), takenFraction: Math.max(bone.bodyTakenFraction, plated) };
    if (!disk) return [overBone];
    return [overBone, { line: line.slice(start + 2 * perSpan, start + 3 * perSpan + 1), takenFraction: Math.max(diskTaken(spine, disk.name), 0) }];
  });
}

/** A root leaves the cord and is cut short where the near half was taken away. */
function rootAt(level: NeckLevel, slices: readonly NeckSlice[], spine: FullSpine): NeckRoot {
  const at = nearestNeckSlice(slices, level.frame.origin);
  const slice = (step: number) => slices[Math.min(Math.max(at + step, 0), slices.length - 1)] as NeckSlice;
  const inCord = (step: number, share: number): Point => {
    const one = slice(step);
    return acrossCanal(one, one.cordFrontMm + (one.cordBackMm - one.cordFrontMm) * share);
  };
  return {
    name: level.name,
    rootlets: [-14, -12, -10, -8.5].map((step, index) => [inCord(Math.round(step), 0.6), inCord(Math.round(step) + 2, 0.5), inCord(-6, 0.3 + index * 0.02)]),
    line: [inCord(-7, 0.36), inCord(-6, 0.27), inCord(-5, 0.17), inCord(-4, 0.05)],
    widths: [1.1, neckRootWidthMm * 0.75, neckRootWidthMm * 0.85, neckRootWidthMm * 0.85],
    irritation: neckSegment(spine, level.name).inflammation,
  };
}

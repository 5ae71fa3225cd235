import { adultVertebrae, segmentNames, vertebraNames } from './adult-spine.ts';
import { between, type Frame, type Point, place, placeAll } from './path.ts';
import type { FullSpine } from './resolve-spine.ts';
import type { SideFrames } from './side-frames.ts';
import { type SegmentName, upperVertebraOf, type VertebraName } from './spine-schema.ts';

/** What an operation puts in, from the side: screws with rods, a graft or cage in place of a disk or of a body. Millimetres. */

export type SideScrew = { readonly frame: Frame; readonly lengthMm: number };
export type SideFixation = {
  readonly name: SegmentName;
  readonly screws: readonly [SideScrew, SideScrew];
  /** From the upper screw's head to the lower one's. */
  readonly rod: readonly [Point, Point];
  /** 0 (nothing) to 1 (all in place). */
  readonly fraction: number;
};
export type SideSpacer = {
  readonly name: string;
  readonly outline: readonly Point[];
  /** Bone in the middle of the cage, that grows to both sides. */
  readonly graft: readonly Point[];
  /** How far bone has grown round it, 0 to 1. */
  readonly grownFraction: number;
  /** How far it is in place, 0 to 1. */
  readonly placedFraction: number;
};
export type SidePlate = { readonly name: VertebraName; readonly line: readonly Point[]; readonly screws: readonly Point[]; readonly fraction: number };

const lowerOf: Readonly<Record<SegmentName, VertebraName | 'S1'>> = { 'L3-L4': 'L4', 'L4-L5': 'L5', 'L5-S1': 'S1' };

/** A pedicle screw runs through the pedicle into the front half of the body; a usual one is 45 mm long and 6.5 thick. */
const screwLengthMm = 45;

export function sideFixations(spine: FullSpine, frames: SideFrames): SideFixation[] {
  return segmentNames
    .filter((name) => spine[name].fixationFraction > 0)
    .map((name) => {
      const upper = screwIn(upperVertebraOf[name], frames);
      const lower = screwIn(lowerOf[name], frames);
      return { name, screws: [upper, lower], rod: [upper.frame.origin, lower.frame.origin], fraction: spine[name].fixationFraction };
    });
}

/** Origin at the head, behind the joint; x runs forward along the screw. */
function screwIn(name: VertebraName | 'S1', frames: SideFrames): SideScrew {
  if (name === 'S1') {
    const head = place(frames.sacrum, { x: 33, y: 8 });
    return { frame: { origin: head, angleDegrees: frames.sacrum.angleDegrees + 184 }, lengthMm: 38 };
  }
  const { bodyDepthMm, backHeightMm, pedicleHeightMm } = adultVertebrae[name];
  const y = -backHeightMm / 2 + 1.8 + pedicleHeightMm / 2;
  const head = place(frames.vertebrae[name], { x: bodyDepthMm / 2 + 21, y });
  return { frame: { origin: head, angleDegrees: frames.vertebrae[name].angleDegrees + 180 }, lengthMm: screwLengthMm };
}

/** A cage between two faces, its middle filled with bone. */
export function sideSpacers(spine: FullSpine, frames: SideFrames, diskFrames: ReadonlyMap<SegmentName, Frame>): SideSpacer[] {
  const inDisks = segmentNames
    .filter((name) => spine[name].graftFraction > 0)
    .flatMap((name): SideSpacer[] => {
      const frame = diskFrames.get(name);
      if (frame === undefined) return [];
      const half = spine[name].diskHeightMm / 2 - 0.7;
      const depth = adultVertebrae[upperVertebraOf[name]].bodyDepthMm;
      const box = (from: number, to: number, tall: number): Point[] =>
        placeAll(frame, [
          { x: -from, y: -tall },
          { x: -to, y: -tall * 1.12 },
          { x: -to, y: tall * 1.12 },
          { x: -from, y: tall },
        ]);
      const fraction = spine[name].graftFraction;
      return [
        {
          name,
          outline: box(5, depth - 5, half),
          graft: box(10, depth - 10, half * 1.05),
          grownFraction: fraction,
          placedFraction: Math.min(1, fraction * 4),
        },
      ];
    });
  const inBodies = vertebraNames
    .filter((name) => spine[name].bodyGraftFraction > 0 && neighboursOf(name) !== undefined)
    .map((name): SideSpacer => {
      const [top, bottom] = columnEnds(name, frames);
      const across = (at: Point, x: number): Point => place({ origin: at, angleDegrees: frames.vertebrae[name].angleDegrees }, { x, y: 0 });
      const column = (half: number): Point[] => [across(top, -half), across(top, half), across(bottom, half), across(bottom, -half)];
      const fraction = spine[name].bodyGraftFraction;
      return { name, outline: column(9), graft: column(5), grownFraction: fraction, placedFraction: Math.min(1, fraction * 2) };
    });
  return [...inDisks, ...inBodies];
}

/** A plate along the front of the bones above and below a body that was taken out. */
export function sidePlates(spine: FullSpine, frames: SideFrames): SidePlate[] {
  return vertebraNames
    .filter((name) => spine[name].bodyGraftFraction > 0 && neighboursOf(name) !== undefined)
    .map((name) => {
      const [above, below] = neighboursOf(name) as [VertebraName | 'L2', VertebraName];
      const front = (of: VertebraName | 'L2', y: number): Point => place(frames.vertebrae[of], { x: -adultVertebrae[of].bodyDepthMm / 2 - 1.4, y });
      const line = [front(above, 2), front(above, 10), front(below, -10), front(below, -2)];
      return { name, line, screws: [front(above, 5), front(below, -5)], fraction: spine[name].bodyGraftFraction };
    });
}

/** The bones that hold what takes a body's place; the model shows L2 to L5, so L5 itself has no lower one but the sacrum. */
function neighboursOf(name: VertebraName): readonly [VertebraName | 'L2', VertebraName] | undefined {
  if (name === 'L3') return ['L2', 'L4'];
  return name === 'L4' ? ['L3', 'L5'] : undefined;
}

function columnEnds(name: VertebraName, frames: SideFrames): readonly [Point, Point] {
  const [above, below] = neighboursOf(name) as [VertebraName | 'L2', VertebraName];
  const middleOf = (of: VertebraName | 'L2') => (adultVertebrae[of].frontHeightMm + adultVertebrae[of].backHeightMm) / 4;
  const top = place(frames.vertebrae[above], { x: 0, y: middleOf(above) - 1.2 });
  const bottom = place(frames.vertebrae[below], { x: 0, y: -middleOf(below) + 1.2 });
  return [top, between(top, bottom, 1)];
}

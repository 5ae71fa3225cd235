import { lowerFace, upperFace } from './neck-bones.ts';
import { diskTaken, type NeckLevel } from './neck-canal.ts';
import { bonesBeside, type NeckDiskName, type NeckFrames, neckSegment } from './neck-frames.ts';
import { between, type Point, place, placeAll } from './path.ts';
import type { FullSegment, FullSpine } from './resolve-spine.ts';
import { backOf, coreOf, summitOf } from './side-disk.ts';

/** One disk of the neck from the side, cut through the middle. */
export type NeckDisk = {
  readonly name: NeckDiskName;
  readonly state: FullSegment;
  readonly outline: readonly Point[];
  readonly core: readonly Point[];
  /** Layers of the ring, from the outside in: those in front and those behind. */
  readonly layers: ReadonlyArray<readonly Point[]>;
  readonly freePiece: readonly Point[] | null;
  readonly level: NeckLevel;
  /** Where the disk reaches furthest back. */
  readonly summit: Point;
  /** How much of it an operation took, 0 to 1, from the front to the back. */
  readonly takenFraction: number;
};

const layerCount = 4;

/** The disk between two faces: thin, its ring thick in front, the core a little behind the middle. */
export function neckDisk(level: NeckLevel, spine: FullSpine, frames: NeckFrames): NeckDisk {
  const state = neckSegment(spine, level.name);
  const [upper, lower] = bonesBeside(level.name);
  const top = (t: number): Point => place(frames[upper], lowerFace(upper, t));
  const bottom = (t: number): Point => place(frames[lower], upperFace(lower, t));
  const back = place({ origin: { x: 0, y: 0 }, angleDegrees: level.frame.angleDegrees }, { x: 1, y: 0 });
  const across = (t: number, v: number, out: number): Point => {
    const middle = between(top(t), bottom(t), v);
    return { x: middle.x + back.x * out, y: middle.y + back.y * out };
  };
  const frontBow = 0.9 + state.bulgeMm * 0.5;
  const backBow = 0.25 + state.bulgeMm * (1 - diskTaken(spine, level.name));
  const bowed = (t: number, bow: number) => [0, 0.14, 0.32, 0.5, 0.68, 0.86, 1].map((v) => across(t, v, bow * Math.sin(v * Math.PI) ** 0.75));
  const faces = [0.1, 0.3, 0.5, 0.7, 0.9];
  const outline = [...bowed(0.02, -frontBow).reverse(), ...faces.map(top), ...backOf(level, bowed(0.985, backBow)), ...[...faces].reverse().map(bottom)];
  const shares = Array.from({ length: layerCount }, (_, index) => (index + 1) / (layerCount + 1));
  const layers = [
    ...shares.map((t) => bowed(0.02 + t * 0.28, -frontBow * (1 - t) - t * 0.7)),
    ...shares.map((t) => bowed(0.985 - t * 0.19, backBow * (1 - t) + t * 0.6)),
  ];
  return {
    name: level.name,
    state,
    outline,
    core: coreOf(level, state, across),
    layers,
    freePiece: level.profile?.freePiece ? placeAll(level.frame, level.profile.freePiece) : null,
    level,
    summit: summitOf(level, state),
    takenFraction: diskTaken(spine, level.name),
  };
}

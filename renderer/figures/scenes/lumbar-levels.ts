import type { Point } from '#core/figures/person.ts';
import { mix, placer } from '../people/outline.ts';

/** The lower back of pictures from the side, front of the body to the left: T12 to S2, of nobody in particular. */
export type Level = { readonly middle: Point; readonly lean: number; readonly depth: number; readonly height: number };

/** Middles of the bodies in a picture 100 wide and 124 high, with the inward curve of the lower back. */
export const levels: readonly Level[] = [
  { middle: { x: 49, y: 4 }, lean: 8, depth: 19, height: 14.5 },
  { middle: { x: 46.4, y: 22.6 }, lean: 7, depth: 20, height: 15 },
  { middle: { x: 43.8, y: 41.6 }, lean: 4, depth: 21, height: 15.5 },
  { middle: { x: 42.6, y: 61 }, lean: -2, depth: 21.6, height: 15.5 },
  { middle: { x: 44, y: 80.4 }, lean: -10, depth: 22, height: 15 },
  { middle: { x: 49.4, y: 98.6 }, lean: -24, depth: 21.6, height: 14.5 },
  { middle: { x: 60.4, y: 114 }, lean: -44, depth: 18.6, height: 15 },
  { middle: { x: 72, y: 123.4 }, lean: -52, depth: 13, height: 12 },
];

/** Places points given as [to the front, up] of one body. */
export const frameOf = ({ middle, lean }: Level) => {
  const angle = (lean * Math.PI) / 180;
  // Up leans to the back (right) with a positive lean; the front is to the left.
  return placer(middle, { x: Math.sin(angle), y: -Math.cos(angle) }, { x: -Math.cos(angle), y: -Math.sin(angle) }, 1);
};

/** A body of a vertebra: end plates a little hollow, a slight waist. */
export function bodyPoints(level: Level, inset = 0): Point[] {
  const [a, b] = [level.depth / 2 - inset, level.height / 2 - inset];
  return frameOf(level)([
    [-a, b],
    [-a / 2, b - 0.7],
    [0, b - 1.1],
    [a / 2, b - 0.7],
    [a, b],
    [a - 1.1, b * 0.4],
    [a - 1.5, 0],
    [a - 1.1, -b * 0.4],
    [a, -b],
    [a / 2, -b + 0.7],
    [0, -b + 1.1],
    [-a / 2, -b + 0.7],
    [-a, -b],
    [-a + 0.7, 0],
  ]);
}

/** The gap between two bodies: where the disk is. */
export function between(upper: Level, lower: Level): Level {
  const gap = Math.hypot(lower.middle.x - upper.middle.x, lower.middle.y - upper.middle.y) - (upper.height + lower.height) / 2;
  return {
    middle: mix(upper.middle, lower.middle, 0.5),
    lean: (upper.lean + lower.lean) / 2,
    depth: (upper.depth + lower.depth) / 2 + 0.6,
    height: Math.max(2, gap + 1.6),
  };
}

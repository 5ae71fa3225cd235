import type { Point } from './path.ts';
import type { WholeVertebra } from './whole-geometry.ts';

/** Outlines of any vertebra from the side, in its own frame, by its size and region. Lower-back ones match `side-bones`. */

export function wholeBodyOutline({ name, depthMm, frontMm, backMm }: WholeVertebra): Point[] {
  const front = -depthMm / 2;
  const back = depthMm / 2;
  const rim = Math.min(1, depthMm / 35);
  const half = (x: number) => (frontMm + ((backMm - frontMm) * (x - front)) / depthMm) / 2;
  const waist = depthMm * 0.075;
  if (name === 'C1') {
    // Only the front arch of the ring: a small round.
    return Array.from({ length: 10 }, (_, index) => ({ x: -1 + Math.cos((index / 10) * Math.PI * 2) * 4.2, y: Math.sin((index / 10) * Math.PI * 2) * 5 }));
  }
  const upper: Point[] =
    name === 'C2'
      ? // The tooth that the head turns on.
        [
          { x: front + 1, y: -half(front) + 2 },
          { x: -3.6, y: -half(0) - 0.5 },
          { x: -3.4, y: -half(0) - 8 },
          { x: -1.8, y: -half(0) - 13.4 },
          { x: 1.4, y: -half(0) - 13.8 },
          { x: 3.4, y: -half(0) - 9 },
          { x: 4, y: -half(0) - 1 },
          { x: back - 0.4, y: -half(back) + 2 },
        ]
      : [
          { x: front + 0.2, y: -half(front) + 0.9 * rim },
          { x: front + 2.6 * rim, y: -half(front) + 0.05 },
          { x: 0, y: -half(0) + 1.3 * rim },
          { x: back - 2.4 * rim, y: -half(back) + 0.05 },
          { x: back, y: -half(back) + 1.1 * rim },
        ];
  return [
    ...upper,
    { x: back - waist * 0.6, y: 0 },
    { x: back, y: half(back) - 1.1 * rim },
    { x: back - 2.4 * rim, y: half(back) - 0.05 },
    { x: 0, y: half(0) - 1.3 * rim },
    { x: front + 2.6 * rim, y: half(front) - 0.05 },
    { x: front - 0.2, y: half(front) - 0.9 * rim },
    { x: front + 0.2 * rim, y: half(front) - 4.5 * rim },
    { x: front + waist, y: 0 },
    { x: front + 0.2 * rim, y: -half(front) + 4.5 * rim },
  ];
}

/** Pedicle with the joint process above and the one below. */
export function wholeArchOutline({ name, region, depthMm, backMm }: WholeVertebra): Point[] {
  const back = depthMm / 2;
  if (name === 'C1')
    return [
      { x: 2, y: -3 },
      { x: 10, y: -4.6 },
      { x: 20, y: -3.4 },
      { x: 20, y: 2 },
      { x: 10, y: 3.4 },
      { x: 2, y: 3 },
    ];
  const wide = region === 'lower-back' ? 1 : region === 'chest' ? 0.78 : 0.74;
  const tall = backMm / 26;
  const top = -backMm / 2;
  const low = backMm / 2;
  const foot = top + backMm * 0.56;
  const at = (x: number, y: number): Point => ({ x: back + x * wide, y });
  return [
    at(-2, top + 2.6 * tall),
    at(3, top + 2.8 * tall),
    at(7.5, top + 1.4 * tall),
    at(10.4, top - 4 * tall),
    at(13, top - 8.4 * tall),
    at(16, top - 8.6 * tall),
    at(17.4, top - 4 * tall),
    at(17.6, top + 3 * tall),
    at(19, foot),
    at(21, low - 2 * tall),
    at(21.4, low + 4.4 * tall),
    at(19, low + 7.6 * tall),
    at(16, low + 5.4 * tall),
    at(14.6, low - 3 * tall),
    at(12, foot + 2.2 * tall),
    at(7, foot + 0.2 * tall),
    at(2, foot - 0.6 * tall),
    at(-2, foot - 0.4 * tall),
  ];
}

/** Lower back: a hatchet. Chest: long and slanting down like a roof tile. Neck: short, C7 the one that can be felt. */
export function wholeSpinousOutline({ name, region, depthMm, backMm }: WholeVertebra): Point[] {
  const back = depthMm / 2;
  const number = Number(name.slice(1));
  if (region === 'lower-back') {
    const start = back + 15;
    const long = name === 'L5' ? 0.76 : name === 'L4' ? 0.95 : 1;
    const tall = (name === 'L5' ? 0.78 : 0.94) * (backMm / 27);
    const drop = name === 'L5' ? 5.5 : 1;
    const at = (x: number, y: number): Point => ({ x: start + x * long, y: y * tall + (drop * x) / 34 });
    return [
      at(0, -7),
      at(4, -7.4),
      at(10, -4.2),
      at(20, -2.8),
      at(31, -2),
      at(36, 0.4),
      at(36.6, 6),
      at(36.2, 13),
      at(36, 18.4),
      at(32.4, 20.4),
      at(26, 17.6),
      at(17, 14.6),
      at(8, 14),
      at(3, 13),
      at(0, 8),
    ];
  }
  if (region === 'chest') {
    const start = back + 11;
    const size = depthMm / 30;
    // Steepest in the middle of the chest, nearly level at its ends.
    const slant = 0.35 + 0.75 * Math.sin(((number - 1) / 11) * Math.PI) ** 0.8;
    const long = (number >= 11 ? 25 : 29) * (0.8 + size * 0.22);
    const at = (x: number, off: number): Point => ({ x: start + x * long, y: -backMm * 0.2 + x * long * slant + off });
    const thick = number >= 11 ? 13 : 8.4;
    return [
      at(-0.06, -2.4),
      at(0.12, -3.2),
      at(0.4, -2.4),
      at(0.75, -1.6),
      at(0.95, -1),
      at(1.04, 2),
      at(1, thick * 0.6),
      at(0.86, thick * 0.82),
      at(0.6, thick * 0.86),
      at(0.3, thick),
      at(0.06, thick + 2.4),
      at(-0.08, thick),
    ];
  }
  if (name === 'C1')
    return [
      { x: 17, y: -3.4 },
      { x: 22, y: -4 },
      { x: 26, y: -1.6 },
      { x: 25.6, y: 2.4 },
      { x: 21, y: 3.4 },
      { x: 17, y: 2 },
    ];
  const start = back + 10;
  const long = number === 7 ? 29 : number === 2 ? 20 : number === 6 ? 22 : 15;
  const slant = number === 7 ? 0.42 : number === 2 ? 0.34 : 0.5;
  const at = (x: number, off: number): Point => ({ x: start + x * long, y: -3 + x * long * slant + off });
  return [at(-0.08, -1.6), at(0.2, -2), at(0.6, -1.2), at(0.92, -1.8), at(1.06, 1.2), at(0.99, 5.4), at(0.7, 5), at(0.35, 5.8), at(0, 7.4), at(-0.1, 3)];
}

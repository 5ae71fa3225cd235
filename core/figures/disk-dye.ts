import { between, distanceBetween, type Point } from './path.ts';
import { ribbonOutline } from './ribbon.ts';
import type { TopGeometry } from './top-geometry.ts';

/** Dye in a disk, from above (see `top-geometry`): first it fills the core; where the ring has a tear, it runs on through it. */
export type DiskDye = {
  /** The line of the tear, from the core to the edge of the disk; it is there before any dye. */
  readonly tear: readonly Point[];
  /** Dye in the core; null before the first drop. */
  readonly pool: readonly Point[] | null;
  /** Dye in the tear; null until the core is full. */
  readonly leak: readonly Point[] | null;
};

/** The needle's tip: in the core, on the side the needle comes from. */
export const needleTip: Point = { x: -3.2, y: 0.8 };
/** The core is full at this share of the dye; the rest runs into the tear. */
export const coreFullAt = 0.65;

/** The tear runs to the back, on the other side than the needle. */
const tearPlaces: readonly Point[] = [
  { x: 6.8, y: 7.4 },
  { x: 8.6, y: 9.6 },
  { x: 8.2, y: 11.6 },
  { x: 10.2, y: 13.6 },
];

/**
 * @param fraction How much of the dye has gone in, 0 to 1.
 */
export function diskDye({ core, disk }: TopGeometry, fraction: number): DiskDye {
  const inner = tearPlaces[0] as Point;
  const last = tearPlaces[tearPlaces.length - 1] as Point;
  const edge = disk.outline.reduce((best, at) => (reach(at, last) < reach(best, last) ? at : best));
  const tear = [...tearPlaces, between(last, edge, 0.96)];
  const full = Math.min(1, fraction / coreFullAt);
  // A flat pool: its area, not its width, grows evenly.
  const size = 0.97 * Math.sqrt(full);
  const run = Math.max(0, (fraction - coreFullAt) / (1 - coreFullAt));
  return {
    tear,
    pool: fraction < 0.005 ? null : core.map((at) => between(needleTip, at, size)),
    leak: run < 0.01 ? null : ribbonOutline(startOf([between(inner, needleTip, 0.2), ...tear], run), [2.6, 1.7, 1.3, 1.2, 1.2, 1.9]),
  };
}

/** A little weight on going outwards: the tear ends where the disk is nearest straight behind it. */
const reach = (at: Point, from: Point) => Math.hypot((at.x - from.x - 0.6) * 1.4, at.y - from.y) + (at.y < from.y ? 99 : 0);

/** The first part of a line, by length. */
function startOf(line: readonly Point[], part: number): Point[] {
  const total = line.slice(1).reduce((sum, at, index) => sum + distanceBetween(at, line[index] as Point), 0);
  let left = total * part;
  const kept: Point[] = [line[0] as Point];
  for (let index = 1; index < line.length && left > 1e-6; index += 1) {
    const [from, to] = [line[index - 1] as Point, line[index] as Point];
    const step = distanceBetween(from, to);
    kept.push(step <= left ? to : between(from, to, left / step));
    left -= step;
  }
  return kept;
}

import { mirrored, type Point } from './path.ts';
import type { FullSegment } from './resolve-spine.ts';
import { headPlaceMm } from './screw-places.ts';
import type { SegmentName } from './spine-schema.ts';

/** What an operation has put in, from above: a cage with graft in the disk's place, rods cut across, screws seen beyond. */
export type TopImplants = {
  readonly cage: readonly Point[] | null;
  /** The cage's two hollows, filled with graft. */
  readonly cageHollows: ReadonlyArray<readonly Point[]>;
  /** Room around the cage that graft fills. */
  readonly graftFraction: number;
  /** Rods behind the joints, cut across: left, right. */
  readonly rods: readonly Point[];
  /** Screws of the bone below, from the rod in their head to the tip: left, right. */
  readonly screws: ReadonlyArray<{ readonly head: Point; readonly tip: Point }>;
  readonly fixationFraction: number;
};

export const rodRadiusMm = 2.75;
const rodBehindMm = 45.4;

/** Half of the cage on the patient's right, from the middle of its front. It stays inside the disk's own rim. */
const cageHalf: readonly Point[] = [
  { x: 0, y: -9.6 },
  { x: 6, y: -9.4 },
  { x: 11.6, y: -7 },
  { x: 14.4, y: -2.2 },
  { x: 13.6, y: 3.4 },
  { x: 9.8, y: 6.8 },
  { x: 5, y: 6.4 },
  { x: 0, y: 5.6 },
];
const hollow: readonly Point[] = [
  { x: 1.5, y: -7.2 },
  { x: 6, y: -6.8 },
  { x: 10, y: -5 },
  { x: 11.8, y: -1.6 },
  { x: 11.2, y: 2.4 },
  { x: 8.6, y: 4.4 },
  { x: 5, y: 4 },
  { x: 1.5, y: 3.3 },
];

export function topImplants(segment: FullSegment, level: SegmentName): TopImplants {
  const { graftFraction, fixationFraction } = segment;
  const hasCage = graftFraction > 0;
  const side = headPlaceMm(level, 'between');
  const head = { x: side, y: rodBehindMm };
  const screw = { head, tip: { x: side * 0.42, y: -4 } };
  return {
    cage: hasCage ? [...cageHalf, ...mirrored(cageHalf.slice(1, -1)).reverse()] : null,
    cageHollows: hasCage ? [mirrored(hollow), hollow] : [],
    graftFraction,
    rods:
      fixationFraction > 0
        ? [
            { x: -side, y: rodBehindMm },
            { x: side, y: rodBehindMm },
          ]
        : [],
    screws: fixationFraction > 0 ? [{ head: { ...head, x: -head.x }, tip: { ...screw.tip, x: -screw.tip.x } }, screw] : [],
    fixationFraction,
  };
}

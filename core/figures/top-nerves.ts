import type { Point } from './path.ts';
import type { FullSegment } from './resolve-spine.ts';
import { backWallAt, frontWallAt, type TopDisk } from './top-canal.ts';

/** The sac, its strands and the roots beside it, from above, at the height of a disk. Left is the patient's left. */
export type TopRoot = {
  readonly side: 'left' | 'right';
  readonly kind: 'passing' | 'leaving';
  readonly centre: Point;
  readonly radiusAcross: number;
  readonly radiusAlong: number;
  readonly angleDegrees: number;
  readonly isTouched: boolean;
  /** How far it has been moved or flattened, millimetres. */
  readonly pressedMm: number;
};
export type TopNerves = {
  readonly sac: readonly Point[];
  readonly strands: ReadonlyArray<{ readonly centre: Point; readonly radius: number }>;
  readonly roots: readonly TopRoot[];
  /** How much the sac has been flattened, 0 to 1, and where the disk or the ligament presses it. */
  readonly sacPressure: number;
  readonly contact: Point;
  readonly contactFrom: 'front' | 'back';
};

const halfWidthMm = 8.6;
const middleMm = 24.6;

function sacColumns(): number[] {
  return Array.from({ length: 35 }, (_, index) => halfWidthMm * Math.sin(((index / 34) * 2 - 1) * (Math.PI / 2)));
}

/** A rounded triangle, wider in front. */
function restTop(x: number): number {
  return middleMm - 5.7 * Math.max(0, 1 - (x / halfWidthMm) ** 2) ** 0.42;
}
function restBottom(x: number): number {
  return middleMm + 6.9 * Math.max(0, 1 - (x / halfWidthMm) ** 2) ** 0.62;
}

export function topNerves(disk: TopDisk, segment: FullSegment, laminaRemovedFraction: number): TopNerves {
  const columns = sacColumns();
  const front = (x: number) => frontWallAt(disk, segment, x) + 0.9;
  const back = (x: number) => backWallAt(segment, laminaRemovedFraction, x) - 0.7;
  const inner = columns.filter((x) => Math.abs(x) < halfWidthMm * 0.92);
  const pushBack = Math.max(0, ...inner.map((x) => front(x) - restTop(x)));
  const pushFront = Math.max(0, ...inner.map((x) => restBottom(x) - back(x)));
  const slackBack = Math.max(0, Math.min(...inner.map((x) => back(x) - restBottom(x))));
  const slackFront = Math.max(0, Math.min(...inner.map((x) => restTop(x) - front(x))));
  // A sac freed at the back relaxes backwards by itself.
  const relaxed = Math.min(slackBack * 0.55, 1.6) * Math.min(1, laminaRemovedFraction);
  const shift = Math.min(Math.max(pushBack, relaxed), slackBack) - Math.min(pushFront, slackFront);
  const tops: Point[] = [];
  const bottoms: Point[] = [];
  for (const x of columns) {
    let top = Math.max(restTop(x) + shift, Math.min(front(x), back(x)));
    let bottom = Math.min(restBottom(x) + shift, back(x));
    const least = 1.4 * Math.max(0, 1 - (x / halfWidthMm) ** 2) ** 0.5;
    if (bottom - top < least) {
      const middle = Math.min(Math.max((top + bottom) / 2, front(x) + least / 2), back(x) - least / 2);
      top = middle - least / 2;
      bottom = middle + least / 2;
    }
    tops.push({ x, y: top });
    bottoms.push({ x, y: bottom });
  }
  const thickness = columns.map((_, index) => (bottoms[index] as Point).y - (tops[index] as Point).y);
  const flattened = columns.map((x, index) => (Math.abs(x) > 6.5 ? 0 : 1 - (thickness[index] ?? 0) / (restBottom(x) - restTop(x))));
  const sacPressure = Math.max(0, ...flattened);
  const worst = pushBack >= pushFront ? worstColumn(columns, (x) => front(x) - restTop(x)) : worstColumn(columns, (x) => restBottom(x) - back(x));
  const index = columns.indexOf(worst);
  return {
    sac: [...tops, ...bottoms.slice(1, -1).reverse()],
    strands: strandsIn(tops, bottoms),
    roots: (['left', 'right'] as const).flatMap((side) => [passingRoot(side, disk, segment, laminaRemovedFraction), leavingRoot(side, disk, segment)]),
    sacPressure,
    contact: pushBack >= pushFront ? (tops[index] as Point) : (bottoms[index] as Point),
    contactFrom: pushBack >= pushFront ? 'front' : 'back',
  };
}

function worstColumn(columns: readonly number[], measure: (x: number) => number): number {
  // Middle first: where both sides are pressed alike, the mark stands in the middle.
  const fromMiddle = [...columns].filter((x) => Math.abs(x) < 7).sort((one, other) => Math.abs(one) - Math.abs(other));
  return fromMiddle.reduce((best, x) => (measure(x) > measure(best) + 0.15 ? x : best), fromMiddle[0] ?? 0);
}

/** The bundle lies towards the back, as it does in somebody lying down. Across (-1 to 1), and from front to back (0 to 1). */
const strandPlaces: ReadonlyArray<readonly [number, number, number]> = [
  [0, 0.86, 0.85],
  [0, 0.58, 0.75],
  [0.2, 0.72, 0.8],
  [0.37, 0.86, 0.8],
  [0.42, 0.58, 0.85],
  [0.6, 0.76, 0.75],
  [0.66, 0.45, 0.85],
  [0.83, 0.6, 0.65],
  [0.22, 0.42, 0.6],
];

function strandsIn(tops: readonly Point[], bottoms: readonly Point[]) {
  return strandPlaces.flatMap(([across, along, radius]) =>
    (across === 0 ? [0] : [-across, across]).map((share) => {
      const at = ((share + 1) / 2) * (tops.length - 1);
      const index = Math.round(at);
      const top = tops[index] as Point;
      const bottom = bottoms[index] as Point;
      const room = bottom.y - top.y;
      return { centre: { x: top.x, y: top.y + 0.9 + (room - 1.8) * along }, radius: Math.min(radius, Math.max(0.35, room * 0.13)) };
    }),
  );
}

export const passingPlace = { x: 10.9, y: 20 };
const rootRadiusMm = 1.9;

/** The next lower root (at L4-L5, L5), in the corner between disk and joint on its way down. */
function passingRoot(side: 'left' | 'right', disk: TopDisk, segment: FullSegment, laminaRemovedFraction: number): TopRoot {
  const sign = side === 'left' ? -1 : 1;
  const walls = [-1.4, 0, 1.4].map((offset) => frontWallAt(disk, segment, sign * (passingPlace.x + offset)));
  const wall = Math.max(...walls);
  const back = backWallAt(segment, laminaRemovedFraction, sign * passingPlace.x);
  const room = Math.max(1.2, back - wall - 0.8);
  const along = Math.min(rootRadiusMm, room / 2);
  const y = Math.min(Math.max(passingPlace.y, wall + 0.4 + along), Math.max(back - 0.4 - along, wall + 0.4 + along));
  const pressedMm = Math.max(0, wall + 0.4 + rootRadiusMm - passingPlace.y);
  // Pushed towards the back, it also slides inwards, where there is more room.
  const x = passingPlace.x - Math.min(1.6, pressedMm * 0.25);
  return {
    side,
    kind: 'passing',
    centre: { x: sign * x, y },
    angleDegrees: 0,
    radiusAlong: along * (1 - Math.min(0.3, pressedMm * 0.06)),
    radiusAcross: Math.min(2.8, rootRadiusMm * (rootRadiusMm / along) ** 0.6 * (1 + Math.min(0.25, pressedMm * 0.04))),
    isTouched: pressedMm > 0.1 || along < rootRadiusMm,
    pressedMm: Math.max(pressedMm, (rootRadiusMm - along) * 2),
  };
}

const leavingPlace = { x: 23.4, y: 17.9 };

/** The root that leaves at this level (at L4-L5, L4), outside the canal, between disk and joint. */
function leavingRoot(side: 'left' | 'right', disk: TopDisk, segment: FullSegment): TopRoot {
  const sign = side === 'left' ? -1 : 1;
  const reach = foraminalReachMm(side, disk, segment);
  const pressedMm = Math.max(0, reach - foraminalGapMm);
  const moved = Math.min(2.4, pressedMm * 0.6);
  const flat = Math.max(0.5, 1 - Math.max(0, pressedMm - 1) * 0.12);
  return {
    side,
    kind: 'leaving',
    centre: { x: sign * (leavingPlace.x + moved * 0.9), y: leavingPlace.y + moved * 0.45 },
    angleDegrees: sign * -32,
    radiusAcross: 3.7,
    radiusAlong: 2.4 * flat,
    isTouched: pressedMm > 0.1,
    pressedMm,
  };
}

/** Between the disk's edge and the root that leaves, millimetres. */
export const foraminalGapMm = 1.3;

/** How far disk and spurs reach into the foramen on one side, millimetres. */
export function foraminalReachMm(side: 'left' | 'right', disk: TopDisk, segment: FullSegment): number {
  const herniation = segment.herniation?.direction === `foraminal-${side}` ? disk.reachMm : 0;
  return Math.max(herniation, segment.bulgeMm * 0.55) + segment.spurMm * 0.35;
}

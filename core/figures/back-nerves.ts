import { backWidths } from './back-bones.ts';
import type { SpineHeights } from './back-heights.ts';
import { mirrored, type Point } from './path.ts';
import { ribbonOutline } from './ribbon.ts';
import type { SegmentName } from './spine-schema.ts';
import { sacHalfWidthMm, type TopNerves } from './top-nerves.ts';

/** Sac and roots from behind. Where they pass a disk, they stand where the view from above has them. */
export type BackRoot = {
  readonly name: 'L3' | 'L4' | 'L5' | 'S1';
  readonly side: 'left' | 'right';
  readonly outline: readonly Point[];
  /** Where it passes its own disk's neighbour above, and where it comes out below its pedicle. */
  readonly passing: Point;
  readonly leaving: Point;
  /** Beside the disk below, outside the canal; null for the lowest. */
  readonly besideDisk: Point | null;
  /** At the level where something touches it; null where nothing does. */
  readonly touchedAt: SegmentName | null;
  readonly touchedPoint: Point | null;
};
export type BackNerves = { readonly sac: readonly Point[]; readonly strands: ReadonlyArray<readonly Point[]>; readonly roots: readonly BackRoot[] };

type LevelNerves = Readonly<Record<SegmentName, TopNerves>>;

export function backNerves(heights: SpineHeights, nerves: LevelNerves): BackNerves {
  const sides = ['left', 'right'] as const;
  return {
    sac: sacOutline(heights),
    strands: [-6, -4, -2, 0.1, 2.1, 4.1, 6.1].map((x) => [
      { x, y: -150 },
      { x: x * 0.96, y: diskMiddle(heights, 'L3-L4') },
      { x: x * 0.86, y: diskMiddle(heights, 'L5-S1') },
      { x: x * 0.4, y: 26 },
    ]),
    roots: sides.flatMap((side) => [
      root('L3', side, null, 'L3-L4', heights, nerves),
      root('L4', side, 'L3-L4', 'L4-L5', heights, nerves),
      root('L5', side, 'L4-L5', 'L5-S1', heights, nerves),
      root('S1', side, 'L5-S1', null, heights, nerves),
    ]),
  };
}

export function diskMiddle(heights: SpineHeights, level: 'L2-L3' | SegmentName): number {
  return (heights.disks[level].top + heights.disks[level].foot) / 2;
}

function sacOutline(heights: SpineHeights): Point[] {
  const right: Point[] = [
    { x: sacHalfWidthMm, y: -160 },
    { x: sacHalfWidthMm, y: diskMiddle(heights, 'L3-L4') },
    { x: sacHalfWidthMm - 0.2, y: diskMiddle(heights, 'L4-L5') },
    { x: sacHalfWidthMm - 0.6, y: diskMiddle(heights, 'L5-S1') },
    { x: 6.2, y: 4 },
    { x: 4, y: 18 },
    { x: 1.6, y: 27 },
  ];
  return [...right, { x: 0, y: 28.4 }, ...mirrored(right).reverse()];
}

const rootWidthsMm = [0.8, 2.6, 3.4, 3.3, 3.3, 4.6, 3.7, 3.4, 3.4, 3.2, 3];

/**
 * Out of the sac above the disk, past it, down the pedicle's inner side, under it (there the ganglion lies), past the next
 * disk outside the canal, and on down in front of the transverse process.
 */
function root(
  name: BackRoot['name'],
  side: 'left' | 'right',
  above: SegmentName | null,
  below: SegmentName | null,
  heights: SpineHeights,
  nerves: LevelNerves,
): BackRoot {
  const sign = side === 'left' ? -1 : 1;
  const at = (level: SegmentName, kind: 'passing' | 'leaving') => nerves[level].roots.find((one) => one.side === side && one.kind === kind);
  const passed = above && at(above, 'passing');
  const left = below && at(below, 'leaving');
  const passing = { x: Math.abs(passed ? passed.centre.x : 10.9), y: diskMiddle(heights, above ?? 'L2-L3') };
  const line =
    name === 'S1' ? sacralLine(passing) : lumbarLine(name, passing, { x: Math.abs(left?.centre.x ?? 23.4), y: diskMiddle(heights, below ?? 'L5-S1') }, heights);
  const outline = ribbonOutline(line, rootWidthsMm.slice(0, line.length), 5);
  const touchedAt = passed?.isTouched ? above : left?.isTouched ? below : null;
  const turned = (point: Point) => ({ x: sign * point.x, y: point.y });
  const leaving = line[5] as Point;
  return {
    name,
    side,
    outline: side === 'left' ? mirrored(outline) : outline,
    passing: turned(passing),
    leaving: turned(leaving),
    besideDisk: below ? turned(line[6] as Point) : null,
    touchedAt,
    touchedPoint: touchedAt === null ? null : turned(touchedAt === above ? passing : (line[6] as Point)),
  };
}

const nextBones = { L3: 'L4', L4: 'L5', L5: null } as const;

function lumbarLine(name: 'L3' | 'L4' | 'L5', passing: Point, leaving: Point, heights: SpineHeights): Point[] {
  const { pedicle, pedicleHalf } = heights.bones[name];
  const inner = backWidths[name].pedicleInnerMm;
  const foot = pedicle + pedicleHalf;
  const next = nextBones[name];
  // Outside the next pedicle; below L5 the wing of the sacrum covers it.
  const outer = next ? backWidths[next].pedicleInnerMm + backWidths[next].pedicleWidthMm : 27;
  const nextMiddle = next ? heights.bones[next].pedicle : leaving.y + 12;
  // Over a low disk it stays above the next pedicle.
  const beside = { x: leaving.x, y: next ? Math.min(leaving.y, nextMiddle - heights.bones[next].pedicleHalf - 4) : leaving.y };
  return [
    { x: 7.2, y: passing.y - 12 },
    { x: 9, y: passing.y - 6 },
    passing,
    { x: Math.min(passing.x + 0.2, inner - 2.1), y: (passing.y + pedicle) / 2 + 1 },
    { x: inner - 1, y: foot - 1.4 },
    { x: (inner + leaving.x) / 2 - 1, y: foot + 4.2 },
    beside,
    { x: Math.max(beside.x + 1.6, outer - 0.4), y: beside.y + 4 },
    { x: outer + 2.6, y: nextMiddle },
    { x: outer + 6, y: nextMiddle + 18 },
    { x: outer + 9.4, y: nextMiddle + 48 },
  ];
}

function sacralLine(passing: Point): Point[] {
  return [
    { x: 6.8, y: passing.y - 12 },
    { x: 8.6, y: passing.y - 6 },
    passing,
    { x: 11.8, y: passing.y + 6 },
    { x: 13.6, y: passing.y + 12 },
    { x: 16, y: passing.y + 18 },
    { x: 18.6, y: passing.y + 26 },
  ];
}

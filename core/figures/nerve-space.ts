import { bendSpine, completeSpine, type FullSegment, type FullSpine } from './resolve-spine.ts';
import type { SegmentName, SpineState, VertebraName } from './spine-schema.ts';
import { backWallAt, frontWallAt, type TopDisk, topDisk } from './top-canal.ts';
import { foraminalReachMm, passingPlace, topNerves } from './top-nerves.ts';

/** Room for one nerve: percent of what it has in a typical adult, and whether something touches it. */
export type NerveRoom = { readonly spacePercent: number; readonly isTouched: boolean };

/**
 * What the picture of one level means, in numbers. Text and figure take it from here, so that they agree. Left and right
 * are the patient's. The passing root is the next lower one (L5 at L4-L5), the leaving root that of the upper vertebra (L4).
 */
export type NerveSpace = {
  /**
   * Canal behind the disk inside the ligament, square millimetres. In adults at L4-L5 200 on average, 140 to 260 in most
   * (Medicine 2017;96:e9087, PMC5728944). The model's is roomier, so that its nerves can be told apart: texts use percent.
   */
  readonly canalAreaMm2: number;
  /** The same in percent of the typical adult; more than 100 where an operation has opened it. */
  readonly canalPercent: number;
  readonly sac: NerveRoom;
  readonly passingRoot: Readonly<Record<'left' | 'right', NerveRoom>>;
  readonly leavingRoot: Readonly<Record<'left' | 'right', NerveRoom>>;
};

const upperOf: Readonly<Record<SegmentName, VertebraName>> = { 'L3-L4': 'L3', 'L4-L5': 'L4', 'L5-S1': 'L5' };

/** Room for the nerves at one level; forward bending (positive degrees) opens it, leaning back narrows it. */
export function nerveSpace(state: SpineState, level: SegmentName, bendDegrees = 0): NerveSpace {
  const now = measure(bendSpine(completeSpine(state), bendDegrees), level);
  const usual = measure(completeSpine({}), level);
  const percent = (part: number, whole: number) => Math.round((part / whole) * 1000) / 10;
  const capped = (part: number, whole: number) => Math.min(100, percent(part, whole));
  const { nerves } = now;
  const touched = (side: 'left' | 'right', kind: 'passing' | 'leaving') =>
    nerves.roots.some((root) => root.side === side && root.kind === kind && root.isTouched);
  const passing = (side: 'left' | 'right') => ({ spacePercent: capped(now.passing[side], usual.passing[side]), isTouched: touched(side, 'passing') });
  const leaving = (side: 'left' | 'right') => ({ spacePercent: capped(now.leaving[side], usual.leaving[side]), isTouched: touched(side, 'leaving') });
  return {
    canalAreaMm2: Math.round(now.canal * 10) / 10,
    canalPercent: percent(now.canal, usual.canal),
    sac: { spacePercent: capped(now.sac, usual.sac), isTouched: nerves.sacPressure > 0.04 },
    passingRoot: { left: passing('left'), right: passing('right') },
    leavingRoot: { left: leaving('left'), right: leaving('right') },
  };
}

function measure(spine: FullSpine, level: SegmentName) {
  const segment = spine[level];
  const { laminaRemovedFraction } = spine[upperOf[level]];
  const disk = topDisk(segment, level);
  const room = (x: number) => Math.max(0, backWallAt(segment, laminaRemovedFraction, x) - frontWallAt(disk, segment, x));
  return {
    canal: area(room, 10.5),
    sac: area(room, 8),
    passing: { left: room(-passingPlace.x), right: room(passingPlace.x) },
    leaving: { left: leavingRoom('left', disk, segment), right: leavingRoom('right', disk, segment) },
    nerves: topNerves(disk, segment, laminaRemovedFraction),
  };
}

/** Square millimetres between front and back wall, up to so far from the midline. */
function area(room: (x: number) => number, halfWidthMm: number): number {
  const steps = 104;
  const width = (halfWidthMm * 2) / steps;
  let sum = 0;
  for (let step = 0; step < steps; step += 1) sum += room(-halfWidthMm + (step + 0.5) * width) * width;
  return sum;
}

/** The foramen gets narrower from the front by disk and spurs, and lower with the disk. */
function leavingRoom(side: 'left' | 'right', disk: TopDisk, segment: FullSegment): number {
  const acrossMm = Math.max(0, 7.5 - foraminalReachMm(side, disk, segment));
  const heightMm = 8 + segment.diskHeightMm + segment.tractionMm;
  return acrossMm * heightMm;
}

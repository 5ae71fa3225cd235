import { bendSpine, completeSpine, type FullSpine } from './resolve-spine.ts';
import type { SegmentName, SpineState } from './spine-schema.ts';
import { backWallAt, type TopCanal, topCanal } from './top-canal.ts';
import { foramenHeightMm, foraminalReachMm, passingPlace, topNerves } from './top-nerves.ts';

/** Room for one nerve: percent of what it has in a typical adult, and whether something touches it. */
export type NerveRoom = { readonly spacePercent: number; readonly isTouched: boolean };

/**
 * What the picture of one level means, in numbers. Text and figure take it from here, so that they agree. Left and right
 * are the patient's. The passing root is the next lower one (L5 at L4-L5), the leaving root that of the upper vertebra (L4).
 */
export type NerveSpace = {
  /**
   * Canal behind the disk inside the ligament, square millimetres. In adults at L4-L5 200 on average, 140 to 260 in most
   * (Medicine 2017;96:e9087, PMC5728944). The model's is roomier, 312 at L4-L5: its depth is that of the view from the side,
   * and less would crowd the nerves. Texts use percent.
   */
  readonly canalAreaMm2: number;
  /** The same in percent of the typical adult; more than 100 where an operation has opened it. */
  readonly canalPercent: number;
  readonly sac: NerveRoom;
  readonly passingRoot: Readonly<Record<'left' | 'right', NerveRoom>>;
  readonly leavingRoot: Readonly<Record<'left' | 'right', NerveRoom>>;
  /** The openings where the roots leave, in percent of the typical adult's; more than 100 where an operation has widened them. */
  readonly foramenPercent: Readonly<Record<'left' | 'right', number>>;
};

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
    foramenPercent: { left: percent(now.leaving.left, usual.leaving.left), right: percent(now.leaving.right, usual.leaving.right) },
  };
}

function measure(spine: FullSpine, level: SegmentName) {
  const canal = topCanal(spine, level);
  const room = (x: number) => Math.max(0, backWallAt(canal, x) - canal.frontAt(x));
  return {
    canal: area(room, 10.5),
    sac: area(room, 8),
    passing: { left: room(-passingPlace.x), right: room(passingPlace.x) },
    leaving: { left: leavingRoom('left', canal), right: leavingRoom('right', canal) },
    nerves: topNerves(canal),
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

/** From the disk's edge to the joint, at the height of the root, millimetres. */
const foramenDepthMm = 7.5;
/** How much undercutting the joint adds to it. */
const undercutMm = 3;

/** Square millimetres of the opening: disk and spurs take from its front, a low disk and a slip from its height. */
function leavingRoom(side: 'left' | 'right', { disk, segment }: TopCanal): number {
  const acrossMm = Math.max(0, foramenDepthMm + undercutMm * segment.foramenWidenedFraction - foraminalReachMm(side, disk, segment));
  return acrossMm * foramenHeightMm(segment);
}

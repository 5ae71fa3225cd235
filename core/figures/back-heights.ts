import { adultVertebrae, segmentNames } from './adult-spine.ts';
import { type Point, place } from './path.ts';
import type { FullSpine } from './resolve-spine.ts';
import { archMarks, nearArchOutline, pedicleMiddle } from './side-bones.ts';
import { type SideFrames, sideFrames } from './side-frames.ts';
import type { SegmentName } from './spine-schema.ts';

/**
 * How high everything lies from behind: the heights of the view from the side, looked at from straight behind. Both views
 * share their zero, the middle of the sacrum's upper face, and y points down, so that the pictures agree.
 */
export type BackBoneName = 'L2' | 'L3' | 'L4' | 'L5';
export type BackHeights = {
  readonly pedicle: number;
  readonly pedicleHalf: number;
  readonly laminaTop: number;
  readonly laminaFoot: number;
  readonly spineTop: number;
  readonly spineFoot: number;
  /** Tips of the upper and the lower joint processes. */
  readonly upperTip: number;
  readonly lowerTip: number;
  readonly bodyTop: number;
  readonly bodyFoot: number;
};
export type SpineHeights = {
  readonly bones: Readonly<Record<BackBoneName, BackHeights>>;
  /** Upper and lower edge of each disk at its back. */
  readonly disks: Readonly<Record<'L2-L3' | SegmentName, { readonly top: number; readonly foot: number }>>;
};

export const backBoneNames: readonly BackBoneName[] = ['L2', 'L3', 'L4', 'L5'];

export function spineHeights(spine: FullSpine): SpineHeights {
  const frames = sideFrames(unslipped(spine), 0);
  const [L2, L3, L4, L5] = backBoneNames.map((name) => heightsOf(name, frames)) as [BackHeights, BackHeights, BackHeights, BackHeights];
  const sacrumTop = place(frames.sacrum, { x: 16, y: 0.6 }).y;
  return {
    bones: { L2, L3, L4, L5 },
    disks: {
      'L2-L3': { top: L2.bodyFoot, foot: L3.bodyTop },
      'L3-L4': { top: L3.bodyFoot, foot: L4.bodyTop },
      'L4-L5': { top: L4.bodyFoot, foot: L5.bodyTop },
      'L5-S1': { top: L5.bodyFoot, foot: sacrumTop },
    },
  };
}

/** A slip goes forward: from straight behind it hardly shows, and is left out. */
function unslipped(spine: FullSpine): FullSpine {
  const still = { ...spine };
  for (const name of segmentNames) still[name] = { ...spine[name], slipGrade: 0 };
  return still;
}

function heightsOf(name: BackBoneName, frames: SideFrames): BackHeights {
  const frame = frames.vertebrae[name];
  const { bodyDepthMm, backHeightMm, pedicleHeightMm } = adultVertebrae[name];
  const height = (local: Point) => place(frame, local).y;
  const marks = archMarks(name);
  const joints = nearArchOutline(name).map(height);
  const back = bodyDepthMm / 2;
  return {
    pedicle: height(pedicleMiddle(name)),
    pedicleHalf: pedicleHeightMm / 2,
    laminaTop: height(marks.laminaTop),
    laminaFoot: height(marks.laminaFoot),
    // The marks lie on the process's edges; its end is a little rounder.
    spineTop: height(marks.spineTop) - 1.2,
    spineFoot: height(marks.spineFoot) + 0.2,
    upperTip: Math.min(...joints),
    lowerTip: Math.max(...joints),
    bodyTop: height({ x: back, y: -backHeightMm / 2 }),
    bodyFoot: height({ x: back, y: backHeightMm / 2 }),
  };
}

import { backWidths } from './back-bones.ts';
import type { BackHeights, SpineHeights } from './back-heights.ts';
import { mirrored, type Point } from './path.ts';
import { type ScrewBone, screwBonesOf, screwHeadMm } from './screw-places.ts';
import type { SegmentName } from './spine-schema.ts';
import type { LaminaCut, LaminaCuts } from './top-bones.ts';

/** What operations open and put in, from behind. */

/** Openings in one lamina; they go on over the ligament below it, up to the next lamina. */
export function laminaOpenings(heights: BackHeights, nextTop: number, cuts: LaminaCuts, fraction: number): Point[][] {
  if (!cuts.left && !cuts.right) return [];
  const { laminaTop, laminaFoot } = heights;
  // From the lamina's foot up; all of it is gone at 1.
  const top = laminaFoot - (laminaFoot - laminaTop + 8) * fraction;
  const foot = Math.max(nextTop + 1.4, laminaFoot + 1);
  if (cuts.left && cuts.right && cuts.right.fromMm === 0) {
    const half = cuts.right.toMm;
    const right = archway(0, half, top, foot).filter((at) => at.x >= 0);
    return [[...right, ...mirrored(right).reverse()]];
  }
  const window = (cut: LaminaCut) => archway(cut.fromMm, cut.toMm, top, foot);
  return [...(cuts.left ? [mirrored(window(cuts.left))] : []), ...(cuts.right ? [window(cuts.right)] : [])];
}

/** A rounded opening, from its upper inner corner round the outside to its foot. */
function archway(from: number, to: number, top: number, foot: number): Point[] {
  const corner = Math.min(2.6, (to - from) * 0.45, (foot - top) * 0.3);
  const start =
    from === 0
      ? [{ x: 0, y: top }]
      : [
          { x: from, y: top + corner },
          { x: from + corner * 0.3, y: top + corner * 0.3 },
          { x: from + corner, y: top },
        ];
  const end =
    from === 0
      ? [{ x: 0, y: foot }]
      : [
          { x: from + corner, y: foot },
          { x: from + corner * 0.3, y: foot - corner * 0.3 },
          { x: from, y: foot - corner },
        ];
  return [
    ...start,
    { x: to - corner, y: top },
    { x: to - corner * 0.3, y: top + corner * 0.3 },
    { x: to, y: top + corner },
    { x: to, y: foot - corner },
    { x: to - corner * 0.3, y: foot - corner * 0.3 },
    { x: to - corner, y: foot },
    ...end,
  ];
}

/** The rim of the opening where a root leaves, widened from behind: a round notch over the root, right and left. */
export function foramenNotches(level: SegmentName, heights: SpineHeights, widened: number): Point[][] {
  if (widened <= 0) return [];
  const name = level === 'L3-L4' ? 'L3' : level === 'L4-L5' ? 'L4' : 'L5';
  const { pedicle, pedicleHalf } = heights.bones[name];
  const middle = { x: backWidths[name].waistMm + 3.2, y: pedicle + pedicleHalf + 3.6 };
  const radius = 1.4 + 5.2 * widened;
  const right = Array.from({ length: 24 }, (_, index) => {
    const angle = (index / 24) * Math.PI * 2;
    return { x: middle.x + Math.cos(angle) * radius, y: middle.y + Math.sin(angle) * radius * 0.92 };
  });
  return [mirrored(right), right];
}

/** A screw from behind: where it enters the bone, and its head there. Left and right have the same height. */
export type BackScrew = { readonly bone: ScrewBone; readonly side: 'left' | 'right'; readonly entry: Point };
export type BackFixation = { readonly level: SegmentName; readonly fraction: number; readonly screws: readonly BackScrew[] };

/** Just under the pedicle's middle, where joint and transverse process meet; in the sacrum under the joint. */
export function screwHeight(bone: ScrewBone, heights: SpineHeights): number {
  return bone === 'S1' ? -11 : heights.bones[bone].pedicle + 0.6;
}

export function fixationOf(level: SegmentName, fraction: number, heights: SpineHeights): BackFixation | null {
  if (fraction <= 0) return null;
  const screws = screwBonesOf(level).flatMap((bone) =>
    (['left', 'right'] as const).map((side) => ({
      bone,
      side,
      entry: { x: (side === 'left' ? -1 : 1) * screwHeadMm[bone], y: screwHeight(bone, heights) },
    })),
  );
  return { level, fraction, screws };
}

/** Graft along the sides, from one transverse process to the next, right: it bridges the two bones. */
export function graftBed(level: SegmentName, heights: SpineHeights): Point[] {
  const [upper, lower] = screwBonesOf(level);
  const from = screwHeight(upper, heights);
  const to = screwHeight(lower, heights);
  const middle = (from + to) / 2;
  const out = lower === 'S1' ? 43 : 38.6;
  return [
    { x: screwHeadMm[upper] + 4.6, y: from - 3.6 },
    { x: 36.6, y: from - 4.4 },
    { x: 38.4, y: from },
    { x: 37, y: middle - 4 },
    { x: 37.6, y: middle + 3 },
    { x: out, y: to - 2 },
    { x: out - 1.6, y: to + 3.4 },
    { x: screwHeadMm[lower] + 3.6, y: to + 4 },
    { x: 32.2, y: middle + 4 },
    { x: 31.6, y: middle - 3 },
  ];
}

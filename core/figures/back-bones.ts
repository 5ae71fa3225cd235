import type { BackBoneName, BackHeights } from './back-heights.ts';
import { mirrored, type Point } from './path.ts';
import type { SegmentName } from './spine-schema.ts';
import { jointFromBehindMm, jointPlaceMm } from './top-bones.ts';

/**
 * Outlines of the bones from behind, the patient's left on the left (negative x), millimetres; worked out for the right
 * half and mirrored. Widths of the joints are those of the view from above.
 */

type BackWidths = {
  /** From the midline to the pedicle's inner edge: half of 23 to 27 mm (Panjabi 1992; wider from L3 down to L5, Zhou 2000). */
  readonly pedicleInnerMm: number;
  /** 8 to 18 mm, widest at L5 (Panjabi 1992). */
  readonly pedicleWidthMm: number;
  /** From the midline to the transverse process's tip: longest at L3, short and stout at L5 (Panjabi 1992: 86, 79 and 85 mm across). */
  readonly transverseTipMm: number;
  /** How much the tip stands above the root. */
  readonly transverseRiseMm: number;
  /** Height of the transverse process at its root. */
  readonly transverseRootMm: number;
  /** From the midline to the waist between the two joints of one side. */
  readonly waistMm: number;
  /** Half width of the spinous process at its end. */
  readonly spineHalfMm: number;
};

export const backWidths: Readonly<Record<BackBoneName, BackWidths>> = {
  L2: { pedicleInnerMm: 11.6, pedicleWidthMm: 8.8, transverseTipMm: 39, transverseRiseMm: 1, transverseRootMm: 9, waistMm: 14.6, spineHalfMm: 4.4 },
  L3: { pedicleInnerMm: 12, pedicleWidthMm: 9.8, transverseTipMm: 43.5, transverseRiseMm: 1.2, transverseRootMm: 9, waistMm: 15.4, spineHalfMm: 4.7 },
  L4: { pedicleInnerMm: 12.6, pedicleWidthMm: 11.8, transverseTipMm: 40, transverseRiseMm: 3.6, transverseRootMm: 9.6, waistMm: 17, spineHalfMm: 4.8 },
  L5: { pedicleInnerMm: 13.6, pedicleWidthMm: 15.4, transverseTipMm: 42.5, transverseRiseMm: 5, transverseRootMm: 13.5, waistMm: 20.4, spineHalfMm: 4.3 },
};

/** Joints between two bones, from the midline. */
export type BackJoint = { readonly lowerProcess: number; readonly gap: number; readonly upperProcess: number };

export function jointOf(level: 'L2-L3' | SegmentName): BackJoint {
  const { lowerProcess, gap, upperProcess } = jointFromBehindMm;
  // One above those that the view from above shows: a little narrower again.
  if (level === 'L2-L3') return { lowerProcess: 21.4, gap: 22.1, upperProcess: 26.2 };
  return { lowerProcess: jointPlaceMm(lowerProcess, level), gap: jointPlaceMm(gap, level), upperProcess: jointPlaceMm(upperProcess, level) };
}

/** One vertebra's arch: laminae, both pairs of joint processes, transverse processes. */
export type BackArch = {
  readonly outline: readonly Point[];
  /** Joint processes on the patient's right, as pieces of the outline. */
  readonly upperProcess: readonly Point[];
  readonly lowerProcess: readonly Point[];
  /** The gap of the joint below, along the outer edge of the lower process. */
  readonly gap: readonly Point[];
};

export function backArch(name: BackBoneName, heights: BackHeights, above: BackJoint, below: BackJoint, spurMm: number): BackArch {
  const { laminaTop, laminaFoot, upperTip, lowerTip, pedicle } = heights;
  const { transverseTipMm: tip, transverseRiseMm: rise, transverseRootMm: root, waistMm: waist } = backWidths[name];
  const outer = above.upperProcess + spurMm * 0.35;
  const notchFoot = Math.min(laminaTop - 3.4, upperTip + 13);
  const lamina: Point[] = [
    { x: 0, y: laminaTop + 1.8 },
    { x: 4.6, y: laminaTop + 0.4 },
    { x: 9.4, y: laminaTop - 0.8 },
    { x: 12.8, y: notchFoot },
  ];
  const upper: Point[] = [
    { x: 14.4, y: upperTip + 8.4 },
    { x: 15.2, y: upperTip + 3.8 },
    { x: 17.8, y: upperTip + 0.8 },
    { x: 21.8, y: upperTip },
    { x: outer - 2.6, y: upperTip + 1.4 },
    { x: outer - 0.2, y: upperTip + 5.4 },
    { x: outer + 0.3, y: upperTip + 9.6 },
    { x: outer - 1, y: Math.min(pedicle - root * 0.5 - 1.2, upperTip + 13.4) },
  ];
  const transverse: Point[] = [
    { x: outer + 1.8, y: pedicle - root * 0.5 - rise * 0.1 },
    { x: (outer + tip) / 2, y: pedicle - root * 0.4 - rise * 0.55 },
    { x: tip - 3, y: pedicle - 3.6 - rise },
    { x: tip - 0.5, y: pedicle - 2.6 - rise },
    { x: tip, y: pedicle - 0.2 - rise },
    { x: tip - 1.8, y: pedicle + 1.6 - rise },
    { x: (outer + tip) / 2, y: pedicle + root * 0.32 - rise * 0.35 },
    { x: outer - 1.4, y: pedicle + root * 0.5 },
  ];
  const waistY = Math.max(lowerTip - 15, pedicle + heights.pedicleHalf + 1.6);
  const down = (share: number) => waistY + (lowerTip - waistY) * share;
  const inner = below.lowerProcess - 10.2;
  const pars: Point[] = [
    { x: (outer + waist) / 2 - 1.2, y: Math.min(waistY - 1, pedicle + root * 0.5 + 2.2) },
    { x: waist, y: waistY + 0.6 },
  ];
  const lower: Point[] = [
    { x: waist + (below.lowerProcess - waist) * 0.55, y: down(0.32) },
    { x: below.lowerProcess - 0.4, y: down(0.54) },
    { x: below.lowerProcess, y: down(0.76) },
    { x: below.lowerProcess - 1.8, y: down(0.95) },
    { x: below.lowerProcess - 4.6, y: lowerTip },
    { x: inner + 2, y: down(0.94) },
    { x: inner, y: down(0.74) },
  ];
  const foot: Point[] = [
    { x: inner - 1.6, y: Math.min(laminaFoot + 1.6, down(0.6)) },
    { x: inner - 4.4, y: laminaFoot - 1 },
    { x: 4.6, y: laminaFoot - 1.8 },
    { x: 0, y: laminaFoot - 0.8 },
  ];
  const right = [...lamina, ...upper, ...transverse, ...pars, ...lower, ...foot];
  return {
    outline: [...right, ...mirrored(right.slice(1, -1)).reverse()],
    upperProcess: [...lamina.slice(-1), ...upper],
    lowerProcess: [...pars.slice(-1), ...lower],
    gap: [
      { x: below.gap - 1.5, y: down(0.36) },
      { x: below.gap - 0.2, y: down(0.56) },
      { x: below.gap + 0.1, y: down(0.76) },
      { x: below.gap - 1.5, y: down(0.94) },
    ],
  };
}

/** The spinous process seen from its end: narrow above, thick below. */
export function spinousEnd(name: BackBoneName, { spineTop: top, spineFoot: foot }: BackHeights): Point[] {
  const half = backWidths[name].spineHalfMm;
  const height = foot - top;
  const right: Point[] = [
    { x: 0, y: top },
    { x: half * 0.42, y: top + height * 0.03 },
    { x: half * 0.66, y: top + height * 0.14 },
    { x: half * 0.68, y: top + height * 0.4 },
    { x: half * 0.86, y: top + height * 0.66 },
    { x: half, y: top + height * 0.82 },
    { x: half * 0.78, y: top + height * 0.95 },
    { x: half * 0.36, y: foot - height * 0.005 },
    { x: 0, y: foot },
  ];
  return [...right, ...mirrored(right.slice(1, -1)).reverse()];
}

/** The upper sacrum: joint processes for L5, wings, crests. It stands still, as from the side. */
export const sacrumTipMm = -30;
export function backSacrum(above: BackJoint, spurMm: number): BackArch {
  const outer = above.upperProcess + spurMm * 0.35;
  const upper: Point[] = [
    { x: 14.6, y: -21.4 },
    { x: 15.8, y: -25.6 },
    { x: 18.6, y: -28.8 },
    { x: 23, y: sacrumTipMm },
    { x: outer - 3, y: -28.8 },
    { x: outer - 0.4, y: -25.2 },
    { x: outer + 0.2, y: -20.6 },
    { x: outer - 0.6, y: -16.2 },
  ];
  const right: Point[] = [
    { x: 0, y: -15.4 },
    { x: 5, y: -16.6 },
    { x: 10, y: -17.6 },
    { x: 13.2, y: -19 },
    ...upper,
    { x: outer + 2.6, y: -12.8 },
    { x: 40, y: -13.2 },
    { x: 45.5, y: -11.4 },
    { x: 49.6, y: -6.6 },
    { x: 51.4, y: 1 },
    { x: 50.4, y: 10 },
    { x: 47.6, y: 19 },
    { x: 44, y: 29 },
    { x: 40.4, y: 40 },
    { x: 37.4, y: 52 },
    { x: 35, y: 68 },
    { x: 0, y: 70 },
  ];
  return { outline: [...right, ...mirrored(right.slice(1, -1)).reverse()], upperProcess: [{ x: 13.2, y: -19 }, ...upper], lowerProcess: [], gap: [] };
}

/** Openings in the sacrum's back, on the right, from the top: middle and half sizes. */
export const sacralOpenings: ReadonlyArray<{ readonly middle: Point; readonly across: number; readonly along: number }> = [
  { middle: { x: 18.6, y: 4 }, across: 3.5, along: 2.9 },
  { middle: { x: 16.8, y: 24 }, across: 3.2, along: 2.7 },
  { middle: { x: 15, y: 42 }, across: 2.9, along: 2.5 },
];

/** Knobs of the crest in the middle, grown together, from their ends. Heights are those of the crest from the side. */
export const sacralKnobs: ReadonlyArray<{ readonly top: number; readonly foot: number; readonly half: number }> = [
  { top: -16.5, foot: -5, half: 3.4 },
  { top: 1.5, foot: 14.5, half: 3.6 },
  { top: 21, foot: 34, half: 3.2 },
  { top: 41, foot: 52, half: 2.6 },
];

/** A body behind the arch, with a waist. */
export function bodyFromBehind({ bodyTop, bodyFoot }: BackHeights): Point[] {
  const middle = (bodyTop + bodyFoot) / 2;
  const right: Point[] = [
    { x: 0, y: bodyTop },
    { x: 21, y: bodyTop },
    { x: 25.2, y: bodyTop + 1.4 },
    { x: 24.4, y: bodyTop + 5 },
    { x: 21.6, y: middle },
    { x: 24.4, y: bodyFoot - 5 },
    { x: 25.2, y: bodyFoot - 1.4 },
    { x: 21, y: bodyFoot },
    { x: 0, y: bodyFoot },
  ];
  return [...right, ...mirrored(right.slice(1, -1)).reverse()];
}

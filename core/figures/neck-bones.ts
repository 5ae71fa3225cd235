import { adultSegments, laminaThicknessMm } from './adult-spine.ts';
import { hollowMm, type NeckBoneName, neckSizes } from './neck-frames.ts';
import { type Point, placeAll } from './path.ts';

/** Outlines of the bones of the neck from the side, cut through the middle, each in its own frame: front to the left, millimetres. */

/** Half of the body's height at a fraction (0 front rim, 1 back rim) of its depth. */
function halfAt(name: NeckBoneName, t: number): number {
  const { frontHeightMm, backHeightMm } = neckSizes[name];
  return (frontHeightMm + (backHeightMm - frontHeightMm) * t) / 2;
}

function arc(t: number): number {
  return Math.sin(Math.min(1, Math.max(0, t)) * Math.PI) ** 0.85;
}

/** The upper face: a little hollow, bevelled in front, where the bone above reaches down over it. */
export function upperFace(name: NeckBoneName, t: number): Point {
  const bevel = 0.9 * Math.max(0, 1 - t / 0.26) ** 2;
  return { x: neckSizes[name].bodyDepthMm * (t - 0.5), y: -halfAt(name, t) + hollowMm.upperFace * arc(t) + bevel };
}

/** The lower face: hollow, with the lip that hangs down in front. */
export function lowerFace(name: NeckBoneName, t: number): Point {
  const lip = 0.7 * Math.max(0, 1 - t / 0.24) ** 2;
  return { x: neckSizes[name].bodyDepthMm * (t - 0.5), y: halfAt(name, t) - hollowMm.lowerFace * arc(t) + lip };
}

/** A body of the neck: small, nearly square, a slight waist. Spurs grow from its rims, in front and, shorter, behind. */
export function neckBodyOutline(name: NeckBoneName, spurs: { readonly upperMm: number; readonly lowerMm: number }): Point[] {
  const half = neckSizes[name].bodyDepthMm / 2;
  const front = halfAt(name, 0);
  const back = halfAt(name, 1);
  const upper = { out: spurs.upperMm * 0.8, off: spurs.upperMm * 0.16, back: spurs.upperMm * 0.42 };
  const lower = { out: spurs.lowerMm * 0.8, off: spurs.lowerMm * 0.16, back: spurs.lowerMm * 0.42 };
  return [
    ...[0.1, 0.28, 0.5, 0.72, 0.92].map((t) => upperFace(name, t)),
    { x: half + upper.back, y: -back + 0.55 },
    { x: half + upper.back * 0.6, y: -back + 1.7 },
    { x: half - 0.6, y: -back + 3.8 },
    { x: half - 0.9, y: 0 },
    { x: half - 0.6, y: back - 3.8 },
    { x: half + lower.back * 0.6, y: back - 1.7 },
    { x: half + lower.back, y: back - 0.55 },
    ...[0.92, 0.72, 0.5, 0.28, 0.1].map((t) => lowerFace(name, t)),
    { x: -half - 0.1 - lower.out, y: front + 0.1 + lower.off },
    { x: -half - 0.25 - lower.out * 0.62, y: front - 1.5 },
    { x: -half + 0.6, y: front - 3.9 },
    { x: -half + 1.2, y: 0 },
    { x: -half + 0.7, y: -front + 4.2 },
    { x: -half - 0.05 - upper.out * 0.62, y: -front + 2.4 },
    { x: -half + 0.25 - upper.out, y: -front + 1.05 - upper.off },
  ];
}

/** How far the back wall of the canal stands behind the back of the body's middle. */
export const archDepthMm = adultSegments['C5-C6'].canalDepthMm;
/** The laminae stand lower than the bodies they belong to; C2's far below the middle of its tall body. */
const archLowMm = (name: NeckBoneName) => (name === 'C2' ? 8.5 : 2);
/** How high the arch is drawn, against a middle one's. */
const heights: Readonly<Record<NeckBoneName, number>> = { C2: 1.3, C3: 0.94, C4: 0.94, C5: 0.96, C6: 1.02, C7: 1.2, T1: 1.28, T2: 1.28 };

function hung(name: NeckBoneName, points: readonly Point[]): Point[] {
  const { bodyDepthMm, archDropDegrees } = neckSizes[name];
  return placeAll({ origin: { x: bodyDepthMm / 2 - 0.9 + archDepthMm, y: archLowMm(name) }, angleDegrees: archDropDegrees }, points);
}

/** The process hangs down more than the lamina it comes from. */
function spine(name: NeckBoneName, share: number, y: number): Point {
  const length = neckSizes[name].spinousLength;
  return { x: share * length, y: y * heights[name] + share * length * 0.17 };
}

/** Lamina and spinous process, cut through the middle; the tip is a knob, at C7 a long one. */
export function neckArchOutline(name: NeckBoneName): Point[] {
  const tall = heights[name];
  const thick = laminaThicknessMm.neck;
  return hung(name, [
    { x: 0.5, y: -4.9 * tall },
    { x: thick * 0.55, y: -5.6 * tall },
    { x: thick, y: -5 * tall },
    spine(name, 0.36, -3.6),
    spine(name, 0.58, -3),
    spine(name, 0.78, -3.2),
    spine(name, 0.91, -3.7),
    spine(name, 0.985, -2.4),
    spine(name, 1, 0.2),
    spine(name, 0.98, 2.6),
    spine(name, 0.9, 3.7),
    spine(name, 0.78, 3.1),
    spine(name, 0.58, 2.7),
    spine(name, 0.36, 3.4),
    { x: thick + 1, y: 4.9 * tall },
    { x: thick * 0.65, y: 4.8 * tall },
    { x: 1, y: 3.3 * tall },
    { x: 0.2, y: -0.6 },
  ]);
}

/** Where ligaments hold on to the arch, and where leader lines may end. */
export function neckArchMarks(name: NeckBoneName) {
  const tall = heights[name];
  const [laminaTop, laminaFront, laminaFoot, laminaMiddle, spineTop, spineFoot, spineMiddle] = hung(name, [
    { x: 2, y: -4.9 * tall },
    { x: 0.9, y: 1 },
    { x: 3, y: 4.4 * tall },
    { x: 2.2, y: 0 },
    spine(name, 0.9, -3.1),
    spine(name, 0.9, 3.1),
    spine(name, 0.78, 0),
  ]) as [Point, Point, Point, Point, Point, Point, Point];
  return { laminaTop, laminaFront, laminaFoot, laminaMiddle, spineTop, spineFoot, spineMiddle };
}

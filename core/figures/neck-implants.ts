import { lowerFace, upperFace } from './neck-bones.ts';
import { bonesBeside, type NeckBoneName, type NeckFrames, neckSizes } from './neck-frames.ts';
import { between, distanceBetween, type Frame, type Point, place } from './path.ts';
import type { FullSpine } from './resolve-spine.ts';
import type { NeckSegmentName } from './spine-schema.ts';

/** What an operation from the front puts into the neck: a cage with bone in place of a disk or of bodies, and a plate with screws. */

export type NeckSpacer = {
  readonly name: string;
  /** From the bone above to the bone below: front top, back top, back foot, front foot. */
  readonly corners: readonly [Point, Point, Point, Point];
  readonly isColumn: boolean;
  /** Which way the front is: the cage comes from there. */
  readonly frame: Frame;
  /** How far it is in place, 0 to 1. */
  readonly placedFraction: number;
  /** How far bone has grown through and round it to both sides, 0 to 1. */
  readonly grownFraction: number;
};
export type NeckScrew = { readonly frame: Frame; readonly lengthMm: number };
export type NeckPlate = {
  readonly name: string;
  /** Along the front of the bones, from the top. */
  readonly line: readonly Point[];
  readonly screws: readonly NeckScrew[];
  readonly frame: Frame;
  /** How far the plate lies on the bone, and how far the screws are in, 0 to 1. */
  readonly placedFraction: number;
  readonly screwedFraction: number;
};

type Span = { readonly name: string; readonly upper: NeckBoneName; readonly lower: NeckBoneName; readonly fraction: number };

const share = (value: number, from: number, to: number) => Math.min(1, Math.max(0, (value - from) / (to - from)));

/** Bodies that were replaced; two neighbours share one column. */
function columns(spine: FullSpine): Span[] {
  const C5 = spine.C5.bodyGraftFraction;
  const C6 = spine.C6.bodyGraftFraction;
  if (C5 > 0 && C6 > 0) return [{ name: 'C5-C6', upper: 'C4', lower: 'C7', fraction: Math.min(C5, C6) }];
  if (C5 > 0) return [{ name: 'C5', upper: 'C4', lower: 'C6', fraction: C5 }];
  return C6 > 0 ? [{ name: 'C6', upper: 'C5', lower: 'C7', fraction: C6 }] : [];
}

function changingDisks(spine: FullSpine): Array<Span & { readonly name: NeckSegmentName }> {
  const taken = (name: NeckBoneName) => (name === 'C5' || name === 'C6') && Math.max(spine[name].bodyRemovedFraction, spine[name].bodyGraftFraction) > 0;
  return (['C4-C5', 'C5-C6', 'C6-C7'] as const).flatMap((name) => {
    const [upper, lower] = bonesBeside(name);
    // Where a body is gone, the column takes the place of the disk too.
    return taken(upper) || taken(lower) ? [] : [{ name, upper, lower, fraction: spine[name].graftFraction }];
  });
}

export function neckSpacers(spine: FullSpine, frames: NeckFrames): NeckSpacer[] {
  const spacer = (span: Span, from: number, to: number, isColumn: boolean): NeckSpacer => ({
    name: span.name,
    isColumn,
    corners: [
      place(frames[span.upper], lowerFace(span.upper, from)),
      place(frames[span.upper], lowerFace(span.upper, to)),
      place(frames[span.lower], upperFace(span.lower, to)),
      place(frames[span.lower], upperFace(span.lower, from)),
    ],
    frame: frames[span.lower],
    placedFraction: share(span.fraction, 0, 0.25),
    grownFraction: isColumn ? share(span.fraction, 0.5, 1) : share(span.fraction, 0.25, 1),
  });
  return [
    ...changingDisks(spine)
      .filter((span) => span.fraction > 0)
      .map((span) => spacer(span, 0.1, 0.92, false)),
    ...columns(spine).map((span) => spacer(span, 0.1, 0.84, true)),
  ];
}

/** How far the middle of the plate lies before the front of the bone, and where its ends and screws are on a bone. */
const plateOutMm = 1.5;

/** A plate on the front of the bones above and below; its screws run into both bodies. */
export function neckPlates(spine: FullSpine, frames: NeckFrames): NeckPlate[] {
  const plate = ({ name, upper, lower }: Span, placed: number, screwed: number): NeckPlate => {
    const at = (bone: NeckBoneName, y: number): Point =>
      place(frames[bone], { x: -neckSizes[bone].bodyDepthMm / 2 - plateOutMm + (Math.abs(y) < 3 ? 0.8 : 0), y });
    const ends = { upper: neckSizes[upper].frontHeightMm / 2, lower: neckSizes[lower].frontHeightMm / 2 };
    const first = at(upper, -1.6);
    const last = at(lower, 1.8);
    const rimAbove = at(upper, ends.upper);
    const rimBelow = at(lower, -ends.lower + 1);
    const middles = [1, 2, 3].map((step) => between(rimAbove, rimBelow, step / 4));
    const screw = (bone: NeckBoneName, y: number, lean: number): NeckScrew => ({
      frame: { origin: at(bone, y), angleDegrees: frames[bone].angleDegrees + lean },
      lengthMm: 14,
    });
    return {
      name,
      line: [first, at(upper, 2), rimAbove, ...middles, rimBelow, at(lower, -2), last],
      screws: [screw(upper, 0.9, -9), screw(lower, -0.7, 9)],
      frame: frames[lower],
      placedFraction: placed,
      screwedFraction: screwed,
    };
  };
  return [
    ...changingDisks(spine)
      .filter(({ name }) => spine[name].fixationFraction > 0)
      .map((span) => plate(span, share(spine[span.name].fixationFraction, 0, 0.5), share(spine[span.name].fixationFraction, 0.5, 1))),
    ...columns(spine)
      .filter(({ fraction }) => fraction > 0.2)
      .map((span) => plate(span, share(span.fraction, 0.2, 0.36), share(span.fraction, 0.36, 0.5))),
  ];
}

/** Height of a spacer in its middle. */
export function spacerHeightMm({ corners: [a, b, c, d] }: NeckSpacer): number {
  return distanceBetween(between(a, b, 0.5), between(d, c, 0.5));
}

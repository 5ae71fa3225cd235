import type { Point } from '#core/figures/person.ts';
import { measuresOf } from './back-view-measures.ts';
import { armJointsFromBehind, legJointsFromBehind, type Side } from './back-view-shapes.ts';
import { spineHeights } from './back-view-spine.ts';
import { mix } from './outline.ts';
import type { PersonLook } from './person-looks.ts';

/** A nerve from behind: its roots, its trunk, its branches. Every line runs from the spine outwards. */
export type NerveFromBehind = {
  readonly roots: readonly (readonly Point[])[];
  readonly trunk: readonly Point[];
  readonly branches: readonly (readonly Point[])[];
  /** The way of one signal, from the spine to the end of the limb. */
  readonly signal: readonly Point[];
};

/**
 * The sciatic nerve: roots L4 to S3 join before the sacrum, leave the pelvis under the buttock halfway between the bone one
 * sits on and the outer hip, run down the middle of the thigh, and part above the hollow of the knee: one branch down the
 * calf to the inner ankle, one round the outer side below the knee to the outer foot.
 */
export function legNerveFromBehind(look: PersonLook, side: Side): NerveFromBehind {
  const { scale: s, limbs } = measuresOf(look);
  const out = side === 'left' ? -1 : 1;
  const [hip, knee, ankle] = legJointsFromBehind(look, side);
  const at = (x: number, y: number): Point => ({ x: out * x * s, y: -y * s });
  const joined = at(3.7, 53.1);
  const parting = mix(hip, knee, 0.84);
  const { L4, L5 } = spineHeights.lowerBack;
  const roots = [
    [at(0.8, L4 - 0.4), at(2.1, 58.6), at(3.1, 56.4), joined],
    [at(0.8, L5 - 0.6), at(2.2, 56.6), at(3.1, 55.2), joined],
    [at(1.25, 55.6), at(2.4, 54.8), joined],
    [at(1.05, 54.3), at(2.2, 53.8), joined],
    [at(0.85, 53.1), at(1.9, 52.9), joined],
  ];
  const trunk = [joined, at(4.5, 51.6), { x: hip.x - out * 0.3 * s, y: hip.y + 2.2 * s }, mix(hip, knee, 0.32), mix(hip, knee, 0.6), parting];
  const inner = [
    parting,
    { x: knee.x, y: knee.y + 0.6 * s },
    { x: knee.x - out * 0.1 * s, y: knee.y + 6 * s },
    mix(knee, ankle, 0.62),
    { x: ankle.x - out * 1.1 * limbs * s, y: ankle.y - 1.6 * s },
    { x: ankle.x - out * 0.9 * limbs * s, y: ankle.y + 3.4 * s },
  ];
  const outer = [
    parting,
    { x: knee.x + out * 1.5 * limbs * s, y: knee.y - 0.4 * s },
    { x: knee.x + out * 2.5 * limbs * s, y: knee.y + 3.2 * s },
    { x: knee.x + out * 2.5 * limbs * s, y: knee.y + 9 * s },
    { x: ankle.x + out * 1.3 * limbs * s, y: ankle.y - 3 * s },
    { x: ankle.x + out * 1.5 * limbs * s, y: ankle.y + 3.6 * s },
  ];
  return { roots, trunk, branches: [inner, outer], signal: [...(roots[1] as readonly Point[]), ...trunk.slice(1), ...inner.slice(1)] };
}

/**
 * The nerves of the arm: roots C5 to T1 join above the collar bone, pass through the armpit, run down the inner side of the
 * upper arm, and part at the elbow: one branch to the thumb side of the hand, one to the little finger.
 */
export function armNerveFromBehind(look: PersonLook, side: Side): NerveFromBehind {
  const { scale: s, trunk: wide, drop, limbs } = measuresOf(look);
  const out = side === 'left' ? -1 : 1;
  const [shoulder, elbow, wrist] = armJointsFromBehind(look, side);
  const at = (x: number, y: number): Point => ({ x: out * x * s, y: -(y - drop) * s });
  const joined = at(4.4 * (0.5 + wide / 2), 81.4);
  const { C5, C6, C7, T1, T2 } = spineHeights.neck;
  const roots = [
    [at(0.5, C5 - 0.4), at(2.5, 84.3), joined],
    [at(0.5, C6 - 0.4), at(2.5, 83.4), joined],
    [at(0.5, C7 - 0.5), at(2.5, 82.6), joined],
    [at(0.5, T1 - 0.6), at(2.7, 81.7), joined],
    [at(0.5, T2 - 0.5), at(2.7, 80.9), joined],
  ];
  const inward = (from: Point, reach: number): Point => ({ x: from.x - out * reach * limbs * s, y: from.y });
  const parting = inward({ x: mix(shoulder, elbow, 0.86).x, y: mix(shoulder, elbow, 0.86).y }, 0.6);
  const trunk = [
    joined,
    at(7.6 * (0.4 + wide * 0.6), 79.6),
    inward({ x: shoulder.x, y: shoulder.y + 2.6 * s }, 0.9),
    inward(mix(shoulder, elbow, 0.5), 1.0),
    parting,
  ];
  const hand = (x: number, y: number): Point => ({ x: wrist.x + out * (x + 0.2) * s, y: wrist.y + y * s });
  const thumbward = [parting, inward({ x: elbow.x, y: elbow.y + 2 * s }, 1.0), inward(mix(elbow, wrist, 0.6), 0.8), hand(-0.7, 0), hand(-1.7, 4.2)];
  const outward = [parting, { x: elbow.x + out * 0.3 * s, y: elbow.y + 2 * s }, inward(mix(elbow, wrist, 0.6), -0.7), hand(0.5, 0), hand(0.7, 4), hand(0.4, 8)];
  return { roots, trunk, branches: [thumbward, outward], signal: [...(roots[1] as readonly Point[]), ...trunk.slice(1), ...outward.slice(1)] };
}

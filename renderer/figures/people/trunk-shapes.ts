import { along, type BodyLengths, type Point, type Skeleton, upAlong } from '#core/figures/person.ts';
import type { FormShape } from './Form.tsx';
import { type FrontSide, middleLine, mix, type Profile, type Station, type Sweep, smoothOpen, sweep, sweepPath, widthAt } from './outline.ts';
import type { PersonLook } from './person-looks.ts';

/** Places along the trunk: 0 the crotch, 1 the hip joint, 2 the waist, 3 the chest, 4 the base of the neck. */
export function trunkLine(skeleton: Skeleton, look: PersonLook): Station[] {
  const crotch = along(skeleton.hip, upAlong(skeleton.pelvisLean, skeleton.facing), -5.2 * (look.stature / 100));
  return middleLine([crotch, skeleton.hip, skeleton.waist, skeleton.chest, skeleton.neckBase], 0.45);
}

/** Half depths of the trunk from the side: [place, front, back]. */
export function trunkProfile(look: PersonLook): Profile {
  return look.pregnancyMonth === undefined ? ownProfile(look) : withPregnancy(ownProfile(look), look.pregnancyMonth, 0);
}

function ownProfile(look: PersonLook): Profile {
  const { belly, bust } = look;
  return [
    [0, 2.6, 4.6],
    [0.5, 4.9, 7.2],
    [1, 5.5 + belly * 0.25, 7.2],
    [1.5, 5.8 + belly * 0.85, 5.8],
    [2, 5.6 + belly, 4.5],
    [2.5, 5.8 + belly * 0.8 + bust * 0.3, 4.6],
    [3, 6.5 + belly * 0.3 + bust, 5.8],
    [3.35, 6.2 + bust * 0.6, 6.5],
    [3.7, 4.7, 6.3],
    [3.9, 3.3, 5.2],
    [4, 2.7, 4.2],
  ];
}

/**
 * How far a belly stands forward at a place along the trunk, scene millimetres, by month: the womb has risen to the navel
 * after five months and to the ribs in the ninth, when a belly is about 15 cm deeper than before.
 */
function bellyAt(at: number, month: number): number {
  const grown = Math.min(1, Math.max(0, (month - 3) / 6));
  const depth = 0.7 + 7.8 * grown ** 1.15;
  const middle = 1.4 + 0.42 * grown;
  const [above, below] = [0.7 + 0.72 * grown, 0.72 + 0.4 * grown];
  const away = at > middle ? (at - middle) / above : (middle - at) / below;
  if (away >= 1) return 0;
  // Rounder below than above, where it runs out towards the ribs.
  return depth * Math.cos((away * Math.PI) / 2) ** (at > middle ? 1.35 : 0.95);
}

/** @param drape How far cloth falls straight down from the fullest place instead of clinging under it: 0 clings, 1 hangs. */
function withPregnancy(own: Profile, month: number, drape: number): Profile {
  const places = Array.from({ length: 33 }, (_, index) => index / 8);
  const belly = places.map((at) => bellyAt(at, month));
  const deepest = Math.max(...belly);
  const fullest = belly.indexOf(deepest);
  return places.map((at, index) => {
    const { front, back } = widthAt(own, at);
    const clinging = belly[index] ?? 0;
    const hanging = index < fullest ? deepest * (0.62 + 0.38 * (at / (places[fullest] ?? 1))) : clinging;
    return [at, front + clinging + (hanging - clinging) * drape, back] as const;
  });
}

/** Half depths of what is worn above: over a pregnant belly it falls from the fullest place. */
function clothProfile(look: PersonLook): Profile {
  return look.pregnancyMonth === undefined ? trunkProfile(look) : withPregnancy(ownProfile(look), look.pregnancyMonth, 0.55);
}

export const trunkFrontSide = (skeleton: Skeleton): FrontSide => (skeleton.facing === 'left' ? -1 : 1);

/** The pelvis in its trousers; a leg of the same cloth melts into it. */
export function pelvisShape(skeleton: Skeleton, look: PersonLook): FormShape {
  const scale = look.trunk * (look.stature / 100);
  const swept = sweep(trunkLine(skeleton, look), trunkProfile(look), trunkFrontSide(skeleton), { to: 1.95, scale });
  return { id: 'pelvis', outline: sweepPath(swept, 2.6 * scale, 0.6), tone: 'bottom', shade: 1.6, innerLine: '' };
}

/** The top, from its hem to the collar. */
export function topShape(skeleton: Skeleton, look: PersonLook): FormShape {
  const scale = look.trunk * (look.stature / 100);
  const line = trunkLine(skeleton, look);
  const profile = clothProfile(look);
  const side = trunkFrontSide(skeleton);
  const swept = sweep(line, profile, side, { from: look.hem, scale, extra: 0.6 });
  const place = (at: number, share: number): Point => {
    const one = sweep(line, profile, side, { from: at, to: at + 0.02, scale });
    const [front, back] = [one.front[0] ?? skeleton.hip, one.back[0] ?? skeleton.hip];
    return { x: back.x + (front.x - back.x) * share, y: back.y + (front.y - back.y) * share };
  };
  const hem = look.hem + 0.14;
  return {
    id: 'top',
    outline: sweepPath(withSoftHem(swept), 0.7 * scale, 1.2 * scale),
    tone: 'top',
    shade: 1.5,
    texture: [
      smoothOpen([place(hem, 0), place(hem - 0.03, 0.5), place(hem, 1)]),
      smoothOpen([place(2.1, 0.02), place(2.0, 0.16), place(2.02, 0.3)]),
      smoothOpen([place(1.75, 0.03), place(1.8, 0.2), place(1.95, 0.38)]),
      smoothOpen([place(2.72, 0.3), place(2.5, 0.33), place(2.3, 0.42)]),
      smoothOpen([place(1.7, 0.98), place(1.78, 0.84), place(1.74, 0.7)]),
    ],
  };
}

/** A hem hangs a little inwards; without that its corners would stand out like a bell's. */
function withSoftHem(swept: Sweep): Sweep {
  const soften = (points: readonly Point[]) => points.map((point, index) => (index === 0 ? mix(point, swept.first.middle, 0.09) : point));
  return { ...swept, front: soften(swept.front), back: soften(swept.back) };
}

/** The bare neck, from inside the collar up under the head. */
export function neckShape(skeleton: Skeleton, look: PersonLook, lengths: BodyLengths): FormShape {
  const scale = (0.72 + look.limbs * 0.28) * (look.stature / 100);
  const up = upAlong(skeleton.neckLean, skeleton.facing);
  const start = along(skeleton.neckBase, up, -4 * scale);
  const line = middleLine([start, skeleton.neckBase, along(skeleton.headPivot, upAlong(skeleton.headLean, skeleton.facing), lengths.head * 0.1)], 0.3);
  const profile: Profile = [
    [0, 3.6, 4.0],
    [0.6, 3.2, 3.7],
    [1, 2.9, 3.3],
    [1.5, 2.9, 3.1],
    [2, 3.2, 3.3],
  ];
  return { id: 'neck', outline: sweepPath(sweep(line, profile, trunkFrontSide(skeleton), { scale })), tone: 'skin', shade: 1.2 };
}

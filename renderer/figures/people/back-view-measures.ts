import type { Point } from '#core/figures/person.ts';
import type { PersonLook } from './person-looks.ts';

/** Measures of one build: how far trunk and limbs are from slim, and the scale of the whole. */
export type Measures = { readonly scale: number; readonly trunk: number; readonly limbs: number; readonly belly: number; readonly drop: number };

/** The measures of one person's build. */
export function measuresOf(look: PersonLook): Measures {
  return { scale: look.stature / 100, trunk: look.trunk, limbs: look.limbs, belly: look.belly * 0.38, drop: look.stoop * 0.12 };
}

/** Both halves of an outline given as [half width, height] for the right, from the top down. */
export function bothHalves(half: readonly (readonly [number, number])[]): Point[] {
  const right = half.map(([x, y]) => ({ x, y: -y }));
  return [...right, ...right.map(({ x, y }) => ({ x: -x, y })).reverse()];
}

import { bothHalves, measuresOf } from '../people/back-view-measures.ts';
import { armJointsFromBehind, sleeve } from '../people/back-view-shapes.ts';
import type { FormShape } from '../people/Form.tsx';
import { middleLine, type Profile, smoothClosed, smoothOpen, sweep, sweepPath } from '../people/outline.ts';
import type { PersonLook } from '../people/person-looks.ts';

/** Points as [across or half width, height] of somebody 100 high. */
export type Half = readonly (readonly [number, number])[];

/** Draws outlines and lines given for somebody 100 high at this person's size. */
export function sized(look: PersonLook) {
  const { scale: s, trunk: t, belly } = measuresOf(look);
  const at = ([x, y]: readonly [number, number]) => ({ x: x * s, y: -y * s });
  return {
    s,
    t,
    belly,
    whole: (half: Half) => smoothClosed(bothHalves(half.map(([x, y]) => [x * s, y * s] as const))),
    line: (points: Half) => smoothOpen(points.map(at)),
    both: (points: Half) => [-1, 1].map((side) => smoothOpen(points.map(([x, y]) => at([x * side, y])))),
    closed: (points: Half) => smoothClosed(points.map(at)),
  };
}

const armWidths: Profile = [
  [0, 2.5, 2.5],
  [0.3, 2.7, 2.6],
  [0.8, 2.1, 2],
  [1, 2.1, 1.9],
  [1.3, 2.2, 2],
  [2, 1.4, 1.4],
];

/** Arms hang down beside the body. */
export function arms(look: PersonLook): FormShape[] {
  return (['left', 'right'] as const).map((side) => ({
    id: `arm-${side}`,
    tone: 'skin',
    shade: 0.9,
    outline: sweepPath(
      sweep(middleLine(armJointsFromBehind(look, side), 0.25), armWidths, side === 'left' ? 1 : -1, { scale: look.limbs * (look.stature / 100) }),
    ),
  }));
}

export function sleeves(look: PersonLook): FormShape[] {
  return [sleeve(look, 'left'), sleeve(look, 'right')];
}

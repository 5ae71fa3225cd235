import { bothHalves, measuresOf } from '../people/back-view-measures.ts';
import { backViewShapes, sleeve } from '../people/back-view-shapes.ts';
import type { FormShape } from '../people/Form.tsx';
import { smoothClosed, smoothOpen } from '../people/outline.ts';
import type { PersonLook } from '../people/person-looks.ts';

/** A person from behind with the shirt lifted off the lower back. */

/** The lower back between lifted shirt and waistband, heights of a person 100 high. */
const shirtEnds = 70.5;
const waist = 58;

/** Half the width of the bare back at a height of a person 100 high, scene millimetres. */
export function halfBack(look: PersonLook, height: number): number {
  const { scale: s, trunk: t, belly } = measuresOf(look);
  const narrow = 8.5 * t + belly * 0.9;
  // Narrowest at the waist, wider to the ribs and to the hips.
  return (narrow + ((height - 62.5) / 8) ** 2 * 0.75) * s;
}

export function personWithBareBack(look: PersonLook): { readonly behind: FormShape[]; readonly cloth: FormShape[]; readonly head: FormShape[] } {
  const { body, head } = backViewShapes(look);
  const { scale: s, trunk: t, belly, drop } = measuresOf(look);
  const at = (x: number, y: number) => ({ x: x * s, y: -y * s });
  const heights = [76, 73, 70, 67, 64, 61, 58.5, 57];
  const back: FormShape = {
    id: 'bare-back',
    tone: 'skin',
    shade: 1.8,
    outline: smoothClosed(bothHalves(heights.map((height) => [halfBack(look, height), height * s] as const))),
    innerLine: '',
    texture: [
      // The furrow over the spine, the long muscles beside it, two dimples above the pelvis.
      smoothOpen([at(0, 72), at(0.15, 66), at(0, 58)]),
      smoothOpen([at(-2.6 * t, 70), at(-2.9 * t, 64), at(-2.3 * t, 58.6)]),
      smoothOpen([at(2.6 * t, 70), at(2.9 * t, 64), at(2.3 * t, 58.6)]),
    ],
  };
  const shirt = (
    [
      [3.0, 86.4 - drop],
      [4.6, 84.6 - drop],
      [7.6, 83.2 - drop],
      [10.6 * (0.5 + t / 2), 81.9 - drop],
      [12.5 * t, 79.6 - drop],
      [12.8 * t, 76.5 - drop],
      [11.2 * t, 73],
      [10.2 * t + belly * 0.6, shirtEnds],
    ] as const
  ).map(([x, y]) => [x * s, y * s] as const);
  const sleeves = (['left', 'right'] as const).map((side) => sleeve(look, side));
  const edge = (9.9 * t + belly * 0.7) * s;
  const hem = -shirtEnds * s;
  const fold = (from: number, to: number, rise: number) =>
    smoothOpen([
      { x: from * t * s, y: hem - 1.2 * s },
      { x: (from * 0.4 + to * 0.6) * t * s, y: hem - rise * 0.6 * s },
      { x: to * t * s, y: hem - rise * s },
    ]);
  const top: FormShape = {
    id: 'top',
    tone: 'top',
    shade: 1.8,
    outline: [smoothClosed(bothHalves(shirt)), ...sleeves.map((piece) => piece.outline)].join(''),
    texture: [
      ...sleeves.flatMap((piece) => piece.texture ?? []),
      fold(-7, -5.4, 6),
      fold(-3.4, -2.2, 4.6),
      fold(0.8, 1.2, 6.6),
      fold(4.4, 3.4, 5),
      fold(7.6, 6.2, 6.4),
    ],
  };
  const roll: FormShape = {
    id: 'shirt-roll',
    tone: 'top',
    shade: 0.9,
    outline: smoothClosed([
      { x: -edge, y: hem - 1.8 * s },
      { x: -edge * 0.5, y: hem - 1.3 * s },
      { x: 0, y: hem - 1.1 * s },
      { x: edge * 0.5, y: hem - 1.3 * s },
      { x: edge, y: hem - 1.8 * s },
      { x: edge + 0.5, y: hem - 0.2 * s },
      { x: edge - 0.2, y: hem + 1.1 * s },
      { x: edge * 0.5, y: hem + 1.7 * s },
      { x: 0, y: hem + 1.9 * s },
      { x: -edge * 0.5, y: hem + 1.7 * s },
      { x: -edge + 0.2, y: hem + 1.1 * s },
      { x: -edge - 0.5, y: hem - 0.2 * s },
    ]),
    texture: [-0.72, -0.36, 0.05, 0.4, 0.74].map((share) =>
      smoothOpen([
        { x: edge * share, y: hem - 1 * s },
        { x: edge * (share + 0.03), y: hem + 0.3 * s },
        { x: edge * (share + 0.01), y: hem + 1.2 * s },
      ]),
    ),
  };
  const hips = (height: number, ease: number) => halfBack(look, height) + ease * s;
  const waistband: FormShape = {
    id: 'waistband',
    tone: 'bottom',
    shade: 0.6,
    outline: smoothClosed([
      { x: -hips(waist, 0.15), y: -(waist + 0.5) * s },
      { x: -hips(waist, 0) * 0.5, y: -(waist + 0.15) * s },
      { x: 0, y: -waist * s },
      { x: hips(waist, 0) * 0.5, y: -(waist + 0.15) * s },
      { x: hips(waist, 0.15), y: -(waist + 0.5) * s },
      { x: hips(waist, 0.5), y: -(waist + 0.2) * s },
      { x: hips(waist - 2.2, 0.7), y: -(waist - 2.2) * s },
      { x: hips(waist - 2.2, 0.4), y: -(waist - 2.6) * s },
      { x: 0, y: -(waist - 3) * s },
      { x: -hips(waist - 2.2, 0.4), y: -(waist - 2.6) * s },
      { x: -hips(waist - 2.2, 0.7), y: -(waist - 2.2) * s },
      { x: -hips(waist, 0.5), y: -(waist + 0.2) * s },
    ]),
  };
  const isOf =
    (...ids: readonly string[]) =>
    (shape: FormShape) =>
      ids.some((id) => shape.id.startsWith(id));
  return {
    behind: [back, ...body.filter(isOf('leg', 'foot', 'shorts', 'neck', 'hand', 'arm'))],
    cloth: [waistband, top, roll],
    head,
  };
}

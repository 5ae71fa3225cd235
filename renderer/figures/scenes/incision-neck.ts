import { headFromBehind } from '../people/back-view-head-shapes.ts';
import { measuresOf } from '../people/back-view-measures.ts';
import type { FormShape } from '../people/Form.tsx';
import { pointList } from '../people/outline.ts';
import type { PersonLook } from '../people/person-looks.ts';
import { arms, type Half, sized, sleeves } from './incision-body-parts.ts';

/** Neck, shoulders and upper back. */
function shouldersHalf(look: PersonLook): Half {
  const { trunk: t, drop } = measuresOf(look);
  const w = 0.75 + look.limbs * 0.25;
  return [
    [3 * w, 93],
    [2.9 * w, 89 - drop],
    [3.3 * w, 86.4 - drop],
    [4.8 * w, 84.5 - drop],
    [7.6, 83 - drop],
    [10.4 * (0.5 + t / 2), 81.7 - drop],
    [12.3 * t, 79.4 - drop],
    [12.6 * t, 76],
    [11 * t, 71],
    [10.4 * t, 64],
  ];
}

/** A shirt drawn down over the shoulders; `dip` is how low its edge hangs in the middle. */
function loweredShirt(look: PersonLook, dip: number): FormShape {
  const { t, line, closed } = sized(look);
  const { drop } = measuresOf(look);
  const edge: Half = [
    [-9.6 * (0.5 + t / 2), 82.5 - drop],
    [-7.4, 80.4 - drop],
    [-4, dip + 0.9 - drop],
    [0, dip - drop],
    [4, dip + 0.9 - drop],
    [7.4, 80.4 - drop],
    [9.6 * (0.5 + t / 2), 82.5 - drop],
  ];
  const body: Half = [
    [10.8 * (0.5 + t / 2), 82 - drop],
    [12.6 * t, 79.6 - drop],
    [13 * t, 76.2],
    [11.3 * t, 71.6],
    [10.6 * t, 63],
  ];
  return {
    id: 'shirt',
    tone: 'top',
    shade: 1.6,
    outline: closed([...edge, ...body, ...[...body].reverse().map(([x, y]) => [-x, y] as const)]),
    texture: [
      line(edge.map(([x, y]) => [x * 0.97, y - 0.95] as const)),
      line([
        [-6, 77],
        [-3.6, 75.8],
        [-1.4, 76],
      ]),
      line([
        [6.4, 76.6],
        [4.2, 75],
        [2.2, 75.2],
      ]),
    ],
  };
}

/** Neck and shoulders over a lowered shirt, from behind. */
export function neckFromBehind(look: PersonLook): FormShape[] {
  const { whole, line, both } = sized(look);
  const { drop } = measuresOf(look);
  const skin: FormShape = {
    id: 'skin',
    tone: 'skin',
    shade: 1.5,
    outline: whole(shouldersHalf(look)),
    texture: [
      // The knob at the foot of the neck.
      line([
        [-0.7, 82.6 - drop],
        [0, 82.1 - drop],
        [0.7, 82.6 - drop],
      ]),
      ...both([
        [2.2, 87.6 - drop],
        [2.6, 85.4 - drop],
        [4.4, 83.6 - drop],
      ]),
      ...both([
        [5.4, 80.6 - drop],
        [6.8, 79 - drop],
      ]),
    ],
  };
  return [...arms(look), skin, loweredShirt(look, 77.6), ...sleeves(look), ...headShapes(look)];
}

/** A scarf is gathered up under a cap, so that the neck is free. */
function headShapes(look: PersonLook): FormShape[] {
  if (look.hair !== 'headscarf') return headFromBehind(look);
  const { whole, line } = sized(look);
  const [head] = headFromBehind({ ...look, hair: 'cropped' }).filter(({ id }) => id === 'head');
  const cap: FormShape = {
    id: 'cap',
    tone: 'cover',
    shade: 1.4,
    outline: whole(pointList('1.6 101.8, 4.2 100.4, 5.9 97, 6.1 93.4, 5.5 90.6, 3.6 89, 1.2 88.6') as Half),
    texture: [
      line(pointList('-5.4 92, -2 90.6, 2 90.6, 5.4 92') as Half),
      line(pointList('-4.8 97, -4.2 94, -4.6 91.8') as Half),
      line(pointList('3.6 98.6, 4.4 95, 4.2 92') as Half),
    ],
  };
  return head ? [head, cap] : [cap];
}

/** The same from the front, up to the chin: no face. */
export function neckFromFront(look: PersonLook): FormShape[] {
  const { whole, line, both } = sized(look);
  const { drop } = measuresOf(look);
  const skin: FormShape = {
    id: 'skin',
    tone: 'skin',
    shade: 1.4,
    outline: whole(shouldersHalf(look)),
    texture: [
      // Muscles of the neck run from behind the ears to the notch over the breastbone, collarbones outward from it.
      ...both([
        [2.9, 88 - drop],
        [2.1, 85.4 - drop],
        [0.9, 82.8 - drop],
      ]),
      ...both([
        [0.8, 82.2 - drop],
        [3.4, 82.2 - drop],
        [6.2, 82.7 - drop],
        [9, 82.3 - drop],
      ]),
      line([
        [-0.8, 82 - drop],
        [0, 81.4 - drop],
        [0.8, 82 - drop],
      ]),
      // The voice box.
      line([
        [-0.5, 86.9 - drop],
        [-0.35, 86.2 - drop],
        [0.2, 85.9 - drop],
        [0.55, 86.3 - drop],
      ]),
    ],
  };
  const chin: FormShape = {
    id: 'chin',
    tone: 'skin',
    shade: 0.9,
    outline: whole([
      [4.9, 96],
      [4.6, 92.4 - drop],
      [3.6, 90 - drop],
      [1.8, 88.7 - drop],
      [0.6, 88.4 - drop],
    ]),
  };
  return [...arms(look), skin, buttoned(look, loweredShirt(look, 78.2)), ...sleeves(look), chin, ...aroundChin(look)];
}

/** From the front a shirt has buttons. */
function buttoned(look: PersonLook, shirt: FormShape): FormShape {
  const { line, closed } = sized(look);
  const button = (y: number) =>
    closed(Array.from({ length: 8 }, (_, index) => [Math.cos((index * Math.PI) / 4) * 0.34, y + Math.sin((index * Math.PI) / 4) * 0.34] as const));
  const { drop } = measuresOf(look);
  const edges = ([-1, 1] as const).map((side) =>
    line([
      [side * 0.95, 77.2 - drop],
      [side * 0.95, 64],
    ]),
  );
  return { ...shirt, texture: [...(shirt.texture ?? []), ...edges, button(76.2 - drop), button(73.8 - drop), button(71.4 - drop)] };
}

/** Beard or scarf, as far as it is seen below the face. */
function aroundChin(look: PersonLook): FormShape[] {
  const { whole, closed } = sized(look);
  const { drop } = measuresOf(look);
  if (look.hair === 'turban') {
    return [
      {
        id: 'beard',
        tone: 'hair',
        shade: 0.9,
        outline: whole([
          [4.9, 95],
          [4.7, 91.6 - drop],
          [3.4, 88.9 - drop],
          [1.6, 87.6 - drop],
          [0.5, 87.3 - drop],
        ]),
      },
    ];
  }
  if (look.hair !== 'headscarf') return [];
  return ([-1, 1] as const).map((side) => ({
    id: `scarf${side}`,
    tone: 'cover',
    shade: 0.9,
    outline: closed([
      [side * 3.6, 97],
      [side * 6.4, 97],
      [side * 6, 92.4],
      [side * 4.6, 89.6],
      [side * 2.2, 88.2],
      [side * 2.6, 89.8],
      [side * 4, 92],
    ]),
  }));
}

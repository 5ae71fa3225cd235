import type { FormShape } from '../people/Form.tsx';
import type { PersonLook } from '../people/person-looks.ts';
import { arms, type Half, sized, sleeves } from './incision-body-parts.ts';
import { neckFromBehind, neckFromFront } from './incision-neck.ts';

/**
 * The parts of a person near a cut, clothed as far as that allows: the lower back under a raised shirt, the neck over a
 * lowered one. Axes and sizes are those of the standing person from behind; 1 is 17.5 mm of the body.
 */
export type BodyPlace = 'lower-back' | 'neck-back' | 'neck-front';

export function bodyNear(place: BodyPlace, look: PersonLook): FormShape[] {
  if (place === 'lower-back') return lowerBack(look);
  return place === 'neck-back' ? neckFromBehind(look) : neckFromFront(look);
}

function lowerBack(look: PersonLook): FormShape[] {
  const { t, belly, whole, line, both, closed } = sized(look);
  const skin: FormShape = {
    id: 'skin',
    tone: 'skin',
    shade: 1.6,
    outline: whole([
      [12 * t, 80],
      [12.4 * t, 76],
      [10.6 * t, 71.5],
      [9.4 * t, 68.5],
      [8.7 * t + belly * 0.6, 64.6],
      [8.3 * t + belly, 60.6],
      [9 * t + belly, 56.6],
      [10 * t + belly * 0.7, 52.6],
      [10.3 * t + belly * 0.4, 48],
      [10 * t, 44],
    ]),
    texture: [
      line([
        [0, 67],
        [0.15, 62],
        [0, 56.6],
      ]),
      ...both([
        [2.2, 66],
        [2.7, 62],
        [2.4, 58.4],
      ]),
      ...both([
        [2.9, 56.4],
        [3.2, 56],
        [3.4, 56.3],
      ]),
      ...both([
        [8.4 * t + belly, 59],
        [7.6 * t + belly * 0.8, 58.5],
        [7 * t + belly * 0.8, 58.6],
      ]),
    ],
  };
  const waistband = (lower: number): Half => [
    [-(9.7 * t + belly * 0.8), 54.9 - lower],
    [-5, 54.1 - lower],
    [0, 53.8 - lower],
    [5, 54.1 - lower],
    [9.7 * t + belly * 0.8, 54.9 - lower],
  ];
  const trousers: FormShape = {
    id: 'trousers',
    tone: 'bottom',
    shade: 1.4,
    outline: closed([
      ...waistband(0),
      [10.6 * t + belly * 0.5, 50],
      [10.8 * t + belly * 0.3, 44],
      [-(10.8 * t + belly * 0.3), 44],
      [-(10.6 * t + belly * 0.5), 50],
    ]),
    texture: [
      line(waistband(1.5)),
      line([
        [0, 52.2],
        [0, 44],
      ]),
    ],
  };
  const shirt: FormShape = {
    id: 'shirt',
    tone: 'top',
    shade: 1.5,
    outline: closed([
      [12.6 * t, 80.6],
      [13 * t, 76.4],
      [11.1 * t, 71.8],
      [10 * t + belly * 0.3, 68.6],
      [9.7 * t + belly * 0.5, 66.6],
      [7.6 * t, 65.5],
      [4, 66.1],
      [0, 65.6],
      [-4, 66.2],
      [-7.6 * t, 65.6],
      [-(9.7 * t + belly * 0.5), 66.6],
      [-(10 * t + belly * 0.3), 68.6],
      [-11.1 * t, 71.8],
      [-13 * t, 76.4],
      [-12.6 * t, 80.6],
    ]),
    texture: [
      line([
        [-9.4 * t, 67.7],
        [-4, 67.3],
        [0, 66.8],
        [4, 67.2],
        [9.4 * t, 67.7],
      ]),
      // Gathered where it is held up.
      ...both([
        [9.6 * t, 69.4],
        [6.4 * t, 68.6],
        [4.4, 69.2],
      ]),
      ...both([
        [10.6 * t, 72],
        [7.2 * t, 70.4],
        [5.4, 71.4],
      ]),
      line([
        [-2.4, 70.4],
        [0, 69.6],
        [2, 70.2],
      ]),
    ],
  };
  return [skin, trousers, ...arms(look), shirt, ...sleeves(look)];
}

import type { Point } from '#core/figures/person.ts';
import type { FormShape } from '../people/Form.tsx';
import { middleLine, openSweepPath, type Profile, pointList, smoothClosed, smoothOpen, sweep, sweepPath } from '../people/outline.ts';

/**
 * A hand that holds a thin tool as one holds a pen, seen from the side of its thumb, in the scale of the leg. The tool is
 * gripped at the origin; fingers come from the right. What lies behind the tool comes first, the thumb over it last.
 */
export function penGrip(grip: Point, turnDegrees = 0): { readonly behind: FormShape[]; readonly front: FormShape[] } {
  const angle = (turnDegrees * Math.PI) / 180;
  const place = (list: string): Point[] =>
    pointList(list).map(([x, y]) => ({
      x: grip.x + x * Math.cos(angle) - y * Math.sin(angle),
      y: grip.y + x * Math.sin(angle) + y * Math.cos(angle),
    }));
  const finger = (id: string, joints: string, profile: Profile, skip: number, root = 3): FormShape => {
    const swept = sweep(middleLine(place(joints), 0.3), profile, 1);
    return { id, tone: 'skin', shade: 1.3, outline: sweepPath(swept, root, 2.6), innerLine: openSweepPath(swept, skip, 2.6) };
  };
  const crease = (list: string) => smoothOpen(place(list));
  const slim: Profile = [
    [0, 4.0, 4.0],
    [1, 3.3, 3.4],
    [2, 2.7, 2.8],
    [3, 2.1, 2.2],
  ];
  const short: Profile = [
    [0, 3.8, 3.8],
    [1, 3.3, 3.3],
    [2, 2.4, 2.4],
  ];
  const thumb: Profile = [
    [0, 6.6, 6.4],
    [1, 4.3, 4.4],
    [1.5, 3.5, 3.6],
    [2, 3.7, 3.7],
    [3, 2.5, 2.7],
  ];
  const forearm = sweep(middleLine(place('36 -14, 50 -22, 78 -40'), 0.3), armProfile, 1);
  const sleeve = sweep(middleLine(place('52 -23.5, 64 -31, 96 -52'), 0.3), sleeveProfile, 1);
  return {
    behind: [
      finger('little-finger', '26 -8, 18 6.5, 11.5 9.6', short, 7),
      finger('ring-finger', '24 -12, 13 4.5, 5.6 7.6', short, 7),
      finger('middle-finger', '23 -16, 9 -3.5, 3.6 1.4, 0.2 4.6', slim, 7),
      {
        id: 'palm',
        tone: 'skin',
        shade: 2,
        innerLine: '',
        outline: sweepPath(forearm) + smoothClosed(place('45 -27, 37 -28, 28 -28.4, 21 -26, 17 -20, 16 -9, 19 0.5, 25 3.4, 32 0.5, 38 -6, 45 -13')),
        texture: [crease('33 -24, 27 -25, 22.4 -22.6')],
      },
      {
        id: 'sleeve',
        tone: 'top',
        shade: 2.2,
        outline: sweepPath(sleeve, 0.8),
        texture: [crease('56 -19, 53.6 -25.4, 50.4 -29.4'), crease('66 -24, 70 -28, 72 -34')],
      },
      {
        ...finger('index-finger', '22 -21.4, 7 -20.6, -0.4 -11, -2.4 -1.2', slim, 6),
        texture: [crease('4.2 -22.6, 5.6 -19.6, 8 -17.6'), crease('-3 -12, -0.8 -10.6, 1.6 -10')],
      },
    ],
    front: [
      {
        ...finger('thumb', '31 -9, 17 -9.6, 7.6 -8, 0.8 -0.6', thumb, 11, 5.5),
        texture: [crease('9.4 -11.6, 7.8 -9, 8 -5.6'), crease('1.6 -5.4, -0.6 -3.2, -1 -1')],
      },
    ],
  };
}

const armProfile: Profile = [
  [0, 8.4, 8.4],
  [1, 7.6, 7.6],
  [2, 9, 9],
];
const sleeveProfile: Profile = [
  [0, 9.2, 9.2],
  [1, 10.2, 10.2],
  [2, 12.6, 12.6],
];

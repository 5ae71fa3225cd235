import { bothHalves, measuresOf } from './back-view-measures.ts';
import type { FormShape } from './Form.tsx';
import { pointList, smoothClosed, smoothOpen } from './outline.ts';
import type { HairStyle, PersonLook } from './person-looks.ts';

/** Heads from behind. Points are [half width, height] or [across, height] of a person 100 high. */
const headOutline = pointList('1.2 100.4, 3.2 99.4, 4.7 97.0, 5.1 93.8, 4.8 90.4, 3.9 87.8, 2.4 86.6');

/** The shapes of a head from behind, for the hair or covering of this person. */
export function headFromBehind(look: PersonLook): FormShape[] {
  const { scale: s, drop } = measuresOf(look);
  const place = (half: readonly (readonly [number, number])[]) =>
    smoothClosed(bothHalves(half.map(([x, y]) => [x * (0.3 + s * 0.7), (y - drop) * s] as const)));
  const line = (points: readonly (readonly [number, number])[]) => smoothOpen(points.map(([x, y]) => ({ x: x * (0.3 + s * 0.7), y: -(y - drop) * s })));
  const head: FormShape = { id: 'head', outline: place(headOutline), tone: 'skin', shade: 1.2 };
  const ears = ([-1, 1] as const).map(
    (out): FormShape => ({
      id: `ear${out}`,
      tone: 'skin',
      shade: 0.3,
      outline: smoothClosed(
        pointList('4.7 94.6, 5.7 95.2, 6.1 94, 5.7 92.2, 5.0 91.2, 4.6 92').map(([x, y]) => ({
          x: out * (x ?? 0) * (0.3 + s * 0.7),
          y: -((y ?? 0) - drop) * s,
        })),
      ),
    }),
  );
  const cap = pointList('1.2 101, 3.4 100, 5.0 97.6, 5.5 94.6, 5.2 92, 4.2 89.9, 2.6 88.7');
  const styles: Record<HairStyle, () => FormShape[]> = {
    cropped: () => [
      ...ears,
      head,
      {
        id: 'hair',
        outline: place(cap),
        tone: 'hair',
        shade: 1.2,
        texture: [line(pointList('-1.2 98.4, 0.2 97.6, 1.6 98.2')), line(pointList('-3 92.4, -1.4 90.8, 0 90.4'))],
      },
    ],
    'grey-temples': () => [
      ...ears,
      head,
      { id: 'hair', outline: place(cap), tone: 'hair-grey', shade: 1.2 },
      {
        id: 'hair-crown',
        outline: place(pointList('1.2 101, 3.4 100, 4.9 97.6, 4.7 95, 2.9 92.8, 1 92.2')),
        tone: 'hair',
        shade: 1.1,
        innerLine: '',
        texture: [line(pointList('-2 98.6, 0 97.4, 2 98.6'))],
      },
    ],
    curls: () => [
      ...ears,
      head,
      {
        id: 'hair',
        tone: 'hair',
        shade: 1.2,
        outline: place(pointList('1.2 101.6, 2.8 100.6, 4.4 100.4, 5.2 98.8, 6.3 97.6, 6.0 95.8, 6.7 94.0, 5.9 92.2, 5.8 90.4, 4.4 89.4, 3.2 88.0, 1.6 88.2')),
        texture: [
          line(pointList('-3 98, -2 97, -3 96, -4 96.8')),
          line(pointList('1 98.6, 2 97.6, 1 96.6, 0 97.4')),
          line(pointList('3.4 96, 4.4 95, 3.4 94, 2.4 94.8')),
          line(pointList('-1 94.4, 0 93.4, -1 92.4, -2 93.2')),
          line(pointList('-3.6 92.4, -2.6 91.4, -3.6 90.6')),
          line(pointList('2 92, 3 91, 2 90.2')),
        ],
      },
    ],
    bun: () => [
      ...ears,
      head,
      {
        id: 'hair',
        outline: place(pointList('1.2 101, 3.4 100, 5.0 97.4, 5.3 94, 4.5 91, 3.0 89.4, 1.2 89.3')),
        tone: 'hair',
        shade: 1.2,
        texture: [
          line(pointList('-4.6 96, -2.8 95.8, -1.6 95')),
          line(pointList('4.6 95.6, 3 95.4, 1.8 94.8')),
          line(pointList('-3.4 91, -2 92, -1.4 92.6')),
          line(pointList('3.4 91, 2 92, 1.4 92.6')),
        ],
      },
      {
        id: 'bun',
        outline: place(pointList('1.2 97.2, 2.6 96.2, 2.9 94.4, 2.2 92.6, 0.8 91.8')),
        tone: 'hair',
        shade: 0.9,
        texture: [line(pointList('-1.6 95.6, 0.2 95.9, 1.4 94.6, 0.4 93.4'))],
      },
    ],
    turban: () => [
      ...ears,
      head,
      {
        id: 'nape',
        outline: place(pointList('3.9 91, 3.6 89.4, 2.2 88.4')),
        tone: 'hair',
        shade: 0.4,
      },
      {
        id: 'cover',
        tone: 'cover',
        shade: 1.4,
        outline: place(pointList('1.8 104.2, 4.8 102.6, 6.4 99.2, 6.4 95.6, 5.4 93.2, 3.0 91.4, 0.8 90.8')),
        texture: [
          line(pointList('-6 96, -2 97.4, 2 95.2, 5 92.8')),
          line(pointList('-6.2 98.6, -2 99.8, 2.6 97.8, 6 95')),
          line(pointList('-5.2 101.4, -1.4 102.2, 3 100.4, 6.2 97.6')),
          line(pointList('-5.2 93.4, -2 94.6, 1 93.2, 2.6 91.6')),
        ],
      },
    ],
    headscarf: () => [
      head,
      {
        id: 'scarf',
        tone: 'cover',
        shade: 1.5,
        outline: place(pointList('1.8 101.6, 4.6 99.8, 6.0 96.4, 6.0 92.6, 5.4 89, 6.0 86, 8.8 83, 9.6 79.6, 7.6 75.6, 3.4 73.2, 1 72.8')),
        texture: [
          line(pointList('-4.6 97, -5 92, -4.2 87.4, -6.6 81.6')),
          line(pointList('3.8 97, 3.6 91, 2.2 85, 2.8 77.4')),
          line(pointList('-1 95, -1.8 89, -3 83, -2.4 76.4')),
          line(pointList('4.6 87, 5.8 83, 6.2 78.6')),
        ],
      },
    ],
  };
  return styles[look.hair]();
}

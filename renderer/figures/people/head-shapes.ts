import { along, type BodyLengths, type Point, type Skeleton, upAlong } from '#core/figures/person.ts';
import type { FormShape } from './Form.tsx';
import { placer, pointList, smoothClosed, smoothOpen } from './outline.ts';
import type { HairStyle, PersonLook } from './person-looks.ts';

/**
 * Heads from the side: a calm profile with an ear and no face. Points are [front, up] of the ear, for a head 14.3 high.
 */
type Outline = readonly (readonly [number, number])[];

const profile: Outline = pointList(
  '-0.6 7.9, 2.4 7.5, 4.6 6.1, 5.7 4.2, 6.1 2.4, 5.9 1.1, 6.5 0.0, 7.3 -1.3, 6.9 -1.95, 6.2 -2.3, 6.35 -3.2, 6.1 -4.2, 5.85 -4.8, 5.95 -5.6, 5.3 -6.3, 4.0 -6.35, 1.6 -5.3, -0.4 -3.7, -1.6 -3.4, -4.4 -3.4, -5.9 -1.6, -6.8 0.8, -6.5 3.6, -5.0 6.2, -2.8 7.6',
);
const ear: Outline = pointList('-1.3 1.3, -0.3 1.9, 0.5 1.3, 0.5 0.2, 0.1 -0.9, -0.5 -1.5, -1.0 -1.0, -1.2 0.1');
const earFold: Outline = pointList('0.1 1.1, -0.5 1.2, -0.8 0.4, -0.3 -0.3');

const shortHair: Outline = pointList(
  '5.2 5.2, 4.4 6.6, 2.2 8.1, -0.8 8.7, -3.6 8.1, -5.9 6.4, -7.2 3.8, -7.4 0.8, -6.5 -1.8, -5.0 -3.6, -3.6 -3.2, -2.2 -1.7, -1.6 0.6, -0.9 2.2, 0.3 2.3, 0.9 0.9, 1.3 -0.6, 2.0 -0.4, 2.3 1.6, 2.9 3.6, 4.2 4.3',
);
const temples: Outline = pointList(
  '2.9 3.4, 1.6 3.9, -0.6 3.6, -2.6 2.6, -3.4 0.2, -4.2 -2.9, -3.2 -2.9, -2.0 -1.4, -1.5 0.7, -0.9 2.2, 0.3 2.3, 0.9 0.9, 1.3 -0.6, 2.0 -0.4, 2.3 1.6',
);
const curls: Outline = pointList(
  '5.3 4.6, 5.9 5.9, 4.9 7.2, 3.6 8.2, 2.0 9.0, 0.2 9.0, -1.4 9.4, -3.2 8.9, -4.8 8.4, -6.0 7.2, -7.4 6.0, -7.8 4.2, -8.3 2.4, -7.9 0.7, -7.7 -1.0, -6.8 -2.3, -5.8 -3.6, -4.4 -3.8, -3.2 -3.4, -2.2 -2.0, -1.8 0.2, -1.2 1.6, 0.0 2.4, 1.2 1.2, 2.1 0.4, 2.7 1.8, 3.2 3.2, 4.3 3.8',
);
const drawnBack: Outline = pointList(
  '5.3 5.0, 4.5 6.5, 2.2 8.0, -0.8 8.5, -3.5 8.0, -5.8 6.3, -7.1 3.6, -7.2 0.8, -6.3 -1.5, -4.9 -2.7, -3.4 -2.2, -2.0 -1.0, -1.5 0.9, -0.9 2.1, 0.3 2.3, 0.9 1.2, 1.4 0.2, 1.9 1.0, 2.6 3.0, 4.0 4.2',
);
const bun: Outline = pointList('-6.0 4.6, -7.4 5.4, -9.4 4.9, -10.3 3.0, -9.8 1.0, -8.2 0.2, -6.6 0.8, -5.8 2.6');
const turban: Outline = pointList(
  '6.2 3.0, 6.9 4.9, 6.3 7.4, 4.0 9.8, 0.6 11.0, -3.2 10.7, -6.6 8.9, -8.4 6.0, -8.5 2.8, -7.3 -0.2, -5.6 -1.2, -3.8 -0.3, -1.8 1.4, 0.6 2.3, 3.6 2.6',
);
const turbanFolds: readonly Outline[] = [
  pointList('6.1 3.6, 1.6 4.0, -3.2 2.6, -6.8 -0.6'),
  pointList('6.7 5.0, 1.8 5.9, -3.8 4.5, -7.9 1.2'),
  pointList('6.2 7.0, 1.6 7.9, -4.2 6.6, -8.2 3.4'),
  pointList('4.2 9.4, 0.4 9.5, -4.2 8.5, -7.8 6.2'),
];
const beard: Outline = pointList(
  '0.4 -0.9, 1.4 -0.2, 2.2 -2.0, 4.0 -2.9, 5.6 -2.4, 6.5 -2.3, 6.9 -3.0, 6.6 -3.9, 7.0 -5.2, 6.5 -7.0, 5.1 -8.2, 3.2 -8.0, 1.2 -6.4, -0.4 -4.2, -0.6 -2.2',
);
const napeHair: Outline = pointList('-1.4 0.8, -2.0 -1.4, -3.6 -3.0, -5.0 -3.4, -6.4 -1.6, -6.4 0.4, -4.0 1.2');

/** The shapes of a head, from the neck outwards, for the hair or covering of this person. */
export function headShapes(skeleton: Skeleton, look: PersonLook, lengths: BodyLengths): FormShape[] {
  const up = upAlong(skeleton.headLean, skeleton.facing);
  const side = skeleton.facing === 'left' ? 1 : -1;
  const place = placer(skeleton.headPivot, up, { x: up.y * side, y: -up.x * side }, lengths.head / 14.3);
  const head: FormShape = { id: 'head', outline: smoothClosed(place(profile)), tone: 'skin', shade: 1.3 };
  const earShape: FormShape = { id: 'ear', outline: smoothClosed(place(ear)), tone: 'skin', shade: 0.4, texture: [smoothOpen(place(earFold))] };
  const strand = (...lines: readonly Outline[]) => lines.map((line) => smoothOpen(place(line)));
  const shapes: Record<HairStyle, () => FormShape[]> = {
    cropped: () => [
      head,
      {
        id: 'hair',
        outline: smoothClosed(place(shortHair)),
        tone: 'hair',
        shade: 1.2,
        texture: strand(pointList('-6.6 2.4, -5.4 3.4, -4.8 4.8'), pointList('-5.6 -0.6, -4.6 0.6, -4.2 2.0'), pointList('0.6 7.6, 2.2 7.0, 3.4 6.0')),
      },
      earShape,
    ],
    'grey-temples': () => [
      head,
      {
        id: 'hair',
        outline: smoothClosed(place(shortHair)),
        tone: 'hair',
        shade: 1.2,
        texture: strand(pointList('3.6 6.6, 0.4 6.6, -3.0 5.4, -5.4 2.8'), pointList('3.0 7.4, 0.2 7.7, -2.8 7.0')),
      },
      {
        id: 'temples',
        outline: smoothClosed(place(temples)),
        tone: 'hair-grey',
        shade: 0.6,
        innerLine: '',
        texture: strand(pointList('-2.6 1.2, -3.1 -0.6, -3.9 -2.2'), pointList('1.4 3.0, 1.0 2.0, 1.4 0.6')),
      },
      earShape,
    ],
    curls: () => [
      head,
      {
        id: 'hair',
        outline: smoothClosed(place(curls)),
        tone: 'hair',
        shade: 1.3,
        texture: strand(
          pointList('4.6 6.2, 3.2 6.9, 1.8 6.2, 1.2 5.2'),
          pointList('1.6 8.0, 0.0 7.6, -1.2 6.4, -1.4 5.2'),
          pointList('-2.2 8.0, -3.6 6.8, -4.0 5.2, -3.6 4.2'),
          pointList('-5.6 6.2, -6.2 4.4, -5.6 3.0, -4.8 2.4'),
          pointList('-7.0 1.8, -6.2 0.4, -5.0 0.2, -4.2 0.8'),
          pointList('-6.2 -1.4, -5.2 -2.0, -4.2 -1.6, -3.6 -0.6'),
          pointList('2.6 4.4, 1.4 4.2, 0.4 3.4'),
          pointList('-0.8 4.0, -2.0 3.2, -2.4 2.0'),
        ),
      },
      earShape,
    ],
    bun: () => [
      {
        id: 'bun',
        outline: smoothClosed(place(bun)),
        tone: 'hair',
        shade: 1.0,
        texture: strand(pointList('-6.4 4.2, -8.2 4.2, -9.2 2.8'), pointList('-6.4 2.0, -7.8 2.6, -8.6 1.4')),
      },
      head,
      {
        id: 'hair',
        outline: smoothClosed(place(drawnBack)),
        tone: 'hair',
        shade: 1.2,
        texture: strand(
          pointList('4.4 5.4, 0.8 6.2, -3.4 5.0, -6.6 3.0'),
          pointList('2.8 7.3, -0.8 7.3, -4.0 6.0, -6.6 4.0'),
          pointList('1.8 3.0, -1.6 3.8, -4.6 3.0, -6.8 2.2'),
          pointList('-2.6 -0.8, -4.4 0.6, -6.6 1.4'),
        ),
      },
      earShape,
    ],
    turban: () => [
      head,
      { id: 'nape', outline: smoothClosed(place(napeHair)), tone: 'hair', shade: 0.6 },
      {
        id: 'beard',
        outline: smoothClosed(place(beard)),
        tone: 'hair-grey',
        shade: 1.0,
        texture: strand(pointList('1.6 -2.6, 2.4 -4.6, 3.6 -6.6'), pointList('3.4 -3.6, 4.2 -5.2, 5.0 -7.0'), pointList('5.2 -3.4, 5.7 -4.8, 5.9 -6.2')),
      },
      earShape,
      { id: 'cover', outline: smoothClosed(place(turban)), tone: 'cover', shade: 1.4, texture: turbanFolds.map((fold) => smoothOpen(place(fold))) },
    ],
    headscarf: () => [head, headscarf(skeleton, look, place)],
  };
  return shapes[look.hair]();
}

/** A scarf frames the face, then falls over neck, shoulders and chest: its upper part goes with the head, its hem with the chest. */
function headscarf(skeleton: Skeleton, look: PersonLook, place: (points: Outline) => Point[]): FormShape {
  const up = upAlong(skeleton.chestLean, skeleton.facing);
  const side = skeleton.facing === 'left' ? 1 : -1;
  const hem = placer(along(skeleton.neckBase, up, 0), up, { x: up.y * side, y: -up.x * side }, look.stature / 100);
  const behind = hem(pointList('-5.4 0.4, -7.6 -3.6, -7.4 -8.0'));
  const below = hem(pointList('-4.2 -10.6, 0.4 -12.6, 4.8 -12.6, 7.6 -10.6'));
  const before = hem(pointList('7.4 -6.6, 5.6 -2.4'));
  const outline = [
    ...place(pointList('5.6 4.6, 4.6 6.9, 2.0 8.6, -1.2 9.0, -4.6 8.0, -7.0 5.4, -7.9 1.8, -7.3 -2.2')),
    ...behind,
    ...below,
    ...before,
    ...place(pointList('5.9 -6.9, 5.4 -6.2, 3.6 -4.6, 2.7 -2.2, 2.6 0.6, 3.2 3.0, 4.4 4.5')),
  ];
  const middle = hem(pointList('-1.6 -4.6, 2.2 -7.8'));
  return {
    id: 'scarf',
    outline: smoothClosed(outline),
    tone: 'cover',
    shade: 1.6,
    texture: [
      smoothOpen([...place(pointList('3.4 3.8, 1.4 2.2, 0.6 -0.8, 1.2 -3.8, 3.4 -6.0'))]),
      smoothOpen([...place(pointList('2.4 6.2, -1.6 4.4, -3.2 0.6, -2.6 -3.6')), ...middle.slice(1)]),
      smoothOpen([...place(pointList('-2.6 6.8, -5.2 3.6, -5.4 -0.8')), ...hem(pointList('-3.6 -2.2, -2.2 -6.8'))]),
      smoothOpen([...place(pointList('4.6 -6.0, 2.2 -6.4')), ...hem([[-1.0, -1.6]])]),
      smoothOpen(hem(pointList('6.4 -5.2, 3.4 -8.4, -0.6 -9.6'))),
    ],
  };
}

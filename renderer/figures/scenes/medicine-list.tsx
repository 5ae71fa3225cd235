import type { ReactNode } from 'react';
import { rounded } from '#core/figures/path.ts';
import { FadedEdges } from '../drawing/FadedEdges.tsx';
import { caplet, medicineBottle, placedPath, tablet } from '../drawing/medicine-things.ts';
import { Fills, type FormShape, Forms, Silhouettes } from '../people/Form.tsx';
import { pointList, smoothClosed, smoothOpen } from '../people/outline.ts';
import type { PersonLook } from '../people/person-looks.ts';
import type { SceneDrawing, SceneLook } from '../stage/scene.ts';

/** A list by hand of everything one takes: tablets, cream, drops, herbs. One hand holds the paper, the other writes the last line. */
export function drawList(person: PersonLook, look: SceneLook): SceneDrawing {
  const viewBox = { x: 0, y: -2, width: 150, height: 118 };
  return {
    anchors: { medicineList: { x: 74, y: 34 } },
    viewBox,
    picture: (
      <FadedEdges id={`${look.instance}-edges`} viewBox={viewBox} fades={[0, 9, 7, 9]}>
        <g className={`person person-${person.id}`}>
          <g transform={underHand}>
            <Skin shapes={holdingHand(person)} look={look} name="under" />
          </g>
        </g>
        <g data-part="medicineList">
          <Paper look={look} />
        </g>
        <g className={`person person-${person.id}`}>
          <g transform={underHand}>
            <Skin shapes={[thumb]} look={look} name="thumb" />
          </g>
          <g transform={`translate(${penTip.x} ${penTip.y})`}>
            <Silhouettes shapes={[...writingHand(person), writingThumb]} />
            <Fills shapes={writingHand(person)} prefix={`${look.instance}-writing`} isSimple={look.reducedDetail} />
            <Forms shapes={pen} prefix={`${look.instance}-pen`} isSimple={look.reducedDetail} />
            <Fills shapes={[writingThumb]} prefix={`${look.instance}-writing`} isSimple={look.reducedDetail} />
          </g>
        </g>
      </FadedEdges>
    ),
  };
}

/** The hand that holds the paper leaves what is written free. */
const underHand = 'translate(-10 7)';
/** Where the pen writes: at the end of the last line. */
const penTip = { x: 80, y: 90 } as const;
const rows = [26, 42, 58, 74, 90] as const;

/** Letters of no alphabet, as strokes from where the pen is: bowl, arch, loop, eye. */
const letters = [
  'c0.2 1.5 1.3 1.5 1.5 -0.1',
  'c0.2 -1.9 1.4 -1.9 1.6 0.1',
  'c1.3 -0.6 1.5 -4.4 0.7 -4.4c-0.9 0 -0.8 3.2 0.2 4.4',
  'c1 -0.2 1.3 -1.6 0.6 -1.7c-0.9 0 -0.8 1.8 0.6 1.8',
  'c0.3 -1.7 1 -1.7 1.2 0c0.2 -1.7 1 -1.7 1.3 0',
] as const;
const letterWidths = [1.5, 1.6, 0.9, 1.2, 2.5] as const;

/** Handwriting that says nothing: words of a few letters, from x on a line at y, `width` long. The same seed writes the same. */
function handwriting(x: number, y: number, width: number, seed: number): string {
  let [at, data, index] = [x, '', seed * 5];
  while (at < x + width - 2) {
    data += `M${rounded(at)} ${y}`;
    const count = 3 + ((index * 7 + seed) % 4);
    for (let letter = 0; letter < count && at < x + width - 2; letter += 1) {
      const which = (index * 3 + letter * (2 + (seed % 2)) + ((letter * index) % 3)) % letters.length;
      data += letters[which];
      at += letterWidths[which] ?? 1.5;
    }
    at += 1.5;
    index += 1;
  }
  return data;
}

function Paper({ look }: { readonly look: SceneLook }): ReactNode {
  const isSimple = look.reducedDetail;
  const lengths = [34, 44, 30, 40, penTip.x - 54];
  return (
    <g>
      <path className="list-sheet-edge" d="M30 4Q66 1.6 108 3.2L113 108Q70 112 27.4 109Z" />
      <path className="list-sheet" d="M29 2Q66 0 107 1.2L111.6 107Q70 110.4 26 107.6Z" />
      <path className="list-heading" d={handwriting(46, 14, 34, 2)} />
      <path className="list-rule" d="M40 17.6Q60 16.8 88 17.2" />
      {rows.map((y, index) => (
        <g key={y}>
          <path className="list-writing" d={handwriting(54, y, lengths[index] ?? 0, index)} />
          {index < 4 && !isSimple && <path className="list-writing list-writing-small" d={handwriting(54, y + 6, 14 + ((index * 7) % 9), index + 5)} />}
        </g>
      ))}
      <Forms
        shapes={[
          ...medicineBottle('row-bottle', 43, rows[0] + 3.4, 0.19),
          tablet('row-tablet', 41, rows[1] + 1.4, 0.6),
          caplet('row-caplet', 46, rows[1] + 4.6, 0.5),
          ...tube(43, rows[2] - 1),
          ...drops(43, rows[3] + 4.4),
          leaf(43, rows[4]),
        ]}
        prefix={`${look.instance}-row`}
        isSimple={isSimple}
      />
    </g>
  );
}

/** A tube of cream. */
function tube(x: number, y: number): FormShape[] {
  return [
    { id: 'tube-cap', tone: 'dark', shade: 0.3, outline: placedPath('M5 -1.6L8 -1.2L8 2L5 2.4Z', x, y) },
    {
      id: 'tube',
      tone: 'linen',
      shade: 0.7,
      outline: placedPath('M-8 -3.4L4.4 -2.6L5.6 -1.4L5.6 2.2L4.4 3.4L-8 4.2Z', x, y),
      texture: [placedPath('M-6.4 -3.2L-6.4 4', x, y), placedPath('M-4 0.4L2.4 0.4', x, y)],
    },
  ];
}

/** A bottle of drops. */
function drops(x: number, y: number): FormShape[] {
  return [
    { id: 'drops-top', tone: 'dark', shade: 0.3, outline: placedPath('M-1.4 -13.4C-1.4 -15 1.4 -15 1.4 -13.4L1.8 -9.6L-1.8 -9.6Z', x, y) },
    {
      id: 'drops',
      tone: 'teal',
      shade: 0.7,
      outline: placedPath(
        'M-2.4 -9.6L2.4 -9.6L2.6 -8C4.6 -7.4 5 -6.4 5 -5L5 -1C5 0 4.4 0.4 3.6 0.4L-3.6 0.4C-4.4 0.4 -5 0 -5 -1L-5 -5C-5 -6.4 -4.6 -7.4 -2.6 -8Z',
        x,
        y,
      ),
    },
    { id: 'drops-label', tone: 'pillow', shade: 0.3, outline: placedPath('M-5 -5L5 -5L5 -1.6L-5 -1.6Z', x, y) },
  ];
}

/** A sprig, for what is taken from herbs. */
function leaf(x: number, y: number): FormShape {
  return {
    id: 'leaf',
    tone: 'mat',
    shade: 0.8,
    outline: placedPath('M-6.6 4.4C-7.6 -1 -3.6 -5.6 6.6 -5C6.8 2 2.4 5.8 -3.4 4L-6 6.2Z', x, y),
    texture: [placedPath('M-6 5.4C-3.6 2 0 -1.4 5 -4', x, y), placedPath('M-2.6 1.6L-2.4 -2.4', x, y), placedPath('M0.4 -1L3.4 0.4', x, y)],
  };
}

/** The hand that lies under the paper, and its arm: only its thumb is on top. */
function holdingHand(person: PersonLook): FormShape[] {
  const arm = '-16 124, -9 111, -1 100, 6 92, 16 104, 13 112, 9 124';
  return [
    { id: 'hand', tone: 'skin', shade: 2, outline: smoothClosed(points('-6 108, 1 97, 4 88, 8 78, 14 70, 21 65, 30 62, 38 70, 36 92, 28 99, 20 104, 12 112')) },
    {
      id: 'sleeve',
      tone: person.hasLongSleeves ? 'top' : 'skin',
      shade: 2.4,
      outline: smoothClosed(points(arm)),
      ...(person.hasLongSleeves ? {} : { innerLine: '' }),
    },
  ];
}

const thumbPoints = '16 101, 17 93, 21 87, 27 82.4, 34 77.4, 40 73.6, 44.6 72.4, 47.6 74.4, 47.4 77.8, 43.8 81.4, 37.6 85.4, 32 91, 27 99, 20 104';
const thumb: FormShape = {
  id: 'thumb',
  tone: 'skin',
  shade: 1.4,
  outline: smoothClosed(points(thumbPoints)),
  innerLine: '',
  texture: [smoothOpen(points('42.4 74.4, 45.6 74.2, 46.4 76.4, 44 78.8, 42 78')), smoothOpen(points('33 80, 34.4 82, 36.6 83.2'))],
};

/** A finger of the writing hand: it grows out of the hand without a line. */
const finger = (id: string, list: string, texture: readonly string[] = []): FormShape => ({
  id,
  tone: 'skin',
  shade: 1.1,
  outline: smoothClosed(points(list)),
  innerLine: smoothOpen(points(list).slice(1, -1)),
  texture: texture.map((line) => smoothOpen(points(line))),
});

/** The writing hand about the tip of its pen, all but the thumb. */
function writingHand(person: PersonLook): FormShape[] {
  return [
    {
      id: 'arm',
      tone: person.hasLongSleeves ? 'top' : 'skin',
      shade: 2.6,
      outline: smoothClosed(points('66 2, 76 9, 92 22, 112 40, 100 62, 80 46, 64 35, 56 28')),
      ...(person.hasLongSleeves ? {} : { innerLine: '' }),
    },
    {
      id: 'back',
      tone: 'skin',
      shade: 2,
      outline: smoothClosed(points('31 -15.4, 38 -17, 46 -13.6, 56 -6, 68 3.4, 74 14, 66 31, 56 28.6, 46 26, 36 24, 28 19, 25 10, 25 0, 27 -9')),
      innerLine: '',
      texture: [smoothOpen(points('36 -11.6, 38.6 -10.8, 40.4 -8.6'))],
    },
    finger('little', '40 14, 33 14.6, 27 15.4, 23.4 17.4, 23.2 20.4, 26.6 22.4, 32 23.2, 40 24'),
    finger('ring', '38 6, 29 7.2, 21 8.4, 16.6 10.2, 15.8 13.2, 18.6 15.6, 24 16.2, 30 16.4, 38 16'),
    finger('middle', '36 -3, 27 -0.6, 18 0, 12 0.8, 8.6 2.6, 8.4 5.8, 11.4 7.8, 17 8.4, 24 8.8, 36 8'),
    finger(
      'index',
      '38 -8, 36 -15.4, 30 -19.6, 24 -22.6, 18.6 -21.8, 13 -16.4, 7.6 -11.4, 5.8 -8.4, 6.8 -5.8, 9.8 -5.8, 14.4 -9.6, 19.6 -13.4, 25 -10.4, 32 -4',
      ['19.4 -21, 21 -18.6, 21.2 -16.2'],
    ),
  ];
}

const writingThumb: FormShape = finger(
  'writing-thumb',
  '42 2, 34 -5.4, 27 -10.4, 20.6 -12.4, 14 -11, 9.4 -8.4, 8 -5.4, 9.6 -3, 13.4 -3, 19 -4.6, 24 -2, 29 4, 36 10',
  ['10.6 -7.6, 13.2 -9, 14.4 -7.2, 13 -5.2, 10.6 -5', '25 -9.2, 26 -6.4, 25.4 -3.8'],
);

const pen: readonly FormShape[] = [
  { id: 'point', tone: 'steel', shade: 0.4, outline: 'M0 0L1.9 -4.6L4.4 -2.4Z' },
  { id: 'barrel', tone: 'teal', shade: 0.9, outline: 'M1.7 -4.9L32.4 -39.8Q34.4 -41.6 36.2 -40Q38 -38.4 36.2 -36.4L5 -2Z', texture: ['M27.6 -34.4L31 -31.2'] },
];

function points(list: string) {
  return pointList(list).map(([x, y]) => ({ x, y }));
}

function Skin({ shapes, look, name }: { readonly shapes: readonly FormShape[]; readonly look: SceneLook; readonly name: string }): ReactNode {
  return <Forms shapes={shapes} prefix={`${look.instance}-${name}`} isSimple={look.reducedDetail} />;
}

import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { type FigureOf, figureSchema } from '#core/figures/figure-schema.ts';
import { personSchema } from '#core/figures/scenes/common.ts';
import { faceDown, lyingOnFront } from '../people/FaceDown.tsx';
import { sweep } from '../people/outline.ts';
import { personLooks } from '../people/person-looks.ts';
import { trunkFrontSide, trunkLine, trunkProfile } from '../people/trunk-shapes.ts';
import { drawNeedles } from './Needles.tsx';
import { thicknessMm } from './needles-size.tsx';

const draw = (view: object) => drawNeedles(figureSchema.parse({ scene: 'needles', view }) as FigureOf<'needles'>, { instance: 'one', reducedDetail: false });
const markupOf = (view: object) => renderToStaticMarkup(<svg>{draw(view).picture}</svg>);

describe('the size of a needle', () => {
  test('dots are as large as things are thick: all are enlarged alike', () => {
    const radii = [...markupOf({ stage: 'needle-size' }).matchAll(/class="size-dot[^>]* r="([\d.]+)"/g)].map(([, r]) => Number(r));
    const thick = Object.values(thicknessMm);
    expect(radii).toHaveLength(thick.length);
    radii.forEach((radius, index) => {
      expect(radius / (radii[0] ?? 1)).toBeCloseTo((thick[index] ?? 0) / (thick[0] ?? 1), 1);
    });
  });

  test('an acupuncture needle is nearer to a hair than to a sewing needle', () => {
    const { acupuncture, hair, sewing } = thicknessMm;
    expect(acupuncture - hair).toBeLessThan(sewing - acupuncture);
  });
});

describe.each(personSchema.options)('%s, face down', (person) => {
  const look = lyingOnFront(personLooks[person]);
  const skeleton = faceDown(look, 32, 30);

  test('lies on the table, not in it', () => {
    const scale = look.trunk * (look.stature / 100);
    const { front } = sweep(trunkLine(skeleton, look), trunkProfile(look), trunkFrontSide(skeleton), { from: 0.6, to: 3.4, scale });
    expect(Math.max(...front.map(({ y }) => y))).toBeCloseTo(-31.4, 1);
  });

  test('has needles that stand up from the back and the calf, none over the cloth', () => {
    const shafts = [...markupOf({ stage: 'lying', person }).matchAll(/class="needle-shaft" d="M(-?[\d.]+) (-?[\d.]+)L(-?[\d.]+) (-?[\d.]+)"/g)].map((match) =>
      match.slice(1).map(Number),
    );
    const onBody = shafts.slice(0, 6);
    expect(onBody).toHaveLength(6);
    for (const [, foot = 0, , top = 0] of onBody) expect(top).toBeLessThan(foot - 5);
    const knee = skeleton.nearLeg.knee.x;
    // Four between shirt and waistband, two below the rolled trousers.
    expect(onBody.map(([x = 0]) => (x < skeleton.hip.x ? 'back' : x > knee ? 'calf' : 'cloth'))).toEqual(['back', 'back', 'back', 'back', 'calf', 'calf']);
  });
});

import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { type FigureOf, figureSchema } from '#core/figures/figure-schema.ts';
import { distanceBetween } from '#core/figures/path.ts';
import { personSchema } from '#core/figures/scenes/common.ts';
import { faceDown, lyingOnFront } from '../people/FaceDown.tsx';
import { personLooks } from '../people/person-looks.ts';
import { bendingForward, drawAdjustment } from './Adjustment.tsx';
import { onBackOf } from './adjustment-hands.ts';

const draw = (view: object) =>
  drawAdjustment(figureSchema.parse({ scene: 'adjustment', view }) as FigureOf<'adjustment'>, { instance: 'one', reducedDetail: false });
const nowhere = { x: 1000, y: 1000 };

describe.each(personSchema.options)('the adjustment of %s', (person) => {
  const look = personLooks[person];

  test('is done by somebody else', () => {
    for (const stage of ['talk', 'exam', 'lower-back', 'neck']) {
      const people = [...renderToStaticMarkup(<svg>{draw({ stage, person }).picture}</svg>).matchAll(/class="person person-([a-z]+)"/g)].map(([, id]) => id);
      expect(new Set(people).size).toBe(2);
      expect(people).toContain(person);
    }
  });

  test('in the exam hands lie on the bent back, not in the air', () => {
    const back = onBackOf(bendingForward(look), look, 1.75).at;
    expect(distanceBetween(draw({ stage: 'exam', person }).anchors.hands ?? nowhere, back)).toBeLessThan(3);
  });

  test('hands lie on the lower back of the person on the table', () => {
    const lying = lyingOnFront(look);
    const back = onBackOf(faceDown(lying, 25, 30), lying, 1.9).at;
    expect(distanceBetween(draw({ stage: 'lower-back', person }).anchors.hands ?? nowhere, back)).toBeLessThan(4);
  });

  test('the hand that holds the head reaches the neck', () => {
    const { hands = nowhere, neck = nowhere } = draw({ stage: 'neck', person }).anchors;
    expect(distanceBetween(hands, neck)).toBeLessThan(16);
    // The provider sits at the head end, to the right.
    expect(hands.x).toBeGreaterThan(neck.x);
  });
});

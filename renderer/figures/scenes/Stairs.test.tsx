import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { FigureTexts } from '#core/content/language-texts-schema.ts';
import { type FigureOf, figureSchema } from '#core/figures/figure-schema.ts';
import { drawStairs } from './Stairs.tsx';

const texts = {
  treatments: { 'self-care': 'Care at home', medicine: 'Pills', therapy: 'Therapy', shots: 'Shots', surgery: 'Surgery' },
} as unknown as FigureTexts;
const draw = (view: object, isRightToLeft = false) => {
  const figure = figureSchema.parse({ scene: 'stairs', view }) as FigureOf<'stairs'>;
  return renderToStaticMarkup(<svg>{drawStairs(figure, { instance: 'one', reducedDetail: false, isRightToLeft, texts }).picture}</svg>);
};
/** Left edge and height of every tread, from the lowest treatment up. */
const treadsOf = (markup: string) =>
  [...markup.matchAll(/class="tread-(passed|ahead)" d="M([\d.]+) 0V(-[\d.]+)/g)].map(([, state, left, top]) => ({
    state,
    left: Number(left),
    top: Number(top),
  }));
const placeOfPerson = (markup: string) => Number(markup.match(/translate\(([\d.]+) -\d+\)"><g class="person person-joseph"/)?.[1]);

test('treads rise to the right where one reads to the right, and to the left where one reads to the left', () => {
  for (const isRightToLeft of [false, true]) {
    const treads = treadsOf(draw({}, isRightToLeft));
    expect(treads).toHaveLength(5);
    treads.slice(1).forEach((tread, index) => {
      const before = treads[index] as (typeof treads)[number];
      expect(tread.top).toBeLessThan(before.top);
      expect(Math.sign(tread.left - before.left)).toBe(isRightToLeft ? -1 : 1);
    });
  }
});

test('treads are filled up to the one the person stands on', () => {
  const markup = draw({ current: 'therapy' });
  expect(treadsOf(markup).map(({ state }) => state)).toEqual(['passed', 'passed', 'passed', 'ahead', 'ahead']);
  const [first, second] = treadsOf(markup);
  const width = (second?.left ?? 0) - (first?.left ?? 0);
  expect(placeOfPerson(markup)).toBeCloseTo(width * 2.5, 1);
  expect(placeOfPerson(draw({ current: 'self-care' }, true))).toBeCloseTo(width * 4.5, 1);
});

test('each tread has the word of its treatment, and only treads that are asked for', () => {
  const markup = draw({ treads: ['medicine', 'surgery'], current: 'medicine' });
  expect(treadsOf(markup)).toHaveLength(2);
  expect(markup).toContain('>Pills<');
  expect(markup).toContain('>Surgery<');
  expect(markup).not.toContain('Therapy');
});

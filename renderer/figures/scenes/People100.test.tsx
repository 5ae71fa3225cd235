import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { FigureTexts } from '#core/content/language-texts-schema.ts';
import { type FigureOf, figureSchema } from '#core/figures/figure-schema.ts';
import { drawPeople100 } from './People100.tsx';

const texts = { groups: { 'age-20': 'Age twenty', 'age-80': 'Age eighty' } } as unknown as FigureTexts;
const figure = (view: object) => figureSchema.parse({ scene: 'people-100', view }) as FigureOf<'people-100'>;
const markupOf = (view: object, isRightToLeft = false) =>
  renderToStaticMarkup(
    <svg>{drawPeople100(figure(view), { instance: 'one', reducedDetail: false, isRightToLeft, texts, formatNumber: (value) => `n${value}` }).picture}</svg>,
  );
const countOf = (markup: string, kind: 'marked' | 'person') => markup.split(`href="#one-${kind}"`).length - 1;

describe.each([false, true])('people (right to left: %s)', (isRightToLeft) => {
  test('exactly as many are marked as are counted, of all there are', () => {
    for (const count of [0, 1, 29.6, 84, 100]) {
      const markup = markupOf({ groups: [{ count }] }, isRightToLeft);
      expect(countOf(markup, 'marked')).toBe(Math.round(count));
      expect(countOf(markup, 'person')).toBe(100 - Math.round(count));
    }
  });

  test('two groups are counted each by itself', () => {
    const markup = markupOf(
      {
        of: 10,
        groups: [
          { count: 3, group: 'age-20' },
          { count: 8, group: 'age-80' },
        ],
      },
      isRightToLeft,
    );
    expect(countOf(markup, 'marked')).toBe(11);
    expect(countOf(markup, 'person')).toBe(9);
  });
});

test('a marked person has stripes besides the fill', () => {
  expect(markupOf({ groups: [{ count: 1 }] })).toMatch(/id="one-marked".*people-stripes/);
});

test('numbers are written in the digits given, the count over all', () => {
  const markup = markupOf({ groups: [{ count: 30, group: 'age-20' }] });
  expect(markup).toMatch(/people-count[^>]*>n30</);
  expect(markup).toMatch(/people-total[^>]*>n100</);
  expect(markup).toContain('>twenty<');
});

test('the first group stands on the side where reading begins', () => {
  const placesOf = (isRightToLeft: boolean) =>
    [...markupOf({ groups: [{ count: 1 }, { count: 99 }] }, isRightToLeft).matchAll(/<g transform="translate\(([\d.]+)/g)].map(([, x]) => Number(x));
  const [first, second] = placesOf(false);
  expect(first).toBeLessThan(second ?? 0);
  const [begin, next] = placesOf(true);
  expect(begin).toBeGreaterThan(next ?? 0);
});

test('more marked people than there are is refused', () => {
  expect(() => figure({ of: 10, groups: [{ count: 30 }] })).toThrow('more people are marked than there are');
});

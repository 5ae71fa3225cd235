import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { type FigureOf, figureSchema } from '#core/figures/figure-schema.ts';
import { personLooks } from '../people/person-looks.ts';
import { trunkProfile } from '../people/trunk-shapes.ts';
import { drawPregnancySide } from './PregnancySide.tsx';

const draw = (view: object) =>
  drawPregnancySide(figureSchema.parse({ scene: 'pregnancy-side', view }) as FigureOf<'pregnancy-side'>, { instance: 'one', reducedDetail: false });
const markupOf = (view: object) => renderToStaticMarkup(<svg>{draw(view).picture}</svg>);
const months = [3, 4, 5, 5.5, 6, 7, 8, 9];
/** Points of the outline of a shape's fill. */
const outlineOf = (markup: string, id: string) => {
  const path = markup.match(new RegExp(`id="one-${id}"><path d="([^"]+)"`))?.[1] ?? '';
  return [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
};

describe.each(['amina', 'mei'])('the belly of %s', (person) => {
  test('stands further forward from month to month', () => {
    const fronts = months.map((month) => Math.min(...outlineOf(markupOf({ person, month }), 'top').map(({ x }) => x)));
    fronts.slice(1).forEach((front, index) => {
      expect(front).toBeLessThan(fronts[index] as number);
    });
    // About 15 cm between the third and the ninth month: 8 or 9 of our millimetres.
    expect((fronts[0] ?? 0) - (fronts.at(-1) ?? 0)).toBeGreaterThan(6);
    expect((fronts[0] ?? 0) - (fronts.at(-1) ?? 0)).toBeLessThan(14);
  });

  test('grows smoothly: a tenth of a month is hardly to be seen', () => {
    for (let month = 3; month < 8.9; month += 0.7) {
      const [now, soon] = [month, month + 0.1].map((at) => trunkProfile({ ...personLooks[person as 'amina'], pregnancyMonth: at }));
      now?.forEach(([, front], index) => {
        expect(Math.abs(front - (soon?.[index]?.[1] ?? 0))).toBeLessThan(0.5);
      });
    }
  });
});

test('the lower back curves more the later it is', () => {
  /** How far the middle of the lower spine lies in front of a straight line between its ends: vertebrae L5 to T12. */
  const hollow = (month: number) => {
    const bones = markupOf({ month, showsSpine: true }).match(/cloth-spine-bone line-texture" d="(M[^"]*Z(?:M[^"]*Z){8,})"/)?.[1] ?? '';
    const middles = bones
      .split('Z')
      .filter((bone) => bone !== '')
      .slice(0, 6)
      .map((bone) => {
        const points = [...bone.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
        return { x: points.reduce((sum, { x }) => sum + x, 0) / points.length, y: points.reduce((sum, { y }) => sum + y, 0) / points.length };
      });
    const [low, high] = [middles[0], middles[5]];
    if (!low || !high) throw new Error('there is no spine');
    return Math.max(...middles.map(({ x, y }) => low.x + ((high.x - low.x) * (y - low.y)) / (high.y - low.y) - x));
  };
  expect(hollow(6)).toBeGreaterThan(hollow(3));
  expect(hollow(9)).toBeGreaterThan(hollow(6));
});

test('whoever lies, lies on the left side: from above, head to the left, the belly is towards the top', () => {
  const { anchors } = draw({ pose: 'lying-side', month: 8 });
  expect(anchors.belly?.y).toBeLessThan(anchors.lowerBack?.y ?? 0);
  const head = outlineOf(markupOf({ pose: 'lying-side', month: 8 }), 'head');
  expect(Math.max(...head.map(({ x }) => x))).toBeLessThan(anchors.belly?.x ?? 0);
});

test('somebody who is not pregnant has the trunk they always had', () => {
  expect(trunkProfile(personLooks.amina)).toHaveLength(11);
  expect(trunkProfile({ ...personLooks.amina, pregnancyMonth: 9 }).length).toBeGreaterThan(11);
});

import { expect, test } from 'vitest';
import { type Figure, type FigureOf, figureSchema } from '#core/figures/figure-schema.ts';
import { easeMove } from './cubic-bezier.ts';
import { interpolateFigure } from './interpolate-figure.ts';

const side = (spine: object, view: object = {}) => figureSchema.parse({ scene: 'spine-side', spine, view });
const spineOf = (figure: Figure | null) => (figure as FigureOf<'spine-side'>).spine;

test('a number half-way between two states is their mean; one left out has its adult default', () => {
  const middle = interpolateFigure(side({}), side({ 'L4-L5': { diskHeightMm: 7 } }), 0.5);
  expect(spineOf(middle)['L4-L5']?.diskHeightMm).toBeCloseTo(9);
});

test('a herniation that only one state has grows from nothing', () => {
  const herniation = { depthMm: 6, direction: 'left', type: 'protrusion' };
  const middle = interpolateFigure(side({}), side({ 'L4-L5': { herniation } }), 0.5);
  expect(spineOf(middle)['L4-L5']?.herniation).toEqual({ ...herniation, depthMm: 3 });
});

test('herniations of different types cannot be blended: they cross-fade', () => {
  const of = (type: string) => side({ 'L4-L5': { herniation: { depthMm: 6, direction: 'left', type } } });
  expect(interpolateFigure(of('protrusion'), of('extrusion'), 0.5)).toBeNull();
});

test('another scene or another zoom cross-fades', () => {
  expect(interpolateFigure(side({}), figureSchema.parse({ scene: 'vertebra-top' }), 0.5)).toBeNull();
  expect(interpolateFigure(side({}), side({}, { zoom: 'segment' }), 0.5)).toBeNull();
});

test('the way between two figures of any scene is a figure of the schema', () => {
  const from = side({ 'L4-L5': { yellowLigamentMm: 7 } }, { bendDegrees: 0 });
  const to = side({ L4: { laminaRemovedFraction: 1 } }, { bendDegrees: 30 });
  for (const fraction of [0, 0.25, 0.5, 1]) expect(figureSchema.safeParse(interpolateFigure(from, to, fraction)).success).toBe(true);
});

test('movement starts and ends still, and never goes back', () => {
  let before = 0;
  for (let time = 0; time <= 1; time += 0.05) {
    expect(easeMove(time)).toBeGreaterThanOrEqual(before);
    before = easeMove(time);
  }
  expect([easeMove(0), easeMove(1)]).toEqual([0, 1]);
});

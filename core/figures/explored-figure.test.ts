import { expect, it } from 'vitest';
import { numberAt, withNumber } from './explored-figure.ts';
import { figureSchema } from './figure-schema.ts';

const figure = figureSchema.parse({
  scene: 'spine-side',
  spine: { 'L4-L5': { herniation: { depthMm: 2, direction: 'left', type: 'protrusion' } } },
});

it('moves one number of the spine and leaves the rest', () => {
  const moved = figureSchema.parse(withNumber(figure, 'L4-L5.herniation.depthMm', 7));
  expect(numberAt(moved, 'L4-L5.herniation.depthMm')).toBe(7);
  expect(withNumber(moved, 'L4-L5.herniation.depthMm', 2)).toEqual(figure);
});

it('moves a number of the view', () => {
  expect(numberAt(figureSchema.parse(withNumber(figure, 'view.bendDegrees', 20)), 'view.bendDegrees')).toBe(20);
});

it('a number that is not there yet is put there', () => {
  expect(numberAt(figureSchema.parse(withNumber(figure, 'L5-S1.bulgeMm', 3)), 'L5-S1.bulgeMm')).toBe(3);
});

it('a number that the spine leaves out is the one that is drawn', () => {
  expect(numberAt(figure, 'L5-S1.diskHeightMm')).toBe(10);
  expect(numberAt(figure, 'L5-S1.herniation.depthMm')).toBeUndefined();
});

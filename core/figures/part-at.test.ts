import { expect, test } from 'vitest';
import { type PartNearby, partAt } from './part-at.ts';

const far = 99;
const disk: PartNearby = { id: 'disk', paintMm: 0, anchorMm: 12, isSmall: false };
const bulge: PartNearby = { id: 'herniation', paintMm: 3, anchorMm: 4, isSmall: true };

test('the part under the finger is meant', () => {
  expect(partAt([disk, { id: 'canal', paintMm: 2, anchorMm: 3, isSmall: false }])).toBe('disk');
});

test('a small part close by is meant rather than the large one it lies in', () => {
  expect(partAt([disk, bulge])).toBe('herniation');
  expect(partAt([disk, { ...bulge, paintMm: 5, anchorMm: 6 }])).toBe('disk');
});

test('next to everything, the nearest within a finger’s reach is meant', () => {
  expect(
    partAt([
      { ...disk, paintMm: 6 },
      { id: 'canal', paintMm: 2, anchorMm: far, isSmall: false },
    ]),
  ).toBe('canal');
});

test('a part that is not painted as one answers at the end of its label’s line', () => {
  const opening: PartNearby = { id: 'foramen', paintMm: Number.POSITIVE_INFINITY, anchorMm: 8, isSmall: false };
  expect(partAt([opening])).toBe('foramen');
  expect(partAt([{ ...opening, anchorMm: 10 }])).toBeNull();
});

test('far from every part nothing is meant', () => {
  expect(partAt([{ ...disk, paintMm: 7 }])).toBeNull();
  expect(partAt([])).toBeNull();
});

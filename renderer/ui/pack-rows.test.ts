import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packRows } from './pack-rows.ts';

it('as many rows as fit stand on a page, gaps counted', () => {
  expect(packRows([10, 10, 10], 1, 2, 22, 8)).toEqual([
    { from: 0, to: 2 },
    { from: 2, to: 3 },
  ]);
  expect(packRows([10, 10, 10], 1, 2, 34, 8)).toEqual([{ from: 0, to: 3 }]);
});

it('a row is as high as its highest item', () => {
  expect(packRows([10, 30, 10, 10], 2, 0, 35, 8)).toEqual([
    { from: 0, to: 2 },
    { from: 2, to: 4 },
  ]);
});

it('every item stands on exactly one page, and a page with several rows never overflows', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 1, max: 3 }),
      fc.nat(5),
      fc.nat(120),
      (heights, columns, gap, room) => {
        const pages = packRows(heights, columns, gap, room, 8);
        expect(pages.flatMap(({ from, to }) => heights.slice(from, to))).toEqual(heights);
        for (const { from, to } of pages) {
          const rows = Array.from({ length: Math.ceil((to - from) / columns) }, (_, row) =>
            Math.max(...heights.slice(from + row * columns, Math.min(to, from + (row + 1) * columns))),
          );
          if (rows.length > 1) expect(rows.reduce((sum, row) => sum + row + gap, -gap)).toBeLessThanOrEqual(room);
        }
      },
    ),
  );
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pagesOf } from './paging.ts';

it('six tiles on a box of three by two stand on one page', () => {
  expect(pagesOf(6, { columns: 3, rows: 4 }, 6)).toEqual({ pages: 1, perPage: 6, columns: 3, rows: 2 });
});

it('every item stands on exactly one page, and no page holds more than the box', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 12 }), (items, columns, rows, most) => {
      const dealt = pagesOf(items, { columns, rows }, most);
      expect(dealt.pages * dealt.perPage).toBeGreaterThanOrEqual(items);
      expect((dealt.pages - 1) * dealt.perPage).toBeLessThan(Math.max(items, 1));
      expect(dealt.perPage).toBeLessThanOrEqual(Math.min(columns * rows, most));
      expect(dealt.columns).toBeLessThanOrEqual(columns);
      expect(dealt.rows).toBeLessThanOrEqual(rows);
    }),
  );
});

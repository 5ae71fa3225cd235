import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutMoments, type MomentRoom } from './moment-layout.ts';

const span = { from: 0, to: 200 };
const timelines = fc
  .record({
    widths: fc.array(fc.double({ min: 5, max: 120, noNaN: true }), { minLength: 2, maxLength: 5 }),
    current: fc.nat(4),
    gap: fc.double({ min: 0, max: 10, noNaN: true }),
    hasSecondRow: fc.boolean(),
  })
  .map(({ widths, current, gap, hasSecondRow }) => ({
    words: widths.map((width, index) => ({ x: 10 + (180 * index) / (widths.length - 1), width, isCurrent: index === current % widths.length })),
    room: { ...span, gap, hasSecondRow } satisfies MomentRoom,
  }));

describe('the words of a timeline', () => {
  it('never overlap', () => {
    fc.assert(
      fc.property(timelines, ({ words, room }) => {
        const placed = layoutMoments(words, room);
        for (const one of placed) {
          for (const other of placed) {
            if (one === other || one.row !== other.row) continue;
            const reach = ((words[one.index]?.width ?? 0) + (words[other.index]?.width ?? 0)) / 2;
            expect(Math.abs(one.x - other.x)).toBeGreaterThanOrEqual(reach + room.gap - 1e-9);
          }
        }
      }),
    );
  });

  it('always name the current moment, and stay in the picture', () => {
    fc.assert(
      fc.property(timelines, ({ words, room }) => {
        const placed = layoutMoments(words, room);
        expect(placed.some(({ index }) => words[index]?.isCurrent)).toBe(true);
        for (const { index, x } of placed) {
          const half = (words[index]?.width ?? 0) / 2;
          expect(x - half).toBeGreaterThanOrEqual(room.from - 1e-9);
          expect(x + half).toBeLessThanOrEqual(room.to + 1e-9);
        }
      }),
    );
  });

  it('stand in one row when they are short, and thin out to first, current and last when they are long', () => {
    const words = (width: number) => [10, 55, 100, 145, 190].map((x, index) => ({ x, width, isCurrent: index === 2 }));
    expect(layoutMoments(words(20), { ...span, gap: 4, hasSecondRow: false }).map(({ row }) => row)).toEqual([0, 0, 0, 0, 0]);
    expect(layoutMoments(words(60), { ...span, gap: 4, hasSecondRow: false }).map(({ index }) => index)).toEqual([0, 2, 4]);
    expect(layoutMoments(words(60), { ...span, gap: 4, hasSecondRow: true }).map(({ row }) => row)).toEqual([0, 1, 0, 1, 0]);
    expect(layoutMoments(words(110), { ...span, gap: 4, hasSecondRow: false }).map(({ index }) => index)).toEqual([2]);
  });
});

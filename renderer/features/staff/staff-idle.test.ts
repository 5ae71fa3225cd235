import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTouchToTell, staffIdle, tellHostEveryMillis } from './staff-idle.ts';

describe('the staff area', () => {
  it('warns 20 s before it closes, and closes after 60 s', () => {
    expect(staffIdle(1000, 40_999)).toEqual({ kind: 'here' });
    expect(staffIdle(1000, 41_000)).toEqual({ kind: 'warned', secondsLeft: 20 });
    expect(staffIdle(1000, 60_500)).toEqual({ kind: 'warned', secondsLeft: 1 });
    expect(staffIdle(1000, 61_000)).toEqual({ kind: 'gone' });
  });

  it('is closed when the machine slept past the deadline', () => {
    expect(staffIdle(0, 8 * 3_600_000)).toEqual({ kind: 'gone' });
  });
});

it('the host hears of touches every few seconds at most, and always of the last one before it would close', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 50_000 }), { minLength: 1, maxLength: 60 }), (gaps) => {
      const tick = 250;
      const touches = new Set(gaps.map((gap) => Math.floor(gap / tick) * tick));
      let touchedAt = Number.NEGATIVE_INFINITY;
      let toldAt = Number.NEGATIVE_INFINITY;
      const told: number[] = [];
      for (let now = 0; now <= 60_000; now += tick) {
        if (touches.has(now)) touchedAt = now;
        if (!isTouchToTell(touchedAt, toldAt, now)) continue;
        toldAt = now;
        told.push(now);
      }
      const gapsBetween = told.slice(1).map((at, index) => at - (told[index] ?? 0));
      expect(gapsBetween.every((gap) => gap >= tellHostEveryMillis)).toBe(true);
      expect(toldAt).toBeGreaterThanOrEqual(touchedAt);
    }),
  );
});

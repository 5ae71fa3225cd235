import { describe, expect, it } from 'vitest';
import { median, p95, slope } from './statistics.ts';

describe('what a run is told by', () => {
  it('the middle value of an odd number, the lower middle of an even one', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2]);
  });

  it('the value that 95 of 100 do not exceed', () => {
    expect(p95(Array.from({ length: 100 }, (_, index) => 100 - index))).toBe(95);
    expect(p95([7])).toBe(7);
  });

  it('growth a session, whatever the level', () => {
    expect(slope([10, 20, 30].map((x) => ({ x, y: 5000 + 2 * x })))).toBeCloseTo(2);
    expect(slope([10, 20, 30].map((x) => ({ x, y: 9 })))).toBe(0);
  });
});

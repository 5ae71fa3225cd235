import { expect, it } from 'vitest';
import { greetingAt, shiftMillimetres } from './greeting.ts';

it('the greeting changes every six seconds and begins again', () => {
  expect([0, 5999, 6000, 12_000, 18_000].map((passed) => greetingAt(passed, 3))).toEqual([0, 0, 1, 2, 0]);
});

it('the sheet moves 2 mm at a time and comes back', () => {
  expect([0, 60_000, 120_000, 180_000, 240_000].map(shiftMillimetres)).toEqual([
    { x: 0, y: 0 },
    { x: 2, y: 0 },
    { x: 2, y: 2 },
    { x: 0, y: 2 },
    { x: 0, y: 0 },
  ]);
});

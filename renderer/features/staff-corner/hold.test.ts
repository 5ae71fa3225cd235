import { expect, it } from 'vitest';
import { heldFraction } from './hold.ts';

it('shows nothing for two seconds and opens after five', () => {
  expect([0, 1999, 2000, 4999, 5000, 9000].map((held) => heldFraction({ since: 100 }, 100 + held))).toEqual([0, 0, 0.4, 0.9998, 1, 1]);
});

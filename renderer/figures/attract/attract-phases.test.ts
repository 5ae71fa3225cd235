import { expect, test } from 'vitest';
import { attractAtRest, attractCycleMs, attractMoment, attractPhrases } from './attract-phases.ts';

test('no phrase moves longer than 4.5 seconds, and each is followed by stillness', () => {
  for (const phrase of attractPhrases) {
    expect(phrase.movesMs).toBeLessThanOrEqual(4500);
    expect(phrase.restsMs).toBeGreaterThan(1000);
  }
  expect(attractPhrases).toHaveLength(6);
});

test('in the stillness after a phrase nothing changes', () => {
  let start = 0;
  for (const { movesMs, restsMs } of attractPhrases) {
    expect(attractMoment(start + movesMs + 1)).toEqual(attractMoment(start + movesMs + restsMs - 1));
    start += movesMs + restsMs;
  }
});

test('the cycle ends with the whole spine at rest', () => {
  expect(attractMoment(attractCycleMs - 1)).toEqual(attractAtRest);
});

test('the same time of the clock gives the same picture in every cycle', () => {
  for (const at of [0, 1234, 9000, 21_000, 33_333]) expect(attractMoment(at + 5 * attractCycleMs)).toEqual(attractMoment(at));
});

test('within the cycle the picture never jumps', () => {
  for (let at = 16; at < attractCycleMs; at += 16) {
    const before = attractMoment(at - 16);
    const now = attractMoment(at);
    expect(Math.abs(now.closeness - before.closeness)).toBeLessThan(0.05);
    expect(Math.abs(now.legView - before.legView)).toBeLessThan(0.05);
    expect(Math.abs(now.bendDegrees - before.bendDegrees)).toBeLessThan(1);
    expect(Math.abs(now.load - before.load)).toBeLessThan(0.1);
  }
});

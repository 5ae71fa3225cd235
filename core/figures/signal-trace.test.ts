import { describe, expect, test } from 'vitest';
import { answerTimes, answerTrace, muscleTrace, placeOfAnswer, type TraceLine, traceSamples } from './signal-trace.ts';

const swing = (line: TraceLine) => Math.max(...line) - Math.min(...line);
const tests = Object.keys(answerTimes) as (keyof typeof answerTimes)[];

/** Where a line is highest after the mark of the pulse, as a part of the screen's width. */
function topOf(line: TraceLine): number {
  const after = line.map((level, index) => (index < traceSamples * 0.1 ? -1 : level));
  return after.indexOf(Math.max(...after)) / (traceSamples - 1);
}

describe('what a needle hears in a muscle', () => {
  test('is nearly flat at rest', () => {
    expect(swing(muscleTrace('at-rest'))).toBeLessThan(0.08);
  });

  test('fills the screen at work', () => {
    expect(swing(muscleTrace('at-work'))).toBeGreaterThan(1.4);
  });

  test('is busy at work: it goes up and down dozens of times', () => {
    const line = muscleTrace('at-work');
    const turns = line.filter((level, index) => {
      const [before, after] = [line[index - 1] ?? level, line[index + 1] ?? level];
      return Math.abs(level) > 0.3 && (level - before) * (after - level) < 0;
    });
    expect(turns.length).toBeGreaterThan(40);
  });

  test('is quiet until the work begins', () => {
    expect(swing(muscleTrace('at-work').slice(0, Math.round(traceSamples * 0.08)))).toBeLessThan(0.08);
  });
});

describe.each(tests)('the answer of a nerve: %s', (name) => {
  test('comes later where the nerve is slow', () => {
    expect(topOf(answerTrace(name, 'slow'))).toBeGreaterThan(topOf(answerTrace(name, 'usual')) + 0.15);
  });

  test.each(['usual', 'slow'] as const)('rises where its time stands on the screen: %s', (signal) => {
    const line = answerTrace(name, signal);
    const begins = Math.round(placeOfAnswer(name, signal) * (traceSamples - 1));
    expect(line[begins]).toBeLessThan(0.12);
    expect(topOf(line)).toBeGreaterThan(placeOfAnswer(name, signal));
    expect(topOf(line)).toBeLessThan(placeOfAnswer(name, signal) + 0.13);
  });

  test('is one bump: nothing else reaches half its height', () => {
    const line = answerTrace(name, 'usual');
    const height = Math.max(...line);
    const [top, begins] = [topOf(line), Math.round(traceSamples * 0.1)];
    const elsewhere = line.filter((_, index) => index > begins && Math.abs(index / (traceSamples - 1) - top) > 0.12);
    expect(Math.max(...elsewhere.map(Math.abs))).toBeLessThan(height / 2);
  });
});

test('every line stays on the screen and is the same every time', () => {
  const lines = () => [
    muscleTrace('at-rest'),
    muscleTrace('at-work'),
    ...tests.flatMap((name) => (['usual', 'slow'] as const).map((signal) => answerTrace(name, signal))),
  ];
  for (const line of lines()) {
    expect(line).toHaveLength(traceSamples);
    expect(Math.max(...line.map(Math.abs))).toBeLessThan(1);
  }
  expect(lines()).toEqual(lines());
});

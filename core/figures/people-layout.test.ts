import { describe, expect, test } from 'vitest';
import { arrangePeople, arraySize, type LabelSizes, layoutPanels } from './people-layout.ts';

describe('an icon array', () => {
  test('marks as many as are counted, and whole people only', () => {
    for (const count of [0, 1, 29.4, 29.6, 84, 100]) {
      expect(arrangePeople(100, count, false).filter(({ isMarked }) => isMarked)).toHaveLength(Math.round(count));
    }
    expect(arrangePeople(10, 100, false).filter(({ isMarked }) => isMarked)).toHaveLength(10);
  });

  test('fills its rows from the top, from the left in English and from the right in Arabic', () => {
    const marked = (isRightToLeft: boolean) =>
      arrangePeople(10, 3, isRightToLeft)
        .filter(({ isMarked }) => isMarked)
        .map(({ x, y }) => `${x} ${y}`);
    expect(marked(false)).toEqual(['0.5 0.5', '1.5 0.5', '2.5 0.5']);
    expect(marked(true)).toEqual(['4.5 0.5', '3.5 0.5', '2.5 0.5']);
  });

  test('no two people stand in one place', () => {
    expect(new Set(arrangePeople(100, 50, true).map(({ x, y }) => `${x} ${y}`)).size).toBe(100);
  });
});

describe('a panel', () => {
  const panel = { x: 0, y: 0, width: 100, height: 120 };
  const label = (lineHeight: number): LabelSizes => ({
    fraction: { width: lineHeight * 2, height: lineHeight * 2 },
    words: [lineHeight * 3, lineHeight * 4],
    lineHeight,
  });

  test.each([false, true])('keeps people and words apart and inside, whatever the text size (right to left: %s)', (isRightToLeft) => {
    for (const lineHeight of [5, 9, 14]) {
      const own = label(lineHeight);
      const [layout] = layoutPanels(100, [panel], [own], isRightToLeft);
      if (!layout) throw new Error('there is no layout');
      const size = arraySize(100);
      const people = {
        left: layout.people.x,
        right: layout.people.x + size.width * layout.cell,
        top: layout.people.y,
        bottom: layout.people.y + size.height * layout.cell,
      };
      const width = (words: readonly number[]) => words.reduce((sum, word) => sum + (own.words[word] ?? 0), 0);
      const blocks = [
        { left: layout.fraction.x, right: layout.fraction.x + own.fraction.width, top: layout.fraction.y, bottom: layout.fraction.y + own.fraction.height },
        ...layout.lines.map(({ words, x, y }) => ({
          left: isRightToLeft ? x - width(words) : x,
          right: isRightToLeft ? x : x + width(words),
          top: y,
          bottom: y + lineHeight,
        })),
      ];
      for (const block of [people, ...blocks]) {
        expect(block.left).toBeGreaterThanOrEqual(-0.01);
        expect(block.right).toBeLessThanOrEqual(panel.width + 0.01);
        expect(block.top).toBeGreaterThanOrEqual(-0.01);
        expect(block.bottom).toBeLessThanOrEqual(panel.height + 0.01);
      }
      for (const block of blocks) {
        expect(block.left >= people.right || block.right <= people.left || block.top >= people.bottom || block.bottom <= people.top).toBe(true);
      }
    }
  });

  test('people of two groups are alike, also where one has the longer words', () => {
    const short = { ...label(9), words: [20] };
    const [one, other] = layoutPanels(100, [panel, { ...panel, x: 120 }], [short, label(9)], false);
    expect(one?.cell).toBe(other?.cell);
    expect(one?.people.y).toBe(other?.people.y);
  });

  test('larger words leave smaller people', () => {
    const cell = (lineHeight: number) => layoutPanels(100, [panel], [label(lineHeight)], false)[0]?.cell ?? 0;
    expect(cell(14)).toBeLessThan(cell(7));
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dealLeaves, drawingShares, type Leaf, shareForAll } from './deal-leaves.ts';
import { plainText } from './marked-text.ts';

const shares = drawingShares.landscape;
const text = 'A [[disk|soft cushion]] sits between two bones. It bends with you, and it takes up a load. It is strong.';
const keyPoint = 'A disk is strong.';
/** A leaf that holds this many letters; a title takes 20. */
const holds = (most: number) => (leaf: Leaf) => plainText(leaf.text).length + (leaf.hasTitle ? 20 : 0) + leaf.keyPoint.length <= most;

describe('a step that does not fit beside its drawing', () => {
  it('stands whole when there is room', () => {
    expect(dealLeaves(text, keyPoint, 'en', shares, () => true)).toEqual([{ drawingPercent: 52, hasTitle: true, text, keyPoint }]);
  });

  it('first makes the drawing smaller', () => {
    expect(dealLeaves(text, keyPoint, 'en', shares, (_leaf, percent) => percent <= 41)).toMatchObject([{ drawingPercent: 41, text }]);
  });

  it('is then dealt at sentence ends', () => {
    const leaves = dealLeaves(text, keyPoint, 'en', shares, holds(80));
    expect(leaves.map((leaf) => leaf.text.trim())).toEqual([
      'A [[disk|soft cushion]] sits between two bones.',
      'It bends with you, and it takes up a load. It is strong.',
    ]);
    expect(leaves.map((leaf) => leaf.keyPoint)).toEqual(['', keyPoint]);
  });

  it('gives the words the whole sheet before a sentence is torn', () => {
    const besideHolds = holds(30);
    const leaves = dealLeaves(text, keyPoint, 'en', shares, (leaf, percent) => (percent === 0 ? holds(60)(leaf) : besideHolds(leaf)));
    expect(leaves.map((leaf) => [leaf.drawingPercent, leaf.text.trim()])).toEqual([
      [52, ''],
      [0, 'A [[disk|soft cushion]] sits between two bones.'],
      [0, 'It bends with you, and it takes up a load. It is strong.'],
      [0, ''],
    ]);
  });

  it('is dealt inside a sentence only when a sentence alone is too long', () => {
    const leaves = dealLeaves(text, keyPoint, 'en', shares, holds(30));
    expect(leaves.map((leaf) => leaf.text.trim())).toContain('It bends with you,');
  });

  it('shows the drawing on a leaf of its own where the title does not fit beside it', () => {
    const leaves = dealLeaves(text, keyPoint, 'en', shares, (leaf, percent) => percent === 0 && holds(80)(leaf));
    expect(leaves[0]).toEqual({ drawingPercent: 100, hasTitle: false, text: '', keyPoint: '' });
    expect(leaves[1]).toMatchObject({ drawingPercent: 0, hasTitle: true, text: 'A [[disk|soft cushion]] sits between two bones. ' });
  });

  it('deals a key point that is too long for one leaf, after the text', () => {
    const leaves = dealLeaves('It is strong.', 'If you feel this, tell the staff. Do not wait.', 'en', shares, holds(25));
    expect(leaves.filter((leaf) => leaf.keyPoint !== '').map((leaf) => leaf.keyPoint.trim())).toEqual(['If you feel this,', 'tell the staff.', 'Do not wait.']);
  });

  it('loses no word, tears no mark, and keeps the order, whatever the room', () => {
    const sentence = fc
      .array(fc.constantFrom('spine', 'is', 'strong', '[[disk|soft disk]]', 'and,', 'bends'), { minLength: 1, maxLength: 12 })
      .map((words) => `${words.join(' ')}.`);
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 200 }), (sentences, most) => {
        const whole = sentences.join(' ');
        const point = sentences[0] ?? '';
        const leaves = dealLeaves(whole, point, 'en', shares, holds(most));
        expect(leaves.map((leaf) => leaf.text).join('')).toBe(whole);
        expect(leaves.filter((leaf) => leaf.hasTitle)).toHaveLength(1);
        expect(leaves.map((leaf) => leaf.keyPoint).join('')).toBe(point);
        expect(leaves.at(-1)?.keyPoint).not.toBe('');
        // No word of the text comes after the key point has begun.
        const begun = leaves.findIndex((leaf) => leaf.keyPoint !== '');
        expect(leaves.slice(begun + 1).every((leaf) => leaf.text === '')).toBe(true);
      }),
    );
  });
});

it('the drawing has one share through a walk: what the longest step that fits at all needs', () => {
  const needs = [52, 41, 46, 0];
  expect(
    shareForAll(
      ['a', 'b', 'c', 'd'].map((words) => ({ text: words, keyPoint })),
      shares,
      (_leaf, step, percent) => percent <= (needs[step] ?? 0),
    ),
  ).toBe(41);
  expect(shareForAll([], shares, () => false)).toBe(52);
});

import { expect, test } from 'vitest';
import { wrapWords } from './wrap-words.ts';

test('words share a line as long as they fit, and keep their order', () => {
  expect(wrapWords([10, 10, 10], 2, 22)).toEqual([[0, 1], [2]]);
  expect(wrapWords([10, 10, 10], 2, 34)).toEqual([[0, 1, 2]]);
});

test('a word longer than the line stands alone, unbroken', () => {
  expect(wrapWords([5, 40, 5], 2, 20)).toEqual([[0], [1], [2]]);
});

import { expect, it } from 'vitest';
import { typedDigit } from './typed-digit.ts';

it.each([
  ['0', '0'],
  ['9', '9'],
  ['٤', '4'],
  ['۴', '4'],
  ['९', '9'],
])('the key %s is the digit %s', (key, digit) => {
  expect(typedDigit(key)).toBe(digit);
});

it.each(['a', 'Enter', 'F1', '', ' ', '½', '-'])('the key %j is no digit', (key) => {
  expect(typedDigit(key)).toBeUndefined();
});

import { describe, expect, it } from 'vitest';
import { deleteBefore, isAtWordStart, typeInto } from './text-edit.ts';

const at = (text: string, from = text.length, to = from) => ({ text, from, to });

describe('typing', () => {
  it('goes where the caret stands, and takes it along', () => {
    expect(typeInto(at('Habor', 2), 'r', 60)).toEqual(at('Harbor', 3));
  });
  it('takes the place of what is selected', () => {
    expect(typeInto(at('Harbor Clinic', 0, 6), 'Bay', 60)).toEqual(at('Bay Clinic', 3));
  });
  it('stops at the longest name', () => {
    expect(typeInto(at('abc'), 'd', 3)).toEqual(at('abc'));
  });
});

describe('deleting', () => {
  it('takes the letter before the caret, and nothing at the start', () => {
    expect(deleteBefore(at('Clinic', 2))).toEqual(at('Cinic', 1));
    expect(deleteBefore(at('Clinic', 0))).toEqual(at('Clinic', 0));
  });
  it('takes a letter with its marks in one press', () => {
    expect(deleteBefore(at('cafe\u0301'))).toEqual(at('caf'));
  });
  it('takes what is selected', () => {
    expect(deleteBefore(at('Harbor Clinic', 6, 13))).toEqual(at('Harbor', 6));
  });
});

it('capitals come at the start and after a space', () => {
  expect([at(''), at('Bay '), at('Bay')].map(isAtWordStart)).toEqual([true, true, false]);
});

import { describe, expect, it } from 'vitest';
import { loadContent } from '#core/content/content-store.ts';
import { createReadableContent, plant } from '#host/testing/readable-content.ts';
import { checkNumbers, numbersIn } from './numbers.ts';

describe('numbers in a text', () => {
  it('are the same in whatever digits and decimal sign', () => {
    expect(numbersIn('38 °C (100.4 °F), 2 to 4 days')).toEqual(['38', '100.4', '2', '4']);
    expect(numbersIn('٣٨ (١٠٠٫٤) ۴ ९')).toEqual(['38', '100.4', '4', '9']);
    expect(numbersIn('100,4 y 12.')).toEqual(['100.4', '12']);
  });
});

const english = 'About 6 in 10 get better in 12 weeks.';
const withArabic = (text: string) => {
  const content = createReadableContent(['en', 'ar']);
  plant(content, 'locales/en/topics/mri.json', 'steps.one.more', english);
  plant(content, 'locales/ar/topics/mri.json', 'steps.one.more', text);
  return loadContent(content);
};
const place = { file: 'locales/ar/topics/mri.json', path: 'steps.one.more' };

it('a translation with every number is not mentioned', () => {
  expect(checkNumbers([])(withArabic('٦ من كل ١٠ في ١٢'))).toEqual([]);
});

it('a number that got lost or changed is found', () => {
  expect(checkNumbers([])(withArabic('٦ من كل ١٠ في ٢١'))).toEqual([{ ...place, message: 'lacks the number 12 of the English' }]);
});

it('a number is looked for in danger signs and figures too', () => {
  const content = createReadableContent(['en', 'ar']);
  plant(content, 'locales/en/shared.json', 'dangerLists.today.signs.0.text', 'Fever of 38 °C');
  plant(content, 'locales/en/figures.json', 'parts.disk.sentence', 'One of 23.');
  expect(checkNumbers([])(loadContent(content)).map(({ path }) => path)).toEqual(['dangerLists.today.signs.0.text', 'parts.disk.sentence']);
});

it('an exception is kept to its place, and is found when nothing needs it', () => {
  const exception = { ...place, number: '12', reason: 'a word' };
  expect(checkNumbers([exception])(withArabic('٦ من كل ١٠'))).toEqual([]);
  expect(checkNumbers([exception])(withArabic('٦ من كل ١٠ في ١٢'))).toEqual([{ ...place, message: 'the exception for the number 12 is no longer needed' }]);
  expect(checkNumbers([{ ...exception, path: 'steps.two.more' }])(withArabic('٦ من كل ١٠'))).toHaveLength(2);
});

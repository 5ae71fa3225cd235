import { describe, expect, it } from 'vitest';
import { loadContent } from '#core/content/content-store.ts';
import { createReadableContent, plant } from '#host/testing/readable-content.ts';
import { checkSpanishReadability, countSpanishSyllables, inflesz } from './spanish-readability.ts';

describe('syllables of Spanish', () => {
  it.each([
    ['sol', 1],
    ['columna', 3],
    ['nervio', 2],
    ['día', 2],
    ['cirugía', 4],
    ['aéreo', 4],
    ['quiere', 2],
    ['guía', 2],
    ['pingüino', 3],
    ['muy', 1],
    ['ciudad', 2],
    ['país', 2],
    ['peor', 2],
  ])('%s has %i', (word, syllables) => {
    expect(countSpanishSyllables(word)).toBe(syllables);
  });
});

const place = 'locales/es/topics/mri.json';
const withTexts = (text: string) => {
  const content = createReadableContent(['en', 'es']);
  plant(content, 'locales/languages.json', '1.readingMeasure', 'inflesz');
  for (const topic of ['mri', 'herniated-disk', 'spinal-stenosis'])
    for (const step of ['one', 'two', 'three', 'four', 'five']) {
      plant(content, `locales/es/topics/${topic}.json`, `steps.${step}.text`, topic === 'mri' ? text : 'Un disco es un cojín.');
      plant(content, `locales/es/topics/${topic}.json`, `steps.${step}.keyPoint`, 'Es blando.');
    }
  return checkSpanishReadability(loadContent(content));
};

it('the measure is the published formula', () => {
  // 5 words, 1 sentence, 7 syllables: un dis-co es un co-jín is 1 + 2 + 1 + 1 + 2.
  expect(inflesz(['Un disco es un cojín.'])).toBeCloseTo(206.835 - 62.3 * (7 / 5) - 5, 6);
});

it('easy Spanish is not mentioned', () => {
  expect(withTexts('Un disco es un cojín. Está entre dos huesos.')).toEqual([]);
});

it('hard Spanish is found', () => {
  const hard = 'La descompresión neuroquirúrgica proporciona mejoramiento significativo de las manifestaciones radiculares postoperatorias.';
  expect(withTexts(hard)).toEqual([{ file: place, path: '', message: expect.stringContaining('65 at least') }]);
});

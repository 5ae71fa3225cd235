import { expect, it } from 'vitest';
import { loadContent } from '#core/content/content-store.ts';
import { createReadableContent, plant } from '#host/testing/readable-content.ts';
import { wordsPerStep } from './thresholds.ts';
import { checkWordCounts } from './word-count.ts';

const words = (count: number): string => `${Array(count).fill('word').join(' ')}.`;
const found = (code: string, count: number) => {
  const content = createReadableContent();
  plant(content, `locales/${code}/topics/mri.json`, 'steps.two.text', words(count));
  return checkWordCounts(loadContent(content));
};

it('a step within its words is not mentioned', () => {
  expect(checkWordCounts(loadContent(createReadableContent()))).toEqual([]);
  expect(found('en', wordsPerStep.most)).toEqual([]);
  expect(found('es', wordsPerStep.mostInTranslation)).toEqual([]);
});

it('a step with too many words is found, in each language by its own measure', () => {
  expect(found('en', 61)).toEqual([{ file: 'locales/en/topics/mri.json', path: 'steps.two.text', message: 'has 61 words; 60 at most' }]);
  expect(found('es', 61)).toEqual([]);
  expect(found('es', 72)).toHaveLength(1);
});

it('a step with too few words is found in English, and no other language is padded for it', () => {
  expect(found('en', 24)).toHaveLength(1);
  expect(found('ar', 24)).toEqual([]);
});

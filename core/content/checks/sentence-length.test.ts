import { expect, it } from 'vitest';
import { loadContent } from '#core/content/content-store.ts';
import { createReadableContent, plant } from '#host/testing/readable-content.ts';
import { checkSentenceLengths } from './sentence-length.ts';

const sentence = (words: number): string => `${Array(words).fill('word').join(' ')}.`;

it('sentences within the limit are not mentioned', () => {
  expect(checkSentenceLengths(loadContent(createReadableContent()))).toEqual([]);
});

it('a long sentence is found wherever a visitor reads it', () => {
  const content = createReadableContent();
  plant(content, 'locales/en/topics/mri.json', 'checks.first.answers.no.explanation', `Short. ${sentence(21)}`);
  plant(content, 'locales/en/shared.json', 'dangerLists.now.action', sentence(22));
  plant(content, 'locales/en/glossary.json', 'terms.disk.definition', sentence(23));
  const places = checkSentenceLengths(loadContent(content)).map(({ file, path }) => `${file} ${path}`);
  expect(places).toEqual([
    'locales/en/topics/mri.json checks.first.answers.no.explanation',
    'locales/en/shared.json dangerLists.now.action',
    'locales/en/glossary.json terms.disk.definition',
  ]);
});

it('a translation may take 25 words for a sentence, not 26', () => {
  const content = createReadableContent();
  plant(content, 'locales/es/topics/mri.json', 'summary', sentence(25));
  plant(content, 'locales/ar/topics/mri.json', 'summary', sentence(26));
  expect(checkSentenceLengths(loadContent(content)).map(({ file }) => file)).toEqual(['locales/ar/topics/mri.json']);
});

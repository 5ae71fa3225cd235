import { expect, it } from 'vitest';
import { loadContent } from '#core/content/content-store.ts';
import { createReadableContent, plant } from '#host/testing/readable-content.ts';
import { checkWordsNotUsed } from './words-not-used.ts';

const check = checkWordsNotUsed({
  en: [
    { words: 'slipped', instead: 'pushes out' },
    { words: 'crumbl*', instead: 'changes with age' },
  ],
  ar: [{ words: '*انزلاق*', instead: 'بروز' }],
});
const found = (path: string, place: string, text: string) => {
  const content = createReadableContent();
  plant(content, path, place, text);
  return check(loadContent(content));
};

it('other words are not mentioned, even where the letters stand inside them', () => {
  expect(found('locales/en/topics/mri.json', 'summary', 'An unslipped disk.')).toEqual([]);
  expect(found('locales/es/topics/mri.json', 'summary', 'A slipped disk.')).toEqual([]);
});

it('a word we do not use is found in topics, danger signs, figures, definitions and screens', () => {
  for (const [path, place] of [
    ['locales/en/topics/mri.json', 'steps.one.short'],
    ['locales/en/shared.json', 'dangerLists.now.action'],
    ['locales/en/figures.json', 'parts.disk.sentence'],
    ['locales/en/glossary.json', 'terms.disk.definition'],
    ['locales/en/ui.json', 'calm.starting'],
  ] as const)
    expect(found(path, place, 'A Slipped disk.')).toEqual([{ file: path, path: place, message: 'says "Slipped"; say: pushes out' }]);
});

it('inflected words are found, with prefixes and vowel marks too', () => {
  expect(found('locales/en/topics/mri.json', 'summary', 'It is crumbling.')).toHaveLength(1);
  expect(found('locales/ar/topics/mri.json', 'summary', 'هذا الاِنْزِلاق شائع')).toHaveLength(1);
});

it('a word that the glossary says to avoid is found, with the word to say', () => {
  const content = createReadableContent();
  plant(content, 'locales/es/glossary.json', 'terms.disk.avoid', ['cushion pad']);
  plant(content, 'locales/es/topics/mri.json', 'mainMessage', 'A cushion pad in the back.');
  expect(check(loadContent(content))).toEqual([{ file: 'locales/es/topics/mri.json', path: 'mainMessage', message: 'says "cushion pad"; say: disk' }]);
});

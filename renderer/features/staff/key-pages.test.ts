import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languagesFileSchema } from '#core/languages/language-schema.ts';
import { hasCapitals, keyPages, keysPerRow } from './key-pages.ts';

const languages = languagesFileSchema.parse(JSON.parse(readFileSync('locales/languages.json', 'utf8')));

describe.each(languages)('the on-screen keyboard in $englishName', (language) => {
  const pages = keyPages(language);
  it('has room on every row for its letters and the keys at the ends', () => {
    for (const page of pages) {
      const [first, second, third] = page.rows;
      expect(first.length + 1).toBeLessThanOrEqual(keysPerRow);
      expect(second.length + (hasCapitals(page) ? 1 : 0)).toBeLessThanOrEqual(keysPerRow);
      // The key to the next page, and a Space of three.
      expect(third.length + 4).toBeLessThanOrEqual(keysPerRow);
    }
  });
  it('types every digit, and no letter twice on one page', () => {
    expect(pages.flatMap((page) => page.rows.flat())).toEqual(expect.arrayContaining(Array.from('0123456789')));
    for (const page of pages) expect(new Set(page.rows.flat()).size).toBe(page.rows.flat().length);
  });
  // A name in Chinese signs is typed in Latin letters, or placed by IT.
  if (language.script === 'Hans') return;
  it('can write the language’s own name', () => {
    // The keyboard has a Space of its own.
    const letters = new Set([' ', ...pages.flatMap((page) => page.rows.flat())]);
    expect(Array.from(language.nativeName.toLowerCase()).filter((letter) => !letters.has(letter))).toEqual([]);
  });
});

it('Arabic has all its letters, and Latin ones as well', () => {
  const letters = new Set(keyPages({ code: 'ar', script: 'Arab' }).flatMap((page) => page.rows.flat()));
  expect(Array.from('ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآؤئةىz').filter((letter) => !letters.has(letter))).toEqual([]);
});

it('Vietnamese has every vowel with every tone', () => {
  const letters = new Set(keyPages({ code: 'vi', script: 'Latn' }).flatMap((page) => page.rows.flat()));
  const vowels = Array.from('aăâeêioôơuưy', (vowel) => ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'].map((tone) => (vowel + tone).normalize('NFC')));
  expect([...vowels.flat(), 'đ'].filter((letter) => !letters.has(letter))).toEqual([]);
});

it('Spanish has its accents, and a script without a layout types in Latin letters', () => {
  expect(keyPages({ code: 'es', script: 'Latn' }).flatMap((page) => page.rows.flat())).toEqual(expect.arrayContaining(Array.from('ñáéíóúü')));
  expect(keyPages({ code: 'zh-Hans', script: 'Hans' }).map((page) => page.name)).toEqual(['ABC', '123']);
});

import { plainText, sentencesOf } from '#core/content/marked-text.ts';
import type { ContentCheck } from './content-check.ts';
import { lowestInflesz } from './thresholds.ts';
import { topicsInLanguages } from './topic-passages.ts';

/** INFLESZ, Szigriszt-Pazos 1993: 206.835 − 62.3 × syllables a word − words a sentence. The higher, the easier; 0 to 100 as a rule. */
export function inflesz(texts: readonly string[]): number {
  const sentences = texts.reduce((sum, text) => sum + sentencesOf(text, 'es').length, 0);
  const words = texts.flatMap((text) => text.match(/\p{L}+/gu) ?? []);
  const syllables = words.reduce((sum, word) => sum + countSpanishSyllables(word), 0);
  return 206.835 - 62.3 * (syllables / words.length) - words.length / sentences;
}

/**
 * Syllables of a Spanish word: one for each vowel or diphthong. Two strong vowels (a, e, o) part, and so does an accented weak
 * one (í, ú) beside a strong one; the u of que, qui, gue, gui is silent; y is a vowel at the end of a word.
 */
export function countSpanishSyllables(word: string): number {
  const sounded = word
    .toLowerCase()
    .replace(/([qg])u(?=[eiéí])/g, '$1')
    .replace(/y$/, 'i');
  const groups = sounded.match(/[aeiouáéíóúü]+/g) ?? [];
  return Math.max(
    1,
    groups.reduce((sum, group) => sum + syllablesOfVowels(group), 0),
  );
}

function syllablesOfVowels(group: string): number {
  let count = 0;
  let before = '';
  for (const vowel of group) {
    const isApart = before === '' || /[íú]/.test(vowel + before) || (isStrong(vowel) && isStrong(before));
    if (isApart) count += 1;
    before = vowel;
  }
  return count;
}

const isStrong = (vowel: string): boolean => /[aeoáéó]/.test(vowel);

/** Every topic in a language that is measured by INFLESZ reads easily. */
export const checkSpanishReadability: ContentCheck = (content) =>
  topicsInLanguages(content)
    .filter(({ code }) => content.languages.get(code)?.language.readingMeasure === 'inflesz')
    .flatMap(({ file, text }) => {
      const score = inflesz(Object.values(text.steps).flatMap((step) => [plainText(step.text), step.keyPoint]));
      return score < lowestInflesz ? [{ file, path: '', message: `INFLESZ ${score.toFixed(1)}; ${lowestInflesz} at least` }] : [];
    });

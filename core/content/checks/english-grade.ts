import { sourceLanguage } from '#core/content/content-store.ts';
import { plainText, sentencesOf } from '#core/content/marked-text.ts';
import type { Issue } from '#core/issue.ts';
import type { ContentCheck } from './content-check.ts';
import { highestGrade } from './thresholds.ts';
import { topicsInLanguages } from './topic-passages.ts';

/** Syllables of one English word, 1 or more. A dictionary does this better than a rule, so it is lent to us. */
export type CountSyllables = (word: string) => number;

/** Flesch-Kincaid: 0.39 × words a sentence + 11.8 × syllables a word − 15.59 (Kincaid and others, 1975). `texts` are read one after the other. */
export function fleschKincaidGrade(texts: readonly string[], countSyllables: CountSyllables): number {
  const sentences = texts.reduce((sum, text) => sum + sentencesOf(text, 'en').length, 0);
  const words = texts.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, countSyllables(word)), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

/**
 * SMOG: 1.043 × √(words of three or more syllables × 30 / sentences) + 3.1291 (McLaughlin, 1969). A second look at a whole topic:
 * it counts long words where Flesch-Kincaid weighs sentences.
 */
export function smogGrade(texts: readonly string[], countSyllables: CountSyllables): number {
  const sentences = texts.reduce((sum, text) => sum + sentencesOf(text, 'en').length, 0);
  const long = texts.flatMap(wordsOf).filter((word) => countSyllables(word) >= 3).length;
  return 1.043 * Math.sqrt(long * (30 / sentences)) + 3.1291;
}

/** Every English topic is at grade 6 or lower by the one formula, and not hard by the other; no step stands out. */
export function checkEnglishGrades(countSyllables: CountSyllables): ContentCheck {
  return (content) =>
    topicsInLanguages(content)
      .filter(({ code }) => code === sourceLanguage)
      .flatMap(({ file, text }) => {
        const tooHard = (path: string, texts: readonly string[], highest: number): readonly Issue[] => {
          const grade = fleschKincaidGrade(texts, countSyllables);
          return grade > highest ? [{ file, path, message: `reads at grade ${grade.toFixed(1)}; ${highest.toFixed(1)} at most` }] : [];
        };
        const steps = Object.entries(text.steps).map(([id, step]) => ({ id, texts: [plainText(step.text), step.keyPoint] }));
        const whole = steps.flatMap((step) => step.texts);
        const smog = smogGrade(whole, countSyllables);
        return [
          ...tooHard('', whole, highestGrade.topic),
          ...(smog > highestGrade.smog ? [{ file, path: '', message: `SMOG grade ${smog.toFixed(1)}; ${highestGrade.smog.toFixed(1)} at most` }] : []),
          ...steps.flatMap((step) => tooHard(`steps.${step.id}`, step.texts, highestGrade.step)),
        ];
      });
}

function wordsOf(text: string): readonly string[] {
  return Array.from(new Intl.Segmenter('en', { granularity: 'word' }).segment(text)).flatMap(({ segment, isWordLike }) =>
    isWordLike === true ? [segment] : [],
  );
}

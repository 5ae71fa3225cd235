import type { LanguageCode } from '#core/languages/language-schema.ts';

/** Every figure the content checks hold a text to, with the rule it comes from. */

/** Words of a step's text. One screen, read in under half a minute by a slow reader (standards.md, Words and Time). */
export const wordsPerStep = {
  /** Too few explain nothing. English only: some languages say the same in far fewer words. */
  fewest: 25,
  most: 60,
  /** A translation needs more room: commonly up to a fifth more than the English. */
  mostInTranslation: 71,
} as const;

/**
 * Vietnamese writes a space after every syllable, so what is counted there are syllables, and most of its words have one or two.
 * Our own judgement: about four for three words.
 */
const countedPerWord: Readonly<Record<LanguageCode, number>> = { vi: 1.35 };

/** A limit in words as it is counted in a language. */
export const counted = (words: number, code: LanguageCode): number => Math.round(words * (countedPerWord[code] ?? 1));

/**
 * Grades of English. Flesch-Kincaid: NIH, AMA and Joint Commission ask for 6 or lower; one step may be a little harder than its
 * topic. SMOG asks that everything be understood, so it stands about two grades above Flesch-Kincaid for the same text (Wang and
 * others, Res Social Adm Pharm 2013;9:503).
 */
export const highestGrade = { topic: 6.0, step: 7.0, smog: 8.0 } as const;

/** INFLESZ of Spanish (Szigriszt-Pazos). Barrio-Cantalejo 2008: 65 and more is "quite easy"; patient texts should be there. */
export const lowestInflesz = 65;

/** Words in one sentence: 20 at most in plain English (content-plan.md); a translation may need a few more. */
export const longestSentence = { source: 20, translation: 25 } as const;

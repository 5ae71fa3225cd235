import { sourceLanguage } from '#core/content/content-store.ts';
import type { LanguageCode } from '#core/languages/language-schema.ts';
import type { ContentCheck } from './content-check.ts';
import { topicPassages, topicsInLanguages } from './topic-passages.ts';

/** A "not" that a translation rightly says without one, with the reason. */
export type NegationException = { readonly file: string; readonly path: string; readonly reason: string };

/** How a language says no. Words are whole; where a language writes no spaces, signs. */
const negations: Readonly<Record<LanguageCode, RegExp>> = {
  en: /\b(?:not|no|none|nobody|nothing|never|cannot|without|neither|nor)\b|n[’']t\b/giu,
  es: /(?<!\p{L})(?:no|ni|nunca|jamás|sin|nadie|nada|ningun[oa]s?|ningún|tampoco)(?!\p{L})/giu,
  ar: /(?<!\p{L})[وفبك]?(?:لا|لم|لن|ليس|ليست|ليسوا|لست|غير|دون|بدون|عدم|عدمِ|لعدم|ما من|بلا)(?:ها|ه|هم|ك|ي)?(?!\p{L})|(?<!\p{L})(?:ألا|لئلا|وإلا|و?[تي]?تعذر|و?ب?تجنب|و?[تي]تجنب)(?!\p{L})/gu,
  zh: /[不没無无非未别勿]/gu,
  vi: /(?<!\p{L})(?:không|chưa|đừng|chẳng|chớ|ngoài)(?!\p{L})/giu,
};

export function countNegations(text: string, code: LanguageCode): number | undefined {
  const pattern = negations[code];
  // Vowel marks of Arabic are written or left out at will.
  return pattern === undefined ? undefined : (text.replace(/[\u064B-\u0652\u0670]/g, '').match(pattern) ?? []).length;
}

/** "Do not" must not become "do": where the English says no, so does the translation. */
export function checkNegations(exceptions: readonly NegationException[]): ContentCheck {
  return (content) => {
    const lost = topicsInLanguages(content)
      .filter(({ code }) => code !== sourceLanguage)
      .flatMap(({ code, file, topic, text }) => {
        const english = content.topics.get(sourceLanguage)?.get(topic.id);
        if (english === undefined) return [];
        const translated = new Map(topicPassages(text).map((passage) => [passage.path, passage.text]));
        return topicPassages(english.text)
          .filter(({ path, text: source }) => countNegations(source, sourceLanguage) !== 0 && countNegations(translated.get(path) ?? '', code) === 0)
          .map(({ path }) => ({ file, path }));
      });
    const isSame = (one: { file: string; path: string }, other: { file: string; path: string }) => one.file === other.file && one.path === other.path;
    return [
      ...lost
        .filter((place) => !exceptions.some((exception) => isSame(exception, place)))
        .map((place) => ({ ...place, message: 'the English says "not" or "no" here, and this does not' })),
      ...exceptions
        .filter((exception) => !lost.some((place) => isSame(exception, place)))
        .map(({ file, path }) => ({ file, path, message: 'the exception for its negation is no longer needed' })),
    ];
  };
}

import { z } from 'zod';
import { sourceLanguage } from '#core/content/content-store.ts';
import type { ContentCheck } from './content-check.ts';
import { topicsInLanguages } from './topic-passages.ts';

/** `locales/plain-words.json`: English words that a reader knows though the list of familiar words lacks them, each judged by a person. */
export const plainWordsSchema = z.array(z.string().regex(/^[a-z]+$/, 'use small letters'));

/** Which English words most people know: a published list and our own, lent to us as stems. */
export type Vocabulary = {
  /** What is left of a word without its ending. */
  readonly stem: (word: string) => string;
  readonly familiarStems: ReadonlySet<string>;
};

/**
 * No medical word without its meaning: in an English topic every word is a familiar one (Dale and Chall, 1995: words that 4 in 5 children
 * of grade 4 know), or is touched for its meaning, or stands in the glossary, or is in our list of plain words. A second paragraph
 * ("more") may be a little harder.
 */
export function checkJargon({ stem, familiarStems }: Vocabulary): ContentCheck {
  return (content) => {
    const terms = Object.values(content.languages.get(sourceLanguage)?.glossary.terms ?? {});
    const explained = new Set(terms.flatMap(({ term, forms }) => [term, ...forms]).flatMap((words) => wordsIn(words).map(stem)));
    const isKnown = (word: string): boolean => familiarStems.has(stem(word)) || explained.has(stem(word));
    return topicsInLanguages(content)
      .filter(({ code }) => code === sourceLanguage)
      .flatMap(({ file, text }) => {
        const steps = Object.entries(text.steps).flatMap(([id, { title, text: running, keyPoint }]) =>
          Object.entries({ title, text: running, keyPoint }).map(([name, words]) => ({ path: `steps.${id}.${name}`, words })),
        );
        return [{ path: 'mainMessage', words: text.mainMessage }, ...steps].flatMap(({ path, words }) =>
          [...new Set(wordsIn(words))]
            .filter((word) => !isKnown(word))
            .map((word) => ({ file, path, message: `"${word}" is not a word that every reader knows: use a plainer one, or a term of the glossary` })),
        );
      });
  };
}

/** The words a visitor reads without a way to their meaning, in small letters; names that are all capitals are read letter by letter. */
function wordsIn(text: string): readonly string[] {
  const unmarked = text.replaceAll(/\[\[[^\]]*\]\]/g, ' ').replaceAll(/\b[A-Z]{2,}s?\b/g, ' ');
  return (unmarked.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length > 2);
}

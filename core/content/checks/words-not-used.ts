import { z } from 'zod';
import type { LanguageContent } from '#core/content/content-store.ts';
import type { Issue } from '#core/issue.ts';
import { languageCodeSchema } from '#core/languages/language-schema.ts';
import type { ContentCheck } from './content-check.ts';
import { type Passage, passagesOf, topicPassages, topicsInLanguages } from './topic-passages.ts';

/**
 * `locales/words-not-used.json`: by language, words that make a back sound broken (Stewart and Loftus, JOSPT 2018). A `*` at either end
 * stands for any letters, for a word that is inflected.
 */
export const wordsNotUsedSchema = z.record(languageCodeSchema, z.array(z.strictObject({ words: z.string().trim().min(1), instead: z.string().trim().min(1) })));
export type WordsNotUsed = z.infer<typeof wordsNotUsedSchema>;

/** Words we don't use with patients, and words the glossary says to avoid: in topics, danger signs, figures, definitions and screens. */
export function checkWordsNotUsed(wordsNotUsed: WordsNotUsed): ContentCheck {
  return (content) => {
    const texts = [
      ...topicsInLanguages(content).map(({ code, file, text }) => ({ code, file, passages: topicPassages(text) })),
      ...[...content.languages.values()].flatMap(languageTexts),
    ];
    return texts.flatMap(({ code, file, passages }) => {
      const avoided = Object.values(content.languages.get(code)?.glossary.terms ?? {}).flatMap(({ term, avoid }) =>
        avoid.map((words) => ({ words, instead: term })),
      );
      return [...(wordsNotUsed[code] ?? []), ...avoided].flatMap((rule) => findWords(rule, file, passages));
    });
  };
}

function languageTexts({ language: { code }, ui, shared, figures, glossary }: LanguageContent) {
  const definitions = Object.entries(glossary.terms).map(([id, { definition }]) => ({ path: `terms.${id}.definition`, text: definition }));
  return [
    { code, file: `locales/${code}/ui.json`, passages: passagesOf(ui) },
    { code, file: `locales/${code}/shared.json`, passages: passagesOf(shared) },
    { code, file: `locales/${code}/figures.json`, passages: passagesOf(figures) },
    { code, file: `locales/${code}/glossary.json`, passages: definitions },
  ];
}

function findWords({ words, instead }: { readonly words: string; readonly instead: string }, file: string, passages: readonly Passage[]): readonly Issue[] {
  const pattern = patternOf(words);
  return passages
    .filter(({ text }) => pattern.test(bare(text)))
    .map(({ path, text }) => ({ file, path, message: `says "${pattern.exec(bare(text))?.[0] ?? words}"; say: ${instead}` }));
}

/** Whole words, whatever their case; `*` at an end lets letters follow or go before. */
function patternOf(words: string): RegExp {
  const core = bare(words.replace(/^\*|\*$/g, '')).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const start = words.startsWith('*') ? '\\p{L}*' : '(?<!\\p{L})';
  const end = words.endsWith('*') ? '\\p{L}*' : '(?!\\p{L})';
  return new RegExp(`${start}${core}${end}`, 'iu');
}

/** Without the vowel marks and the stretching of Arabic, which are written or left out at will. */
const bare = (text: string): string => text.replace(/[\u064B-\u0652\u0670\u0640]/g, '');

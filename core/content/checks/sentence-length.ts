import { type ContentStore, sourceLanguage } from '#core/content/content-store.ts';
import { countWords, sentencesOf } from '#core/content/marked-text.ts';
import type { Issue } from '#core/issue.ts';
import type { LanguageCode } from '#core/languages/language-schema.ts';
import type { ContentCheck } from './content-check.ts';
import { counted, longestSentence } from './thresholds.ts';
import { type Passage, passagesOf, topicPassages, topicsInLanguages } from './topic-passages.ts';

/** No sentence that a tired reader loses on the way: in topics, danger signs and the glossary's definitions. */
export const checkSentenceLengths: ContentCheck = (content) => [
  ...topicsInLanguages(content).flatMap(({ code, file, text }) => longSentences(code, file, topicPassages(text))),
  ...languagePassages(content).flatMap(({ code, file, passages }) => longSentences(code, file, passages)),
];

function languagePassages({ languages }: ContentStore) {
  return [...languages].flatMap(([code, { shared, glossary }]) => [
    { code, file: `locales/${code}/shared.json`, passages: passagesOf(shared) },
    {
      code,
      file: `locales/${code}/glossary.json`,
      passages: Object.entries(glossary.terms).map(([id, { definition }]) => ({ path: `terms.${id}.definition`, text: definition })),
    },
  ]);
}

function longSentences(code: LanguageCode, file: string, passages: readonly Passage[]): readonly Issue[] {
  const most = code === sourceLanguage ? longestSentence.source : counted(longestSentence.translation, code);
  return passages.flatMap(({ path, text }) =>
    sentencesOf(text, code).flatMap((sentence) => {
      const words = countWords(sentence, code);
      return words > most ? [{ file, path, message: `a sentence of ${words} words, ${most} at most: "${sentence}"` }] : [];
    }),
  );
}

import { type ContentStore, type LanguageContent, sourceLanguage } from '#core/content/content-store.ts';
import type { ContentCheck } from './content-check.ts';
import { type Passage, passagesOf, topicPassages, topicsInLanguages } from './topic-passages.ts';

/** A number that a translation rightly writes as a word, with the reason. */
export type NumberException = {
  /** `locales/<code>/…`, as in the issue. */
  readonly file: string;
  readonly path: string;
  readonly number: string;
  readonly reason: string;
};

/** A dose, a temperature, a count of weeks: every number of the English stands in the same place of the translation. */
export function checkNumbers(exceptions: readonly NumberException[]): ContentCheck {
  return (content) => {
    const source = content.languages.get(sourceLanguage);
    if (source === undefined) return [];
    const missing = [...content.languages.values()]
      .filter(({ language }) => language.code !== sourceLanguage)
      .flatMap((translation) => [...inSharedTexts(source, translation), ...inTopics(content, translation)]);
    const isExcepted = (found: MissingNumber) => exceptions.some((exception) => describes(exception, found));
    return [
      ...missing.filter((found) => !isExcepted(found)).map(({ file, path, number }) => ({ file, path, message: `lacks the number ${number} of the English` })),
      ...exceptions
        .filter((exception) => !missing.some((found) => describes(exception, found)))
        .map(({ file, path, number }) => ({ file, path, message: `the exception for the number ${number} is no longer needed` })),
    ];
  };
}

type MissingNumber = Pick<NumberException, 'file' | 'path' | 'number'>;

const describes = (exception: NumberException, found: MissingNumber): boolean =>
  exception.file === found.file && exception.path === found.path && exception.number === found.number;

function inSharedTexts(source: LanguageContent, translation: LanguageContent): readonly MissingNumber[] {
  const base = `locales/${translation.language.code}`;
  return [
    ...compare(`${base}/shared.json`, passagesOf(source.shared), passagesOf(translation.shared)),
    ...compare(`${base}/figures.json`, passagesOf(source.figures), passagesOf(translation.figures)),
    ...compare(`${base}/glossary.json`, definitions(source), definitions(translation)),
  ];
}

const definitions = ({ glossary }: LanguageContent): readonly Passage[] =>
  Object.entries(glossary.terms).map(([id, { definition }]) => ({ path: `terms.${id}.definition`, text: definition }));

function inTopics(content: ContentStore, { language }: LanguageContent): readonly MissingNumber[] {
  return topicsInLanguages(content)
    .filter(({ code }) => code === language.code)
    .flatMap(({ topic, file, text }) => {
      const english = content.topics.get(sourceLanguage)?.get(topic.id);
      return english === undefined ? [] : compare(file, topicPassages(english.text), topicPassages(text));
    });
}

function compare(file: string, source: readonly Passage[], translation: readonly Passage[]): readonly MissingNumber[] {
  const translated = new Map(translation.map(({ path, text }) => [path, text]));
  return source.flatMap(({ path, text }) => {
    const present = numbersIn(translated.get(path) ?? '');
    return numbersIn(text)
      .filter((number) => !present.includes(number))
      .map((number) => ({ file, path, number }));
  });
}

/** Numbers of a text in digits 0-9 with a point, whatever digits and decimal sign the language writes. */
export function numbersIn(text: string): readonly string[] {
  const latin = text.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
  return Array.from(latin.matchAll(/\d+(?:[.,٫]\d+)?/g), ([number]) => number.replace(/[,٫]/, '.'));
}

/** The digits of every script stand together in Unicode, from zero to nine. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}

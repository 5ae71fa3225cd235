import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { carePathsFileSchema, carePathTitlesSchema } from '#core/content/care-path-schema.ts';
import { type FigureTexts, figureTextsSchema, type SharedTexts, sharedTextsSchema } from '#core/content/language-texts-schema.ts';
import { type Topic, type TopicText, topicSchema, topicTextSchema } from '#core/content/topic-schema.ts';
import { type Language, languagesFileSchema } from '#core/languages/language-schema.ts';
import { numberLocale } from '#core/languages/number-locale.ts';
import { rootFolder } from '../kiosk-files.ts';

/** The words of the package, as a person who reads the screen would say them. */

export type LanguageCode = 'en' | 'es' | 'zh' | 'vi' | 'ar';
export const languageCodes: readonly LanguageCode[] = ['en', 'es', 'zh', 'vi', 'ar'];

const readJson = (path: string): unknown => JSON.parse(readFileSync(join(rootFolder, path), 'utf8'));

const languages = languagesFileSchema.parse(readJson('locales/languages.json'));

export function languageOf(code: LanguageCode): Language {
  const found = languages.find((language) => language.code === code);
  if (found === undefined) throw new RangeError(`languages.json has no "${code}"`);
  return found;
}

/** What stands on the tiles of the waiting screen. */
export const nativeNames = (codes: readonly LanguageCode[]): readonly string[] => codes.map((code) => languageOf(code).nativeName);

/** Every topic of the package, by the name of its file. */
export const topicIds: readonly string[] = readdirSync(join(rootFolder, 'resources/topics'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length))
  .sort();

export function topicStructure(id: string): Topic {
  return topicSchema.parse(readJson(`resources/topics/${id}.json`));
}

export function topicText(id: string, code: LanguageCode): TopicText {
  return topicTextSchema.parse(readJson(`locales/${code}/topics/${id}.json`));
}

/** Where patients may be in their care, and the topics for it. */
export function carePaths(): z.infer<typeof carePathsFileSchema> {
  return carePathsFileSchema.parse(readJson('resources/paths.json'));
}

export function carePathTitles(code: LanguageCode): Readonly<Record<string, string>> {
  return carePathTitlesSchema.parse(readJson(`locales/${code}/paths.json`));
}

export function sharedTexts(code: LanguageCode): SharedTexts {
  return sharedTextsSchema.parse(readJson(`locales/${code}/shared.json`));
}

export function figureTexts(code: LanguageCode): FigureTexts {
  return figureTextsSchema.parse(readJson(`locales/${code}/figures.json`));
}

export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** The words of the screens in one language: `words('walk.place', { step: 3, steps: 9 })`. A plural is found by `count`. */
export function wordsOf(code: LanguageCode): Words {
  const texts = readJson(`locales/${code}/ui.json`);
  const locale = numberLocale(languageOf(code));
  const digits = new Intl.NumberFormat(locale);
  return (key, values = {}) => {
    const count = values['count'];
    const plural = typeof count === 'number' ? find(texts, `${key}_${new Intl.PluralRules(code).select(count)}`) : undefined;
    const text = plural ?? find(texts, key);
    if (text === undefined) throw new RangeError(`ui.json of "${code}" has no "${key}"`);
    return text.replace(/\{\{(\w+)(, digits)?\}\}/g, (_mark, name: string) => {
      const value = values[name];
      return typeof value === 'number' ? digits.format(value) : String(value);
    });
  };
}

function find(texts: unknown, key: string): string | undefined {
  let here: unknown = texts;
  for (const part of key.split('.')) here = typeof here === 'object' && here !== null ? (here as Record<string, unknown>)[part] : undefined;
  return typeof here === 'string' ? here : undefined;
}

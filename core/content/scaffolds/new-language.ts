import { z } from 'zod';
import { type ContentFolder, sourceLanguage } from '#core/content/content-store.ts';
import type { Issue } from '#core/issue.ts';
import { issuesOf } from '#core/issue.ts';
import { type Language, languageSchema, languagesFileSchema } from '#core/languages/language-schema.ts';
import { failed, type Result, succeeded } from '#core/result.ts';
import { emptied, emptiedUi, jsonText } from './empty-texts.ts';

/** Files to write, by path in the content folder. */
export type NewFiles = ReadonlyMap<string, string>;

/** What is known of a language at the start; the rest follows from its script and can be changed in languages.json. */
export type LanguageChoice = Pick<Language, 'code' | 'nativeName' | 'englishName'> & {
  readonly isRightToLeft: boolean;
  readonly script: string;
  readonly font: string | undefined;
  readonly numberingSystem: string | undefined;
};

type ScriptNeeds = Pick<Language, 'font' | 'fontScale' | 'lineHeight' | 'numberingSystem'>;

const usualNeeds: ScriptNeeds = { font: 'Noto Sans Variable', fontScale: 1, lineHeight: 1.5, numberingSystem: 'latn' };

/** Packaged or to be packaged, with the size and line height of look.md, Type. */
const scripts: Readonly<Record<string, ScriptNeeds>> = {
  Latn: usualNeeds,
  Cyrl: usualNeeds,
  Arab: { font: 'Noto Sans Arabic Variable', fontScale: 1.15, lineHeight: 1.8, numberingSystem: 'arab' },
  Deva: { font: 'Noto Sans Devanagari Variable', fontScale: 1.1, lineHeight: 1.7, numberingSystem: 'latn' },
  Hans: { font: 'Noto Sans SC Variable', fontScale: 1, lineHeight: 1.7, numberingSystem: 'latn' },
  Kore: { font: 'Noto Sans KR Variable', fontScale: 1, lineHeight: 1.7, numberingSystem: 'latn' },
};

/**
 * The line in languages.json and every file of a new language, complete in keys and empty in texts: the loader names each empty text and
 * does not offer the language until the last one is written.
 */
export function newLanguage(choice: LanguageChoice, folder: ContentFolder): Result<NewFiles, readonly Issue[]> {
  const registryPath = 'locales/languages.json';
  const registry = languagesFileSchema.parse(parse(folder, registryPath));
  if (choice.font === undefined && scripts[choice.script] === undefined)
    return failed([{ file: registryPath, path: 'font', message: `the script ${choice.script} needs a font to be named` }]);
  const parsed = languageSchema.safeParse(languageOf(choice));
  if (!parsed.success) return failed(issuesOf(registryPath, parsed.error));
  const language = parsed.data;
  if (registry.some(({ code }) => code === language.code)) return failed([{ file: registryPath, path: language.code, message: 'is there already' }]);
  const [from, to] = [`locales/${sourceLanguage}`, `locales/${language.code}`];
  const copy = (name: string, isKept?: (key: string) => boolean): readonly [string, string] => [
    `${to}/${name}`,
    jsonText(emptied(parse(folder, `${from}/${name}`), isKept)),
  ];
  return succeeded(
    new Map([
      [registryPath, jsonText([...registry, language])],
      [`${to}/ui.json`, jsonText(emptiedUi(parse(folder, `${from}/ui.json`), language.code))],
      [`${to}/glossary.json`, jsonText(emptyGlossary(parse(folder, `${from}/glossary.json`)))],
      // The ids of danger signs are not texts.
      copy('shared.json', (key) => key === 'id'),
      copy('figures.json'),
      copy('paths.json'),
      ...folder.list(`${from}/topics`).map((name) => copy(`topics/${name}`)),
    ]),
  );
}

function languageOf({ isRightToLeft, script, font, numberingSystem, ...names }: LanguageChoice): object {
  const needs = scripts[script] ?? usualNeeds;
  return {
    ...names,
    direction: isRightToLeft ? 'rtl' : 'ltr',
    script,
    font: font ?? needs.font,
    fontScale: needs.fontScale,
    lineHeight: needs.lineHeight,
    numberingSystem: numberingSystem ?? needs.numberingSystem,
    speechTags: [names.code],
    readingMeasure: 'sentence-length',
  };
}

const englishTermsSchema = z.object({ terms: z.record(z.string(), z.unknown()) });

/** Each term to be fixed before any topic is translated. */
function emptyGlossary(raw: unknown): object {
  const ids = Object.keys(englishTermsSchema.parse(raw).terms);
  return { terms: Object.fromEntries(ids.map((id) => [id, { term: '', definition: '', forms: [], avoid: [] }])) };
}

// Our own English files, which the loader has checked.
const parse = (folder: ContentFolder, path: string) => JSON.parse(folder.read(path) ?? '{}');

import { sourceLanguage, type UiTexts } from '#core/content/content-store.ts';
import { pluralCategories, pluralKeyOf } from '#core/content/plural-keys.ts';
import type { Issue } from '#core/issue.ts';
import type { LanguageCode } from '#core/languages/language-schema.ts';
import type { ContentCheck } from './content-check.ts';
import { type Passage, passagesOf } from './topic-passages.ts';

/** `ui.json` has the same keys in every language, each plural form the language has and no other, and the same placeholders. */
export const checkUiTexts: ContentCheck = (content) => {
  const source = content.languages.get(sourceLanguage);
  if (source === undefined) return [];
  return [...content.languages.values()].flatMap(({ language, ui }) => compareUi(source.ui, ui, language.code));
};

function compareUi(source: UiTexts, texts: UiTexts, code: LanguageCode): readonly Issue[] {
  const file = `locales/${code}/ui.json`;
  const wanted = wantedTexts(source, code);
  const present = new Map(passagesOf(texts).map(({ path, text }) => [path, text]));
  return [
    ...[...wanted.keys()].filter((path) => !present.has(path)).map((path) => ({ file, path, message: 'is missing' })),
    ...[...present.keys()].filter((path) => !wanted.has(path)).map((path) => ({ file, path, message: 'is not a text of the English' })),
    ...[...present].flatMap(([path, text]) => comparePlaceholders(file, path, text, wanted.get(path))),
  ];
}

/** Every key the language must have, with the English text it says. */
function wantedTexts(source: UiTexts, code: LanguageCode): ReadonlyMap<string, string> {
  return new Map(
    passagesOf(source).flatMap(({ path, text }: Passage) => {
      const plural = pluralKeyOf(path);
      if (plural === undefined) return [[path, text] as const];
      // The English "other" stands for all forms; its "one" adds nothing.
      return plural.category === 'other' ? pluralCategories(code).map((category) => [`${plural.stem}_${category}`, text] as const) : [];
    }),
  );
}

/** Forms that mean one number alone may leave it out: "no minutes", "one minute", the Arabic dual. */
const saysItsNumber: ReadonlySet<string> = new Set(['zero', 'one', 'two']);

function comparePlaceholders(file: string, path: string, text: string, source: string | undefined): readonly Issue[] {
  if (source === undefined) return [];
  const category = pluralKeyOf(path)?.category;
  const mayLackCount = category !== undefined && saysItsNumber.has(category);
  const [wanted, present] = [placeholdersIn(source), placeholdersIn(text)];
  return [
    ...wanted
      .filter((placeholder) => !present.includes(placeholder) && !(mayLackCount && /^count\b/.test(placeholder)))
      .map((placeholder) => ({ file, path, message: `lacks {{${placeholder}}}` })),
    ...present
      .filter((placeholder) => !wanted.includes(placeholder))
      .map((placeholder) => ({ file, path, message: `has {{${placeholder}}}, which the English has not` })),
  ];
}

const placeholdersIn = (text: string): readonly string[] => [...new Set(Array.from(text.matchAll(/\{\{\s*([^}]*?)\s*\}\}/g), ([, name]) => name ?? ''))];

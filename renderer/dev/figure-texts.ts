import { type FigureTexts, figureTextsSchema } from '#core/content/language-texts-schema.ts';
import { type Language, languagesFileSchema } from '#core/languages/language-schema.ts';

const files: Readonly<Record<string, unknown>> = import.meta.glob(['../../locales/languages.json', '../../locales/*/figures.json'], {
  import: 'default',
  eager: true,
});

export type FigureLanguage = { readonly language: Language; readonly figures: FigureTexts };

/** The words of figures, by language: what figures need of the content, and no more of it. */
export const figureLanguages: ReadonlyMap<string, FigureLanguage> = new Map(
  languagesFileSchema.parse(files['../../locales/languages.json']).flatMap((language) => {
    const file = files[`../../locales/${language.code}/figures.json`];
    return file === undefined ? [] : [[language.code, { language, figures: figureTextsSchema.parse(file) }] as const];
  }),
);

/** @throws RangeError for a language without figures */
export function figureLanguage(code: string): FigureLanguage {
  const found = figureLanguages.get(code);
  if (found === undefined) throw new RangeError(`there is no language ${code}; there is ${[...figureLanguages.keys()].join(', ')}`);
  return found;
}

import { z } from 'zod';

/** BCP 47, as far as this kiosk uses it: a language, perhaps a script, perhaps a region. */
export const languageCodeSchema = z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, 'is not a language code such as "es" or "zh-Hans"');
export type LanguageCode = z.infer<typeof languageCodeSchema>;

/** One line of `locales/languages.json`, the only registry of languages. */
export const languageSchema = z.strictObject({
  code: languageCodeSchema,
  /** The language's own name, as its readers write it. */
  nativeName: z.string().min(1),
  englishName: z.string().min(1),
  direction: z.enum(['ltr', 'rtl']),
  /** ISO 15924. */
  script: z.string().regex(/^[A-Z][a-z]{3}$/),
  /** The packaged font family that has every glyph of the script. */
  font: z.string().min(1),
  /** Type of this script is set this much larger (look.md, Type). */
  fontScale: z.number().min(1).max(1.5),
  lineHeight: z.number().min(1.4).max(2.4),
  /** CLDR numbering system for digits in running text. Numbers to dial are always 0-9. */
  numberingSystem: z.enum(['latn', 'arab', 'arabext', 'deva']),
  /** Voices to look for, best first. */
  speechTags: z.array(z.string()).min(1),
  /** How the reading level is measured (standards.md, Words). */
  readingMeasure: z.enum(['flesch-kincaid', 'inflesz', 'sentence-length']),
});
export type Language = z.infer<typeof languageSchema>;

export const languagesFileSchema = z.array(languageSchema).min(1);

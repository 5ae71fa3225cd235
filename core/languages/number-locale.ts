import type { Language } from './language-schema.ts';

/** The BCP 47 tag that makes `Intl` write a language's usual digits, for example `ar-u-nu-arab`. */
export function numberLocale(language: Pick<Language, 'code' | 'numberingSystem'>): string {
  return `${language.code}-u-nu-${language.numberingSystem}`;
}

import type { LanguageCode } from '#core/languages/language-schema.ts';

/** i18next writes plural forms as `key_one`, `key_other`, …: one for each category of the language (CLDR). */
const pluralKey = /^(.*)_(zero|one|two|few|many|other)$/;

export type PluralKey = { readonly stem: string; readonly category: Intl.LDMLPluralRule };

/** Undefined for a key without plural forms. */
export function pluralKeyOf(key: string): PluralKey | undefined {
  const [, stem, category] = pluralKey.exec(key) ?? [];
  return stem === undefined ? undefined : { stem, category: category as Intl.LDMLPluralRule };
}

/** The plural forms a language has, in CLDR's order. One that `Intl` does not know, such as Haitian Creole, has those of English. */
export function pluralCategories(code: LanguageCode): readonly Intl.LDMLPluralRule[] {
  const known = Intl.PluralRules.supportedLocalesOf(code).length > 0 ? code : 'en';
  const { pluralCategories: present } = new Intl.PluralRules(known).resolvedOptions();
  return inOrder.filter((category) => present.includes(category));
}

const inOrder: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

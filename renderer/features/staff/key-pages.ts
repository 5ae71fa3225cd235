import type { Language } from '#core/languages/language-schema.ts';

/** Keys on a row of the on-screen keyboard: twelve of 13 mm, 3 mm apart, fit on a 10 in. tablet. */
export const keysPerRow = 12;

export type KeyPage = {
  /** What the key that leads here shows: the first letters of the page. */
  readonly name: string;
  readonly isLetters: boolean;
  /**
   * Three rows of letters. The first ends with Delete, the last has the key to the next page at its start and Space at its
   * end; the second begins with Capital where the page has capitals.
   */
  readonly rows: readonly [readonly string[], readonly string[], readonly string[]];
};

const row = (letters: string): readonly string[] => Array.from(letters);
const letterPage = (name: string, first: string, second: string, third: string): KeyPage => ({
  name,
  isLetters: true,
  rows: [row(first), row(second), row(third)],
});

/** By ISO 15924 script, in the order of the keyboards their readers know. A script without a line here types in Latin letters. */
const lettersOf: Readonly<Record<string, KeyPage>> = {
  Latn: letterPage('ABC', 'qwertyuiop', 'asdfghjkl’-', 'zxcvbnm'),
  Arab: letterPage('أبت', 'ضصثقفغعهخحج', 'شسيبلاتنمكطد', 'رىةوزظذأ'),
};

/** Letters of a language that need pages of their own. Vietnamese: vowels with each of their tones; Chinese has no letters to type. */
const ownPagesOf: Readonly<Record<string, readonly KeyPage[]>> = {
  vi: [
    letterPage('ăâđ', 'ăắằẳẵặâấầẩẫ', 'ậđêếềểễệôốồ', 'ổỗộơớờở'),
    letterPage('ưáà', 'ỡợưứừửữựáàả', 'ãạéèẻẽẹíìỉ', 'ĩịóòỏõọ'),
    letterPage('úýỳ', 'úùủũụýỳỷỹỵ', '', ''),
  ],
};

/** Letters that have no room on the page of letters, by language. */
const moreLettersOf: Readonly<Record<string, string>> = {
  es: 'ñáéíóúü',
  ar: 'ءئؤإآ',
};

/** The pages of the on-screen keyboard for a clinic's language, in the order in which its page key shows them. */
export function keyPages({ code, script }: Pick<Language, 'code' | 'script'>): readonly KeyPage[] {
  const latin = lettersOf['Latn'];
  const own = lettersOf[script] ?? latin;
  const signs: KeyPage = { name: '123', isLetters: false, rows: [row('1234567890'), row(moreLettersOf[code] ?? ''), row(".,&()/'-")] };
  return [own, ...(ownPagesOf[code] ?? []), signs, own === latin ? undefined : latin].filter((page) => page !== undefined);
}

export function hasCapitals(page: KeyPage): boolean {
  return page.rows.flat().some((letter) => letter.toUpperCase() !== letter);
}

import type { TFunction } from 'i18next';
import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { LanguageTexts } from '#core/bridge/contract.ts';

/** The texts a screen is shown in. Medical words (glossary, danger signs, figure labels) come from here, screen words from i18next. */
export const LanguageContext = createContext<LanguageTexts | null>(null);

export function useLanguageTexts(): LanguageTexts {
  const texts = useContext(LanguageContext);
  if (texts === null) throw new Error('A screen is shown in a language');
  return texts;
}

/** Screen words in one given language: two can stand on a screen, such as the visitor's and the clinic's in the warning. */
export function useWordsOf(texts: LanguageTexts): TFunction<'ui'> {
  return useTranslation('ui', { lng: texts.language.code, useSuspense: false }).t;
}

/** Screen words in the language of the sheet. */
export function useWords(): TFunction<'ui'> {
  return useWordsOf(useLanguageTexts());
}

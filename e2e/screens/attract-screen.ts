import { expect, type Locator, type Page } from '@playwright/test';
import { type LanguageCode, languageOf, wordsOf } from './texts.ts';

/** The screen that waits for the next person. */
export type AttractScreen = {
  readonly languageTiles: Locator;
  readonly language: (code: LanguageCode) => Locator;
  /** The greeting as it stands there now, in whatever language. */
  readonly greeting: Locator;
  readonly stopMotion: Locator;
  readonly cleanScreen: Locator;
  readonly isShown: () => Promise<void>;
};

/** @param clinicLanguage what the clinic chose as its default: the language of the small controls */
export function attractScreen(page: Page, clinicLanguage: LanguageCode = 'en'): AttractScreen {
  const words = wordsOf(clinicLanguage);
  const languageTiles = page.getByRole('list', { name: words('attract.languages') }).getByRole('button');
  return {
    languageTiles,
    language: (code) => languageTiles.and(page.getByRole('button', { name: languageOf(code).nativeName, exact: true })),
    greeting: page.getByRole('main').getByRole('button').first(),
    stopMotion: page.getByRole('button', { name: words('attract.stopMotion') }),
    cleanScreen: page.getByRole('button', { name: words('attract.cleanScreen') }),
    isShown: async () => {
      await expect(languageTiles.first()).toBeVisible();
      await expect(page.getByRole('navigation')).toHaveCount(0);
    },
  };
}

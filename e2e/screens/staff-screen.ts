import { expect, type Locator, type Page } from '@playwright/test';
import { type LanguageCode, languageOf, type Words, wordsOf } from './texts.ts';

/** What stands behind the staff corner, in the clinic's default language. */
export type StaffScreen = {
  readonly page: Page;
  readonly words: Words;
  readonly heading: Locator;
  readonly body: Locator;
  /** What the dark band says: saved, not saved, unsaved edits. */
  readonly message: Locator;
  readonly close: Locator;
  readonly alert: Locator;
  readonly button: (name: string) => Locator;
  /** A row of the desk, such as `staff.desk.languages`; its name goes on with how things stand. */
  readonly section: (key: string) => Locator;
  readonly typePin: (pin: string) => Promise<void>;
  readonly languageSwitch: (code: LanguageCode) => Locator;
  readonly isAt: (key: string) => Promise<void>;
  readonly isClosed: () => Promise<void>;
};

export function staffScreen(page: Page, code: LanguageCode = 'en'): StaffScreen {
  const words = wordsOf(code);
  const heading = page.getByRole('heading', { level: 1 });
  const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
  const band = page.getByRole('banner');
  const pad = page.getByRole('group', { name: words('staff.keys.pad') });
  return {
    page,
    words,
    heading,
    button,
    body: page.getByRole('main'),
    message: band.getByRole('status'),
    close: band.getByRole('button', { name: words('staff.close') }),
    alert: page.getByRole('alert'),
    section: (key) => page.getByRole('main').getByRole('button', { name: new RegExp(`^${words(key)}`) }),
    typePin: async (pin) => {
      for (const digit of pin) await pad.getByRole('button', { name: digit, exact: true }).click();
      await pad.getByRole('button', { name: words('staff.keys.enter'), exact: true }).click();
    },
    languageSwitch: (language) => page.getByRole('switch', { name: new RegExp(languageOf(language).nativeName) }),
    isAt: (key) => expect(heading).toHaveText(words(key)),
    isClosed: () => expect(band).toHaveCount(0),
  };
}

import i18next, { type i18n as I18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { LanguageTexts } from '#core/bridge/contract.ts';
import { numberLocale } from '#core/languages/number-locale.ts';
import type english from '../../locales/en/ui.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    resources: { ui: typeof english };
  }
}

/** The one i18next instance. It keeps texts and the current language, nothing of a visitor: the reset sets the language back. */
export const i18n: I18n = i18next.createInstance();

const locales = new Map<string, string>();

export function startI18n(): void {
  void i18n.use(initReactI18next).init({
    resources: {},
    defaultNS: 'ui',
    // A text is complete in a language or the language is not offered: there is nothing to fall back to.
    fallbackLng: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  // "{{count, digits}}": a number in the language's own digits.
  i18n.services.formatter?.add('digits', (value: unknown, language) => new Intl.NumberFormat(locales.get(language ?? '') ?? 'en').format(Number(value)));
}

export function addTexts(texts: LanguageTexts): void {
  locales.set(texts.language.code, numberLocale(texts.language));
  i18n.addResourceBundle(texts.language.code, 'ui', texts.ui, true, true);
}

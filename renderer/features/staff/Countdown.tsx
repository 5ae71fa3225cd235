import type { ReactNode } from 'react';
import { numberLocale } from '#core/languages/number-locale.ts';
import { useLanguageTexts } from '../../i18n/language-context.ts';

/** Minutes and seconds that are left, in the language's digits. */
export function Countdown({ seconds }: { readonly seconds: number }): ReactNode {
  const locale = numberLocale(useLanguageTexts().language);
  const minutes = new Intl.NumberFormat(locale).format(Math.floor(seconds / 60));
  const rest = new Intl.NumberFormat(locale, { minimumIntegerDigits: 2 }).format(seconds % 60);
  return (
    <p className="staff-countdown" role="timer" dir="ltr">
      {minutes}:{rest}
    </p>
  );
}

import type { ReactNode } from 'react';
import { numberLocale } from '#core/languages/number-locale.ts';
import { useLanguageTexts } from '../../i18n/language-context.ts';

/** 60 mm across (look.md); loses a part each second. Hidden from a screen reader, which hears the seconds twice only. */
export function CountdownRing({ secondsLeft, total }: { readonly secondsLeft: number; readonly total: number }): ReactNode {
  const { language } = useLanguageTexts();
  const part = 360 / total;
  return (
    <div className="ring" aria-hidden="true">
      <svg viewBox="-32 -32 64 64" aria-hidden="true">
        {Array.from({ length: total }, (_, second) => second).map((second) => (
          <path
            key={second}
            className={second < secondsLeft ? 'ring-part' : 'ring-part ring-gone'}
            d="M0-29V-24"
            transform={`rotate(${second * part + part / 2})`}
          />
        ))}
      </svg>
      <span className="ring-number">{new Intl.NumberFormat(numberLocale(language)).format(secondsLeft)}</span>
    </div>
  );
}

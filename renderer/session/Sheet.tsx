import { type CSSProperties, type ReactNode, useLayoutEffect, useMemo } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { LanguageTexts } from '#core/bridge/contract.ts';
import { type Glass, type TextSize, usualTextSize } from '#core/glass.ts';
import { LanguageContext, useWordsOf } from '../i18n/language-context.ts';

type Props = {
  readonly texts: LanguageTexts;
  readonly glass: Glass;
  readonly textSize?: TextSize;
  readonly isMotionStopped?: boolean;
  readonly tone: 'attract' | 'visit' | 'staff' | 'warning';
  readonly isTrial: boolean;
  /** The clinic's language, in which the trial mark speaks to staff. */
  readonly clinicTexts: LanguageTexts;
  readonly children: ReactNode;
};

/** The one sheet of paper: sets language, direction, font, text size and glass for all that stands on it. */
export function Sheet({ texts, glass, textSize = usualTextSize, isMotionStopped = false, tone, isTrial, clinicTexts, children }: Props): ReactNode {
  const { language } = texts;
  const style = useMemo(
    () =>
      ({ '--font-script': `"${language.font}"`, '--font-scale': String(language.fontScale), '--line-height': String(language.lineHeight) }) as CSSProperties,
    [language],
  );
  const clinicWords = useWordsOf(clinicTexts);
  useLayoutEffect(() => {
    document.documentElement.lang = language.code;
    document.documentElement.dir = language.direction;
  }, [language]);
  return (
    <LanguageContext value={texts}>
      <I18nProvider locale={language.code}>
        <div
          className="kiosk"
          lang={language.code}
          dir={language.direction}
          data-glass={glass.size}
          data-shape={glass.isPortrait ? 'portrait' : 'landscape'}
          data-text={textSize}
          data-tone={tone}
          data-motion={isMotionStopped ? 'stopped' : 'free'}
          style={style}
        >
          {isTrial ? (
            <aside className="trial-mark" lang={clinicTexts.language.code} dir={clinicTexts.language.direction}>
              {clinicWords('trial.mark')}
            </aside>
          ) : null}
          {children}
        </div>
      </I18nProvider>
    </LanguageContext>
  );
}

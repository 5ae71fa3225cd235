import { type CSSProperties, type ReactNode, useMemo } from 'react';
import type { Figure } from '#core/figures/figure-schema.ts';
import { numberLocale } from '#core/languages/number-locale.ts';
import { FigureStage } from '../figures/stage/FigureStage.tsx';
import type { FigureLanguage } from './figure-texts.ts';

type PaperProps = {
  readonly of: FigureLanguage;
  readonly theme: string;
  readonly textSize: string;
  readonly className: string;
  readonly children: ReactNode;
};

/** Kiosk paper to put figures on, as session/Sheet.tsx lays it. */
export function FigurePaper({ of: { language }, theme, textSize, className, children }: PaperProps): ReactNode {
  const style = { '--font-script': `"${language.font}"`, '--font-scale': String(language.fontScale), '--line-height': String(language.lineHeight) };
  return (
    <div className={`kiosk ${className}`} lang={language.code} dir={language.direction} data-text={textSize} data-theme={theme} style={style as CSSProperties}>
      {children}
    </div>
  );
}

type ShownFigureProps = {
  readonly figure: Figure;
  readonly of: FigureLanguage;
  readonly detail: 'full' | 'small';
  readonly isMotionStopped: boolean;
  readonly hasLabels?: boolean;
  readonly description: string;
  readonly widthMm: number;
  readonly heightMm: number;
};

/** One figure in a box of so many millimetres, with the words that a topic would give it. */
export function ShownFigure({ figure, of, detail, isMotionStopped, hasLabels = true, description, widthMm, heightMm }: ShownFigureProps): ReactNode {
  const { language, figures } = of;
  // The stage takes another function for another look.
  const formatNumber = useMemo(() => new Intl.NumberFormat(numberLocale(language)).format, [language]);
  return (
    <div style={{ inlineSize: `calc(${widthMm} * var(--mm))`, blockSize: `calc(${heightMm} * var(--mm))` }}>
      <FigureStage
        figure={figure}
        description={description}
        labels={hasLabels ? figure.labels.map((part) => ({ part, text: figures.parts[part].name })) : []}
        isMotionStopped={isMotionStopped}
        detail={detail}
        texts={figures}
        formatNumber={formatNumber}
        isRightToLeft={language.direction === 'rtl'}
      />
    </div>
  );
}

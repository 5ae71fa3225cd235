import { type ReactNode, useState } from 'react';
import { flushSync } from 'react-dom';
import { usualTextSize } from '#core/glass.ts';
import { FigurePaper, ShownFigure } from './FigurePaper.tsx';
import { figureLanguage } from './figure-texts.ts';
import type { WantedSample } from './wanted-samples.ts';

declare global {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be added to.
  interface Window {
    /** Puts another state of the scene on the stage; the figure moves there. */
    moveFigure: (state: string) => void;
  }
}

/** One figure, large, that is told which state to move to: what `npm run bench` measures frames on. */
export function FigureMover({ samples, look }: { readonly samples: readonly WantedSample[]; readonly look: URLSearchParams }): ReactNode {
  const [shown, setShown] = useState(samples[0]);
  window.moveFigure = (state) => flushSync(() => setShown(samples.find((sample) => sample.state === state) ?? samples[0]));
  if (shown === undefined) return null;
  const language = figureLanguage(look.get('language') ?? 'en');
  return (
    <FigurePaper of={language} theme="light" textSize={usualTextSize} className="figure-rows">
      <ShownFigure
        figure={shown.figure}
        of={language}
        detail="full"
        isMotionStopped={false}
        description={shown.state}
        widthMm={Number(look.get('width') ?? 244)}
        heightMm={Number(look.get('height') ?? 200)}
      />
    </FigurePaper>
  );
}

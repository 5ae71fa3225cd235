import type { ReactNode } from 'react';
import { usualTextSize } from '#core/glass.ts';
import { FigurePaper, ShownFigure } from './FigurePaper.tsx';
import { figureLanguage } from './figure-texts.ts';
import type { WantedSample } from './wanted-samples.ts';

/** States beside each other, as they are photographed. How they are shown stands in the address (figures.tsx). */
export function FigureRows({ samples, look }: { readonly samples: readonly WantedSample[]; readonly look: URLSearchParams }): ReactNode {
  const language = figureLanguage(look.get('language') ?? 'en');
  return (
    <FigurePaper of={language} theme={look.get('theme') ?? 'light'} textSize={look.get('text') ?? usualTextSize} className="figure-rows">
      {samples.map(({ scene, state, figure }) => (
        <div key={`${scene} ${state}`} className="figure-rows-state" data-scene={scene} data-state={state}>
          <ShownFigure
            figure={figure}
            of={language}
            detail={look.get('detail') === 'small' ? 'small' : 'full'}
            isMotionStopped
            hasLabels={look.get('labels') !== 'none'}
            description={`${scene}: ${state}`}
            widthMm={Number(look.get('width') ?? 130)}
            heightMm={Number(look.get('height') ?? 110)}
          />
          <p dir="ltr">
            {scene}: {state}
          </p>
        </div>
      ))}
    </FigurePaper>
  );
}

import type { ReactNode } from 'react';
import type { Figure } from '#core/figures/figure-schema.ts';
import { FigureStage } from './FigureStage.tsx';

/** A figure at rest, small, beside words that say what it shows: hidden from a screen reader. */
export function Picture({ figure }: { readonly figure: Figure }): ReactNode {
  return (
    <span className="picture" aria-hidden="true">
      <FigureStage figure={figure} description="" labels={[]} isMotionStopped detail="small" />
    </span>
  );
}

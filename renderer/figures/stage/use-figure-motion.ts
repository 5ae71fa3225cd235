import { useEffect, useRef, useState } from 'react';
import type { Figure } from '#core/figures/figure-schema.ts';
import { easeMove } from './cubic-bezier.ts';
import { interpolateFigure } from './interpolate-figure.ts';

/** look.md, Motion: a figure takes 600 ms from wherever it is. */
export const figureMotionMs = 600;

/** What is drawn now: one figure, or two that cross-fade. */
export type FigureLayer = { readonly figure: Figure; readonly opacity: number };
export type FigureMotion = { readonly layers: readonly FigureLayer[]; readonly isResting: boolean };

/** The layers a fraction (0 to 1, eased) of the way from what was shown to the wanted figure. */
export function layersBetween(shown: readonly FigureLayer[], wanted: Figure, fraction: number): readonly FigureLayer[] {
  const start = shown.reduce<FigureLayer | undefined>((most, layer) => (most && most.opacity > layer.opacity ? most : layer), undefined);
  if (!start || fraction >= 1) return [{ figure: wanted, opacity: 1 }];
  const between = interpolateFigure(start.figure, wanted, fraction);
  if (between) return [{ figure: between, opacity: 1 }];
  return [
    { figure: start.figure, opacity: 1 - fraction },
    { figure: wanted, opacity: fraction },
  ];
}

/**
 * Moves from the figure shown to the one wanted: 600 ms, from wherever it is, so a new wish in mid-way is no jump.
 * With motion stopped, or where the system asks for less motion, it changes at once.
 */
export function useFigureMotion(figure: Figure, options: { readonly isStopped: boolean }): FigureMotion {
  const isStill = options.isStopped || prefersReducedMotion();
  const wantedKey = JSON.stringify(figure);
  const wanted = useRef(figure);
  wanted.current = figure;
  const [motion, setMotion] = useState<FigureMotion & { readonly key: string }>(() => atRest(figure));
  const shown = useRef(motion);
  shown.current = motion;

  useEffect(() => {
    const before = shown.current;
    if (before.key === wantedKey && before.isResting) return;
    if (isStill) {
      setMotion(atRest(wanted.current));
      return;
    }
    let startedAtMs: number | null = null;
    let frame = requestAnimationFrame(function step(nowMs) {
      startedAtMs ??= nowMs;
      const time = (nowMs - startedAtMs) / figureMotionMs;
      if (time >= 1) {
        setMotion(atRest(wanted.current));
        return;
      }
      setMotion({ key: wantedKey, isResting: false, layers: layersBetween(before.layers, wanted.current, easeMove(time)) });
      frame = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(frame);
  }, [wantedKey, isStill]);

  if (isStill) return atRest(figure);
  // Until the first frame of a new movement, the old picture stands but its labels no longer hold.
  return motion.key === wantedKey ? motion : { layers: motion.layers, isResting: false };
}

function atRest(figure: Figure): FigureMotion & { readonly key: string } {
  return { key: JSON.stringify(figure), isResting: true, layers: [{ figure, opacity: 1 }] };
}

function prefersReducedMotion(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;
}

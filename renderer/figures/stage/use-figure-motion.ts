import { useEffect, useRef, useState } from 'react';
import type { Figure } from '#core/figures/figure-schema.ts';
import { easeMove } from './cubic-bezier.ts';
import { interpolateFigure } from './interpolate-figure.ts';

/** look.md, Motion: a figure takes 600 ms from wherever it is. */
export const figureMotionMs = 600;
const frameMs = 1000 / 60;

/** Two pictures can stand over each other. Each has a place of its own as long as it stands, so that neither is made anew for the other. */
export type LayerPlace = 0 | 1;
/** What is drawn now: one figure, or two that cross-fade, the one that comes last. */
export type FigureLayer = { readonly figure: Figure; readonly opacity: number; readonly place: LayerPlace };
export type FigureMotion = { readonly layers: readonly FigureLayer[]; readonly isResting: boolean };

/** The layers a fraction (0 to 1, eased) of the way from what was shown to the wanted figure. */
export function layersBetween(shown: readonly FigureLayer[], wanted: Figure, fraction: number): readonly FigureLayer[] {
  const start = shown.reduce<FigureLayer | undefined>((most, layer) => (most && most.opacity > layer.opacity ? most : layer), undefined);
  if (!start) return [{ figure: wanted, opacity: 1, place: 0 }];
  const between = interpolateFigure(start.figure, wanted, fraction);
  if (between) return [{ figure: fraction >= 1 ? wanted : between, opacity: 1, place: start.place }];
  const coming: FigureLayer = { figure: wanted, opacity: Math.min(1, fraction), place: start.place === 0 ? 1 : 0 };
  return fraction >= 1 ? [coming] : [{ ...start, opacity: 1 - fraction }, coming];
}

/** Where the wanted figure stands, or will stand once it moves. */
export function placeOfWanted(shown: readonly FigureLayer[], wanted: Figure): LayerPlace {
  return layersBetween(shown, wanted, 0.5).at(-1)?.place ?? 0;
}

/**
 * Moves from the figure shown to the one wanted: 600 ms, from wherever it is, so a new wish in mid-way is no jump.
 * With motion stopped it changes at once.
 */
export function useFigureMotion(figure: Figure, options: { readonly isStopped: boolean }): FigureMotion & { readonly wantedPlace: LayerPlace } {
  const isStill = options.isStopped;
  const wantedKey = JSON.stringify(figure);
  const wanted = useRef(figure);
  wanted.current = figure;
  const [motion, setMotion] = useState<KeyedMotion>(() => atRest(figure, 0));
  const shown = useRef(motion);
  shown.current = motion;

  useEffect(() => {
    const before = shown.current;
    if (before.key === wantedKey && before.isResting) return;
    if (isStill) {
      setMotion(atRest(wanted.current, lastPlace(before)));
      return;
    }
    let startedAtMs: number | undefined;
    let isPut = false;
    let frame = requestAnimationFrame(function step(nowMs) {
      // The first frame puts another picture there, which may take longer than a frame: the clock runs from the next one on.
      if (isPut) startedAtMs ??= nowMs - frameMs;
      isPut = true;
      const time = startedAtMs === undefined ? 0 : (nowMs - startedAtMs) / figureMotionMs;
      if (time >= 1) {
        setMotion(atRest(wanted.current, placeOfWanted(before.layers, wanted.current)));
        return;
      }
      setMotion({ key: wantedKey, isResting: false, layers: layersBetween(before.layers, wanted.current, easeMove(time)) });
      frame = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(frame);
  }, [wantedKey, isStill]);

  if (isStill) return { ...atRest(figure, lastPlace(motion)), wantedPlace: lastPlace(motion) };
  if (motion.key === wantedKey) return { ...motion, wantedPlace: lastPlace(motion) };
  // Until the first frame of a new movement, the old picture stands but its labels no longer hold.
  return { layers: motion.layers, isResting: false, wantedPlace: placeOfWanted(motion.layers, figure) };
}

type KeyedMotion = FigureMotion & { readonly key: string };

const lastPlace = ({ layers }: FigureMotion): LayerPlace => layers.at(-1)?.place ?? 0;

function atRest(figure: Figure, place: LayerPlace): KeyedMotion {
  return { key: JSON.stringify(figure), isResting: true, layers: [{ figure, opacity: 1, place }] };
}

/** The system asks for less motion. */
export function prefersReducedMotion(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;
}

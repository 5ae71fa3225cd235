import { useMemo, useRef } from 'react';
import type { Figure } from '#core/figures/figure-schema.ts';
import type { SceneLibrary } from '../scene-library.ts';
import type { SceneDrawing, SceneLook } from './scene.ts';
import type { FigureMotion, LayerPlace } from './use-figure-motion.ts';

export type DrawnLayer = { readonly opacity: number; readonly place: LayerPlace; readonly drawing: SceneDrawing };

/**
 * Draws what is shown, and the figure that is wanted. What has not changed since the last frame is the same drawing as then, so that
 * React passes over it: a picture that only fades costs nothing.
 */
export function useDrawnLayers(
  { layers, wantedPlace }: FigureMotion & { readonly wantedPlace: LayerPlace },
  figure: Figure,
  look: SceneLook,
  library: SceneLibrary,
): { readonly wanted: SceneDrawing; readonly layers: readonly DrawnLayer[] } {
  // Two layers stand on the page together: each has ids of its own, the same ones as long as it stands.
  const looks = useMemo(() => [look, { ...look, instance: `${look.instance}-over` }] as const, [look]);
  const key = JSON.stringify(figure);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when a figure is another one; objects come new with every render.
  const wanted = useMemo(() => library.draw(figure, looks[wantedPlace]), [key, looks, wantedPlace, library]);
  const last = useRef<{ [P in LayerPlace]?: { readonly figure: Figure; readonly look: SceneLook; readonly drawing: SceneDrawing } }>({});
  const drawn = layers.map((layer) => {
    const own = looks[layer.place];
    const before = last.current[layer.place];
    const drawing =
      layer.place === wantedPlace && JSON.stringify(layer.figure) === key
        ? wanted
        : before?.figure === layer.figure && before.look === own
          ? before.drawing
          : library.draw(layer.figure, own);
    last.current[layer.place] = { figure: layer.figure, look: own, drawing };
    return { opacity: layer.opacity, place: layer.place, drawing };
  });
  return { wanted, layers: drawn };
}

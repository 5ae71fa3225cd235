import type { Figure, FigureOf, SceneName } from '#core/figures/figure-schema.ts';
import { drawBodyBack } from './scenes/BodyBack.tsx';
import { drawScanner } from './scenes/Scanner.tsx';
import { drawSpineSide } from './scenes/SpineSide.tsx';
import { drawSpineWhole } from './scenes/SpineWhole.tsx';
import { drawStretch } from './scenes/Stretch.tsx';
import { drawTimeline } from './scenes/Timeline.tsx';
import { drawVertebraTop } from './scenes/VertebraTop.tsx';
import type { Scene, SceneDrawing, SceneLook } from './stage/scene.ts';

/** Every scene has a drawing: the compiler asks for the missing one. */
const scenes: { readonly [N in SceneName]: Scene<N> } = {
  'spine-side': drawSpineSide,
  'vertebra-top': drawVertebraTop,
  'spine-whole': drawSpineWhole,
  'body-back': drawBodyBack,
  scanner: drawScanner,
  timeline: drawTimeline,
  stretch: drawStretch,
};

/** Draws any figure with the scene it names. */
export function drawFigure(figure: Figure, look: SceneLook): SceneDrawing {
  return drawWith(figure.scene, figure, look);
}

function drawWith<N extends SceneName>(name: N, figure: FigureOf<SceneName>, look: SceneLook): SceneDrawing {
  // The name is the figure's own, so the scene and the figure belong together; the compiler cannot see that by itself.
  return (scenes[name] as Scene<N>)(figure as FigureOf<N>, look);
}

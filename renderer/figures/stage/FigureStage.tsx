import { useId, useMemo, useRef } from 'react';
import type { Figure, MomentId, PartId } from '#core/figures/figure-schema.ts';
import { type LabelLayout, layoutLabels } from '#core/figures/label-layout.ts';
import { drawFigure } from '../scene-map.ts';
import '../tissue.css';
import './figure-stage.css';
import { FigureLabels } from './FigureLabels.tsx';
import type { SceneDrawing, SceneLook, ViewBox } from './scene.ts';
import { type FigureLayer, useFigureMotion } from './use-figure-motion.ts';
import { type StageMeasure, useStageMeasure } from './use-stage-measure.ts';

export type FigureStageProps = {
  readonly figure: Figure;
  /** The text alternative: what the picture shows, in the visitor's language. */
  readonly description: string;
  /** Most important first; where there is no room, the last ones are left out. */
  readonly labels: ReadonlyArray<{ readonly part: PartId; readonly text: string }>;
  readonly isMotionStopped: boolean;
  /** `small` is a picture on a tile: fewer textures, thinner lines, no labels. */
  readonly detail: 'full' | 'small';
  /** A line under the drawing, for example that it shows a typical spine, not the visitor's. */
  readonly drawingNote?: string;
  readonly momentText?: (moment: MomentId) => string;
  readonly isRightToLeft?: boolean;
};

/** Shows any figure: draws its scene, moves it from state to state, and lays its labels out around it. Fills its container. */
export function FigureStage(props: FigureStageProps) {
  const { figure, detail, isMotionStopped, momentText, isRightToLeft } = props;
  const instance = `figure${useId().replaceAll(/[^a-zA-Z0-9]/g, '')}`;
  const look: SceneLook = useMemo(
    () => ({
      instance,
      reducedDetail: detail === 'small',
      ...(momentText ? { momentText } : {}),
      ...(isRightToLeft === undefined ? {} : { isRightToLeft }),
    }),
    [instance, detail, momentText, isRightToLeft],
  );
  const motion = useFigureMotion(figure, { isStopped: isMotionStopped });
  const key = JSON.stringify(figure);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when a figure is another one; objects come new with every render.
  const wanted = useMemo(() => drawFigure(figure, look), [key, look]);
  const layers = motion.layers.map((layer) => ({ ...layer, drawing: drawLayer(layer, key, wanted, look) }));
  const viewBox = blendedViewBox(layers);

  const labels = detail === 'small' ? [] : props.labels.filter((label) => wanted.anchors[label.part]);
  const area = useRef<HTMLDivElement>(null);
  const measure = useStageMeasure(area, labels.map((label) => `${label.part}=${label.text}`).join('|'));
  const layout = measure && layoutFor(measure, labels, wanted);
  // While numbers move, lines follow their parts; while one picture fades into another, labels wait.
  const followed = layers.length === 1 ? layers[0]?.drawing : undefined;

  return (
    <figure className={`figure-stage figure-stage-${detail}${motion.isResting ? '' : ' figure-stage-moves'}`}>
      {/* The note stays outside: what is inside an image is not read aloud. */}
      <div className="figure-stage-area" ref={area} role="img" aria-label={props.description}>
        <span className="figure-stage-millimetres" />
        <svg
          className="figure-stage-drawing"
          viewBox={`${viewBox.x} ${viewBox.y} ${viewBox.width} ${viewBox.height}`}
          preserveAspectRatio="xMidYMid meet"
          aria-hidden="true"
          focusable="false"
          style={drawingStyle(layout, measure, viewBox, detail)}
        >
          {layers.map((layer, index) => (
            <g key={layers.length === 1 ? 'only' : index} {...(layer.opacity < 1 ? { opacity: layer.opacity } : {})}>
              {layer.drawing.picture}
            </g>
          ))}
        </svg>
        <FigureLabels
          labels={labels}
          layout={layout ?? null}
          drawing={followed ?? wanted}
          isShown={followed !== undefined && measure !== null}
          isResting={motion.isResting}
        />
      </div>
      {props.drawingNote === undefined ? null : <figcaption className="figure-stage-note">{props.drawingNote}</figcaption>}
    </figure>
  );
}

/** At rest the layer is the wanted figure itself, which is drawn already. */
function drawLayer(layer: FigureLayer, wantedKey: string, wanted: SceneDrawing, look: SceneLook): SceneDrawing {
  // Two layers that cross-fade stand on the page together: the one that goes has ids of its own.
  return JSON.stringify(layer.figure) === wantedKey ? wanted : drawFigure(layer.figure, { ...look, instance: `${look.instance}-before` });
}

/** Where two pictures cross-fade, the view goes from one to the other: the eye comes closer. */
function blendedViewBox(layers: ReadonlyArray<{ readonly opacity: number; readonly drawing: SceneDrawing }>): ViewBox {
  const total = layers.reduce((sum, layer) => sum + layer.opacity, 0) || 1;
  const mean = (side: keyof ViewBox) => layers.reduce((sum, layer) => sum + layer.drawing.viewBox[side] * layer.opacity, 0) / total;
  return { x: mean('x'), y: mean('y'), width: mean('width'), height: mean('height') };
}

function layoutFor(measure: StageMeasure, labels: FigureStageProps['labels'], drawing: SceneDrawing): LabelLayout {
  const { viewBox, anchors } = drawing;
  return layoutLabels({
    stage: measure.stage,
    aspectRatio: viewBox.width / viewBox.height,
    // Larger words want a little more air between them.
    gap: measure.pixelsPerMillimetre * 2.2 + Math.min(...[...measure.labels.values()].map((size) => size.height), 200) * 0.12,
    labels: labels.flatMap(({ part }) => {
      const anchor = anchors[part];
      const size = measure.labels.get(part);
      if (!anchor || !size) return [];
      const fraction = { x: (anchor.x - viewBox.x) / viewBox.width, y: (anchor.y - viewBox.y) / viewBox.height };
      return [{ id: part, width: size.width, height: size.height, anchor: fraction }];
    }),
  });
}

/**
 * The drawing's box, and the length of one line millimetre in the scene's units. Lines are as wide on the glass as
 * look.md says, but never so wide that they would fill a small drawing, nor thinner than the drawing carries when large.
 */
function drawingStyle(layout: LabelLayout | null, measure: StageMeasure | null, viewBox: ViewBox, detail: 'full' | 'small'): React.CSSProperties {
  if (!measure || !layout) return { visibility: 'hidden' };
  const { x, y, width, height } = layout.drawing;
  const pixelsPerUnit = Math.min(width / viewBox.width, height / viewBox.height) || 1;
  const onGlass = measure.pixelsPerMillimetre / pixelsPerUnit;
  const span = Math.hypot(viewBox.width, viewBox.height);
  const lineUnit = Math.min(Math.max(onGlass * (detail === 'small' ? 0.6 : 1), span / 420), span / (detail === 'small' ? 90 : 130));
  // Words inside a drawing (a timeline's moments) keep their size on the glass, so they take the millimetre as it is.
  return { left: x, top: y, width, height, '--line-unit': lineUnit.toFixed(3), '--glass-unit': onGlass.toFixed(3) } as React.CSSProperties;
}

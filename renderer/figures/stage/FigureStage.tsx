import { type RefObject, useId, useMemo, useRef } from 'react';
import type { FigureTexts } from '#core/content/language-texts-schema.ts';
import type { Figure } from '#core/figures/figure-schema.ts';
import type { PartId } from '#core/figures/figure-words.ts';
import type { LabelLayout } from '#core/figures/label-layout.ts';
import { useScene, useSceneLibrary } from '../scene-library.ts';
import '../tissue.css';
import '../figure-themes.css';
import './figure-stage.css';
import { anchorOf, type FigureLabel, FigureLabels } from './FigureLabels.tsx';
import { interpolateFigure } from './interpolate-figure.ts';
import { LitHalo } from './LitHalo.tsx';
import { LitPart } from './LitPart.tsx';
import type { TouchablePart } from './part-under-finger.ts';
import type { Anchor, SceneDrawing, SceneLook, ViewBox } from './scene.ts';
import { type DrawingScale, drawingScale, drawingStyle, layoutFor, targetsFor } from './stage-layout.ts';
import { TissuePatterns } from './TissuePatterns.tsx';
import { type DrawnLayer, useDrawnLayers } from './use-drawn-layers.ts';
import { prefersReducedMotion, useFigureMotion } from './use-figure-motion.ts';
import { useGlide } from './use-glide.ts';
import { useHeldScale } from './use-held-scale.ts';
import { usePartTouch } from './use-part-touch.ts';
import { useStageMeasure } from './use-stage-measure.ts';

export type FigureStageProps = {
  readonly figure: Figure;
  /** The text alternative: what the picture shows, in the visitor's language. */
  readonly description: string;
  /** Most important first; where there is no room, the last ones are left out. */
  readonly labels: readonly FigureLabel[];
  readonly isMotionStopped: boolean;
  /** `small` is a picture on a tile: fewer textures, thinner lines, no labels. */
  readonly detail: 'full' | 'small';
  /** A line under the drawing, for example that it shows a typical spine, not the visitor's. */
  readonly drawingNote?: string;
  /** Words and digits inside the drawing. The same objects every time: others are another look, and the figure would be drawn anew. */
  readonly texts?: FigureTexts;
  readonly formatNumber?: (value: number) => string;
  readonly isRightToLeft?: boolean;
  /** The part that is lit, and what to do when another one is touched; without it nothing can be touched. Needs `texts`. */
  readonly lit?: PartId | null;
  readonly onLight?: (part: PartId | null) => void;
  /** How to light a part, where it has to be said. */
  readonly hint?: string;
  /** What the visitor's own number does to the drawing. Room is kept for the longest of all sentences, so that nothing moves when they change. */
  readonly change?: { readonly now: string; readonly all: readonly string[]; readonly isMoved: boolean };
  /** The state before this one. Where motion is stopped and the two could have moved into each other, they stand side by side. */
  readonly before?: Figure | undefined;
  /** A finger holds a number of the figure: it follows at once. */
  readonly isHeld?: boolean;
};

/** Shows any figure: draws its scene, moves it from state to state, and lays its labels out around it. Fills its container. */
export function FigureStage(props: FigureStageProps) {
  const isHere = useScene(props.figure.scene);
  // Until a scene has come, the last figure stands with its own words; the first one is bare paper for the few milliseconds.
  const shown = useRef<Pick<FigureStageProps, 'figure' | 'description' | 'labels' | 'before'> | null>(null);
  if (isHere) shown.current = { figure: props.figure, description: props.description, labels: props.labels, before: props.before };
  return shown.current === null ? (
    <figure className="figure-stage">
      <div className="figure-stage-area" role="img" aria-label={props.description} />
    </figure>
  ) : (
    <LoadedStage {...props} {...shown.current} />
  );
}

function LoadedStage(props: FigureStageProps) {
  const { figure, detail, texts, onLight } = props;
  const library = useSceneLibrary();
  const isStill = props.isMotionStopped || prefersReducedMotion();
  const instance = `figure${useId().replaceAll(/[^a-zA-Z0-9]/g, '')}`;
  const look = useLook(instance, isStill, props);
  const motion = useFigureMotion(figure, { isStopped: isStill || props.isHeld === true });
  const { wanted, layers } = useDrawnLayers(motion, figure, look, library);
  const viewBox = blendedViewBox(layers);

  const labels = detail === 'small' ? [] : props.labels.filter((label) => wanted.anchors[label.part]);
  const stage = useRef<HTMLElement>(null);
  const area = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const labelsKey = labels.map((label) => `${label.part}=${label.text}`).join('|');
  const measure = useStageMeasure(area, labelsKey);
  const isTouchable = onLight !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when labels are others; while a figure moves to the wanted one, they stand.
  const layout = useMemo(() => measure && layoutFor(measure, labels, wanted, isTouchable), [measure, labelsKey, wanted, isTouchable]);
  const scale = useHeldScale(measure && layout && drawingScale(layout, measure.pixelsPerMillimetre, viewBox, detail), motion.isResting);
  useGlide(svg, scale?.box, !motion.isResting);
  // While numbers move, lines follow their parts; while one picture fades into another, labels wait.
  const followed = layers.length === 1 ? layers[0]?.drawing : undefined;
  const drawing = followed ?? wanted;

  const lit = labels.find(({ part }) => part === props.lit)?.part ?? null;
  const touch = usePartTouch(
    onLight && measure
      ? { drawing: svg, parts: () => placesOf(labels, layout, drawing, area.current), pixelsPerMillimetre: measure.pixelsPerMillimetre, lit, onLight }
      : null,
  );
  const before = isStill ? anotherState(props.before, figure) : undefined;

  return (
    <figure className={`figure-stage figure-stage-${detail}${motion.isResting ? '' : ' figure-stage-moves'}`} ref={stage} {...touch}>
      <div className={before === undefined ? 'figure-stage-row' : 'figure-stage-row figure-stage-pair'}>
        <div className="figure-stage-area" ref={area} key="area">
          <span className="figure-stage-millimetres" />
          <div className="figure-stage-picture" role="img" aria-label={props.description}>
            <Drawing svg={svg} layers={layers} viewBox={viewBox} scale={scale} instance={instance} lit={lit === null ? undefined : drawing.anchors[lit]} />
          </div>
          <FigureLabels
            detail={detail}
            labels={labels}
            layout={layout ?? null}
            drawing={drawing}
            isShown={followed !== undefined && measure !== null}
            isResting={motion.isResting}
            lit={lit}
            {...(measure && layout ? { targets: targetsFor(measure, layout) } : {})}
            {...(onLight ? { onLight } : {})}
          />
        </div>
        {before === undefined ? null : <StateBefore figure={before} texts={texts} />}
      </div>
      {onLight === undefined ? null : <LitPart part={lit} texts={texts} drawing={svg} stage={stage} onOut={() => onLight(null)} />}
      <StageFoot hint={props.hint} note={props.drawingNote} change={props.change} />
    </figure>
  );
}

type DrawingProps = {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly layers: readonly DrawnLayer[];
  readonly viewBox: ViewBox;
  readonly scale: DrawingScale | null;
  readonly instance: string;
  /** Where the lit part is. */
  readonly lit: Anchor | undefined;
};

/** What is drawn now. Until it has been measured it is laid out, and not seen. */
function Drawing({ svg, layers, viewBox, scale, instance, lit }: DrawingProps) {
  return (
    <svg
      className="figure-stage-drawing"
      ref={svg}
      viewBox={`${viewBox.x} ${viewBox.y} ${viewBox.width} ${viewBox.height}`}
      preserveAspectRatio="xMidYMid meet"
      aria-hidden="true"
      focusable="false"
      style={scale ? drawingStyle(scale, instance) : { visibility: 'hidden' }}
    >
      {scale ? <TissuePatterns instance={instance} millimetre={scale.millimetre} /> : null}
      {scale && lit ? <LitHalo id={`${instance}-halo`} viewBox={viewBox} millimetre={scale.millimetre} /> : null}
      {layers.map((layer) => (
        <g key={layer.place} {...(layer.opacity < 1 ? { opacity: layer.opacity } : {})}>
          {layer.drawing.picture}
        </g>
      ))}
      {lit ? <circle className="figure-lit-ring" cx={lit.x} cy={lit.y} /> : null}
    </svg>
  );
}

/** The same object as long as nothing of it changes: another look is another drawing. */
function useLook(instance: string, isStill: boolean, { detail, texts, formatNumber, isRightToLeft }: FigureStageProps): SceneLook {
  return useMemo(
    () => ({
      instance,
      reducedDetail: detail === 'small',
      isStill: isStill || detail === 'small',
      ...(texts ? { texts } : {}),
      ...(formatNumber ? { formatNumber } : {}),
      ...(isRightToLeft === undefined ? {} : { isRightToLeft }),
    }),
    [instance, detail, isStill, texts, formatNumber, isRightToLeft],
  );
}

/** The state before, small, at the side where reading starts, with the words that tell the two apart. The description says what is seen now. */
function StateBefore({ figure, texts }: { readonly figure: Figure; readonly texts: FigureTexts | undefined }) {
  return (
    <>
      <div className="figure-stage-before" aria-hidden="true">
        <FigureStage figure={figure} description="" labels={[]} isMotionStopped detail="small" {...(texts ? { texts } : {})} />
      </div>
      {[texts?.words.before, texts?.words.after].map((word) => (
        <p className="figure-stage-moment" aria-hidden="true" key={word}>
          {word}
        </p>
      ))}
    </>
  );
}

type StageFootProps = { readonly hint: string | undefined; readonly note: string | undefined; readonly change: FigureStageProps['change'] };

/** The lines under a drawing. They stay outside of the image: what is inside one is not read aloud. */
function StageFoot({ hint, note, change }: StageFootProps) {
  if (hint === undefined && note === undefined && change === undefined) return null;
  return (
    <figcaption className={`figure-stage-foot${change === undefined ? '' : change.isMoved ? ' figure-stage-moved' : ' figure-stage-unmoved'}`}>
      {hint === undefined ? null : <span className="figure-stage-note figure-stage-hint">{hint}</span>}
      {note === undefined ? null : <span className="figure-stage-note figure-stage-drawing-note">{note}</span>}
      {change === undefined ? null : (
        <span className="figure-change">
          <span className="figure-stage-note figure-change-now">{change.now}</span>
          {change.all.map((sentence) => (
            <span key={sentence} className="figure-stage-note figure-change-room" aria-hidden="true">
              {sentence}
            </span>
          ))}
        </span>
      )}
    </figcaption>
  );
}

/** Where the parts are now, in CSS pixels of the page. */
function placesOf(labels: readonly FigureLabel[], layout: LabelLayout | null, drawing: SceneDrawing, area: Element | null): readonly TouchablePart[] {
  const box = area?.getBoundingClientRect();
  return labels.flatMap(({ part }) => {
    const anchor = layout && anchorOf(part, layout, drawing);
    if (!anchor || !box) return [];
    const name = layout?.labels.find(({ id }) => id === part)?.box;
    return [
      {
        part,
        anchor: { x: box.x + anchor.x, y: box.y + anchor.y },
        ...(name ? { name: { ...name, x: box.x + name.x, y: box.y + name.y } } : {}),
      },
    ];
  });
}

/** The figure before, if it is the same drawing in another state: what changed is then the message. */
function anotherState(before: Figure | undefined, figure: Figure): Figure | undefined {
  const start = before && interpolateFigure(before, figure, 0);
  return start && JSON.stringify(start) !== JSON.stringify(interpolateFigure(before, figure, 1)) ? before : undefined;
}

/** Where two pictures cross-fade, the view goes from one to the other: the eye comes closer. */
function blendedViewBox(layers: readonly DrawnLayer[]): ViewBox {
  const total = layers.reduce((sum, layer) => sum + layer.opacity, 0) || 1;
  const mean = (side: keyof ViewBox) => layers.reduce((sum, layer) => sum + layer.drawing.viewBox[side] * layer.opacity, 0) / total;
  return { x: mean('x'), y: mean('y'), width: mean('width'), height: mean('height') };
}

import type { PartId } from '#core/figures/figure-words.ts';
import type { LabelLayout, PlacedLabel } from '#core/figures/label-layout.ts';
import type { LabelTarget } from '#core/figures/label-targets.ts';
import { PartButton } from './PartButton.tsx';
import type { SceneDrawing } from './scene.ts';

export type FigureLabel = { readonly part: PartId; readonly text: string };

type FigureLabelsProps = {
  /** A small picture has no labels. */
  readonly detail: 'full' | 'small';
  readonly labels: readonly FigureLabel[];
  readonly layout: LabelLayout | null;
  /** The drawing as it is in this frame: lines end at its parts. */
  readonly drawing: SceneDrawing;
  readonly isShown: boolean;
  readonly isResting: boolean;
  readonly lit: PartId | null;
  /** What a finger can touch of each label; without it, labels are words alone. */
  readonly targets?: ReadonlyMap<string, LabelTarget>;
  readonly onLight?: (part: PartId | null) => void;
};

/** The words around a drawing, the lines from them to its parts, and a button for each. */
export function FigureLabels({ detail, labels, layout, drawing, isShown, isResting, lit, targets, onLight }: FigureLabelsProps) {
  if (detail === 'small') return null;
  const placed = new Map(layout?.labels.map((label) => [label.id, label]));
  const shown = isShown ? '' : ' figure-labels-waiting';
  return (
    <div className={`figure-labels${shown}${isResting ? '' : ' figure-labels-moving'}${onLight === undefined ? '' : ' figure-labels-touchable'}`}>
      <svg className="figure-leaders" aria-hidden="true" focusable="false">
        {layout &&
          [...placed.values()].map((label) => (
            <LeaderLine key={label.id} label={label} layout={layout} drawing={drawing} isBack={lit !== null && lit !== label.id} />
          ))}
      </svg>
      {labels.map(({ part, text }) => {
        const label = placed.get(part);
        const side = label ? ` figure-label-${label.side}` : ' figure-label-left-out';
        return (
          <div
            key={part}
            className="figure-label-place"
            style={label ? { transform: `translate(${Math.round(label.box.x)}px, ${Math.round(label.box.y)}px)` } : undefined}
          >
            <span data-part={part} dir="auto" className={`figure-label${side}${lit === part ? ' figure-label-lit' : ''}`} aria-hidden={onLight !== undefined}>
              {text}
            </span>
          </div>
        );
      })}
      {onLight === undefined
        ? null
        : labels.map(({ part, text }) => (
            <PartButton
              key={part}
              name={text}
              // A part whose words found no room is reached at the part itself: by touch in the drawing, by keyboard here.
              target={targets?.get(part)}
              anchor={layout === null ? null : anchorOf(part, layout, drawing)}
              isLit={lit === part}
              onToggle={(isLit) => onLight(isLit ? part : null)}
              onArrival={() => {
                if (lit !== null && lit !== part) onLight(null);
              }}
            />
          ))}
    </div>
  );
}

/** Where a part's line ends, in the stage's pixels. */
export function anchorOf(part: PartId, layout: LabelLayout, { anchors, viewBox }: SceneDrawing): { readonly x: number; readonly y: number } | null {
  const anchor = anchors[part];
  if (anchor === undefined) return null;
  return {
    x: layout.drawing.x + ((anchor.x - viewBox.x) / viewBox.width) * layout.drawing.width,
    y: layout.drawing.y + ((anchor.y - viewBox.y) / viewBox.height) * layout.drawing.height,
  };
}

type LeaderLineProps = { readonly label: PlacedLabel; readonly layout: LabelLayout; readonly drawing: SceneDrawing; readonly isBack: boolean };

function LeaderLine({ label, layout, drawing, isBack }: LeaderLineProps) {
  const [from, rest] = label.line;
  const to = anchorOf(label.id as PartId, layout, drawing) ?? rest;
  return (
    <g data-part={label.id} className={isBack ? 'figure-leader-of figure-leader-back' : 'figure-leader-of'}>
      <line className="figure-leader-ground" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      <line className="figure-leader" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      <circle className="figure-leader-end" cx={to.x} cy={to.y} />
    </g>
  );
}

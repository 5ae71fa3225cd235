import type { PartId } from '#core/figures/figure-schema.ts';
import type { LabelLayout, PlacedLabel } from '#core/figures/label-layout.ts';
import type { SceneDrawing } from './scene.ts';

type FigureLabelsProps = {
  readonly labels: ReadonlyArray<{ readonly part: PartId; readonly text: string }>;
  readonly layout: LabelLayout | null;
  /** The drawing as it is in this frame: lines end at its parts. */
  readonly drawing: SceneDrawing;
  readonly isShown: boolean;
  readonly isResting: boolean;
};

/** The words around a drawing and the lines from them to its parts. */
export function FigureLabels({ labels, layout, drawing, isShown, isResting }: FigureLabelsProps) {
  const placed = new Map(layout?.labels.map((label) => [label.id, label]));
  const shown = isShown ? '' : ' figure-labels-waiting';
  return (
    <div className={`figure-labels${shown}${isResting ? '' : ' figure-labels-moving'}`}>
      <svg className="figure-leaders" aria-hidden="true" focusable="false">
        {layout && [...placed.values()].map((label) => <LeaderLine key={label.id} label={label} layout={layout} drawing={drawing} />)}
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
            <span data-part={part} dir="auto" className={`figure-label${side}`}>
              {text}
            </span>
          </div>
        );
      })}
    </div>
  );
}

function LeaderLine({ label, layout, drawing }: { readonly label: PlacedLabel; readonly layout: LabelLayout; readonly drawing: SceneDrawing }) {
  const [from, rest] = label.line;
  const anchor = drawing.anchors[label.id as PartId];
  const { viewBox } = drawing;
  const to = anchor
    ? {
        x: layout.drawing.x + ((anchor.x - viewBox.x) / viewBox.width) * layout.drawing.width,
        y: layout.drawing.y + ((anchor.y - viewBox.y) / viewBox.height) * layout.drawing.height,
      }
    : rest;
  return (
    <g>
      <line className="figure-leader-ground" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      <line className="figure-leader" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      <circle className="figure-leader-end" cx={to.x} cy={to.y} />
    </g>
  );
}

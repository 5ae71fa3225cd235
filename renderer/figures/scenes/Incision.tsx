import type { ReactNode } from 'react';
import './incision.css';
import type { FigureOf } from '#core/figures/figure-schema.ts';
import type { Point } from '#core/figures/person.ts';
import { FadedEdges } from '../drawing/FadedEdges.tsx';
import { measuresOf } from '../people/back-view-measures.ts';
import { type FormShape, Forms } from '../people/Form.tsx';
import { type PersonLook, personLooks } from '../people/person-looks.ts';
import type { Anchor, Scene, SceneLook, ViewBox } from '../stage/scene.ts';
import { type BodyPlace, bodyNear } from './incision-bodies.ts';

type IncisionView = FigureOf<'incision'>['view'];

/** Where and how long a cut is: a line on the skin with a ruler beside it; open and minimally invasive beside each other. */
export const drawIncision: Scene<'incision'> = (figure, look) => {
  const { view } = figure;
  const person = personLooks[view.person];
  const kinds = view.approach === 'both' ? (['open', 'minimally-invasive'] as const) : [view.approach];
  const panel = panelOf(view.place, person);
  const apart = panel.width + 2;
  const cuts = kinds.map((kind) => cutsOf(kind, view, person));
  const first = cuts[0]?.[0] as Cut;
  return {
    anchors: anchorsOf(first, view.wound === 'dressing'),
    viewBox: { ...panel, width: panel.width + apart * (kinds.length - 1) },
    picture: (
      <g>
        {kinds.map((kind, index) => (
          <g key={kind} transform={`translate(${index * apart} 0)`}>
            <Panel view={view} person={person} panel={panel} cuts={cuts[index] ?? []} look={look} id={`${look.instance}-${kind}`} />
          </g>
        ))}
      </g>
    ),
  };
};

/** Millimetres of a body in the scene's units: somebody of 1.75 m is 100 high. */
const bodyMm = 1 / 17.5;

const places: Readonly<Record<BodyPlace, { readonly middle: number; readonly above: number; readonly below: number; readonly half: number }>> = {
  'lower-back': { middle: 60.2, above: 11.4, below: 10.6, half: 13 },
  'neck-back': { middle: 84, above: 12.4, below: 10, half: 13 },
  'neck-front': { middle: 83.6, above: 7.6, below: 11.8, half: 11.6 },
};

function panelOf(place: BodyPlace, person: PersonLook): ViewBox {
  const { middle, above, below, half } = places[place];
  return { x: -half, y: heightOf(middle, place, person) - above, width: half * 2, height: above + below };
}

/** A height of somebody 100 high, on this person; a stoop brings the neck lower. */
function heightOf(height: number, place: BodyPlace, person: PersonLook): number {
  const { scale, drop } = measuresOf(person);
  return -(height - (place === 'lower-back' ? 0 : drop)) * scale;
}

/** A cut from end to end, and whether a ruler stands beside it. */
type Cut = { readonly from: Point; readonly to: Point; readonly lengthMm: number; readonly hasRuler: boolean };

/** Small cuts beside the middle for tubes and screws; in the neck a single one. */
const smallMm = 20;

function cutsOf(kind: 'open' | 'minimally-invasive', { place, lengthMm }: IncisionView, person: PersonLook): Cut[] {
  const at = (x: number, height: number, length: number, degrees: number, hasRuler: boolean): Cut => {
    const half = (length * bodyMm) / 2;
    const angle = (degrees * Math.PI) / 180;
    const [dx, dy] = [Math.cos(angle) * half, Math.sin(angle) * half];
    const y = heightOf(height, place, person);
    return { from: { x: x - dx, y: y - dy }, to: { x: x + dx, y: y + dy }, lengthMm: length, hasRuler };
  };
  const isOpen = kind === 'open';
  if (place === 'lower-back') return isOpen ? [at(0, 60.2, lengthMm, 90, true)] : [at(2.3, 60.2, smallMm, 90, true), at(-2.3, 60.2, smallMm, 90, false)];
  if (place === 'neck-back') return isOpen ? [at(0, 83.4, lengthMm, 90, true)] : [at(1.3, 83.4, smallMm, 90, true)];
  // In front a short one lies in a fold of the skin, beside the middle; a long one follows the muscle. On the person's left, which is to our right.
  const length = isOpen ? lengthMm : smallMm + 5;
  const lean = Math.min(62, Math.max(4, (length - 45) * 1.1));
  return [at(0.2 + Math.min(1.5, (length * bodyMm) / 2), 84.8, length, -lean, true)];
}

function anchorsOf(cut: Cut, isDressed: boolean): Partial<Record<'skinCut' | 'dressing', Anchor>> {
  // At its end: a label's line from below then leaves the cut itself free.
  if (!isDressed) return { skinCut: cut.to.y > cut.from.y ? cut.to : cut.from };
  return { dressing: { x: (cut.from.x + cut.to.x) / 2, y: (cut.from.y + cut.to.y) / 2 } };
}

type PanelProps = {
  readonly view: IncisionView;
  readonly person: PersonLook;
  readonly panel: ViewBox;
  readonly cuts: readonly Cut[];
  readonly look: SceneLook;
  readonly id: string;
};

function Panel({ view, person, panel, cuts, look, id }: PanelProps): ReactNode {
  return (
    <g>
      <FadedEdges id={`${id}-edges`} viewBox={panel} fades={[2.6, 1.4, 2.6, 1.4]}>
        <g className={`person person-${person.id}`}>
          <Forms shapes={bodyNear(view.place, person)} prefix={id} isSimple={look.reducedDetail} />
          {view.wound === 'dressing' ? (
            <g data-part="dressing">
              <Forms shapes={cuts.flatMap(dressingOver)} prefix={`${id}-dressing`} isSimple={look.reducedDetail} />
            </g>
          ) : (
            <g data-part="skinCut">
              {cuts.map((cut) => (
                <g key={cut.from.x}>
                  <path className="cut-line-edge" d={lineOf(cut)} />
                  <path className="cut-line" d={lineOf(cut)} />
                </g>
              ))}
            </g>
          )}
          {view.wound === 'line' && cuts.filter(({ hasRuler }) => hasRuler).map((cut) => <Ruler key={cut.lengthMm} cut={cut} look={look} />)}
        </g>
      </FadedEdges>
    </g>
  );
}

const round = (value: number) => Math.round(value * 100) / 100;
const lineOf = ({ from, to }: Cut) => `M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}`;

/** Along a cut and aside of it; `aside` is to the right of somebody who looks at it, or below it. */
function beside({ from, to }: Cut): (along: number, aside: number) => Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const unit = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const sign = Math.abs(unit.y) > Math.abs(unit.x) ? (unit.y > 0 ? 1 : -1) : -1;
  return (along, aside) => ({ x: from.x + unit.x * along + sign * unit.y * aside, y: from.y + unit.y * along - sign * unit.x * aside });
}

/** As long as the cut, a mark each centimetre; the number says how many. */
function Ruler({ cut, look }: { readonly cut: Cut; readonly look: SceneLook }): ReactNode {
  const at = beside(cut);
  const length = cut.lengthMm * bodyMm;
  const [near, far] = [1.5, 2.7];
  const centimetres = Math.floor(cut.lengthMm / 10 + 1e-6);
  const corner = (along: number, aside: number) => {
    const { x, y } = at(along, aside);
    return `${round(x)} ${round(y)}`;
  };
  const ticks = Array.from({ length: centimetres - (cut.lengthMm % 10 < 1 ? 1 : 0) }, (_, index) => {
    const along = (index + 1) * 10 * bodyMm;
    return `M${corner(along, near)}L${corner(along, near + ((index + 1) % 5 === 0 ? 0.85 : 0.5))}`;
  });
  const text = at(length / 2, far + 1);
  const isUpright = Math.abs(cut.to.y - cut.from.y) > Math.abs(cut.to.x - cut.from.x);
  return (
    <g className="tone-pillow">
      <path className="cut-measure" d={`M${corner(0, 0.4)}L${corner(0, near)}M${corner(length, 0.4)}L${corner(length, near)}`} />
      <path className="form-base" d={`M${corner(0, near)}L${corner(length, near)}L${corner(length, far)}L${corner(0, far)}Z`} />
      <path className="form-inner" d={`M${corner(0, near)}L${corner(length, near)}L${corner(length, far)}L${corner(0, far)}Z`} />
      <path className="ruler-tick" d={ticks.join('')} />
      {look.formatNumber && !look.reducedDetail && (
        <text
          className="cut-length"
          x={round(text.x)}
          y={round(text.y)}
          textAnchor={isUpright ? 'start' : 'middle'}
          dominantBaseline={isUpright ? 'central' : 'hanging'}
        >
          {look.formatNumber(Math.round(cut.lengthMm / 5) / 2)}
        </text>
      )}
    </g>
  );
}

/** A pad with a rim that sticks, a little larger than the cut. */
function dressingOver(cut: Cut, index: number): FormShape[] {
  const at = beside(cut);
  const length = cut.lengthMm * bodyMm;
  const shape = (over: number, half: number, corner: number) =>
    [
      [-over, half - corner],
      [-over + corner, half],
      [length + over - corner, half],
      [length + over, half - corner],
      [length + over, corner - half],
      [length + over - corner, -half],
      [-over + corner, -half],
      [-over, corner - half],
    ].map(([along = 0, aside = 0]) => at(along, aside));
  const path = (points: readonly Point[]) => `M${points.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}Z`;
  return [
    { id: `rim${index}`, tone: 'linen', shade: 0.4, outline: path(shape(0.6, 1.35, 0.4)) },
    { id: `pad${index}`, tone: 'pillow', shade: 0.4, outline: path(shape(0.2, 0.8, 0.25)) },
  ];
}

import type { NeckPlate, NeckScrew, NeckSpacer } from '#core/figures/neck-implants.ts';
import { spacerHeightMm } from '#core/figures/neck-implants.ts';
import { between, type Frame, type Point, placeAll, polylinePath, rounded, smoothClosedPath } from '#core/figures/path.ts';
import { ribbonOutline } from '#core/figures/ribbon.ts';
import { dotsPath, stippleDots } from '#core/figures/stipple.ts';
import type { SceneLook } from '../stage/scene.ts';
import { Form } from './Form.tsx';
import './implants.css';
import './neck.css';

type NeckImplantsProps = { readonly spacers: readonly NeckSpacer[]; readonly plates: readonly NeckPlate[]; readonly look: SceneLook };

/** A cage filled with bone in place of a disk or a body, and the plate in front of it. All of it comes in from the front. */
export function NeckImplants({ spacers, plates, look }: NeckImplantsProps) {
  return (
    <g>
      {spacers.map((spacer) => (
        <Spacer key={spacer.name} spacer={spacer} look={look} />
      ))}
      {plates.map((plate) => (
        <Plate key={plate.name} plate={plate} look={look} />
      ))}
    </g>
  );
}

/** Towards the front of a bone, so many millimetres. */
function towardsFront(frame: Frame, millimetres: number): string | undefined {
  if (millimetres <= 0) return undefined;
  const [at] = placeAll({ origin: { x: 0, y: 0 }, angleDegrees: frame.angleDegrees }, [{ x: -millimetres, y: 0 }]) as [Point];
  return `translate(${rounded(at.x)} ${rounded(at.y)})`;
}

function Spacer({ spacer, look }: { readonly spacer: NeckSpacer; readonly look: SceneLook }) {
  const { corners, placedFraction, grownFraction, isColumn } = spacer;
  const id = `${look.instance}-spacer-${spacer.name}`;
  /** 0 to 1 from the front to the back, and from the top down. */
  const at = (across: number, down: number): Point => between(between(corners[0], corners[1], across), between(corners[3], corners[2], across), down);
  const outer = [at(0, 0), at(0.5, 0), at(1, 0), at(1, 1), at(0.5, 1), at(0, 1)];
  const windows = windowsOf(at, isColumn ? Math.max(2, Math.round(spacerHeightMm(spacer) / 7.4)) : 1, isColumn);
  const rounds = windows.map((window) => smoothClosedPath(window, 0.55)).join('');
  const bridge = [
    at(-0.2, -0.02),
    at(0.5, -0.03),
    at(1.2, -0.02),
    at(1.13, 0.25),
    at(1.1, 0.5),
    at(1.13, 0.75),
    at(1.2, 1.02),
    at(0.5, 1.03),
    at(-0.2, 1.02),
    at(-0.12, 0.75),
    at(-0.09, 0.5),
    at(-0.12, 0.25),
  ];
  return (
    <g opacity={rounded(Math.min(1, placedFraction * 3))} transform={towardsFront(spacer.frame, (1 - placedFraction) * 16)}>
      {grownFraction > 0 && (
        <g data-part="graft" opacity={rounded(grownFraction)}>
          <Form id={`${id}-bridge`} tissue="bone" outline={smoothClosedPath(bridge, 0.3)} shadeMm={1.6} line="inner">
            {!look.reducedDetail && <path className="stipple" fill="none" opacity={0.5} d={dotsPath(stippleDots(bridge, 0.95, 21, () => 0.28))} />}
          </Form>
        </g>
      )}
      <g data-part="graft">
        <clipPath id={`${id}-windows`}>
          <path d={rounds} />
        </clipPath>
        <path d={rounds} className="fill-graft" />
        <g clipPath={`url(#${id}-windows)`}>
          <path d={hatch(outer)} fill="none" className="graft-hatch" opacity={rounded(1 - grownFraction)} />
          {grownFraction > 0 && (
            <g opacity={rounded(grownFraction)}>
              <path d={polylinePath(outer, true)} className="fill-bone" />
              {!look.reducedDetail && <path className="stipple" fill="none" opacity={0.6} d={dotsPath(stippleDots(outer, 0.9, 22, () => 0.3))} />}
            </g>
          )}
        </g>
      </g>
      <g data-part="cage">
        <path d={smoothClosedPath(outer, 0.8) + rounds} fillRule="evenodd" className="fill-metal line-inner metal-line" />
        {!look.reducedDetail && <path d={polylinePath([at(0.06, 0.05), at(0.06, 0.95)])} fill="none" className="neck-metal-light" />}
      </g>
    </g>
  );
}

/** Openings of the cage: one in a disk's, a column of them in a body's. */
function windowsOf(at: (across: number, down: number) => Point, rows: number, isColumn: boolean): Point[][] {
  const rim = isColumn ? 0.05 : 0.14;
  const bar = isColumn ? 0.045 : 0;
  const tall = (1 - 2 * rim - bar * (rows - 1)) / rows;
  return Array.from({ length: rows }, (_, row) => {
    const top = rim + row * (tall + bar);
    const box = (across: number, down: number) => at(across, top + tall * down);
    return [box(0.3, 0), box(0.7, 0), box(0.84, 0.2), box(0.84, 0.8), box(0.7, 1), box(0.3, 1), box(0.16, 0.8), box(0.16, 0.2)];
  });
}

/** Cross-hatching over an area, in both diagonals. */
function hatch(area: readonly Point[]): string {
  const xs = area.map((at) => at.x);
  const ys = area.map((at) => at.y);
  const [left, right, top, foot] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const tall = foot - top;
  let lines = '';
  for (let x = left - tall; x < right + tall; x += 1.5) {
    lines += `M${rounded(x)} ${rounded(top)}l${rounded(tall)} ${rounded(tall)}M${rounded(x)} ${rounded(top)}l${rounded(-tall)} ${rounded(tall)}`;
  }
  return lines;
}

function Plate({ plate, look }: { readonly plate: NeckPlate; readonly look: SceneLook }) {
  const { line, screws, placedFraction, screwedFraction } = plate;
  const widths = line.map((_, index) => (index === 0 || index === line.length - 1 ? 1.5 : 2.1));
  const outline = smoothClosedPath(ribbonOutline(line, widths, 4));
  return (
    <g opacity={rounded(Math.min(1, placedFraction * 3))} transform={towardsFront(plate.frame, (1 - placedFraction) * 9)}>
      {screwedFraction > 0 && (
        <g data-part="screw" opacity={rounded(Math.min(1, screwedFraction * 4))}>
          {screws.map((screw, index) => (
            <Shaft key={index} screw={screw} outMm={(1 - screwedFraction) * screw.lengthMm} />
          ))}
        </g>
      )}
      <g data-part="plate">
        <Form id={`${look.instance}-plate-${plate.name}`} tissue="metal" outline={outline} shadeMm={0}>
          {!look.reducedDetail && <path d={polylinePath(line.map(({ x, y }) => ({ x: x - 0.45, y })))} fill="none" className="neck-metal-light" />}
        </Form>
      </g>
      {screwedFraction > 0 && (
        <g data-part="screw" opacity={rounded(Math.min(1, screwedFraction * 4))}>
          {screws.map((screw, index) => (
            <path
              key={index}
              d={polylinePath(placeAll(moved(screw, (1 - screwedFraction) * screw.lengthMm), head), true)}
              className="fill-metal-light line-inner metal-line"
            />
          ))}
        </g>
      )}
    </g>
  );
}

const head: readonly Point[] = [
  { x: -1.5, y: -1.1 },
  { x: -0.7, y: -1.75 },
  { x: 0.5, y: -1.75 },
  { x: 0.5, y: 1.75 },
  { x: -0.7, y: 1.75 },
  { x: -1.5, y: 1.1 },
];

function moved(screw: NeckScrew, outMm: number): Frame {
  const [origin] = placeAll(screw.frame, [{ x: -outMm, y: 0 }]) as [Point];
  return { origin, angleDegrees: screw.frame.angleDegrees };
}

/** The shaft in the bone: a thread that ends in a point. */
function Shaft({ screw, outMm }: { readonly screw: NeckScrew; readonly outMm: number }) {
  const { lengthMm } = screw;
  const pitch = 1.5;
  const turns = Math.floor((lengthMm - 2.4) / pitch);
  const edge = (side: 1 | -1): Point[] =>
    Array.from({ length: turns }, (_, turn) => [
      { x: 0.6 + turn * pitch, y: side * 0.95 },
      { x: 0.6 + (turn + 0.5) * pitch, y: side * 1.5 },
    ]).flat();
  const outline = [...edge(-1), { x: lengthMm - 1.6, y: -0.9 }, { x: lengthMm, y: 0 }, { x: lengthMm - 1.6, y: 0.9 }, ...edge(1).reverse()];
  return <path d={polylinePath(placeAll(moved(screw, outMm), outline), true)} className="fill-metal line-texture metal-line" />;
}

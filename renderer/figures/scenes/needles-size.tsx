import type { ReactNode } from 'react';
import { rounded } from '#core/figures/path.ts';
import { Forms } from '../people/Form.tsx';
import { slab } from '../people/furniture.ts';
import type { SceneDrawing, SceneLook } from '../stage/scene.ts';

/** Thickness in life, millimetres: a needle for drawing blood (21 gauge), a sewing needle, an acupuncture needle, a hair. */
export const thicknessMm = { injection: 0.82, sewing: 0.8, acupuncture: 0.25, hair: 0.08 } as const;

/** Tools are drawn this many times larger than life, all alike; the dots below, how thick each is, larger still. */
const enlarged = 2.6;
const dotEnlarged = 13;
const tip = 0;
const dots = 16;
const places = { injection: 16, sewing: 48, acupuncture: 80, hair: 108 } as const;

/** Four thin things side by side, tips on one line, and under each a dot as large as it is thick. */
export function drawSizes(look: SceneLook): SceneDrawing {
  return {
    viewBox: { x: 0, y: -97, width: 124, height: 122 },
    anchors: { acupunctureNeedle: { x: places.acupuncture, y: -87 } },
    picture: (
      <g>
        <Syringe x={places.injection} look={look} />
        <SewingNeedle x={places.sewing} look={look} />
        <g data-part="acupunctureNeedle">
          <AcupunctureNeedle x={places.acupuncture} look={look} />
        </g>
        <Hair x={places.hair} />
        {(Object.keys(places) as (keyof typeof places)[]).map((thing) => (
          <circle
            key={thing}
            className={thing === 'acupuncture' ? 'size-dot size-dot-meant' : 'size-dot'}
            cx={places[thing]}
            cy={dots}
            r={rounded((thicknessMm[thing] * dotEnlarged) / 2)}
          />
        ))}
        <path className="size-line" d={`M4 ${tip + 4.5}H120`} />
      </g>
    ),
  };
}

/** A shaft that ends in a fine point at the common line. */
function shaft(x: number, width: number, top: number, point: number): string {
  const half = width / 2;
  return `M${rounded(x - half)} ${rounded(top)}H${rounded(x + half)}V${rounded(tip - point)}L${rounded(x)} ${tip}L${rounded(x - half)} ${rounded(tip - point)}Z`;
}

function Syringe({ x, look }: { readonly x: number; readonly look: SceneLook }): ReactNode {
  const width = thicknessMm.injection * enlarged;
  return (
    <>
      <path className="size-shaft" d={`M${rounded(x - width / 2)} -44H${rounded(x + width / 2)}V${tip - 5}L${rounded(x - width / 2)} ${tip}Z`} />
      <Forms
        shapes={[
          { id: 'rod', tone: 'machine', shade: 0.6, outline: slab(x - 2, -93, 4, 12, 0.6) },
          { id: 'press', tone: 'machine', shade: 0.6, outline: slab(x - 6, -94, 12, 2.6, 1) },
          { id: 'wings', tone: 'machine', shade: 0.7, outline: slab(x - 10, -85, 20, 2.6, 1.2) },
          {
            id: 'barrel',
            tone: 'linen',
            shade: 1.6,
            outline: `M${x - 6.4} -83H${x + 6.4}V-58Q${x + 6.4} -55.6 ${x + 4} -55H${x - 4}Q${x - 6.4} -55.6 ${x - 6.4} -58Z`,
            texture: [0, 1, 2, 3, 4].map((mark) => `M${x + 6.4} ${-79 + mark * 4.6}h${mark % 2 === 0 ? -4.6 : -3}`),
          },
          { id: 'hub', tone: 'teal', shade: 0.9, outline: `M${x - 2.8} -55H${x + 2.8}L${x + 1.9} -44H${x - 1.9}Z` },
        ]}
        prefix={`${look.instance}-syringe`}
        isSimple={look.reducedDetail}
      />
    </>
  );
}

function SewingNeedle({ x, look }: { readonly x: number; readonly look: SceneLook }): ReactNode {
  const half = (thicknessMm.sewing * enlarged) / 2;
  const body = `M${x - half} -88Q${x} -92 ${x + half} -88L${x + half * 0.95} -20L${x} ${tip}L${x - half * 0.95} -20Z`;
  return (
    <>
      <path className="thread-edge" d={`M${x} -85.6Q${x - 13} -88 ${x - 12} -70T${x - 9} -44`} />
      <path className="thread" d={`M${x} -85.6Q${x - 13} -88 ${x - 12} -70T${x - 9} -44`} />
      <path className="size-shaft" d={body} />
      <path className="needle-eye" d={`M${x} -88.2V-82.4`} />
      <path className="thread" d={`M${x} -85.6Q${x + 6} -84 ${x + 8} -76T${x + 9} -60`} />
      {look.reducedDetail ? null : <path className="size-gleam" d={`M${x - half * 0.35} -80V-24`} />}
    </>
  );
}

function AcupunctureNeedle({ x, look }: { readonly x: number; readonly look: SceneLook }): ReactNode {
  const half = 1.7;
  const windings = Array.from({ length: 17 }, (_, index) => `M${x - half} ${-88 + index * 2}L${x + half} ${-88.8 + index * 2}`);
  return (
    <>
      <path className="size-shaft-fine" d={shaft(x, thicknessMm.acupuncture * enlarged, -54, 5)} />
      <path className="acupuncture-loop" d={`M${x - 1} -90Q${x - 1.8} -93 ${x} -93Q${x + 1.8} -93 ${x + 1} -90`} />
      <path className="acupuncture-handle" d={slab(x - half, -90, half * 2, 37, 0.9)} />
      {look.reducedDetail ? null : <path className="needle-winding" d={windings.join('')} />}
    </>
  );
}

/** One hair, loosely curled, its lower end on the common line. */
function Hair({ x }: { readonly x: number }): ReactNode {
  return <path className="size-hair" d={`M${x} ${tip}C${x - 2} -22 ${x + 5} -34 ${x + 1} -52S${x - 8} -78 ${x + 4} -90Q${x + 9} -93 ${x + 9} -86`} />;
}

import type { ReactNode } from 'react';
import { rounded } from '#core/figures/path.ts';
import type { Point } from '#core/figures/person.ts';
import { Forms } from '../people/Form.tsx';
import { slab } from '../people/furniture.ts';
import type { SceneLook } from '../stage/scene.ts';

/** What belongs to TENS: pads, their wires, the unit, and the gentle pulses. Scene millimetres of a person 100 high. */

export type TensPad = { readonly at: Point; readonly width: number; readonly height: number };

/** A soft pad on the skin, with the tab its wire comes out of. */
export function SkinPad({ pad, name, look }: { readonly pad: TensPad; readonly name: string; readonly look: SceneLook }): ReactNode {
  const { at, width, height } = pad;
  const [left, top] = [at.x - width / 2, at.y - height / 2];
  const u = width / 4.3;
  return (
    <Forms
      shapes={[
        {
          id: `pad-${name}`,
          tone: 'pillow',
          shade: 0.5 * u,
          outline: slab(left, top, width, height, 1.4 * u),
          texture: [slab(left + 0.7 * u, top + 0.7 * u, width - 1.4 * u, height - 1.4 * u, u)],
        },
        { id: `tab-${name}`, tone: 'dark', shade: 0.2 * u, outline: slab(at.x - 0.5 * u, at.y + height / 2 - 0.9 * u, u, 1.6 * u, 0.4 * u) },
      ]}
      prefix={look.instance}
      isSimple={look.reducedDetail}
    />
  );
}

/** Where a pad's wire begins. */
export const tabOf = ({ at, width, height }: TensPad): Point => ({ x: at.x, y: at.y + height / 2 + width * 0.13 });

/** Gentle pulses: thin arcs that stand round a pad on both sides, one after the other. Never a flash. */
export function Pulses({ pad, look }: { readonly pad: TensPad; readonly look: SceneLook }): ReactNode {
  const arcs = [0.24, 0.48].map((share) => arcsAround(pad, pad.width * share));
  return arcs.map((arc, index) => (
    <g key={arc} className={look.isStill === false ? `tens-pulse tens-pulse-${index}` : undefined}>
      <path className="tens-wave-edge" d={arc} />
      <path className="tens-wave" d={arc} />
    </g>
  ));
}

/** An arc to the left and one to the right of the pad; the further out, the longer. */
function arcsAround({ at, width, height }: TensPad, reach: number): string {
  const tall = height * 0.3 + reach * 0.6;
  const near = width / 2 + reach * 0.45;
  const side = (out: -1 | 1) =>
    `M${rounded(at.x + out * near)} ${rounded(at.y - tall)}Q${rounded(at.x + out * (near + reach))} ${rounded(at.y)} ${rounded(at.x + out * near)} ${rounded(at.y + tall)}`;
  return side(-1) + side(1);
}

/** The unit: a window, a dial, a lamp that is lit while it sends. `at` is its upper middle; 1 is a unit 4.8 wide. */
export function Unit({
  at,
  isOn,
  look,
  size = 1,
  hasClip = false,
}: {
  readonly at: Point;
  readonly isOn: boolean;
  readonly look: SceneLook;
  readonly size?: number;
  readonly hasClip?: boolean;
}): ReactNode {
  const { x, y } = at;
  const u = size;
  return (
    <>
      <Forms
        shapes={[
          ...(hasClip ? [{ id: 'clip', tone: 'steel', shade: 0.2, outline: slab(x - u, y - 1.2 * u, 2 * u, 3 * u, 0.6 * u) } as const] : []),
          { id: 'unit', tone: 'machine', shade: 0.5 * u, outline: slab(x - 2.4 * u, y, 4.8 * u, 7.2 * u, u) },
          { id: 'window', tone: 'dark', shade: 0.2 * u, outline: slab(x - 1.6 * u, y + 0.9 * u, 3.2 * u, 2 * u, 0.3 * u) },
          {
            id: 'dial',
            tone: 'steel',
            shade: 0.3 * u,
            outline: dial(x - 0.5 * u, y + 5 * u, 1.2 * u),
            texture: [`M${rounded(x - 0.5 * u)} ${rounded(y + 5 * u)}l${rounded(0.6 * u)} ${rounded(-0.8 * u)}`],
          },
        ]}
        prefix={`${look.instance}-unit`}
        isSimple={look.reducedDetail}
      />
      <circle className={isOn ? 'tens-lamp tens-lamp-on' : 'tens-lamp'} cx={rounded(x + 1.6 * u)} cy={rounded(y + 3.9 * u)} r={rounded(0.45 * u)} />
    </>
  );
}

/** Where wires leave the unit. */
export const socketOf = (at: Point, size = 1): Point => ({ x: at.x, y: at.y + 7.1 * size });

const dial = (x: number, y: number, r: number) => `M${rounded(x - r)} ${rounded(y)}a${r} ${r} 0 1 1 ${r * 2} 0a${r} ${r} 0 1 1 ${-r * 2} 0Z`;

/** A wire as a smooth curve: out of the tab downwards, then on to the unit. */
export function Lead({ line }: { readonly line: string }): ReactNode {
  return (
    <>
      <path className="tens-wire-edge" d={line} />
      <path className="tens-wire" d={line} />
    </>
  );
}

/** Wires first, then pads and unit over their ends, then the pulses. */
export function Sent({
  pads,
  unit,
  unitSize = 1,
  hasClip = false,
  isOn,
  look,
  leads,
}: {
  readonly pads: readonly TensPad[];
  readonly unit: Point;
  readonly unitSize?: number;
  readonly hasClip?: boolean;
  readonly isOn: boolean;
  readonly look: SceneLook;
  readonly leads: ReactNode;
}): ReactNode {
  return (
    <>
      {leads}
      <g data-part="tensPad">
        {pads.map((pad, index) => (
          <SkinPad key={`${pad.at.x} ${pad.at.y}`} pad={pad} name={index === 0 ? 'one' : 'two'} look={look} />
        ))}
      </g>
      <g data-part="tensUnit">
        <Unit at={unit} size={unitSize} hasClip={hasClip} isOn={isOn} look={look} />
      </g>
      {isOn && pads.map((pad) => <Pulses key={`${pad.at.x} ${pad.at.y}`} pad={pad} look={look} />)}
    </>
  );
}

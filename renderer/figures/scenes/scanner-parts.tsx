import type { ReactNode } from 'react';
import { type FormShape, Forms } from '../people/Form.tsx';
import { slab } from '../people/furniture.ts';
import type { SceneLook } from '../stage/scene.ts';

/** Parts of the scanner room. Scene millimetres, floor at y = 0. The ring's front stands at x = 142, its back at 217. */

export const tableTop = -41;
const ring = { front: 146, back: 219, middle: -56, outer: 53, bore: 22.5, tilt: 0.34 } as const;

/** An ellipse as path data: circles facing left look narrow from the side. */
function ellipse(x: number, y: number, rx: number, ry: number): string {
  return `M${x - rx} ${y}A${rx} ${ry} 0 1 1 ${x + rx} ${y}A${rx} ${ry} 0 1 1 ${x - rx} ${y}Z`;
}

const things = (shapes: readonly FormShape[], look: SceneLook, key: string) => (
  <Forms shapes={shapes} prefix={`${look.instance}-${key}`} isSimple={look.reducedDetail} />
);

/** The front of the ring, seen at a slant, and the dark of its tunnel: behind the table and whoever lies on it. */
export function RingFace({ look }: { readonly look: SceneLook }): ReactNode {
  const { front, back, middle, bore, outer, tilt } = ring;
  const opening = ellipse(front, middle, bore * tilt, bore);
  const face = ellipse(front, middle, outer * tilt, outer);
  const rim = ellipse(front, middle, bore * tilt + 4.4, bore + 8);
  const base = `M${front - 8} ${middle + outer - 1}H${back - 4}V0H${front - 6}Z`;
  return (
    <g className="tone-machine">
      <path className="form-silhouette" d={base} />
      <path className="form-shade" d={base} />
      <path className="form-silhouette" d={face} />
      <path className="form-light" d={face} />
      <path className="scanner-rim" d={rim} />
      {!look.reducedDetail && <path className="form-texture" d={rim} />}
      <path className="form-inner" d={opening} />
      <path className="scanner-tunnel" d={opening} />
      {!look.reducedDetail && (
        <path className="scanner-tunnel-light" d={`M${front - 2} ${middle - bore + 3}Q${front + 4.6} ${middle - 10} ${front + 4} ${middle + 8}`} />
      )}
    </g>
  );
}

/** The near half of the ring and its cover: in front of whoever lies in it. */
export function RingCover({ look }: { readonly look: SceneLook }): ReactNode {
  const { front, back, middle, outer, bore, tilt } = ring;
  const rx = outer * tilt;
  const foot = middle + outer;
  const cover =
    `M${front} ${middle - outer}H${back - 14}Q${back} ${middle - outer} ${back} ${middle - outer + 22}V${foot - 8}Q${back} ${foot} ${back - 6} ${foot}H${front}` +
    `A${rx} ${outer} 0 0 0 ${front} ${middle - outer}Z`;
  const half = (reach: number, height: number) => `M${front} ${middle - height}A${reach} ${height} 0 0 1 ${front} ${middle + height}`;
  const annulus = (reach: number, height: number) => `${half(reach, height)}V${middle + bore}A${bore * tilt} ${bore} 0 0 0 ${front} ${middle - bore}Z`;
  const clip = `${look.instance}-ring-cover`;
  return (
    <g className="tone-machine">
      <path className="form-silhouette" d={cover} />
      <clipPath id={clip}>
        <path d={cover} />
      </clipPath>
      <path className="form-base" d={cover} />
      <g clipPath={`url(#${clip})`}>
        <path className="form-light" d={`M${front} ${middle - outer}H${back}V${middle - outer + 9}H${front}Z`} />
        <path className="form-shade" d={`M${front} ${foot - 26}Q${back - 30} ${foot - 20} ${back} ${middle - 20}V${foot}H${front}Z`} />
        {!look.reducedDetail && <path className="form-texture" d={`M${front + 34} ${middle - outer}V${foot}M${front + 16} ${foot - 16}H${back}`} />}
      </g>
      <path className="form-light" d={annulus(rx, outer)} />
      <path className="scanner-rim" d={annulus(bore * tilt + 4.4, bore + 8)} />
      <path className="form-inner" d={half(rx, outer)} />
      <path className="form-inner" d={half(bore * tilt, bore)} />
      {!look.reducedDetail && <path className="form-texture" d={half(bore * tilt + 4.4, bore + 8)} />}
    </g>
  );
}

/** The table: a fixed foot, and a top that slides by `travel`. */
export function TableFoot({ look }: { readonly look: SceneLook }): ReactNode {
  return things(
    [
      { id: 'foot', tone: 'machine', shade: 1.2, outline: `M34 0Q32 -2 34 -4L40 ${tableTop + 12}H120L126 -4Q128 -2 126 0Z`, texture: [`M38 -6H122`] },
      { id: 'rail', tone: 'steel', shade: 0.6, outline: slab(16, tableTop + 6.6, 124, 5.4, 1.4) },
    ],
    look,
    'table-foot',
  );
}

export function TableTop({ look, travel }: { readonly look: SceneLook; readonly travel: number }): ReactNode {
  return things(
    [
      { id: 'cradle', tone: 'machine', shade: 0.8, outline: slab(4 + travel, tableTop + 3, 128, 4, 1.8) },
      { id: 'pad', tone: 'linen', shade: 0.8, outline: slab(6 + travel, tableTop, 124, 4, 1.8) },
    ],
    look,
    'table-top',
  );
}

/** A window to the room next door, where the staff sit the whole time. */
export function StaffWindow({ look, children }: { readonly look: SceneLook; readonly children: ReactNode }): ReactNode {
  const pane = slab(19, -107, 56, 33, 1);
  const clip = `${look.instance}-pane`;
  return (
    <>
      {things([{ id: 'frame', tone: 'machine', shade: 0.7, outline: slab(16, -110, 62, 39, 1.6) }], look, 'window')}
      <clipPath id={clip}>
        <path d={pane} />
      </clipPath>
      <path className="window-pane" d={pane} />
      <g clipPath={`url(#${clip})`} className="behind-glass">
        {children}
      </g>
      <path className="window-edge" d={pane} />
      {!look.reducedDetail && <path className="window-gleam" d="M24 -80L38 -104M28 -80L36 -94" />}
    </>
  );
}

/** A soft wedge under the knees. */
export function Wedge({ x, look, y = tableTop }: { readonly x: number; readonly y?: number; readonly look: SceneLook }): ReactNode {
  return things(
    [
      {
        id: 'wedge',
        tone: 'pillow',
        shade: 1,
        outline: `M${x - 17} ${y}Q${x - 18} ${y - 1.6} ${x - 16} ${y - 2.4}L${x - 2} ${y - 13}Q${x} ${y - 14} ${x + 2} ${y - 12.6}L${x + 13} ${y - 2}Q${x + 14} ${y} ${x + 12} ${y}Z`,
      },
    ],
    look,
    'wedge',
  );
}

/** Headphones, seen from the side; x and y are the ear, `lean` the way the head lies, degrees. */
export function Headphones({ x, y, lean, look }: { readonly x: number; readonly y: number; readonly lean: number; readonly look: SceneLook }): ReactNode {
  return (
    <g transform={`translate(${x} ${y}) rotate(${-lean})`}>
      {things(
        [
          { id: 'band', tone: 'dark', shade: 0.4, outline: 'M-1.6 -2Q-2.4 -9.4 -0.8 -9.6Q0.8 -9.4 1.2 -2Z' },
          {
            id: 'cup',
            tone: 'teal',
            shade: 0.6,
            outline: 'M-3.1 -0.6Q-3.1 -4 0 -4Q3.1 -4 3.1 -0.6Q3.2 3.6 0 3.8Q-3.2 3.6 -3.1 -0.6Z',
            texture: ['M-1.4 -0.4Q-1.4 -2.2 0 -2.2'],
          },
        ],
        look,
        'phones',
      )}
    </g>
  );
}

/** The call button: a soft ball on a tube, in the hand all the time. */
export function CallButton({
  x,
  y,
  look,
  tubeTo,
}: {
  readonly x: number;
  readonly y: number;
  readonly look: SceneLook;
  readonly tubeTo: { readonly x: number; readonly y: number };
}): ReactNode {
  return (
    <>
      <path className="call-tube-edge" d={`M${x} ${y}Q${x - 9} ${y - 10} ${(x + tubeTo.x) / 2 - 6} ${(y + tubeTo.y) / 2}T${tubeTo.x} ${tubeTo.y}`} />
      {things(
        [{ id: 'ball', tone: 'amber', shade: 0.6, outline: `M${x - 2.5} ${y}A2.5 2.3 0 1 1 ${x + 2.5} ${y}A2.5 2.3 0 1 1 ${x - 2.5} ${y}Z` }],
        look,
        'call',
      )}
    </>
  );
}

/** What comes off before the scan, laid out on a tray: keys, watch, hearing aid, telephone, belt. */
export function Tray({ look, x, y }: { readonly look: SceneLook; readonly x: number; readonly y: number }): ReactNode {
  const shapes: FormShape[] = [
    { id: 'post', tone: 'steel', shade: 0.5, outline: slab(x - 1.3, y + 4, 2.6, -y - 6, 0.6) },
    { id: 'base', tone: 'steel', shade: 0.5, outline: slab(x - 14, -2.4, 28, 2.4, 1.2) },
    {
      id: 'tray',
      tone: 'linen',
      shade: 1,
      outline: `M${x - 31} ${y - 19}Q${x - 32} ${y - 21} ${x - 29} ${y - 21}H${x + 29}Q${x + 32} ${y - 21} ${x + 31} ${y - 19}L${x + 37} ${y + 3}Q${x + 37} ${y + 6} ${x + 34} ${y + 6}H${x - 34}Q${x - 37} ${y + 6} ${x - 37} ${y + 3}Z`,
      texture: [`M${x - 28} ${y - 18.4}H${x + 28}L${x + 33} ${y + 2}H${x - 33}Z`],
    },
    // Belt, rolled.
    {
      id: 'belt',
      tone: 'box',
      shade: 0.6,
      outline: `M${x - 27} ${y - 5}A7.6 5.6 0 1 1 ${x - 11.8} ${y - 5}A7.6 5.6 0 1 1 ${x - 27} ${y - 5}Z`,
      texture: [`M${x - 24.4} ${y - 5}A5 3.6 0 1 1 ${x - 14.4} ${y - 5}A4.2 3 0 1 1 ${x - 22.6} ${y - 4.4}A3 2 0 1 1 ${x - 17} ${y - 5}`],
    },
    { id: 'buckle', tone: 'steel', shade: 0.3, outline: slab(x - 14.4, y - 3, 5, 4.2, 0.8), texture: [`M${x - 13} ${y - 1.8}h2.4v1.8h-2.4z`] },
    // Telephone.
    {
      id: 'telephone',
      tone: 'dark',
      shade: 0.6,
      outline: `M${x - 4.6} ${y - 16}H${x + 4.4}L${x + 5.4} ${y + 0.6}H${x - 5.2}Z`,
      texture: [`M${x - 3.8} ${y - 14.2}H${x + 3.6}L${x + 4.2} ${y - 2}H${x - 4.2}Z`],
    },
    // Watch.
    { id: 'strap', tone: 'box', shade: 0.4, outline: slab(x + 12.2, y - 17.6, 3.6, 17, 1.2) },
    {
      id: 'watch',
      tone: 'steel',
      shade: 0.5,
      outline: `M${x + 10.2} ${y - 9}A3.8 3.6 0 1 1 ${x + 17.8} ${y - 9}A3.8 3.6 0 1 1 ${x + 10.2} ${y - 9}Z`,
      texture: [`M${x + 14} ${y - 11}V${y - 9}L${x + 15.6} ${y - 8}`],
    },
    // Keys on a ring.
    {
      id: 'key-one',
      tone: 'steel',
      shade: 0.3,
      outline: `M${x + 23.4} ${y - 9.6}L${x + 25.2} ${y - 9.6}L${x + 25.6} ${y - 1}L${x + 26.8} ${y - 0.6}L${x + 25.8} ${y + 1.2}L${x + 24} ${y + 1.2}Z`,
    },
    {
      id: 'key-two',
      tone: 'box',
      shade: 0.3,
      outline: `M${x + 25.4} ${y - 10}L${x + 27} ${y - 10.8}L${x + 31} ${y - 3.6}L${x + 30.8} ${y - 2}L${x + 29} ${y - 2.8}Z`,
    },
    {
      id: 'keyring',
      tone: 'steel',
      shade: 0.3,
      outline: `M${x + 20.6} ${y - 13}A4 3.4 0 1 1 ${x + 28.6} ${y - 13}A4 3.4 0 1 1 ${x + 20.6} ${y - 13}ZM${x + 22} ${y - 13}A2.6 2.1 0 1 0 ${x + 27.2} ${y - 13}A2.6 2.1 0 1 0 ${x + 22} ${y - 13}Z`,
    },
    // Hearing aid: a small shell behind the ear with its tube.
    {
      id: 'hearing-aid',
      tone: 'pillow',
      shade: 0.5,
      outline: `M${x - 24} ${y - 17}Q${x - 18.4} ${y - 18} ${x - 17.6} ${y - 13.6}Q${x - 17.6} ${y - 12} ${x - 19.4} ${y - 12.2}Q${x - 20} ${y - 15.6} ${x - 24} ${y - 15.4}Z`,
    },
    {
      id: 'ear-piece',
      tone: 'pillow',
      shade: 0.3,
      outline: `M${x - 27.4} ${y - 13.2}A1.7 1.6 0 1 1 ${x - 24} ${y - 13.2}A1.7 1.6 0 1 1 ${x - 27.4} ${y - 13.2}Z`,
    },
  ];
  return (
    <>
      {things(shapes, look, 'tray')}
      <path className="call-tube" d={`M${x - 24} ${y - 16.4}Q${x - 27.4} ${y - 16.6} ${x - 26} ${y - 14.4}`} />
    </>
  );
}

/** What is inside a ring shows through its cover, faintly; `outline` is as far as the cover goes. */
export function SeenThrough({
  outline,
  look,
  children,
}: {
  readonly outline: string;
  readonly look: SceneLook;
  readonly children: (inside: SceneLook) => ReactNode;
}): ReactNode {
  const within = `${look.instance}-within`;
  return (
    <>
      <clipPath id={within}>
        <path d={outline} />
      </clipPath>
      <g clipPath={`url(#${within})`} className="seen-through">
        {children({ ...look, instance: `${look.instance}-inside`, reducedDetail: true })}
      </g>
    </>
  );
}

import type { ReactNode } from 'react';
import { backViewShapes } from '../people/back-view-shapes.ts';
import type { FormShape, Tone } from '../people/Form.tsx';
import { Forms } from '../people/Form.tsx';
import { slab } from '../people/furniture.ts';
import type { PersonLook } from '../people/person-looks.ts';
import type { SceneLook } from '../stage/scene.ts';

/** What stands around the calls. Floor at y = 0. */

const block = (id: string, tone: Tone, outline: string, shade = 0.8, texture: readonly string[] = []): FormShape => ({ id, tone, outline, shade, texture });

/** A living room, at a distance: a window with a plant, a standard lamp. */
export function LampAndWindow({ look }: { readonly look: SceneLook }): ReactNode {
  const shapes = [
    block('lamp-foot', 'dark', slab(2, -2, 13, 2, 1), 0.3),
    block('lamp-pole', 'dark', slab(7.8, -74, 1.4, 73, 0.6), 0.2),
    block('lamp-shade', 'amber', 'M3.6 -92H13.4L18 -73Q8.5 -70.6 -1 -73Z', 1.2),
  ];
  return (
    <g className="surroundings">
      <Forms shapes={shapes} prefix={`${look.instance}-room`} isSimple={look.reducedDetail} />
    </g>
  );
}

/** An open front door seen from within, and the street beyond it. */
export function Doorway({ look, children }: { readonly look: SceneLook; readonly children: ReactNode }): ReactNode {
  const opening = `${look.instance}-opening`;
  const frame = [
    block('threshold', 'wood', slab(54, -2, 100, 2, 0.4), 0.4),
    block('jamb-left', 'wood', slab(54, -106, 4.4, 106, 0.6), 0.7),
    block('jamb-right', 'wood', slab(150, -106, 4.4, 106, 0.6), 0.7),
    block('lintel', 'wood', slab(52.6, -109, 103.2, 4.6, 0.8), 0.7),
    block('door-leaf', 'teal', 'M154.2 -104.6L172 -110.4V4.6L154.2 0Z', 1.2, ['M157.6 -96L168.6 -99V-56L157.6 -55Z', 'M157.6 -47L168.6 -47.4V-8L157.6 -9.6Z']),
    block('door-handle', 'amber', slab(168.4, -52.4, 2, 5, 1), 0.3),
  ];
  return (
    <g>
      <clipPath id={opening}>
        <path d="M58 -105H150V0H58Z" />
      </clipPath>
      <g clipPath={`url(#${opening})`}>
        <path className="street-sky" d="M56 -106H152V-26H56Z" />
        <path className="street-far" d="M56 -26V-52L68 -62L80 -52V-58H96V-48L112 -60L128 -48V-55H152V-26Z" />
        <path className="street-ground" d="M56 -26H152V0H56Z" />
        {children}
        <path className="street-kerb" d="M56 -8H152" />
      </g>
      <Forms shapes={frame} prefix={`${look.instance}-door`} isSimple={look.reducedDetail} />
    </g>
  );
}

/** An ambulance from the side, its front to the left; wheels stand at y = 0. */
export const ambulance: readonly FormShape[] = [
  block('van', 'pillow', 'M4 -10Q4 -18 9 -21L20 -24L29 -42Q31 -45 35 -45H100Q104 -45 104 -41V-8Q104 -6 102 -6H7Q4 -6 4 -10Z', 1.6, [
    'M43.4 -44.6V-20',
    'M60 -44.6V-20',
    'M43.4 -13.6V-6.6',
    'M60 -13.6V-6.6',
  ]),
  block('van-band', 'teal', 'M4 -14Q4.4 -17.6 7 -19.8H104V-14Z', 0.6),
  block('van-window', 'linen', 'M24.6 -25L31.6 -38.6Q32.4 -40 34 -40H40V-25Z', 0.7),
  block('van-cross', 'teal', 'M70.6 -40H77.4V-35.4H82V-28.6H77.4V-24H70.6V-28.6H66V-35.4H70.6Z', 0.6),
  block('van-light', 'teal', slab(37, -49, 14, 4, 1.6), 0.5),
  block('van-bumper', 'dark', slab(2, -9.4, 12, 4, 1.4), 0.4),
  ...[24, 84].flatMap((x) => [
    block(`wheel-${x}`, 'dark', `M${x - 9} -7a9 9 0 1 1 18 0a9 9 0 1 1 -18 0Z`, 1.1),
    block(`hub-${x}`, 'steel', `M${x - 4} -7a4 4 0 1 1 8 0a4 4 0 1 1 -8 0Z`, 0.6),
  ]),
];

/** Chairs of a waiting room, one behind the other. */
export const waitingChairs: readonly FormShape[] = [4, 22].flatMap((x, index) => [
  block(`wait-legs-${index}`, 'steel', `M${x + 2} -22H${x + 3.6}L${x + 2.6} 0H${x + 1}ZM${x + 14} -22H${x + 15.6}L${x + 17} 0H${x + 15.4}Z`, 0.2),
  block(`wait-back-${index}`, 'teal', `M${x} -22L${x - 2.4} -46Q${x - 2.4} -48.4 ${x} -48.4Q${x + 1.6} -48.4 ${x + 2} -46L${x + 4} -24Z`, 0.8),
  block(`wait-seat-${index}`, 'teal', slab(x, -25, 17, 3.6, 1.6), 0.7),
]);

/** A screen with its back to us, and a small plant. */
export function receptionThings(top: number): readonly FormShape[] {
  return [
    block('screen-foot', 'steel', `M100 ${-top}H112L107.4 ${-top - 1.6}V${-top - 7}H104.6V${-top - 1.6}Z`, 0.4),
    block('screen', 'dark', `M104.4 ${-top - 26}Q106 ${-top - 27} 107.2 ${-top - 25.6}L109.4 ${-top - 6}Q108.6 ${-top - 4.6} 107 ${-top - 5.4}Z`, 0.5),
  ];
}

/** A swivel chair seen from the side; whoever sits in it faces left. */
export function officeChair(x: number, height: number): readonly FormShape[] {
  return [
    block('office-foot', 'steel', `M${x - 1.6} -7H${x + 1.6}L${x + 12.6} -4V-2.4H${x - 12.6}V-4Z`, 0.4),
    ...[-11, 0, 11].map((offset) => block(`office-wheel${offset}`, 'dark', `M${x + offset - 1.5} -1.5a1.5 1.5 0 1 1 3 0a1.5 1.5 0 1 1 -3 0Z`, 0.2)),
    block('office-post', 'steel', slab(x - 1.4, -height + 2, 2.8, height - 4, 0.8), 0.4),
    block(
      'office-back',
      'dark',
      `M${x + 9} ${-height + 1}Q${x + 13.6} ${-height - 2} ${x + 14.6} ${-height - 30}Q${x + 14.6} ${-height - 32.6} ${x + 12.6} ${-height - 32.6}Q${x + 10.8} ${-height - 32.6} ${x + 10.4} ${-height - 30}L${x + 8.4} ${-height - 4}Z`,
      0.7,
    ),
    block('office-seat', 'dark', slab(x - 13, -height - 0.6, 26, 4, 2), 0.7),
  ];
}

/** Somebody's back, from behind, with the place that hurts: what is spoken of. The floor under them is at y. */
export function SoreBack({
  person,
  look,
  x,
  y,
  scale,
}: {
  readonly person: PersonLook;
  readonly look: SceneLook;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}): ReactNode {
  const { body, head } = backViewShapes(person);
  const part = `${look.instance}-sore`;
  const unit = person.stature / 100;
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      <clipPath id={part}>
        <path d="M-40 -120H40V-46H-40Z" />
      </clipPath>
      <g clipPath={`url(#${part})`} className={`person person-${person.id}`}>
        <Forms shapes={[...body, ...head]} prefix={`${look.instance}-back`} isSimple />
      </g>
      <ellipse className="sore-place" cx={0} cy={-59 * unit} rx={7.4 * person.trunk} ry={5} />
    </g>
  );
}

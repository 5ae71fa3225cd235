import { rounded } from '#core/figures/path.ts';
import type { Point, Skeleton } from '#core/figures/person.ts';
import type { FormShape, Tone } from '../people/Form.tsx';
import { slab } from '../people/furniture.ts';
import { mix, sweep, sweepPath } from '../people/outline.ts';
import type { PersonLook } from '../people/person-looks.ts';
import { trunkFrontSide, trunkLine, trunkProfile } from '../people/trunk-shapes.ts';

/** Parts of the table that pulls. Scene millimetres, floor at y = 0. */

const block = (id: string, tone: Tone, outline: string, shade = 0.8, texture: readonly string[] = []): FormShape => ({ id, tone, outline, shade, texture });
const at = (...parts: readonly number[]) => parts.map(rounded).join(' ');

/** A belt round the trunk between two of its places (1 the hip joint, 2 the waist, 3 the chest). */
export function beltRound(skeleton: Skeleton, look: PersonLook, from: number, to: number) {
  const scale = look.trunk * (look.stature / 100);
  const swept = sweep(trunkLine(skeleton, look), trunkProfile(look), trunkFrontSide(skeleton), { from, to, scale, extra: 1.1 });
  const [first, last] = [swept.first.middle, swept.last.middle];
  const seam = (share: number) => {
    const inner = sweep(trunkLine(skeleton, look), trunkProfile(look), trunkFrontSide(skeleton), {
      from: from + (to - from) * share,
      to: from + (to - from) * share + 0.02,
      scale,
      extra: 1,
    });
    const [front, back] = [inner.front[0] ?? first, inner.back[0] ?? last];
    return `M${at(front.x, front.y)}L${at(back.x, back.y)}`;
  };
  return {
    middle: mix(first, last, 0.5),
    shape: (id: string): FormShape => block(id, 'teal', sweepPath(swept), 0.9, [seam(0.2), seam(0.8)]),
  };
}

/** The two halves of the table on one frame; the left one slides by `shift`. The wheel stands on an arm at the left end. */
export function splitTable(table: {
  readonly top: number;
  readonly from: number;
  readonly gapAt: number;
  readonly to: number;
  readonly shift: number;
  readonly wheel: Point;
}): FormShape[] {
  const { top, from, gapAt, to, shift, wheel } = table;
  const thick = 5;
  const rail = top + thick + 1.6;
  const leg = (id: string, x: number) => block(id, 'steel', `M${at(x - 1.4, rail)}H${rounded(x + 1.4)}L${at(x + 1.2, 0)}H${rounded(x - 1.2)}Z`, 0.6);
  const pad = (id: string, left: number, right: number) =>
    block(id, 'linen', slab(left, top, right - left, thick, 1.8), 1, [`M${at(left + 3, top + 3.2)}H${rounded(right - 3)}`]);
  return [
    leg('leg-one', from + 12),
    leg('leg-two', to - 14),
    block('bar', 'steel', slab(from + 12, top * 0.3, to - from - 26, 1.8, 0.8), 0.5),
    block('rail', 'steel', slab(from - 2, rail, to - from - 2, 2.6, 0.8), 0.5),
    block(
      'arm',
      'steel',
      `M${at(from + 2, rail + 2.4)}V${rounded(rail)}H${rounded(wheel.x + 3.4)}L${at(wheel.x + 1.5, wheel.y)}A1.5 1.5 0 0 0 ${at(wheel.x - 1.5, wheel.y)}L${at(wheel.x + 0.6, rail + 2.4)}Z`,
      0.5,
    ),
    block('carriage', 'steel', slab(from + 4 - shift, top + thick - 0.4, gapAt - from - 8, 2.2, 0.6), 0.4),
    block('carriage-fixed', 'steel', slab(gapAt + 4, top + thick - 0.4, to - gapAt - 8, 2.2, 0.6), 0.4),
    pad('half-one', from - shift, gapAt - 0.5 - shift),
    pad('half-two', gapAt + 0.5, to),
  ];
}

/** A padded stool on the table, for the calves; the cord passes between its legs. */
export function kneeStool(x: number, foot: number, top: number): FormShape[] {
  const leg = (id: string, from: number, to: number) =>
    block(id, 'wood', `M${at(from - 1, top + 3)}H${rounded(from + 1)}L${at(to + 0.8, foot)}H${rounded(to - 0.8)}Z`, 0.4);
  return [
    leg('stool-leg-one', x - 9, x - 10.4),
    leg('stool-leg-two', x + 8, x + 9.4),
    block('stool-top', 'mat', slab(x - 12, top, 23, 4.4, 2), 1, [`M${at(x - 9.6, top + 2.9)}H${rounded(x + 8.6)}`]),
  ];
}

/** A wheel that a cord runs over. */
export function pulleyWheel({ x, y }: Point, radius: number): FormShape[] {
  const circle = (reach: number) => `M${at(x - reach, y)}A${at(reach, reach, 0)} 1 1 ${at(x + reach, y)}A${at(reach, reach, 0)} 1 1 ${at(x - reach, y)}Z`;
  return [block('wheel', 'machine', circle(radius), 0.8, [circle(radius - 1.3)]), block('hub', 'steel', circle(1.2), 0.3)];
}

/** A stack of weights on a rod that hangs from y. */
export function hangingWeights(x: number, y: number): FormShape[] {
  const plates = [6.4, 7.2, 8];
  return [
    block('hook', 'steel', slab(x - 0.7, y, 1.4, 5, 0.5), 0.2),
    ...plates.map((half, index) => block(`plate-${index}`, 'dark', slab(x - half, y + 3 + index * 3.7, half * 2, 3.3, 0.9), 0.7)),
  ];
}

/** The rest that the weights stand on before it is let down; its plate is at y. */
export function weightRest(x: number, y: number): FormShape[] {
  return [
    block('rest-post', 'wood', slab(x - 1.6, y + 1, 3.2, -y - 2, 0.2), 0.4),
    block('rest-foot', 'wood', slab(x - 7, -1.8, 14, 1.8, 0.5), 0.3),
    block('rest-plate', 'wood', slab(x - 8.6, y, 17.2, 1.9, 0.6), 0.4),
  ];
}

/** The cord from a ring over the wheel down to the weights. `sag` is how far a slack cord hangs through. */
export function cordPath(ring: Point, wheel: Point, radius: number, sag: number, end: number): string {
  const top = { x: wheel.x, y: wheel.y - radius };
  const low = { x: (ring.x + top.x) / 2, y: (ring.y + top.y) / 2 + sag * 2 };
  return `M${at(ring.x, ring.y)}Q${at(low.x, low.y)} ${at(top.x, top.y)}A${at(radius, radius, 0)} 0 0 ${at(wheel.x - radius, wheel.y)}V${rounded(end)}`;
}

export function strapPath(from: Point, to: Point): string {
  return `M${at(from.x, from.y)}L${at(to.x, to.y)}`;
}

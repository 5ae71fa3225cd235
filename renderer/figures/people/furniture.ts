import type { FormShape, Tone } from './Form.tsx';

/** Things people lie, sit and hold on to. All stand on a floor at y = 0, in scene millimetres. */

/** Path data of a rectangle with rounded corners. */
export function slab(x: number, y: number, width: number, height: number, radius = 1): string {
  const r = Math.min(radius, width / 2, height / 2);
  return (
    `M${x + r} ${y}H${x + width - r}Q${x + width} ${y} ${x + width} ${y + r}V${y + height - r}Q${x + width} ${y + height} ${x + width - r} ${y + height}` +
    `H${x + r}Q${x} ${y + height} ${x} ${y + height - r}V${y + r}Q${x} ${y} ${x + r} ${y}Z`
  );
}

const block = (id: string, tone: Tone, outline: string, shade = 0.8, texture: readonly string[] = []): FormShape => ({ id, tone, outline, shade, texture });

/** A mat on the floor from one x to another; its top is at `-matThickness`. */
export const matThickness = 2.2;
export function mat(from: number, to: number): FormShape[] {
  return [block('mat', 'mat', slab(from, -matThickness, to - from, matThickness, 1.1), 0.7, [`M${from + 3} ${-matThickness + 1.1}H${to - 3}`])];
}

/** A plain wooden chair seen from the side. `front` is -1 where its front is to the left. */
export function chair(x: number, height: number, front: -1 | 1): FormShape[] {
  const back = x - front * 17;
  const lean = -front * 4;
  const leg = (id: string, top: number, foot: number) =>
    block(id, 'wood', `M${top - 1.1} ${-height}L${top + 1.1} ${-height}L${foot + 0.8} 0L${foot - 0.8} 0Z`, 0.5);
  const post = `M${back - 1.2} ${-height}L${back + 1.2} ${-height}L${back + lean + 1} ${-height - 38}Q${back + lean} ${-height - 39.4} ${back + lean - 1} ${-height - 38}Z`;
  return [
    leg('chair-front-leg', x + front * 2, x + front * 3),
    leg('chair-back-leg', back, back + lean * 0.7),
    block('chair-post', 'wood', post, 0.5),
    block('chair-seat', 'wood', slab(Math.min(back, x + front * 4) - 1, -height - 0.6, Math.abs(x + front * 4 - back) + 2, 3, 1.3), 0.8),
  ];
}

/** A padded treatment table; its top is at `-height`. */
export function treatmentTable(from: number, to: number, height: number): FormShape[] {
  const leg = (id: string, x: number) => block(id, 'steel', slab(x - 1.2, -height + 5, 2.4, height - 5, 0.8), 0.6);
  return [
    leg('table-leg-one', from + 10),
    leg('table-leg-two', to - 10),
    block('table-bar', 'steel', slab(from + 10, -height * 0.34, to - from - 20, 1.8, 0.8), 0.5),
    block('table-pad', 'linen', slab(from, -height, to - from, 5.6, 2.4), 1, [`M${from + 4} ${-height + 3.6}H${to - 4}`]),
  ];
}

/** A box with a lid, its middle at x, its foot at y. */
export function box(x: number, y: number, width: number, height: number): FormShape[] {
  return [
    block('box', 'box', slab(x - width / 2, y - height, width, height, 0.8), 1.2, [
      `M${x - width / 2} ${y - height + 3.2}H${x + width / 2}`,
      `M${x - 1.6} ${y - height}V${y - height + 6}`,
      `M${x + 1.6} ${y - height}V${y - height + 6}`,
    ]),
  ];
}

/** A soft pillow; x and y are its middle. */
export function pillow(id: string, x: number, y: number, width: number, height: number): FormShape {
  const [a, b] = [width / 2, height / 2];
  const outline =
    `M${x - a} ${y - b * 0.7}Q${x - a * 0.96} ${y - b} ${x - a * 0.8} ${y - b * 0.9}Q${x} ${y - b * 1.15} ${x + a * 0.8} ${y - b * 0.9}Q${x + a * 0.96} ${y - b} ${x + a} ${y - b * 0.7}` +
    `Q${x + a * 0.9} ${y} ${x + a} ${y + b * 0.7}Q${x + a * 0.96} ${y + b} ${x + a * 0.8} ${y + b * 0.9}Q${x} ${y + b * 1.15} ${x - a * 0.8} ${y + b * 0.9}Q${x - a * 0.96} ${y + b} ${x - a} ${y + b * 0.7}` +
    `Q${x - a * 0.9} ${y} ${x - a} ${y - b * 0.7}Z`;
  return {
    id,
    tone: 'pillow',
    outline,
    shade: 0.9,
    texture: [
      `M${x - a * 0.8} ${y - b * 0.6}Q${x - a * 0.5} ${y - b * 0.5} ${x - a * 0.4} ${y - b * 0.2}`,
      `M${x + a * 0.8} ${y + b * 0.5}Q${x + a * 0.5} ${y + b * 0.4} ${x + a * 0.45} ${y + b * 0.1}`,
    ],
  };
}

/** A bed seen from above: mattress, sheet turned at its foot. */
export function bedFromAbove(x: number, y: number, width: number, height: number): FormShape[] {
  return [
    block('bed-frame', 'wood', slab(x - 2.4, y - 2.4, width + 4.8, height + 4.8, 3), 1),
    block('bed-sheet', 'linen', slab(x, y, width, height, 3), 1.6, [
      `M${x + 5} ${y + 3}Q${x + 4} ${y + height / 2} ${x + 5} ${y + height - 3}`,
      `M${x + 16} ${y + 3}q-5 9 -2 17`,
      `M${x + 12} ${y + height - 3}q2 -8 7 -12`,
    ]),
  ];
}

/** A bed seen from the side; the mattress top is at `-height`. The head end is the one at `head`. */
export function bedFromSide(from: number, to: number, height: number, head: 'left' | 'right'): FormShape[] {
  const [headX, footX] = head === 'right' ? [to - 1, from - 3] : [from - 3, to - 1];
  return [
    block('bed-head', 'wood', slab(headX, -height - 20, 4, height + 20, 1.6), 0.9),
    block('bed-foot', 'wood', slab(footX, -height - 4, 4, height + 4, 1.6), 0.9),
    block('bed-rail', 'wood', slab(from, -height + 9, to - from, 4.4, 0.6), 0.7),
    block('bed-mattress', 'linen', slab(from, -height, to - from, 9.6, 3), 1.3, [`M${from + 4} ${-height + 6.4}H${to - 4}`]),
  ];
}

/** A desk from the side, its edge towards the sitter at `edge`; a closed-backed screen stands on it. */
export function desk(edge: number, height: number, front: -1 | 1): FormShape[] {
  const far = edge + front * 34;
  const left = Math.min(edge, far);
  const screen = edge + front * 24;
  return [
    block('desk-leg', 'wood', slab(far - front * 4 - 1.4, -height, 2.8, height, 0.6), 0.6),
    block(
      'screen-foot',
      'steel',
      `M${screen - 4} ${-height}L${screen + 4} ${-height}L${screen + front + 1} ${-height - 9}L${screen + front - 1} ${-height - 9}Z`,
      0.4,
    ),
    block(
      'screen',
      'dark',
      `M${screen - 1} ${-height - 27}L${screen + 1} ${-height - 27}L${screen + 1 + front * 1.2} ${-height - 6}L${screen - 1 + front * 1.2} ${-height - 6}Z`,
      0.5,
    ),
    block('keys', 'steel', slab(Math.min(edge + front * 5, edge + front * 15), -height - 1.2, 10, 1.4, 0.6), 0.3),
    block('desk-top', 'wood', slab(left, -height, 34, 2.6, 0.8), 0.7),
  ];
}

/** Four steps up, the first edge at x, and a handrail. */
export const stair = { rise: 9.6, going: 15 } as const;
export function stairs(x: number, front: -1 | 1, count: number): FormShape[] {
  let outline = `M${x} 0`;
  for (let step = 0; step < count; step += 1) outline += `V${-(step + 1) * stair.rise}H${x + front * (step + 1) * stair.going}`;
  return [
    block(
      'stairs',
      'wood',
      `${outline}V0Z`,
      1,
      Array.from({ length: count }, (_, step) => `M${x + front * step * stair.going} ${-(step + 1) * stair.rise + 2}h${front * stair.going}`),
    ),
  ];
}

/** A car seat, wheel and dashboard, without the car: enough to know it by. `x` is under the hip. */
export function carSeat(x: number, front: -1 | 1): { readonly seat: FormShape[]; readonly wheel: FormShape[] } {
  const at = (forward: number, up: number) => `${x + front * forward} ${-up}`;
  return {
    seat: [
      block('car-floor', 'steel', `M${at(-26, 4)}L${at(50, 4)}L${at(62, 20)}L${at(59, 21.5)}L${at(48, 7)}L${at(-26, 7)}Z`, 0.5),
      block('car-base', 'dark', `M${at(-8, 7)}L${at(16, 7)}L${at(18, 12)}L${at(-10, 12)}Z`, 0.6),
      block(
        'car-back',
        'steel',
        `M${at(-6, 16)}Q${at(-14, 14)} ${at(-16, 20)}L${at(-28, 60)}Q${at(-29, 66)} ${at(-24, 66)}Q${at(-20, 66)} ${at(-19, 60)}L${at(-8, 26)}Z`,
        1.2,
        [`M${at(-24, 60)}L${at(-13, 24)}`],
      ),
      block('car-rest', 'steel', `M${at(-29, 70)}Q${at(-31, 80)} ${at(-27, 81)}Q${at(-22, 82)} ${at(-23, 71)}Q${at(-26, 67)} ${at(-29, 70)}Z`, 0.8),
      block('car-cushion', 'steel', `M${at(-12, 12)}Q${at(-16, 20)} ${at(-8, 20)}L${at(14, 22)}Q${at(21, 22)} ${at(21, 17)}Q${at(20, 12)} ${at(14, 12)}Z`, 1.1),
      block('car-dash', 'dark', `M${at(42, 36)}Q${at(45, 52)} ${at(56, 52)}L${at(64, 50)}L${at(64, 32)}Q${at(52, 28)} ${at(42, 36)}Z`, 1.1),
    ],
    wheel: [
      block('car-column', 'dark', `M${at(33, 46)}L${at(46, 40)}L${at(46.8, 42.4)}L${at(34, 48)}Z`, 0.3),
      block(
        'car-wheel',
        'dark',
        `M${at(27.4, 36.6)}Q${at(28.6, 35.4)} ${at(29.8, 36.4)}L${at(38.4, 56.4)}Q${at(38.6, 58)} ${at(37, 58)}Q${at(36, 58)} ${at(35.6, 57)}Z`,
        0.4,
      ),
    ],
  };
}

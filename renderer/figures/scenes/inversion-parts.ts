import { type Frame, type Point, place, rounded } from '#core/figures/path.ts';
import type { FormShape, Tone } from '../people/Form.tsx';
import { slab } from '../people/furniture.ts';

/** Parts of the table that tilts. Scene millimetres, floor at y = 0. */

export const pivot: Point = { x: 0, y: -61 };

const block = (id: string, tone: Tone, outline: string, shade = 0.8, texture: readonly string[] = []): FormShape => ({ id, tone, outline, shade, texture });
const at = (...parts: readonly number[]) => parts.map(rounded).join(' ');
const circle = ({ x, y }: Point, reach: number) =>
  `M${at(x - reach, y)}A${at(reach, reach, 0)} 1 1 ${at(x + reach, y)}A${at(reach, reach, 0)} 1 1 ${at(x - reach, y)}Z`;

/** Where the board lies: x runs from the feet to the head, y from the front of the body to the back. */
export const boardFrame = (tiltDegrees: number): Frame => ({ origin: pivot, angleDegrees: tiltDegrees });

/** A slab with rounded corners on the board. */
function onBoard(frame: Frame, x: number, y: number, width: number, height: number, radius: number): string {
  const point = (px: number, py: number) => {
    const placed = place(frame, { x: px, y: py });
    return at(placed.x, placed.y);
  };
  const [right, bottom, r] = [x + width, y + height, radius];
  return (
    `M${point(x + r, y)}L${point(right - r, y)}Q${point(right, y)} ${point(right, y + r)}L${point(right, bottom - r)}Q${point(right, bottom)} ${point(right - r, bottom)}` +
    `L${point(x + r, bottom)}Q${point(x, bottom)} ${point(x, bottom - r)}L${point(x, y + r)}Q${point(x, y)} ${point(x + r, y)}Z`
  );
}

/** The padded board, the bar that runs on to the feet, and the plate that the soles stand on. */
export function board(frame: Frame, { sole, crown }: { readonly sole: number; readonly crown: number }): FormShape[] {
  const seam = [place(frame, { x: -14, y: 3.6 }), place(frame, { x: crown - 2, y: 3.6 })];
  return [
    block('bar', 'steel', onBoard(frame, sole - 1, 2.4, crown - sole - 12, 2.4, 0.8), 0.5),
    block('foot-plate', 'steel', onBoard(frame, sole - 2.2, -15, 2, 20, 0.8), 0.4),
    block('pad', 'linen', onBoard(frame, -17, 0, crown + 18, 5, 2.2), 1, [`M${at(seam[0]?.x ?? 0, seam[0]?.y ?? 0)}L${at(seam[1]?.x ?? 0, seam[1]?.y ?? 0)}`]),
  ];
}

/** A flat cushion for the head. */
export function headCushion(frame: Frame, x: number, height: number): FormShape[] {
  return [block('head-cushion', 'pillow', onBoard(frame, x - 9, -height, 18, height + 0.4, 1.6), 0.8)];
}

/** Soft rolls before and behind the ankles, on a bracket. */
export function ankleHolder(frame: Frame, ankle: Point, reach: number): { readonly behind: FormShape[]; readonly before: FormShape[]; readonly middle: Point } {
  const roll = (id: string, y: number) => {
    const middle = place(frame, { x: ankle.x + 2.6, y });
    return block(id, 'dark', circle(middle, 3.1), 0.8, [circle(middle, 1.1)]);
  };
  const front = ankle.y - reach - 3;
  const back = ankle.y + reach + 2.8;
  return {
    behind: [roll('roll-back', back)],
    before: [block('bracket', 'steel', onBoard(frame, ankle.x + 1.5, front, 2.2, 4 - front, 0.8), 0.4), roll('roll-front', front)],
    middle: place(frame, { x: ankle.x + 2.6, y: front }),
  };
}

/** The frame: two legs that meet at the pivot, a brace and feet. Its legs stand where the board never lies along them. */
export function standingFrame(): FormShape[] {
  const feet = { front: -42, back: 25 } as const;
  const leg = (id: string, x: number) => block(id, 'steel', `M${at(-1.7, pivot.y - 1)}H1.7L${at(x + 1.7, -1.6)}H${rounded(x - 1.7)}Z`, 0.6);
  const foot = (id: string, x: number) => block(id, 'dark', slab(x - 4, -2.4, 8, 2.4, 1), 0.4);
  const braceAt = 0.72;
  return [
    block('brace', 'steel', slab(feet.front * braceAt, pivot.y * (1 - braceAt) - 1, (feet.back - feet.front) * braceAt, 2, 0.6), 0.5),
    leg('leg-front', feet.front),
    leg('leg-back', feet.back),
    foot('foot-front', feet.front),
    foot('foot-back', feet.back),
  ];
}

export function pivotHub(): FormShape[] {
  return [block('hub-plate', 'steel', circle(pivot, 4.4), 0.8), block('hub', 'machine', circle(pivot, 2.1), 0.5)];
}

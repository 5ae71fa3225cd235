import type { ReactNode } from 'react';
import { rounded } from '#core/figures/path.ts';
import type { Point } from '#core/figures/person.ts';
import type { FormShape, Tone } from '../people/Form.tsx';
import { slab } from '../people/furniture.ts';
import { smoothClosed } from '../people/outline.ts';
import type { PersonLook } from '../people/person-looks.ts';
import './posture.css';

/** Things of the posture scene. Scene millimetres, floor at y = 0, people face left. */

const block = (id: string, tone: Tone, outline: string, shade = 0.8, texture: readonly string[] = []): FormShape => ({ id, tone, outline, shade, texture });
const at = (...parts: readonly number[]) => parts.map(rounded).join(' ');

/** A padded chair, but for the near edge of its seat: legs, and a back that leans a little. */
export function seatBehind(person: PersonLook, height: number): FormShape[] {
  const back = backLine(person);
  const leg = (id: string, top: number, foot: number) =>
    block(id, 'wood', `M${at(top - 1.2, -height)}H${rounded(top + 1.2)}L${at(foot + 0.9, 0)}H${rounded(foot - 0.9)}Z`, 0.5);
  const [low, high] = [back(-height + 1), back(-height - 42)];
  return [
    leg('front-leg', -9, -10),
    leg('back-leg', low.x + 1.6, low.x + 3.4),
    block(
      'post',
      'wood',
      `M${at(low.x + 2.2, low.y)}L${at(high.x + 2.2, high.y)}Q${at(high.x + 3.4, high.y - 1.4)} ${at(high.x + 4.4, high.y)}L${at(low.x + 4.6, low.y)}Z`,
      0.5,
    ),
    block(
      'back-pad',
      'mat',
      `M${at(low.x, low.y - 7)}L${at(high.x, high.y + 2)}Q${at(high.x, high.y)} ${at(high.x + 1.6, high.y)}Q${at(high.x + 3.2, high.y)} ${at(high.x + 3.2, high.y + 2)}L${at(low.x + 3.2, low.y - 7)}Q${at(low.x + 3.2, low.y - 5)} ${at(low.x + 1.6, low.y - 5)}Q${at(low.x, low.y - 5)} ${at(low.x, low.y - 7)}Z`,
      0.8,
    ),
  ];
}

/** The near edge of the seat: whoever sits on it sinks in behind it. */
export function seatInFront(height: number): FormShape[] {
  return [
    block('seat', 'mat', slab(-12, -height - 1.2, 26, 4, 1.8), 0.9, [`M${at(-9.6, -height + 1.6)}H11.6`]),
    block('frame', 'wood', slab(-11, -height + 2.6, 25, 2, 0.6), 0.4),
  ];
}

/** Where the front of the chair's back is, at a height. */
export function backLine(person: PersonLook): (y: number) => Point {
  const foot = 8.8 * person.trunk * (person.stature / 100);
  return (y) => ({ x: foot + (-y - 26) * 0.09, y });
}

/** A small cushion between the hollow of the back and the chair. */
export function backCushion(person: PersonLook, waist: Point): FormShape {
  const back = backLine(person);
  const edge = (y: number, inwards: number): Point => ({ x: back(y).x + inwards, y });
  const { x, y } = waist;
  return {
    id: 'back-cushion',
    tone: 'pillow',
    shade: 0.8,
    outline: smoothClosed([
      edge(y - 8, -0.4),
      edge(y - 7.6, 0.6),
      edge(y, 0.4),
      edge(y + 7.6, 0.6),
      edge(y + 8, -0.4),
      { x: x - 0.4, y: y + 5 },
      { x: x - 1.6, y },
      { x: x - 0.2, y: y - 5 },
    ]),
    texture: [`M${at(x + 1.6, y - 4)}Q${at(x + 0.8, y)} ${at(x + 1.8, y + 4)}`],
  };
}

/** A shopping bag that hangs from a hand at x, y. */
export function shoppingBag(key: string, x: number, y: number): FormShape[] {
  const [top, half, height] = [y + 7.5, 7, 17];
  return [
    block(
      `strap-${key}`,
      'wood',
      `M${at(x - 4.4, top + 2)}Q${at(x - 4.2, y - 1)} ${at(x, y - 1)}Q${at(x + 4.2, y - 1)} ${at(x + 4.4, top + 2)}L${at(x + 3.3, top + 2)}Q${at(x + 3.2, y + 0.4)} ${at(x, y + 0.4)}Q${at(x - 3.2, y + 0.4)} ${at(x - 3.3, top + 2)}Z`,
      0.2,
    ),
    block(
      `bag-${key}`,
      'box',
      `M${at(x - half, top)}Q${at(x, top + 1.4)} ${at(x + half, top)}L${at(x + half + 0.7, top + height - 1.4)}Q${at(x + half + 0.6, top + height)} ${at(x + half - 0.8, top + height)}H${rounded(x - half + 0.8)}Q${at(x - half - 0.6, top + height)} ${at(x - half - 0.7, top + height - 1.4)}Z`,
      1.1,
      [
        `M${at(x - half, top + 2.6)}Q${at(x, top + 4)} ${at(x + half, top + 2.6)}`,
        `M${at(x - 3.6, top + height - 1)}Q${at(x - 4.4, top + 9)} ${at(x - 3.4, top + 6)}`,
      ],
    ),
  ];
}

/** A low stool for one foot. */
export function footstool(x: number, height: number): FormShape[] {
  const leg = (id: string, top: number, foot: number) =>
    block(id, 'wood', `M${at(top - 1, -height + 2)}H${rounded(top + 1)}L${at(foot + 0.8, 0)}H${rounded(foot - 0.8)}Z`, 0.4);
  return [
    leg('stool-leg-one', x - 5.4, x - 6.6),
    leg('stool-leg-two', x + 5.4, x + 6.6),
    block('stool-top', 'wood', slab(x - 8.4, -height, 16.8, 2.6, 0.9), 0.6),
  ];
}

/** A worktop from its near edge to the left, with a bowl on it. */
export function worktop(edge: number, height: number): FormShape[] {
  const far = edge - 30;
  return [
    block('worktop-leg', 'wood', slab(far + 2, -height + 2, 3, height - 2, 0.5), 0.6),
    block('worktop-rail', 'wood', slab(far + 2, -height + 2, 26, 4, 0.6), 0.6),
    block('worktop-top', 'wood', slab(far, -height, 30, 2.8, 0.9), 0.7),
    block(
      'bowl',
      'teal',
      `M${at(far + 4, -height - 7)}H${rounded(far + 19)}Q${at(far + 18, -height)} ${at(far + 13.6, -height)}H${rounded(far + 9.4)}Q${at(far + 5, -height)} ${at(far + 4, -height - 7)}Z`,
      1,
    ),
  ];
}

/** A bar in ink across what is better not done, falling as on signs (ISO 3864). Calm: it says no to the way, not to the person. */
export function NotThisWay({ from, to }: { readonly from: Point; readonly to: Point }): ReactNode {
  const line = `M${at(from.x, from.y)}L${at(to.x, to.y)}`;
  return (
    <g className="not-this-way">
      <path className="not-this-way-edge" d={line} />
      <path className="not-this-way-bar" d={line} />
    </g>
  );
}

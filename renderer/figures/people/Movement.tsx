import type { ReactNode } from 'react';
import type { Point } from '#core/figures/person.ts';

/** An arrow that says which way a part moves: a curve from one point over another to a third. */
export function Movement({
  from,
  over,
  to,
  size = 2.6,
}: {
  readonly from: Point;
  readonly over: Point;
  readonly to: Point;
  readonly size?: number;
}): ReactNode {
  const angle = Math.atan2(to.y - over.y, to.x - over.x);
  const barb = (turn: number) => `${round(to.x - Math.cos(angle + turn) * size)} ${round(to.y - Math.sin(angle + turn) * size)}`;
  const tip = `${round(to.x + Math.cos(angle) * size * 0.4)} ${round(to.y + Math.sin(angle) * size * 0.4)}`;
  return (
    <g>
      <path
        className="movement"
        d={`M${round(from.x)} ${round(from.y)}Q${round(over.x)} ${round(over.y)} ${round(to.x - Math.cos(angle) * size * 0.7)} ${round(to.y - Math.sin(angle) * size * 0.7)}`}
      />
      <path className="movement-head" d={`M${tip}L${barb(0.5)}L${barb(-0.5)}Z`} />
    </g>
  );
}

const round = (value: number) => Math.round(value * 100) / 100;

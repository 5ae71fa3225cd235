import type { ReactNode } from 'react';
import { type Point, rounded } from '#core/figures/path.ts';

/** What tells warm from cold without words and without colour: lines that wave upwards, or crystals of ice. */

type MarksProps = { readonly at: Point; readonly isSimple: boolean };

/** Three wavy lines that rise from a point. */
export function RisingHeat({ at, isSimple }: MarksProps): ReactNode {
  const sway = isSimple ? 3.4 : 3;
  const waves = [-7.6, 0, 7.6].map((x, index) => {
    const length = index === 1 ? 6.6 : 5.6;
    return `M${rounded(at.x + x)} ${rounded(at.y)}q${-sway} ${-length / 2} 0 ${-length}t0 ${-length}t0 ${-length}`;
  });
  const path = waves.join('');
  return (
    <g>
      <path className="heat-edge" d={path} />
      <path className="heat-core" d={path} />
    </g>
  );
}

/** Three crystals of ice above a point. */
export function SinkingCold({ at }: MarksProps): ReactNode {
  const places = [
    { x: at.x - 10, y: at.y - 5, reach: 4.2 },
    { x: at.x, y: at.y - 11, reach: 5.4 },
    { x: at.x + 10, y: at.y - 5, reach: 4.2 },
  ];
  return <path className="ice" d={places.map((place) => crystalPath(place, place.reach)).join('')} />;
}

/** A snowflake with six arms; each arm has two barbs. */
export function crystalPath({ x, y }: Point, reach: number): string {
  return Array.from({ length: 6 }, (_, arm) => {
    const angle = (arm * Math.PI) / 3 + Math.PI / 2;
    const on = (distance: number, turn = 0, base = 0) =>
      `${rounded(x + Math.cos(angle) * base + Math.cos(angle + turn) * distance)} ${rounded(y + Math.sin(angle) * base + Math.sin(angle + turn) * distance)}`;
    const barb = reach * 0.34;
    return `M${rounded(x)} ${rounded(y)}L${on(reach)}M${on(barb, 0.9, reach * 0.55)}L${on(reach * 0.55)}L${on(barb, -0.9, reach * 0.55)}`;
  }).join('');
}

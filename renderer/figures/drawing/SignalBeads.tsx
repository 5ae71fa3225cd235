import { type ReactNode, useLayoutEffect, useRef } from 'react';
import type { SceneLook } from '../stage/scene.ts';
import './signal-beads.css';

type SignalBeadsProps = {
  /** SVG path data the signal runs along, from where it begins. */
  readonly path: string;
  /** Length of the path in the scene's units. */
  readonly length: number;
  readonly look: SceneLook;
  /** How fast against a usual signal: 0.5 is half as fast. */
  readonly speed?: number;
};

const beads = [0, 1, 2] as const;
/** look.md, Motion: 60 mm of glass a second. */
const millimetresPerSecond = 60;
const apartMillis = 350;

/** A nerve signal: three beads of 3 mm that run along a path one after the other, then rest. Still, three beads stand along it. */
export function SignalBeads({ path, length, look, speed = 1 }: SignalBeadsProps): ReactNode {
  const group = useRef<SVGGElement>(null);
  const isStill = look.isStill ?? true;
  useLayoutEffect(() => {
    const element = group.current;
    if (element === null) return;
    const circles = [...element.querySelectorAll<SVGCircleElement>('.signal-bead')];
    for (const circle of circles) circle.style.setProperty('offset-path', `path("${path}")`);
    if (isStill) return;
    const unitsPerMillimetre = Number.parseFloat(getComputedStyle(element).getPropertyValue('--glass-unit')) || 1;
    const duration = (length / unitsPerMillimetre / (millimetresPerSecond * speed)) * 1000;
    const runs = circles.map((circle, bead) =>
      circle.animate(
        [
          { offsetDistance: '0%', opacity: 1 },
          { offsetDistance: '100%', opacity: 1 },
        ],
        { duration, delay: bead * apartMillis, fill: 'none' },
      ),
    );
    return () => {
      for (const run of runs) run.cancel();
    };
  }, [path, length, speed, isStill]);
  return (
    <g ref={group} className={isStill ? 'signal-beads signal-beads-still' : 'signal-beads'}>
      {beads.map((bead) => (
        <circle key={bead} className={`signal-bead signal-bead-${bead}`} r={1.5} />
      ))}
    </g>
  );
}

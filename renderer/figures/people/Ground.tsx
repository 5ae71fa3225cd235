import type { ReactNode } from 'react';

/** The floor: one fine line with a few short strokes under what stands on it, as in an engraving. */
export function Ground({
  from,
  to,
  y = 0,
  isSimple,
}: {
  readonly from: number;
  readonly to: number;
  readonly y?: number;
  readonly isSimple: boolean;
}): ReactNode {
  const strokes = isSimple
    ? []
    : Array.from({ length: Math.floor((to - from) / 5) }, (_, index) => {
        const x = from + 3 + index * 5;
        // Lengths vary in a fixed order, so the hatching looks drawn by hand and is the same every time.
        return `M${x} ${y + 1.6}l${2 + ((index * 7) % 4) * 0.6} 0`;
      });
  return (
    <g className="ground">
      <path d={`M${from} ${y + 0.35}H${to}`} className="ground-line" />
      {strokes.length > 0 && <path d={strokes.join('')} className="ground-strokes" />}
    </g>
  );
}

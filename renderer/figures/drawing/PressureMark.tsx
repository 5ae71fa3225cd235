import { type Point, rounded } from '#core/figures/path.ts';

type PressureMarkProps = {
  /** Where the nerve is touched. */
  readonly at: Point;
  /** Away from what presses, degrees clockwise from the right. */
  readonly towardsDegrees: number;
  /** 0 to 1: how hard. */
  readonly strength: number;
  readonly sizeMm?: number;
};

/** Three short strokes at the contact, with a white edge (look.md, Figures): pressure, never a glow. */
export function PressureMark({ at, towardsDegrees, strength, sizeMm = 4.2 }: PressureMarkProps) {
  if (strength <= 0.02) return null;
  const strokes = [-42, 0, 42].map((turn) => {
    const angle = ((towardsDegrees + turn) * Math.PI) / 180;
    const from = sizeMm * 0.35;
    const to = sizeMm * (0.35 + 0.65 * Math.min(1, 0.5 + strength / 2));
    const x = (reach: number) => rounded(at.x + Math.cos(angle) * reach);
    const y = (reach: number) => rounded(at.y + Math.sin(angle) * reach);
    return `M${x(from)} ${y(from)}L${x(to)} ${y(to)}`;
  });
  return (
    <g opacity={Math.min(1, strength * 2)}>
      <path d={strokes.join('')} fill="none" className="pressure-edge" />
      <path d={strokes.join('')} fill="none" className="pressure-stroke" />
    </g>
  );
}

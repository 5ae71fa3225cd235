import { type Point, rounded, sampleSmooth, smoothPath } from '#core/figures/path.ts';
import type { ViewBox } from '../stage/scene.ts';

/** Sees the lower back and the leg down to the foot. */
export const legView: ViewBox = { x: -215, y: -190, width: 360, height: 1190 };

/** The outline of a standing person's back, seat and leg from the side, front to the left; lines that end open. */
const backOfLeg: readonly Point[] = [
  { x: 98, y: -330 },
  { x: 88, y: -230 },
  { x: 74, y: -130 },
  { x: 80, y: -50 },
  { x: 104, y: 30 },
  { x: 112, y: 100 },
  { x: 96, y: 165 },
  { x: 72, y: 215 },
  { x: 62, y: 300 },
  { x: 48, y: 400 },
  { x: 34, y: 490 },
  { x: 36, y: 540 },
  { x: 54, y: 610 },
  { x: 52, y: 680 },
  { x: 30, y: 770 },
  { x: 18, y: 850 },
  { x: 30, y: 905 },
  { x: 30, y: 940 },
  { x: 10, y: 954 },
  { x: -40, y: 950 },
  { x: -90, y: 955 },
  { x: -150, y: 955 },
  { x: -176, y: 948 },
  { x: -174, y: 930 },
  { x: -140, y: 912 },
  { x: -90, y: 888 },
  { x: -54, y: 858 },
  { x: -44, y: 800 },
  { x: -46, y: 700 },
  { x: -50, y: 600 },
  { x: -52, y: 545 },
  { x: -66, y: 510 },
  { x: -72, y: 470 },
  { x: -70, y: 430 },
  { x: -92, y: 330 },
  { x: -108, y: 220 },
  { x: -112, y: 130 },
  { x: -120, y: 40 },
  { x: -128, y: -60 },
  { x: -122, y: -160 },
  { x: -118, y: -260 },
  { x: -124, y: -340 },
];

/** The long nerve of the leg: from the roots in the lower back through the seat, down the back of the leg to the foot. */
const legNerve: readonly Point[] = [
  { x: 22, y: -52 },
  { x: 30, y: -10 },
  { x: 40, y: 40 },
  { x: 52, y: 95 },
  { x: 50, y: 150 },
  { x: 36, y: 230 },
  { x: 22, y: 340 },
  { x: 8, y: 450 },
  { x: 2, y: 510 },
  { x: 12, y: 590 },
  { x: 16, y: 680 },
  { x: 4, y: 790 },
  { x: -2, y: 870 },
  { x: -14, y: 915 },
  { x: -60, y: 932 },
  { x: -120, y: 940 },
];
const nerveSamples = sampleSmooth(legNerve, 16);
const nerveLine = smoothPath(legNerve);

/** The way the signal takes, with its beads. `strength` and each bead go from 0 to 1. */
export function AttractLeg({ instance, strength, beads }: { readonly instance: string; readonly strength: number; readonly beads: readonly number[] }) {
  return (
    <g opacity={strength}>
      <linearGradient id={`${instance}-skin`} gradientUnits="userSpaceOnUse" x1={0} x2={0} y1={-320} y2={-120}>
        <stop offset={0} className="skin-stop" stopOpacity={0} />
        <stop offset={1} className="skin-stop" stopOpacity={0.75} />
      </linearGradient>
      <path d={smoothPath(backOfLeg)} fill="none" stroke={`url(#${instance}-skin)`} className="line-inner" />
      <path d={nerveLine} fill="none" className="leg-nerve-edge" />
      <path d={nerveLine} fill="none" className="leg-nerve" />
      {beads.map((along) => {
        const at = pointAlong(along);
        return <circle key={along} className="signal-bead" cx={rounded(at.x)} cy={rounded(at.y)} />;
      })}
    </g>
  );
}

/** Lengths from the start to each sample, so that a bead runs evenly. */
const lengths = nerveSamples.reduce<number[]>((sums, at, index) => {
  const before = nerveSamples[index - 1];
  sums.push(before ? (sums[index - 1] ?? 0) + Math.hypot(at.x - before.x, at.y - before.y) : 0);
  return sums;
}, []);

function pointAlong(fraction: number): Point {
  const length = fraction * (lengths[lengths.length - 1] ?? 0);
  const index = Math.max(
    1,
    lengths.findIndex((sum) => sum >= length),
  );
  const from = nerveSamples[index - 1] as Point;
  const to = nerveSamples[index] as Point;
  const start = lengths[index - 1] ?? 0;
  const share = (length - start) / ((lengths[index] ?? 1) - start || 1);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

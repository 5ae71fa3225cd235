import type { ReactNode } from 'react';
import './bone-scan.css';
import { mirrored, type Point, smoothClosedPath, smoothPath } from '#core/figures/path.ts';
import { pointList } from '../people/outline.ts';

/**
 * All the bones as a bone scan shows them, in greys: from the front (left) and from behind (right). Each figure stands
 * 100 high round x = 0, its soles at y = 0. One place in the lower back is brighter.
 */
const points = (list: string): Point[] => pointList(list).map(([x, y]) => ({ x, y }));
const both = (...lines: readonly string[]): string =>
  lines
    .flatMap((line) => [points(line), mirrored(points(line))])
    .map((line) => smoothPath(line))
    .join('');
const closed = (...lines: readonly string[]): string => lines.map((line) => smoothClosedPath(points(line))).join('');
const closedBoth = (...lines: readonly string[]): string =>
  lines
    .flatMap((line) => [points(line), mirrored(points(line))])
    .map((line) => smoothClosedPath(line))
    .join('');

/** The flesh, hardly seen: limbs as thick strokes, head and trunk as one shape. */
const flesh = {
  trunk: smoothClosedPath([
    ...points('0 -86, 2.6 -85, 4 -83, 9 -81, 11.6 -77, 10.8 -70, 9.2 -62, 9 -57, 10 -52, 10.6 -47, 6 -44, 0 -44'),
    ...mirrored(points('6 -44, 10.6 -47, 10 -52, 9 -57, 9.2 -62, 10.8 -70, 11.6 -77, 9 -81, 4 -83, 2.6 -85')),
  ]),
  head: 'M-5 -93A5 7.2 0 1 1 5 -93A5 7.2 0 1 1 -5 -93Z',
  arms: both('10.6 -79, 13.4 -63, 16 -49, 17 -42'),
  legs: both('6 -47, 6 -27, 5.6 -5', '5.6 -4, 7.4 -1.6'),
};

const longBones = both(
  '12 -79, 13.4 -70, 14 -63.4',
  '14 -62.4, 15.2 -55, 16.2 -49',
  '14.6 -62, 16.4 -55, 17.2 -49',
  '8.6 -49, 7.4 -40, 6.4 -28.8',
  '5.6 -26, 5.2 -16, 5 -5.6',
  '7.4 -25.6, 7.2 -16, 6.4 -5.4',
);
const hands = both('16.4 -47.6, 16.2 -43', '17 -47.4, 17.4 -42', '17.6 -47.4, 18.4 -43');
const feet = both('5.4 -4.2, 6.2 -2.4, 8.4 -0.9');
/** Ends of bones, where a little more tracer gathers. */
const joints: readonly (readonly [number, number, number])[] = [
  [11.2, -79.6, 1.7],
  [14, -62.8, 1.2],
  [16.6, -48.4, 1],
  [8.2, -49.4, 1.9],
  [6.2, -27.4, 2],
  [5.4, -4.9, 1.3],
];
const ribs = [-78, -75.6, -73.2, -70.8, -68.4, -66, -63.8];
const ribsFront = both(
  ...ribs.map(
    (y, index) =>
      `${1.7 + index * 0.25} ${y + 3.2}, ${4.6 + index * 0.35} ${y + 3}, ${7.4 + Math.min(index, 4) * 0.34} ${y + 0.8}, ${7.2 + Math.min(index, 4) * 0.4} ${y - 1.6}`,
  ),
);
const ribsBack = both(
  ...[-80, ...ribs, -61.8].map(
    (y, index) =>
      `1.4 ${y - 1.6}, ${4.4 + Math.min(index, 5) * 0.3} ${y - 1.4}, ${6.8 + Math.min(index, 5) * 0.42} ${y + 1}, ${6.9 + Math.min(index, 5) * 0.42} ${y + 3}`,
  ),
);

/** Vertebrae from the neck down to the lower back. */
const vertebrae = Array.from({ length: 22 }, (_, index) => {
  const down = index / 21;
  return { y: -85.6 + 29.4 * down ** 0.94, half: 1 + 0.95 * down, height: 0.82 + 0.5 * down };
});
const column = vertebrae.map(({ y, half, height }) => `M${-half} ${y - height / 2}H${half}V${y + height / 2}H${-half}Z`).join('');

const pelvisWings = closedBoth('1.8 -55, 5 -56.6, 8.4 -55.6, 10 -52.6, 9.2 -50, 7 -49.4, 5.6 -51, 3.4 -51.2');
const pelvisRing = both('7 -49.4, 5.4 -47, 2.6 -46.2, 0.5 -46.8', '6.6 -49, 5.2 -45, 3 -44.4, 1.2 -45.6');
const sacrum = closed('-2.4 -55, 2.4 -55, 2.2 -52.6, 0.8 -49.4, 0 -48.4, -0.8 -49.4, -2.2 -52.6');
export const spotAt: Point = { x: 0.9, y: -58.4 };

type BoneScanPictureProps = { readonly isSimple: boolean; readonly width: number; readonly height: number };

export function BoneScanPicture({ isSimple, width, height }: BoneScanPictureProps): ReactNode {
  const { scale, xs, foot } = layout(width, height);
  return (
    <g>
      <path className="bone-scan-film" d={`M0 0H${width}V${height}H0Z`} />
      {(['front', 'back'] as const).map((side, index) => (
        <g key={side} transform={`translate(${xs[index]} ${foot}) scale(${scale})`}>
          <Skeleton side={side} isSimple={isSimple} />
        </g>
      ))}
    </g>
  );
}

/** Where the brighter spot lies in a picture of a size, in the view from behind. */
export function spotInPicture(width: number, height: number): Point {
  const { scale, xs, foot } = layout(width, height);
  return { x: xs[1] + spotAt.x * scale, y: foot + spotAt.y * scale };
}

function layout(width: number, height: number) {
  return { scale: (height * 0.94) / 101, xs: [width * 0.265, width * 0.735] as const, foot: height * 0.975 };
}

function Skeleton({ side, isSimple }: { readonly side: 'front' | 'back'; readonly isSimple: boolean }): ReactNode {
  const isFront = side === 'front';
  return (
    <g className={`bone-scan bone-scan-${side}`}>
      <path className="bone-scan-flesh" d={flesh.trunk + flesh.head} />
      <path className="bone-scan-flesh-limb" d={flesh.arms} />
      <path className="bone-scan-flesh-leg" d={flesh.legs} />
      <path className="bone-scan-soft" d={`${longBones}${hands}${feet}`} />
      <path className="bone-scan-line" d={longBones} />
      {!isSimple && <path className="bone-scan-fine" d={`${hands}${feet}`} />}
      <path className="bone-scan-rib" d={isFront ? ribsFront : ribsBack} />
      <path className="bone-scan-skull" d="M-4.4 -94A4.4 5.6 0 1 1 4.4 -94Q4.2 -90.6 2.6 -89.2Q0 -88.4 -2.6 -89.2Q-4.2 -90.6 -4.4 -94Z" />
      {isFront ? (
        <>
          <path className="bone-scan-wing" d="M-3.6 -92Q-3.4 -87 -1.6 -86.2H1.6Q3.4 -87 3.6 -92Q0 -93.4 -3.6 -92Z" />
          <path className="bone-scan-column-far" d={column} />
          <path className="bone-scan-line" d={both('1 -81.4, 5 -82.4, 10.4 -80.8')} />
          <path className="bone-scan-breastbone" d="M-1.3 -81.2H1.3L0.9 -76L1 -70.4L0 -68.6L-1 -70.4L-0.9 -76Z" />
          <path className="bone-scan-wing" d={pelvisWings} />
          <path className="bone-scan-line" d={pelvisRing} />
          <path className="bone-scan-column-far" d={sacrum} />
        </>
      ) : (
        <>
          <path className="bone-scan-wing" d={closedBoth('4 -80.6, 9.8 -79.8, 9.2 -77.4, 6.6 -71, 5.6 -71, 4.6 -75.6')} />
          <path className="bone-scan-column" d={column} />
          <path className="bone-scan-wing" d={pelvisWings} />
          <path className="bone-scan-line" d={pelvisRing} />
          <path className="bone-scan-column" d={sacrum} />
        </>
      )}
      {joints.map(([x, y, r]) => (
        <g key={y}>
          <circle className="bone-scan-joint" cx={x} cy={y} r={r} />
          <circle className="bone-scan-joint" cx={-x} cy={y} r={r} />
        </g>
      ))}
      <g data-part="brightSpot" className={isFront ? 'bone-scan-spot-far' : ''}>
        <circle className="bone-scan-spot-soft" cx={spotAt.x} cy={spotAt.y} r={2.9} />
        <circle className="bone-scan-spot" cx={spotAt.x} cy={spotAt.y} r={1.9} />
      </g>
    </g>
  );
}

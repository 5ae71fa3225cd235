import type { ReactNode } from 'react';
import './medical-pictures.css';
import { diskDye } from '#core/figures/disk-dye.ts';
import { mirrored, type Point, smoothClosedPath, smoothPath } from '#core/figures/path.ts';
import { dotsPath, stippleDots } from '#core/figures/stipple.ts';
import { type TopGeometry, topGeometry } from '#core/figures/top-geometry.ts';
import { pointList } from '../people/outline.ts';

/**
 * A slice across the lower back as a CT shows it, from the same model as the drawing from above: front up, your left on
 * the left. Air black, fat dark, soft tissue grey, bone white. The spine is drawn larger than in life, to be seen.
 */
type AxialSliceProps = {
  readonly prefix: string;
  readonly isSimple: boolean;
  readonly width: number;
  readonly height: number;
  /** Through a bone, or through the disk under it. */
  readonly through: 'bone' | 'disk';
  readonly dyeFraction: number;
};

const points = (list: string): Point[] => pointList(list).map(([x, y]) => ({ x, y }));
/** A closed outline given for the right half, from the front to the back. */
const bothSides = (half: readonly Point[]): Point[] => [...half, ...mirrored(half.slice(1, -1)).reverse()];
const pair = (list: string) => [points(list), mirrored(points(list))].map((outline) => smoothClosedPath(outline)).join('');

const skin = smoothClosedPath(bothSides(points('0 -62, 24 -61.4, 48 -55, 68 -42, 80 -22, 84.6 2, 82 28, 74 50, 59 67, 40 76.4, 18 78.4, 0 76')));
const wall = smoothClosedPath(bothSides(points('0 -53, 22 -52.6, 44 -46.4, 61 -34, 71 -16, 74 4, 70 25, 58 41, 51 60, 34 70, 15 71.4, 0 71.6')));
const belly = smoothClosedPath(bothSides(points('0 -47.6, 21 -47, 41 -41, 56 -30, 65 -14, 67 4, 62 20, 50 29, 34 26, 20 22, 0 18')));
const psoas = pair('28.6 -5, 34 -11.6, 41.6 -11, 46.4 -3, 46 8, 40.8 16.8, 33.6 18, 29.8 12, 28 4');
const flank = pair('47.6 24, 56 21.6, 61 27, 58 35.4, 50.4 38.6, 46 32');
const erector = pair('24.6 44, 29.6 36, 38 33.6, 46.4 38, 48.6 47, 44.6 58.4, 34 66.6, 24 67, 22.6 58');
const multifidus = pair('6.6 50, 9.6 45.6, 15.4 43, 21.6 42.4, 22.4 48, 20.8 57.6, 17 65, 10 68, 6.8 63, 5.4 56');
const bowel = [
  'M-53 -26C-60 -16 -60 6 -53 11C-46 13 -43 4 -45 -6C-44 -14 -42 -20 -45 -25C-47 -29 -51 -29 -53 -26Z',
  'M56 -12C61 -4 59 10 52 12C46 12 45 3 47 -4C49 -12 53 -16 56 -12Z',
  'M-37 -38C-26 -46 -6 -46 6 -41C14 -37 12 -31 3 -31C-8 -33 -20 -30 -28 -26C-36 -23 -43 -32 -37 -38Z',
  'M17 -40C26 -44 40 -36 47 -26C52 -18 46 -13 40 -17C34 -22 30 -26 22 -29C14 -32 10 -37 17 -40Z',
];
const gas = [
  'M-53 -22C-55 -19 -56 -14 -56 -10H-47.6C-46 -15 -46 -20 -48 -23C-49 -25 -51 -25 -53 -22Z',
  'M-32 -38.6C-24 -42 -8 -42.4 2 -39.6C5 -38 4 -36.6 1 -36.6H-33C-34.4 -37 -34 -38 -32 -38.6Z',
];

/** The bony ring behind the body at the height of its posts: posts, side wings, roof, the bump at the back. */
const archHalf = points(
  '0 11.5, 20.6 11.5, 22.4 15, 24.4 18.2, 30 19.8, 37 21.4, 44 25, 46.4 28.4, 44 30.2, 36.4 28.4, 29.8 28.4, 27.2 31.4, 25.6 35.2, 21 38.4, 15 40.8, 9 43.6, 5.4 47.4, 3.9 52, 3.7 57, 4.7 62, 5.2 66, 3.4 68.8, 0 69.4',
);
const canalHalf = points('0 16.4, 6 16.4, 10.8 17, 12.8 19.6, 12.9 23.2, 11.2 27.6, 7.4 32, 3.4 35.2, 0 36.6');
const ring = smoothClosedPath(bothSides(archHalf), 0.1) + smoothClosedPath(bothSides(canalHalf));
const marrow =
  pair('15 19, 20.6 17.4, 22.6 21, 21.4 27, 18.4 33, 13.6 37.6, 9.6 39, 13.6 33, 16 26') +
  smoothClosedPath(bothSides(points('0 42, 3.4 46, 2 53, 1.8 58, 2.8 64, 0 66.6')));

export function AxialSlice({ prefix, isSimple, width, height, through, dyeFraction }: AxialSliceProps): ReactNode {
  const geometry = topGeometry({}, 'L4-L5');
  const { scale, middle } = layout(width, height);
  return (
    <g>
      <clipPath id={`${prefix}-slice`}>
        <path d={`M0 0H${width}V${height}H0Z`} />
      </clipPath>
      <g clipPath={`url(#${prefix}-slice)`}>
        <path className="slice-air" d={`M-1 -1H${width + 1}V${height + 1}H-1Z`} />
        <g transform={`translate(${middle.x} ${middle.y}) scale(${scale})`}>
          {/* The table the back lies on. */}
          <path className="slice-table" d="M-100 66Q-60 86 0 86.4Q60 86 100 66" />
          <path className="slice-skin" d={skin} />
          <path className="slice-muscle" d={wall} />
          <path className="slice-fat" d={belly} />
          <path className="slice-organ" d={bowel.join('')} />
          <path className="slice-air" d={gas.join('')} />
          <path className="slice-muscle slice-edge" d={psoas} />
          <path className="slice-fat" d={pair('23 42, 27 36, 34 31, 45 32, 50 40, 52 48, 47 61, 34 70.4, 22 71, 4.6 70.6, 4 56, 6 46, 12 42.4')} />
          <path className="slice-muscle slice-edge" d={flank + erector + multifidus} />
          {!isSimple && <path className="slice-strand" d={muscleDots} />}
          {/* The large vessels in front of the spine. */}
          <circle className="slice-vessel" cx={-7.6} cy={-24.6} r={6} />
          <ellipse className="slice-vessel" cx={9.4} cy={-24.4} rx={8} ry={6} />
          {through === 'bone' ? <ThroughBone geometry={geometry} isSimple={isSimple} /> : <ThroughDisk geometry={geometry} dyeFraction={dyeFraction} />}
        </g>
      </g>
    </g>
  );
}

/** Where the middle of the disk lies in a slice of a size. */
export function diskInSlice(width: number, height: number): Point {
  return layout(width, height).middle;
}

function layout(width: number, height: number): { readonly scale: number; readonly middle: Point } {
  const scale = Math.min((width * 0.95) / 170, (height * 0.9) / 142);
  return { scale, middle: { x: width / 2, y: height * 0.475 - 8 * scale } };
}

const bodyDots = dotsPath(stippleDots(points('-20 -10, -10 -14, 10 -14, 20 -10, 22 2, 16 10, -16 10, -22 2'), 2.3, 5, () => 0.8));
const muscleDots = dotsPath(
  [points('7 51, 20 45, 20 57, 11 66'), points('26 46, 36 36, 46 44, 40 60, 27 64'), points('31 -5, 42 -8, 44 6, 34 15')].flatMap((outline, index) => {
    const dots = stippleDots(outline, 3.2, 11 + index, () => 0.8);
    return [...dots, ...mirrored(dots)];
  }),
);

function ThroughBone({ geometry, isSimple }: { readonly geometry: TopGeometry; readonly isSimple: boolean }): ReactNode {
  const body = smoothClosedPath(geometry.disk.restOutline.filter((_, index) => index % 2 === 0));
  return (
    <g>
      <path className="slice-fat" d={smoothClosedPath(bothSides(canalHalf))} />
      <path className="slice-sac" d={smoothClosedPath(bothSides(points('0 17.4, 6 17.6, 8.8 20.4, 8.6 25, 5.4 29.4, 0 31')))} />
      <path className="slice-bone" fillRule="evenodd" d={ring} />
      <path className="slice-marrow" d={marrow} />
      <path className="slice-bone-body" d={body} />
      {!isSimple && <path className="slice-spongy" d={bodyDots} />}
      <path className="slice-vein" d="M0 15.4V8.4M0 8.4Q-3 5 -7 4M0 8.4Q3 5 7 4" />
    </g>
  );
}

function ThroughDisk({ geometry, dyeFraction }: { readonly geometry: TopGeometry; readonly dyeFraction: number }): ReactNode {
  const { disk, arch, jointProcesses, jointGaps, nerves, yellowLigament, canal } = geometry;
  const { pool, leak } = diskDye(geometry, dyeFraction);
  return (
    <g>
      <path className="slice-fat" d={smoothClosedPath([...canal, ...points('-26 12, 26 12')])} />
      <path className="slice-disk" d={smoothClosedPath(disk.restOutline.filter((_, index) => index % 2 === 0))} />
      <path className="slice-muscle" d={smoothClosedPath(yellowLigament)} />
      <path className="slice-bone" d={smoothClosedPath(arch)} />
      {jointProcesses.map((process) => (
        <path key={process[0]?.x} className="slice-bone" d={smoothClosedPath(process)} />
      ))}
      {jointGaps.map((gap) => (
        <path key={gap[0]?.x} className="slice-joint" d={smoothPath(gap)} />
      ))}
      <path className="slice-marrow" d={smoothClosedPath(bothSides(points('0 41.6, 7 41.4, 14 38.6, 9 42, 4 46, 2 53, 1.8 58, 2.8 64, 0 66.6')))} />
      <path className="slice-sac" d={smoothClosedPath(nerves.sac)} />
      {nerves.roots.map(({ side, kind, centre }) => (
        <circle key={`${side}-${kind}`} className="slice-sac" cx={centre.x} cy={centre.y} r={2.3} />
      ))}
      <g data-part="dye">
        {pool && <path className="slice-dye" d={smoothClosedPath(pool)} />}
        {leak && <path className="slice-dye" d={smoothClosedPath(leak)} />}
      </g>
    </g>
  );
}

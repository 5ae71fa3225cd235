import type { ReactNode } from 'react';
import './medical-pictures.css';
import type { Point } from '#core/figures/person.ts';
import { pointList, smoothClosed, smoothOpen } from '../people/outline.ts';
import { bodyPoints, frameOf, type Level, levels } from './lumbar-levels.ts';

/** The lower back as an X-ray shows it from the side, front to the left: bones light, the gaps of the disks dark, no nerves. */

const at = (list: string): Point[] => pointList(list).map(([x, y]) => ({ x, y }));

/** Post, joints above and below. */
function archOf(level: Level): Point[] {
  const [a, b] = [level.depth / 2, level.height / 2];
  return frameOf(level)([
    [-a + 1, b - 1.4],
    [-a - 3.4, b - 1],
    [-a - 6.4, b + 3.6],
    [-a - 9, b + 5],
    [-a - 10.4, b + 2.2],
    [-a - 9.6, b - 3],
    [-a - 10.6, -1],
    [-a - 13, -b - 2],
    [-a - 12.4, -b - 5.4],
    [-a - 9.8, -b - 4.8],
    [-a - 8, -1.6],
    [-a - 4.4, -0.2],
    [-a + 1, 0.4],
  ]);
}

/** The inside of a body is a little greyer than its rim. */
function marrowOf(level: Level): Point[] {
  const [a, b] = [level.depth / 2 - 3.2, level.height / 2 - 3];
  return frameOf(level)([
    [-a, b * 0.8],
    [-a * 0.5, b],
    [a * 0.5, b],
    [a, b * 0.8],
    [a, -b * 0.8],
    [a * 0.5, -b],
    [-a * 0.5, -b],
    [-a, -b * 0.8],
  ]);
}

function bumpOf(level: Level): Point[] {
  const a = level.depth / 2;
  return frameOf(level)([
    [-a - 10, -0.4],
    [-a - 17, -1.4],
    [-a - 25, -3.4],
    [-a - 27.6, -7],
    [-a - 26, -11.4],
    [-a - 22, -11.6],
    [-a - 16, -8.6],
    [-a - 11, -6.4],
  ]);
}

export function XrayPicture({ prefix, isSimple }: { readonly prefix: string; readonly isSimple: boolean }): ReactNode {
  const whole = levels.slice(0, 6);
  return (
    <g>
      <clipPath id={`${prefix}-film`}>
        <path d="M0 0H100V124H0Z" />
      </clipPath>
      <linearGradient id={`${prefix}-film-depth`} x1="0" x2="1" y1="0" y2="0">
        <stop offset="0" className="xray-dark" />
        <stop offset="0.34" className="xray-middle" />
        <stop offset="0.62" className="xray-middle" />
        <stop offset="0.94" className="xray-dark" />
      </linearGradient>
      <g clipPath={`url(#${prefix}-film)`}>
        <path fill={`url(#${prefix}-film-depth)`} d="M-1 -1H101V125H-1Z" />
        {/* Gas in the bowel, the lower ribs, the wing of the pelvis: what lies over and under the spine. */}
        {!isSimple && (
          <path
            className="xray-gas"
            d={[at('6 38, 15 33, 21 40, 17 50, 8 49'), at('4 62, 12 57, 19 63, 15 73, 6 72'), at('14 82, 24 79, 28 87, 21 94, 13 91')]
              .map(smoothClosed)
              .join('')}
          />
        )}
        {!isSimple && (
          <path className="xray-rib" d={[at('62 -2, 61 10, 54 20, 42 28, 30 32'), at('66 2, 68 16, 63 28, 54 37')].map((line) => smoothOpen(line)).join('')} />
        )}
        <path className="xray-pelvis" d={smoothClosed(at('30 108, 38 96, 52 90, 70 91, 84 99, 93 112, 96 140, 60 150, 40 140, 32 124'))} />
        <path className="xray-pelvis" d={smoothClosed(at('36 112, 44 101, 57 95, 74 96, 87 104, 97 118, 98 140, 60 150, 46 140, 38 126'))} />
        <path
          className="xray-crest"
          d={[at('30 108, 38 96, 52 90, 70 91, 84 99, 93 112, 98 128'), at('36 112, 44 101, 57 95, 74 96, 87 104, 97 118')]
            .map((line) => smoothOpen(line))
            .join('')}
        />
        {whole.map((level) => (
          <path key={level.middle.y} className="xray-bump" d={smoothClosed(bumpOf(level))} />
        ))}
        {whole.map((level) => (
          <path key={level.middle.y} className="xray-arch" d={smoothClosed(archOf(level))} />
        ))}
        {levels.map((level) => (
          <path key={level.middle.y} className="xray-bone" d={smoothClosed(bodyPoints(level, 0.5))} />
        ))}
        {!isSimple && levels.map((level) => <path key={level.middle.y} className="xray-spongy" d={smoothClosed(marrowOf(level))} />)}
      </g>
    </g>
  );
}

import type { ReactNode } from 'react';
import type { Point } from '#core/figures/person.ts';
import { pointList, smoothClosed, smoothOpen } from '../people/outline.ts';
import { between, bodyPoints, frameOf, type Level, levels } from './lumbar-levels.ts';

/**
 * A slice of the lower back as an MRI shows it, front of the body to the left: fluid white, fat pale, disks with a
 * bright core, bone grey, muscle dark grey. T2-weighted in look; from simple shapes, of nobody in particular.
 */

/** Points of the picture itself. */
const at = (list: string): Point[] => pointList(list).map(([x, y]) => ({ x, y }));

function oval(level: Level, depth: number, height: number, shift = 0): string {
  return smoothClosed(
    frameOf(level)(
      Array.from({ length: 12 }, (_, index) => {
        const angle = (index / 12) * Math.PI * 2;
        return [Math.cos(angle) * depth * 0.5 + shift, Math.sin(angle) * height * 0.5] as const;
      }),
    ),
  );
}

/** Places behind each body: [how far behind its back edge, how far up]. */
const behind = (distance: number) => levels.map((level) => frameOf(level)([[-level.depth / 2 - distance, 0]])[0] as Point);

export function ScanSlice({ prefix, isSimple }: { readonly prefix: string; readonly isSimple: boolean }): ReactNode {
  const disks = levels.slice(0, -1).map((level, index) => between(level, levels[index + 1] as Level));
  const canalFront = behind(1.2);
  const canalBack = behind(9.4);
  const canal = smoothClosed([{ x: 60, y: -12 }, ...canalFront.slice(0, 7), ...canalBack.slice(0, 7).reverse(), { x: 69, y: -12 }]);
  const strands = [3.2, 4.8, 6.4, 7.8].map((distance) => smoothOpen([...behind(distance).slice(2, 7)]));
  const cord = smoothClosed([
    { x: 62.5, y: -12 },
    ...behind(3.4).slice(0, 2),
    ...behind(5.6).slice(2, 3),
    ...behind(7.4).slice(0, 2).reverse(),
    { x: 67.5, y: -12 },
  ]);
  return (
    <g>
      <clipPath id={`${prefix}-slice`}>
        <path d="M0 0H100V124H0Z" />
      </clipPath>
      <g clipPath={`url(#${prefix}-slice)`}>
        <path className="scan-air" d="M-2 -2H102V126H-2Z" />
        <path className="scan-belly" d={smoothClosed(at('4 -10, 2 30, 1 70, 4 134, 90 140, 94 100, 88 60, 92 20, 97 -10'))} />
        <path className="scan-organ" d={smoothClosed(at('10 14, 22 10, 26 24, 19 38, 9 32'))} />
        <path className="scan-organ" d={smoothClosed(at('8 52, 20 48, 25 60, 20 76, 9 72'))} />
        <path className="scan-organ" d={smoothClosed(at('14 92, 30 90, 36 108, 26 126, 10 118'))} />
        <path className="scan-vessel" d={smoothOpen(at('36 -4, 31.5 28, 28.5 58, 30 82'))} />
        <path
          className="scan-muscle"
          d={smoothClosed([
            { x: 82, y: -10 },
            ...behind(24).slice(0, 6),
            { x: 92, y: 118 },
            { x: 93, y: 80 },
            { x: 86.5, y: 50 },
            { x: 90, y: 20 },
            { x: 95, y: -10 },
          ])}
        />
        <path className="scan-fat" d={smoothClosed(at('95 -10, 90 22, 85.6 56, 91 92, 96 134, 106 134, 100 92, 93.5 56, 97 20, 104 -10'))} />
        <path className="scan-fat-soft" d={smoothClosed([...behind(8).slice(0, 7), ...behind(14).slice(0, 7).reverse()])} />
        {levels.slice(0, 6).map((level) => (
          <path
            key={level.middle.y}
            className="scan-bone"
            d={smoothClosed(
              frameOf(level)([
                [-level.depth / 2 - 13, -1],
                [-level.depth / 2 - 20, -2.4],
                [-level.depth / 2 - 27, -5],
                [-level.depth / 2 - 28.4, -9],
                [-level.depth / 2 - 24, -12.4],
                [-level.depth / 2 - 17, -9.6],
                [-level.depth / 2 - 12.4, -6],
              ]),
            )}
          />
        ))}
        <path className="scan-fluid" d={canal} />
        <path className="scan-cord" d={cord} />
        {strands.map((line) => (
          <path key={line} className="scan-strand" d={line} />
        ))}
        {levels.map((level) => (
          <path key={level.middle.y} className="scan-bone" d={smoothClosed(bodyPoints(level))} />
        ))}
        {!isSimple &&
          levels
            .slice(0, 7)
            .map((level) => <path key={level.middle.y} className="scan-bone-light" d={oval(level, level.depth * 0.66, level.height * 0.5, 1)} />)}
        {disks.map((disk, index) => (
          <g key={disk.middle.y}>
            <path className="scan-disk" d={oval(disk, disk.depth * 1.04, index === 6 ? 1.6 : disk.height)} />
            {index < 6 && <path className={index === 4 ? 'scan-disk-core-dry' : 'scan-disk-core'} d={oval(disk, disk.depth * 0.62, disk.height * 0.56, 0.4)} />}
          </g>
        ))}
      </g>
    </g>
  );
}

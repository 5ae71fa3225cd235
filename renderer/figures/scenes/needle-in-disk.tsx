import type { ReactNode } from 'react';
import './dye.css';
import './injection.css';
import { type DiskDye, diskDye, needleTip } from '#core/figures/disk-dye.ts';
import { type FigureOf, figureSchema } from '#core/figures/figure-schema.ts';
import { between, type Point, rounded, smoothClosedPath, smoothPath } from '#core/figures/path.ts';
import { topGeometry } from '#core/figures/top-geometry.ts';
import type { SceneDrawing, SceneLook } from '../stage/scene.ts';
import { drawVertebraTop } from './VertebraTop.tsx';

/** Where the needle comes in: from the back and the side, past the nerve that leaves there. */
export const needleEnd: Point = { x: -68, y: 37 };
const level = 'L4-L5';
const model = figureSchema.parse({ scene: 'vertebra-top', view: { level } }) as FigureOf<'vertebra-top'>;

/** Close to the disk, seen from above: a thin needle in its core, and dye that fills it. */
export function drawNeedleInDisk(dyeFraction: number, look: SceneLook): SceneDrawing {
  const around = drawVertebraTop(model, look);
  const geometry = topGeometry(model.spine, level);
  const dye = diskDye(geometry, dyeFraction);
  // The nerve that the needle passes, on its own side.
  const passed = geometry.nerves.roots.find(({ side, kind }) => side === 'left' && kind === 'leaving');
  return {
    viewBox: { x: -80, y: -24, width: 128, height: 96 },
    anchors: {
      ...around.anchors,
      diskCore: { x: 6, y: -3 },
      ...(passed ? { nerveRoot: passed.centre } : {}),
      thinNeedle: between(needleEnd, needleTip, 0.28),
      ...(dye.pool ? { dye: { x: 3, y: 3 } } : {}),
    },
    picture: (
      <g>
        {around.picture}
        <Dye dye={dye} />
        <Needle look={look} />
      </g>
    ),
  };
}

function Dye({ dye }: { readonly dye: DiskDye }): ReactNode {
  return (
    <g>
      <path className="disk-tear" d={smoothPath(dye.tear)} />
      {(dye.pool || dye.leak) && (
        <g data-part="dye">
          {dye.leak && <path className="dye-line-edge" d={smoothClosedPath(dye.leak)} />}
          {dye.pool && <path className="dye-line-edge" d={smoothClosedPath(dye.pool)} />}
          {dye.leak && <path className="dye-fill" d={smoothClosedPath(dye.leak)} />}
          {dye.pool && <path className="dye-fill" d={smoothClosedPath(dye.pool)} />}
          {dye.pool && (
            <path className="dye-light" d={smoothClosedPath(dye.pool.map((at) => between(between(at, needleTip, 0.16), { x: -14, y: -9 }, 0.05)))} />
          )}
        </g>
      )}
    </g>
  );
}

/** A thin steel needle with its hub; drawn thicker than in life, so that it can be seen. */
function Needle({ look }: { readonly look: SceneLook }): ReactNode {
  const length = Math.hypot(needleTip.x - needleEnd.x, needleTip.y - needleEnd.y);
  const degrees = (Math.atan2(needleTip.y - needleEnd.y, needleTip.x - needleEnd.x) * 180) / Math.PI;
  return (
    <g data-part="thinNeedle" transform={`translate(${needleEnd.x} ${needleEnd.y}) rotate(${rounded(degrees)})`}>
      <path className="needle-edge" d={`M0 -0.5H${rounded(length - 2.6)}L${rounded(length)} 0.5H0Z`} />
      <path className="needle-shaft" d={`M0 -0.5H${rounded(length - 2.6)}L${rounded(length)} 0.5H0Z`} />
      {!look.reducedDetail && <path className="needle-gleam" d={`M4 -0.2H${rounded(length - 4)}`} />}
      <path className="needle-hub" d="M-8 -2.6Q-8.8 -2.6 -8.8 -1.8V1.8Q-8.8 2.6 -8 2.6H-2L2.6 1Q3.2 0.8 3.2 0Q3.2 -0.8 2.6 -1L-2 -2.6Z" />
      <path className="needle-hub" d="M-10.4 -3.6H-8.8V3.6H-10.4Z" />
      {!look.reducedDetail && <path className="needle-hub-ridge" d="M-6.4 -2.4V2.4M-4.6 -2.4V2.4M-2.8 -2.4V2.4" />}
    </g>
  );
}

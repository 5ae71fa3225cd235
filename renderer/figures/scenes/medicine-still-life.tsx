import type { ReactNode } from 'react';
import { caplet, medicineBottle, tablet } from '../drawing/medicine-things.ts';
import { Forms } from '../people/Form.tsx';
import type { SceneLook } from '../stage/scene.ts';

/** A bottle of tablets, a few of them, and a glass of water on a small tray. The bottle stands at 44, 0. */
export function StillLife({ look }: { readonly look: SceneLook }): ReactNode {
  const isSimple = look.reducedDetail;
  return (
    <g>
      <Forms
        shapes={[
          {
            id: 'tray',
            tone: 'wood',
            shade: 1.6,
            outline: 'M10 -13H122Q125.4 -13 126.4 -10.4L131.6 12Q132.4 16 128 16H4Q-0.4 16 0.4 12L5.6 -10.4Q6.6 -13 10 -13Z',
            texture: isSimple
              ? []
              : [
                  'M11.6 -9.6H120.4Q122 -9.6 122.6 -8L126.4 9.4Q126.8 11.6 124.6 11.6H7.4Q5.2 11.6 5.6 9.4L9.4 -8Q10 -9.6 11.6 -9.6Z',
                  'M18 4C40 2.6 70 5.4 112 3.6',
                  'M24 -4C50 -5 84 -2.4 108 -4.4',
                ],
          },
          { id: 'tray-edge', tone: 'wood', shade: 0.7, outline: 'M0.4 13Q0.6 16 4 16H128Q131.4 16 131.6 13V16.4Q131.6 20 128 20H4Q0.4 20 0.4 16.4Z' },
        ]}
        prefix={`${look.instance}-tray`}
        isSimple={isSimple}
      />
      <g data-part="medicineBottle">
        <Forms shapes={medicineBottle('main', 40, 2)} prefix={look.instance} isSimple={isSimple} />
      </g>
      <Water look={look} x={98} y={3} />
      <Forms
        shapes={[tablet('tablet-one', 67, 4), caplet('tablet-two', 60, 10.6), tablet('tablet-three', 79, 10)]}
        prefix={look.instance}
        isSimple={isSimple}
      />
    </g>
  );
}

/** A tumbler two thirds full: what lies behind glass and water shows through. */
function Water({ look, x, y }: { readonly look: SceneLook; readonly x: number; readonly y: number }): ReactNode {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path className="glass-wall" d="M-16 -50L-12.6 -1C-12.4 1.4 -7 3 0 3S12.4 1.4 12.6 -1L16 -50Z" />
      <path className="water" d="M-15.1 -37L-12.4 -2.4C-12.2 -0.4 -7 1 0 1S12.2 -0.4 12.4 -2.4L15.1 -37Z" />
      {!look.reducedDetail && <path className="water-deep" d="M5.4 0.8C9.8 0.4 12.2 -0.8 12.4 -2.4L15.1 -37C13.4 -35.4 11.4 -34.6 9.6 -34.2Z" />}
      <ellipse className="water-top" cx={0} cy={-37} rx={15.1} ry={3.9} />
      <ellipse className="glass-rim" cx={0} cy={-50} rx={16} ry={4.3} />
      <path className="glass-edge" d="M-16 -50L-12.6 -1C-12.4 1.4 -7 3 0 3S12.4 1.4 12.6 -1L16 -50" />
      {!look.reducedDetail && <path className="glass-light" d="M-11.4 -42L-9.4 -9" />}
    </g>
  );
}

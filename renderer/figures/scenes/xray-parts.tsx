import type { ReactNode } from 'react';
import './scanner-rooms.css';
import type { Point } from '#core/figures/person.ts';
import { Forms } from '../people/Form.tsx';
import { slab } from '../people/furniture.ts';
import type { SceneLook } from '../stage/scene.ts';

/** An X-ray room: a tube that hangs from the ceiling, an upright plate, a table. Scene millimetres, floor at y = 0. */

const ceiling = -114;

/** The tube, hung from a rail on the ceiling; its mouth, `at`, looks to the right or down. */
export function XrayTube({ at, towards, look }: { readonly at: Point; readonly towards: 'right' | 'down'; readonly look: SceneLook }): ReactNode {
  const turn = towards === 'down' ? 90 : 0;
  // The hanger ends in the joint that the housing turns in, 15 behind the mouth.
  const joint = towards === 'down' ? { x: at.x, y: at.y - 15 } : { x: at.x - 15, y: at.y };
  const half = (joint.y - ceiling) * 0.55;
  return (
    <g data-part="xrayTube">
      <Forms
        shapes={[
          { id: 'rail', tone: 'steel', shade: 0.5, outline: slab(joint.x - 20, ceiling - 1, 68, 3.4, 1.2) },
          { id: 'trolley', tone: 'machine', shade: 0.8, outline: slab(joint.x - 11, ceiling + 2, 22, 5, 1.4) },
          { id: 'lower', tone: 'steel', shade: 0.6, outline: slab(joint.x - 2.2, ceiling + 5, 4.4, joint.y - ceiling - 5, 0.8) },
          { id: 'upper', tone: 'machine', shade: 0.8, outline: slab(joint.x - 3.6, ceiling + 6, 7.2, half, 1) },
        ]}
        prefix={`${look.instance}-hanger`}
        isSimple={look.reducedDetail}
      />
      <g transform={`translate(${at.x} ${at.y}) rotate(${turn})`}>
        <Forms
          shapes={[
            { id: 'mouth', tone: 'dark', shade: 0.5, outline: 'M-6.6 -5.2L-0.6 -6.4Q0 -6.4 0 -5.6V5.6Q0 6.4 -0.6 6.4L-6.6 5.2Z', texture: ['M-3.4 -5.8V5.8'] },
            {
              id: 'housing',
              tone: 'machine',
              shade: 1.4,
              outline: 'M-22 -9.4Q-24 -9.4 -24 -7.4V7.4Q-24 9.4 -22 9.4H-10Q-6 9.4 -6 5.4V-5.4Q-6 -9.4 -10 -9.4Z',
              texture: ['M-20.4 -9.4V9.4', 'M-10 -9.4V9.4'],
            },
          ]}
          prefix={`${look.instance}-tube`}
          isSimple={look.reducedDetail}
        />
      </g>
    </g>
  );
}

/** The way of the rays: from the tube's mouth to the plate, wider as they go. Seen for the picture's sake; nobody sees them in life. */
export function XrayBeam({ mouth, plate }: { readonly mouth: readonly [Point, Point]; readonly plate: readonly [Point, Point] }): ReactNode {
  const [m1, m2] = mouth;
  const [p1, p2] = plate;
  return (
    <g>
      <path className="xray-beam" d={`M${m1.x} ${m1.y}L${p1.x} ${p1.y}L${p2.x} ${p2.y}L${m2.x} ${m2.y}Z`} />
      <path className="xray-beam-edge" d={`M${m1.x} ${m1.y}L${p1.x} ${p1.y}M${m2.x} ${m2.y}L${p2.x} ${p2.y}`} />
    </g>
  );
}

/** An upright plate on its column: its face, at `x`, looks to the left. */
export function UprightPlate({ x, middle, look }: { readonly x: number; readonly middle: number; readonly look: SceneLook }): ReactNode {
  return (
    <g data-part="xrayPlate">
      <Forms
        shapes={[
          { id: 'foot', tone: 'machine', shade: 0.8, outline: slab(x + 1, -4, 26, 4, 1.6) },
          { id: 'column', tone: 'machine', shade: 1, outline: slab(x + 11, -112, 8, 110, 1.4), texture: [`M${x + 15} -108V-6`] },
          { id: 'carriage', tone: 'steel', shade: 0.7, outline: slab(x + 5, middle - 8, 10, 16, 1.2) },
          { id: 'plate', tone: 'machine', shade: 0.9, outline: slab(x, middle - 21, 6.4, 42, 1.6) },
          { id: 'face', tone: 'dark', shade: 0.4, outline: slab(x, middle - 19.4, 2.2, 38.8, 0.6) },
        ]}
        prefix={`${look.instance}-upright`}
        isSimple={look.reducedDetail}
      />
    </g>
  );
}

export const xrayTableTop = -43;

/** A table with the plate in a drawer under its top. */
export function XrayTable({ plateX, look }: { readonly plateX: number; readonly look: SceneLook }): ReactNode {
  const t = xrayTableTop;
  return (
    <>
      <Forms
        shapes={[
          { id: 'foot', tone: 'machine', shade: 1, outline: slab(56, -6, 58, 6, 2) },
          { id: 'pillar', tone: 'machine', shade: 1.4, outline: slab(63, t + 17, 44, -t - 22, 1.4), texture: [`M67 ${t + 24}H103`] },
          { id: 'body', tone: 'machine', shade: 1, outline: slab(40, t + 6, 90, 12, 1.6), texture: [`M43 ${t + 16}H127`] },
        ]}
        prefix={`${look.instance}-table`}
        isSimple={look.reducedDetail}
      />
      <g data-part="xrayPlate">
        <Forms
          shapes={[
            { id: 'plate', tone: 'dark', shade: 0.5, outline: slab(plateX - 19, t + 8, 38, 4.4, 0.8), texture: [`M${plateX - 5} ${t + 10.4}H${plateX + 5}`] },
          ]}
          prefix={`${look.instance}-drawer`}
          isSimple={look.reducedDetail}
        />
      </g>
      <Forms
        shapes={[{ id: 'top', tone: 'linen', shade: 0.9, outline: slab(18, t, 132, 5.4, 2) }]}
        prefix={`${look.instance}-table-top`}
        isSimple={look.reducedDetail}
      />
    </>
  );
}

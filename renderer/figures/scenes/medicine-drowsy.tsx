import type { ReactNode } from 'react';
import { type Pose, poseSkeleton, reachWith, type Skeleton, stepWith } from '#core/figures/person.ts';
import { medicineBottle } from '../drawing/medicine-things.ts';
import { armchair } from '../people/armchair.ts';
import { type FormShape, Forms } from '../people/Form.tsx';
import { slab } from '../people/furniture.ts';
import { Ground } from '../people/Ground.tsx';
import { placer, pointList, smoothClosed, smoothOpen } from '../people/outline.ts';
import { lengthsOf, PersonSide } from '../people/PersonSide.tsx';
import type { PersonLook } from '../people/person-looks.ts';
import { seatHeight, sittingPose, soleDepth, withHandTowards } from '../people/poses.ts';
import type { SceneDrawing, SceneLook } from '../stage/scene.ts';

/** Somebody whom medicine made sleepy rests in an armchair; a plate with a car says to leave the car. */
export function drawDrowsy(person: PersonLook, look: SceneLook): SceneDrawing {
  const lengths = lengthsOf(person);
  const height = seatHeight(person);
  const x = 108;
  const seat = armchair(x, height, -1, 0.17);
  const sitting = sittingPose(person, 'left', -24);
  let pose: Pose = { ...sitting, hipX: x - 1, lumbar: 2, thorax: 2, neck: -8 - sitting.thorax * 0.4, head: -8 };
  pose = stepWith('nearLeg', lengths, pose, { x: x - 1 - lengths.thigh - 9, y: -soleDepth(person) });
  pose = stepWith('farLeg', lengths, pose, { x: x - 1 - lengths.thigh - 14, y: -soleDepth(person) });
  pose = withHandTowards('farArm', lengths, reachWith('farArm', lengths, pose, { x: x - 15, y: -height - 11 }), 66);
  pose = withHandTowards('nearArm', lengths, reachWith('nearArm', lengths, pose, { x: seat.armrest.x + 1, y: seat.armrest.y - 2 }), 66);
  const skeleton = poseSkeleton(lengths, pose);
  return {
    anchors: { medicineBottle: { x: 47, y: -40 } },
    viewBox: { x: -4, y: -125, width: 152, height: 129 },
    picture: (
      <g>
        <Ground from={30} to={142} isSimple={look.reducedDetail} />
        <Things
          look={look}
          name="table"
          shapes={[
            { id: 'table-leg', tone: 'wood', shade: 0.4, outline: slab(45.4, -32, 3.2, 31, 0.6) },
            { id: 'table-foot', tone: 'wood', shade: 0.4, outline: slab(37, -2.4, 20, 2.4, 1.1) },
            { id: 'table-top', tone: 'wood', shade: 0.6, outline: slab(33, -34, 28, 2.8, 1.2) },
          ]}
        />
        <g data-part="medicineBottle">
          <Things look={look} name="bottle" shapes={medicineBottle('taken', 47, -34.4, 0.28)} />
        </g>
        <Things look={look} name="seat" shapes={[...seat.behind, headCushion(skeleton)]} />
        <PersonSide
          look={person}
          skeleton={skeleton}
          prefix={look.instance}
          isSimple={look.reducedDetail}
          behindNearArm={<Things look={look} name="arm" shapes={seat.before} />}
        />
        <NoDriving x={29} y={-92} radius={30} look={look} />
      </g>
    ),
  };
}

/** A cushion between the head and the back of the chair. */
function headCushion({ headPivot, headLean }: Skeleton): FormShape {
  const turn = (headLean * Math.PI) / 180;
  const place = placer(headPivot, { x: -Math.sin(turn), y: -Math.cos(turn) }, { x: -Math.cos(turn), y: Math.sin(turn) }, 1);
  return {
    id: 'head-cushion',
    tone: 'pillow',
    shade: 0.9,
    outline: smoothClosed(place(pointList('-3.4 8.4, -6 9.6, -9.4 8, -10.6 2, -10.8 -4, -9.8 -9, -7 -10.4, -4 -9, -3 -3, -3.4 3'))),
    texture: [smoothOpen(place(pointList('-8.8 6.4, -9.2 1, -8.8 -5')))],
  };
}

/** A round plate with a car behind a calm bar. */
function NoDriving({ x, y, radius, look }: { readonly x: number; readonly y: number; readonly radius: number; readonly look: SceneLook }): ReactNode {
  const reach = radius * Math.SQRT1_2;
  const bar = `M${x - reach} ${y - reach}L${x + reach} ${y + reach}`;
  return (
    <g>
      <circle className="plate" cx={x} cy={y} r={radius} />
      <g transform={`translate(${x} ${y + 9})`}>
        <Things look={look} name="car" shapes={car} />
      </g>
      <path className="plate-bar-edge" d={bar} />
      <path className="plate-bar" d={bar} />
      <circle className="plate-rim" cx={x} cy={y} r={radius} />
    </g>
  );
}

/** A car from the side, its front to the left; wheels stand at y = 0, its middle at x = 0. */
const car: readonly FormShape[] = [
  {
    id: 'car-body',
    tone: 'amber',
    shade: 1.2,
    outline:
      'M-23 -4V-8Q-23 -11.4 -18 -12.2L-12.4 -13L-6.4 -19.4Q-5 -20.8 -2.6 -20.8H9Q11.6 -20.8 13 -19L17.2 -13.2Q22.6 -12.4 22.8 -8.6V-4Q22.8 -3 21.6 -3H-21.6Q-23 -3 -23 -4Z',
  },
  { id: 'car-window-front', tone: 'linen', shade: 0.5, outline: 'M-9.4 -13.2L-5 -18Q-4.2 -18.8 -3 -18.8H1.6V-13.2Z' },
  { id: 'car-window-back', tone: 'linen', shade: 0.5, outline: 'M3.8 -13.2V-18.8H8.6Q10.2 -18.8 11.2 -17.6L14.2 -13.2Z' },
  ...[-13, 13].flatMap((x): FormShape[] => [
    { id: `tyre-${x}`, tone: 'dark', shade: 0.6, outline: `M${x - 4.6} -3.4a4.6 4.6 0 1 1 9.2 0a4.6 4.6 0 1 1 -9.2 0Z` },
    { id: `hub-${x}`, tone: 'steel', shade: 0.3, outline: `M${x - 1.8} -3.4a1.8 1.8 0 1 1 3.6 0a1.8 1.8 0 1 1 -3.6 0Z` },
  ]),
];

function Things({ shapes, look, name }: { readonly shapes: readonly FormShape[]; readonly look: SceneLook; readonly name: string }): ReactNode {
  return <Forms shapes={shapes} prefix={`${look.instance}-${name}`} isSimple={look.reducedDetail} />;
}

import type { ReactNode } from 'react';
import { along, type Point, type Pose, poseSkeleton, reachWith } from '#core/figures/person.ts';
import { type FormShape, Forms } from '../people/Form.tsx';
import { slab } from '../people/furniture.ts';
import { Ground } from '../people/Ground.tsx';
import { palmOf } from '../people/limb-shapes.ts';
import { Movement } from '../people/Movement.tsx';
import { lengthsOf, PersonSide } from '../people/PersonSide.tsx';
import type { PersonLook } from '../people/person-looks.ts';
import { seatHeight, sittingPose } from '../people/poses.ts';
import type { SceneDrawing, SceneLook } from '../stage/scene.ts';

const clock = { x: 92, y: -72, radius: 22 } as const;

/** The wait: a comfortable chair, a glass of water, and a clock on which three hours go by. */
export function drawWaiting(person: PersonLook, look: SceneLook): SceneDrawing {
  const lengths = lengthsOf(person);
  const unit = person.stature / 100;
  const hipX = 30;
  let pose: Pose = { ...sittingPose(person, 'right', -8), hipX };
  const { headPivot, nearArm } = poseSkeleton(lengths, pose, 'right');
  // The glass on its way to the mouth.
  const hand = { x: headPivot.x + 12.5 * unit, y: (headPivot.y + nearArm.shoulder.y) / 2 + 6.4 * unit };
  pose = reachWith('nearArm', lengths, pose, hand, 'right', 12);
  pose = reachWith('farArm', lengths, pose, { x: hipX + 15 * unit, y: pose.hipY - 5.5 * unit }, 'right', -30);
  const skeleton = poseSkeleton(lengths, pose, 'right');
  const palm = palmOf(skeleton.nearArm);
  const glass = { x: palm.x + 1.4, y: palm.y + 3.2 };
  const seat = seatHeight(person);
  return {
    viewBox: { x: 2, y: -98, width: 116, height: 103 },
    anchors: {},
    picture: (
      <g>
        <Ground from={4} to={116} isSimple={look.reducedDetail} />
        <Clock look={look} />
        <Forms shapes={armchair(hipX, seat)} prefix={`${look.instance}-chair`} isSimple={look.reducedDetail} />
        <PersonSide look={person} skeleton={skeleton} prefix={look.instance} isSimple={look.reducedDetail} behindNearArm={<Glass at={glass} lean={-14} />} />
        <Forms shapes={armchair(hipX, seat).filter(({ id }) => id === 'seat')} prefix={`${look.instance}-chair-front`} isSimple={look.reducedDetail} />
        <Forms shapes={sideTable(92)} prefix={`${look.instance}-side-table`} isSimple={look.reducedDetail} />
        <Jug at={{ x: 93, y: -26 }} look={look} />
      </g>
    ),
  };
}

/** Where the hour hand points, with the hours of a clock face. */
const onClock = (hours: number, reach: number): Point => {
  const angle = (hours / 12) * Math.PI * 2;
  return along(clock, { x: Math.sin(angle), y: -Math.cos(angle) }, reach);
};
const at = ({ x, y }: Point) => `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`;

/** Ten o'clock was; one o'clock is: the hours between are filled in. */
function Clock({ look }: { readonly look: SceneLook }): ReactNode {
  const { x, y, radius } = clock;
  const [from, to] = [10, 13];
  const reach = radius * 0.8;
  const ticks = Array.from(
    { length: 12 },
    (_, hour) => `M${at(onClock(hour, radius * (hour % 3 === 0 ? 0.78 : 0.84)))}L${at(onClock(hour, radius * 0.91))}`,
  ).join('');
  const disc = `M${x - radius} ${y}A${radius} ${radius} 0 1 1 ${x + radius} ${y}A${radius} ${radius} 0 1 1 ${x - radius} ${y}Z`;
  return (
    <g>
      <Forms shapes={[{ id: 'face', tone: 'pillow', shade: 1.2, outline: disc }]} prefix={`${look.instance}-clock`} isSimple={look.reducedDetail} />
      <path className="clock-passed" d={`M${x} ${y}L${at(onClock(from, reach))}A${reach} ${reach} 0 0 1 ${at(onClock(to, reach))}Z`} />
      <path className="clock-ticks" d={ticks} />
      <path className="clock-hand-before" d={`M${x} ${y}L${at(onClock(from, radius * 0.56))}`} />
      <path className="clock-hand-minutes" d={`M${x} ${y}L${at(onClock(12, radius * 0.76))}`} />
      <path className="clock-hand-hours" d={`M${x} ${y}L${at(onClock(to, radius * 0.56))}`} />
      <circle className="clock-hub" cx={x} cy={y} r={1.5} />
      {!look.reducedDetail && (
        <Movement from={onClock(from + 0.35, radius * 0.66)} over={onClock(11.5, radius * 0.71)} to={onClock(to - 0.55, radius * 0.66)} size={2.4} />
      )}
    </g>
  );
}

/** A low chair with arms and a slanting back, its front to the right. */
function armchair(x: number, height: number): FormShape[] {
  const h = height - 1;
  return [
    { id: 'leg-back', tone: 'wood', shade: 0.4, outline: `M${x - 13} ${-h + 8}L${x - 10} ${-h + 8}L${x - 12.4} 0H${x - 14.6}Z` },
    { id: 'leg-front', tone: 'wood', shade: 0.4, outline: `M${x + 17} ${-h + 8}L${x + 20} ${-h + 8}L${x + 21.4} 0H${x + 19.2}Z` },
    {
      id: 'back',
      tone: 'mat',
      shade: 1.4,
      outline: `M${x - 8} ${-h + 6}L${x - 15} ${-h - 38}Q${x - 15.6} ${-h - 42} ${x - 18.4} ${-h - 41.6}Q${x - 21.4} ${-h - 41} ${x - 20.8} ${-h - 37}L${x - 15.4} ${-h + 8}Z`,
    },
    { id: 'seat', tone: 'mat', shade: 1.2, outline: slab(x - 14, -h + 0.4, 36, 9, 3) },
  ];
}

function sideTable(x: number): FormShape[] {
  return [
    { id: 'foot', tone: 'wood', shade: 0.4, outline: slab(x - 10, -2.4, 20, 2.4, 1.2) },
    { id: 'post', tone: 'wood', shade: 0.5, outline: slab(x - 1.4, -24, 2.8, 22, 0.5) },
    { id: 'top', tone: 'wood', shade: 0.7, outline: slab(x - 17, -26, 34, 3, 1.2) },
  ];
}

function Glass({ at: { x, y }, lean }: { readonly at: Point; readonly lean: number }): ReactNode {
  return (
    <g transform={`translate(${x} ${y}) rotate(${lean}) scale(1.2)`}>
      <path className="glass-body" d="M-3.8 -11L-2.8 0.4Q-2.7 1 -2.1 1H2.1Q2.7 1 2.8 0.4L3.8 -11Z" />
      <path className="glass-water" d="M-3.4 -7L-2.7 0.3Q-2.6 0.7 -2.1 0.7H2.1Q2.6 0.7 2.7 0.3L3.4 -6.2Z" />
      <path className="glass-edge" d="M-3.8 -11L-2.8 0.4Q-2.7 1 -2.1 1H2.1Q2.7 1 2.8 0.4L3.8 -11Z" />
    </g>
  );
}

function Jug({ at: { x, y }, look }: { readonly at: Point; readonly look: SceneLook }): ReactNode {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path className="glass-body" d="M-6 -19L-7.6 -20.4M-6 -19Q-5 -14 -7 -10Q-8.6 -5 -7 -0.8Q-6.8 0 -6 0H6Q6.8 0 7 -0.8Q8.6 -5 7 -10Q5 -14 6 -19Z" />
      <path className="glass-water" d="M-6.6 -11Q-8.4 -5 -6.8 -1Q-6.6 -0.4 -6 -0.4H6Q6.6 -0.4 6.8 -1Q8.4 -5 6.6 -11Z" />
      <path className="glass-edge" d="M7.4 -10Q12.6 -10 11.6 -14.6Q10.4 -18 6 -17" />
      <path className="glass-edge" d="M6 -19Q5 -14 7 -10Q8.6 -5 7 -0.8Q6.8 0 6 0H-6Q-6.8 0 -7 -0.8Q-8.6 -5 -7 -10Q-5 -14 -6 -19L-8 -20.6" />
      {!look.reducedDetail && <path className="glass-gleam" d="M-4.4 -16Q-4 -12.6 -5.4 -9.6" />}
    </g>
  );
}

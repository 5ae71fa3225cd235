import type { ReactNode } from 'react';
import './injection.css';
import { type Pose, poseSkeleton, reachWith } from '#core/figures/person.ts';
import { type FormShape, Forms } from '../people/Form.tsx';
import { pillow, slab } from '../people/furniture.ts';
import { smoothClosed } from '../people/outline.ts';
import { lengthsOf, PersonSide } from '../people/PersonSide.tsx';
import type { PersonLook } from '../people/person-looks.ts';
import { standingPose } from '../people/poses.ts';
import type { SceneDrawing, SceneLook } from '../stage/scene.ts';
import { RoomFloor } from './exam-room.tsx';
import { bodyPoints, levels } from './lumbar-levels.ts';

const tableTop = -44;
const pillowHeight = 3.6;
const things = (shapes: readonly FormShape[], look: SceneLook, key: string): ReactNode => (
  <Forms shapes={shapes} prefix={`${look.instance}-${key}`} isSimple={look.reducedDetail} />
);

/** Lying on the belly, an X-ray arm round the lower back, its picture on a screen. */
export function drawInjectionRoom(person: PersonLook, look: SceneLook): SceneDrawing {
  const lengths = lengthsOf(person);
  const unit = person.stature / 100;
  const hipX = 96;
  const belly = (5.7 * person.trunk + person.belly * 0.8) * unit;
  let pose: Pose = {
    ...standingPose(person),
    hipX,
    hipY: tableTop - pillowHeight - belly,
    pelvis: 88,
    lumbar: 8,
    thorax: 3,
    neck: -30,
    head: 22,
    // The belly lies a little high, so knees and chest come down to the table.
    nearLeg: { hip: 10, knee: 17, ankle: -38 },
    farLeg: { hip: 9, knee: 18, ankle: -38 },
  };
  const { headPivot, nearArm } = poseSkeleton(lengths, pose);
  // Arms lie beside the head.
  const hand = { x: nearArm.shoulder.x - 30.6 * unit, y: tableTop - 3 };
  pose = reachWith('farArm', lengths, reachWith('nearArm', lengths, pose, hand, 'left', -6), { x: hand.x - 3, y: hand.y - 0.6 }, 'left', -6);
  const skeleton = poseSkeleton(lengths, pose);
  const target = { x: skeleton.hip.x + (skeleton.waist.x - skeleton.hip.x) * 0.9, y: skeleton.hip.y };
  return {
    viewBox: { x: 2, y: -116, width: 162, height: 122 },
    anchors: {
      xrayTube: { x: target.x + 6, y: arc.detector + 8 },
      scannerTable: { x: 20, y: tableTop + 3 },
      xrayPicture: { x: screen.x + 18, y: screen.y + 22 },
    },
    picture: (
      <g>
        <RoomFloor to={166} look={look} />
        <Screen look={look} />
        <CArmBehind x={target.x} look={look} />
        {things(table, look, 'table')}
        {things(
          [
            pillow('head-pillow', headPivot.x - 1, tableTop - 1.6, 22, 4),
            pillow('belly-pillow', target.x + 4, tableTop - pillowHeight / 2, 26, pillowHeight),
            pillow('shin-pillow', skeleton.nearLeg.ankle.x - 6, (tableTop + skeleton.nearLeg.ankle.y + 2) / 2, 18, tableTop - skeleton.nearLeg.ankle.y - 1.4),
          ],
          look,
          'pillows',
        )}
        <PersonSide look={person} skeleton={skeleton} prefix={look.instance} isSimple={look.reducedDetail} footwear="sock" />
        <CArmHeads x={target.x} look={look} />
      </g>
    ),
  };
}

const table: readonly FormShape[] = [
  { id: 'foot', tone: 'machine', shade: 0.8, outline: slab(8, -5, 34, 5, 2) },
  { id: 'post', tone: 'machine', shade: 1.2, outline: slab(16, tableTop + 5, 18, -tableTop - 8, 1.2), texture: [`M20 ${tableTop + 10}V-8`] },
  { id: 'top', tone: 'linen', shade: 0.8, outline: slab(6, tableTop, 152, 4.6, 2) },
];

/** The arm: half a ring on the far side, its picture-taker over the back and its tube under the table. */
const arc = { middle: -52, across: 30, high: 46, thick: 7, detector: -104 } as const;

function CArmBehind({ x, look }: { readonly x: number; readonly look: SceneLook }): ReactNode {
  const { middle, across, high, thick } = arc;
  const half = (reach: number, height: number, from: 'top' | 'bottom') => {
    const [y1, y2] = from === 'top' ? [middle - height, middle + height] : [middle + height, middle - height];
    return { start: `${x} ${y1}`, turn: `A${reach} ${height} 0 0 ${from === 'top' ? 1 : 0} ${x} ${y2}` };
  };
  const outer = half(across + thick * 0.6, high, 'top');
  const inner = half(across - thick * 0.4, high - thick, 'bottom');
  const side = x + across;
  return (
    <g data-part="xrayTube">
      {things(
        [
          {
            id: 'cart',
            tone: 'machine',
            shade: 1.2,
            outline: slab(side + 1, -34, 30, 30, 3),
            texture: [`M${side + 6} -26H${side + 26}`, `M${side + 6} -20H${side + 26}`],
          },
          { id: 'wheel-one', tone: 'dark', shade: 0.4, outline: wheel(side + 7) },
          { id: 'wheel-two', tone: 'dark', shade: 0.4, outline: wheel(side + 25) },
          {
            id: 'holder',
            tone: 'steel',
            shade: 0.7,
            outline: `M${side - 3} -66Q${side - 3} -69 ${side} -69H${side + 9}Q${side + 13} -69 ${side + 13} -65V-33H${side + 4}V-58H${side - 1}Q${side - 3} -58 ${side - 3} -60Z`,
          },
          { id: 'arc', tone: 'machine', shade: 1.3, outline: `M${outer.start}${outer.turn}L${inner.start}${inner.turn}Z` },
        ],
        look,
        'arc',
      )}
    </g>
  );
}

const wheel = (x: number) => `M${x - 3} -3A3 3 0 1 1 ${x + 3} -3A3 3 0 1 1 ${x - 3} -3Z`;

/** What stands over and under the body, nearer to us than the arm. */
function CArmHeads({ x, look }: { readonly x: number; readonly look: SceneLook }): ReactNode {
  const { detector } = arc;
  return (
    <g data-part="xrayTube">
      {things(
        [
          {
            id: 'detector',
            tone: 'machine',
            shade: 1.3,
            outline: `M${x - 9} ${detector}H${x + 9}Q${x + 11} ${detector} ${x + 11.4} ${detector + 2}L${x + 15} ${detector + 16}Q${x + 15} ${detector + 18} ${x + 13} ${detector + 18}H${x - 13}Q${x - 15} ${detector + 18} ${x - 15} ${detector + 16}L${x - 11.4} ${detector + 2}Q${x - 11} ${detector} ${x - 9} ${detector}Z`,
            texture: [`M${x - 13} ${detector + 10}H${x + 13}`],
          },
          { id: 'face', tone: 'dark', shade: 0.4, outline: slab(x - 13, detector + 17.4, 26, 2.8, 0.8) },
          { id: 'mouth', tone: 'dark', shade: 0.4, outline: slab(x - 5.4, -27, 10.8, 4.4, 0.8) },
          { id: 'tube', tone: 'machine', shade: 1.3, outline: slab(x - 11, -23.4, 22, 18.4, 3), texture: [`M${x - 7} -19H${x + 7}`] },
        ],
        look,
        'heads',
      )}
    </g>
  );
}

const screen = { x: 8, y: -110, width: 46, height: 40 } as const;

/** A screen on the wall: the bones of the lower back from the side, as the arm sees them. */
function Screen({ look }: { readonly look: SceneLook }): ReactNode {
  const { x, y, width, height } = screen;
  const clip = `${look.instance}-screen`;
  return (
    <g data-part="xrayPicture">
      {things([{ id: 'frame', tone: 'dark', shade: 0.8, outline: slab(x, y, width, height, 2) }], look, 'screen')}
      <clipPath id={clip}>
        <path d={slab(x + 2.6, y + 2.6, width - 5.2, height - 5.2, 0.8)} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <path className="room-screen" d={slab(x, y, width, height, 1)} />
        <g transform={`translate(${x - 5} ${y - 12}) scale(0.56)`}>
          {levels.map((level) => (
            <path key={level.middle.y} className="room-screen-bone" d={smoothClosed(bodyPoints(level, 0.6))} />
          ))}
        </g>
      </g>
    </g>
  );
}

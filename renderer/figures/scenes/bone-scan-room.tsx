import type { ReactNode } from 'react';
import { type Pose, poseSkeleton, reachWith, stepWith } from '#core/figures/person.ts';
import { type FormShape, Forms } from '../people/Form.tsx';
import { pillow, slab } from '../people/furniture.ts';
import { lengthsOf, PersonSide } from '../people/PersonSide.tsx';
import type { PersonLook } from '../people/person-looks.ts';
import { lyingKneesBentPose } from '../people/poses.ts';
import type { SceneDrawing, SceneLook } from '../stage/scene.ts';
import { RoomFloor } from './exam-room.tsx';

const tableTop = -47;

const things = (shapes: readonly FormShape[], look: SceneLook, key: string): ReactNode => (
  <Forms shapes={shapes} prefix={`${look.instance}-${key}`} isSimple={look.reducedDetail} />
);

/** Lying still on a narrow table between two flat camera heads, open on all sides. */
export function drawUnderCamera(person: PersonLook, look: SceneLook): SceneDrawing {
  const lengths = lengthsOf(person);
  const hipX = 68;
  const lying = lyingKneesBentPose(person);
  let pose: Pose = { ...lying, hipX, hipY: lying.hipY + tableTop, thorax: 3, neck: -10, head: 2 };
  // Legs lie straight, the knees hardly bent, heels on the table.
  const heel = { x: hipX - (lengths.thigh + lengths.shin) * 0.978, y: tableTop - 3.6 };
  pose = stepWith('farLeg', lengths, stepWith('nearLeg', lengths, pose, heel, 'left', 168), { x: heel.x - 1.2, y: heel.y - 0.4 }, 'left', 164);
  const hand = { x: hipX - 4, y: tableTop - 3.4 };
  pose = reachWith('farArm', lengths, reachWith('nearArm', lengths, pose, hand), { x: hand.x - 2, y: hand.y - 1 });
  const skeleton = poseSkeleton(lengths, pose);
  const middle = hipX + 10;
  const bellyTop = Math.min(skeleton.hip.y, skeleton.chest.y) - (9 + person.belly) * (person.stature / 100) * person.trunk;
  return {
    viewBox: { x: 0, y: -108, width: 146, height: 114 },
    anchors: { boneCamera: { x: middle + 20, y: bellyTop - 9 }, scannerTable: { x: 130, y: tableTop + 3 } },
    picture: (
      <g>
        <RoomFloor to={146} look={look} />
        <g data-part="boneCamera">
          {things(stand(middle, bellyTop), look, 'stand')}
          {things(lowerHead(middle), look, 'lower-head')}
        </g>
        <g data-part="scannerTable">{things(table, look, 'table')}</g>
        {things([pillow('rest', skeleton.headPivot.x + 2, tableTop - 1.5, 20, 3.6)], look, 'rest')}
        <PersonSide look={person} skeleton={skeleton} prefix={look.instance} isSimple={look.reducedDetail} footwear="sock" />
        <g data-part="boneCamera">{things(upperHead(middle, bellyTop), look, 'upper-head')}</g>
      </g>
    ),
  };
}

const table: readonly FormShape[] = [
  { id: 'foot', tone: 'machine', shade: 0.8, outline: slab(121, -5, 24, 5, 2) },
  { id: 'post', tone: 'machine', shade: 1, outline: slab(127, tableTop + 5, 12, -tableTop - 8, 1.2), texture: ['M133 -36V-8'] },
  { id: 'holder', tone: 'steel', shade: 0.5, outline: slab(118, tableTop + 3, 24, 4, 1.2) },
  { id: 'top', tone: 'linen', shade: 0.6, outline: slab(8, tableTop, 128, 3.6, 1.7) },
];

const headWidth = 62;

/** A flat head; the side that looks at the body is dark and finely ruled. */
function head(id: string, middle: number, y: number, face: 'up' | 'down'): FormShape[] {
  const left = middle - headWidth / 2;
  const faceY = face === 'down' ? y + 10.4 : y - 0.4;
  const ruled = Array.from({ length: 19 }, (_, index) => `M${left + 4 + index * 3} ${faceY + 0.4}v2.4`);
  return [
    { id: `${id}-face`, tone: 'dark', shade: 0.3, outline: slab(left + 2, faceY, headWidth - 4, 3, 0.8), texture: ruled },
    {
      id,
      tone: 'machine',
      shade: 1.4,
      outline: slab(left, face === 'down' ? y : y + 2, headWidth, 11, 2.6),
      texture: [`M${left + 8} ${y + 6.4}H${left + headWidth - 8}`],
    },
  ];
}

const upperHead = (middle: number, bellyTop: number) => head('upper', middle, bellyTop - 17, 'down');
const lowerHead = (middle: number) => head('lower', middle, tableTop + 7.4, 'up');

/** Behind the table: a post with a slot, along which both heads move. */
function stand(middle: number, bellyTop: number): FormShape[] {
  return [
    { id: 'foot', tone: 'machine', shade: 1, outline: slab(middle - 24, -6, 48, 6, 2) },
    { id: 'post', tone: 'machine', shade: 1.6, outline: slab(middle - 15, -104, 30, 100, 4), texture: [`M${middle - 11} -100V-8`, `M${middle + 11} -100V-8`] },
    { id: 'slot', tone: 'dark', shade: 0.5, outline: slab(middle - 3, -98, 6, 88, 2) },
    { id: 'upper-arm', tone: 'steel', shade: 0.7, outline: slab(middle - 9, bellyTop - 24, 18, 14, 1.6) },
    { id: 'lower-arm', tone: 'steel', shade: 0.7, outline: slab(middle - 9, tableTop + 12, 18, 14, 1.6) },
  ];
}

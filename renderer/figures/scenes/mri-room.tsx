import type { ReactNode } from 'react';
import { type Pose, poseSkeleton, reachWith, stepWith } from '#core/figures/person.ts';
import { palmOf } from '../people/limb-shapes.ts';
import { lengthsOf, PersonSide } from '../people/PersonSide.tsx';
import type { PersonLook } from '../people/person-looks.ts';
import { lyingKneesBentPose, withHandTowards } from '../people/poses.ts';
import type { SceneDrawing, SceneLook } from '../stage/scene.ts';
import { ArmLine, BagStand, bagFoot, crookOf, RolledSleeve, withBareArms } from './arm-line.tsx';
import { RoomFloor, WatchedWindow } from './exam-room.tsx';
import { CallButton, Headphones, RingCover, RingFace, SeenThrough, TableFoot, TableTop, tableTop, Wedge } from './scanner-parts.tsx';

const room = { x: 0, y: -116, width: 228, height: 122 } as const;
const standX = 112;

/** An MRI room with somebody on the table, `travel` from outside (0) to inside (94); with dye, a line runs into the arm. */
export function drawMriRoom(person: PersonLook, travel: number, hasDye: boolean, look: SceneLook): SceneDrawing {
  const lengths = lengthsOf(person);
  const unit = person.stature / 100;
  const hipX = 65 + travel;
  const lying = lyingKneesBentPose(person);
  let pose: Pose = { ...lying, hipX, hipY: lying.hipY + tableTop, thorax: 3, neck: -10, head: 2 };
  // Knees rest on a wedge, heels on the table.
  pose = stepWith('nearLeg', lengths, pose, { x: hipX - 37 * unit, y: tableTop - 3.6 }, 'left', 172);
  pose = stepWith('farLeg', lengths, pose, { x: hipX - 38.4 * unit, y: tableTop - 3.8 }, 'left', 170);
  const belly = { x: hipX + 14, y: pose.hipY - 8.2 - person.belly * 0.7 };
  // The hand with the call button lies on the belly; an arm with a line in it lies straight beside the body.
  const holding = hasDye ? 'farArm' : 'nearArm';
  pose = withHandTowards(holding, lengths, reachWith(holding, lengths, pose, belly), 84);
  if (hasDye) pose = reachWith('nearArm', lengths, pose, { x: hipX - 2, y: tableTop - 3.6 }, 'left', 0);
  const skeleton = poseSkeleton(lengths, pose);
  const knee = skeleton.nearLeg.knee;
  const palm = palmOf(skeleton[holding]);
  const ear = skeleton.headPivot;
  const crook = crookOf(skeleton.nearArm);
  const foot = bagFoot(standX);
  const patient = (own: SceneLook): ReactNode => (
    <>
      <g data-part="scannerTable">
        <TableTop look={own} travel={travel} />
      </g>
      <PersonSide
        look={hasDye ? withBareArms(person) : person}
        skeleton={skeleton}
        prefix={own.instance}
        isSimple={own.reducedDetail}
        footwear="sock"
        behindTrunk={<Wedge x={knee.x + 1.5} look={own} />}
      />
      <g data-part="callButton">
        <CallButton x={palm.x - 1.4} y={palm.y - 1.8} look={own} tubeTo={{ x: skeleton.hip.x - 8, y: tableTop + 2 }} />
      </g>
      <g data-part="headphones">
        <Headphones x={ear.x} y={ear.y} lean={skeleton.headLean} look={own} />
      </g>
    </>
  );
  return {
    viewBox: room,
    anchors: {
      scanner: { x: 186, y: -96 },
      scannerTable: { x: 24 + travel * 0.6, y: tableTop + 9 },
      callButton: { x: palm.x - 1.4, y: palm.y - 2 },
      headphones: { x: ear.x, y: ear.y },
      staffWindow: { x: 66, y: -90 },
      ...(hasDye ? { armLine: crook.at, dye: { x: foot.x, y: foot.y - 11 } } : {}),
    },
    picture: (
      <g>
        <RoomFloor to={228} look={look} />
        <WatchedWindow patient={person.id} look={look} />
        <g data-part="scanner">
          <RingFace look={look} />
        </g>
        {hasDye && <BagStand x={standX} look={look} />}
        <g data-part="scannerTable">
          <TableFoot look={look} />
        </g>
        {patient(look)}
        {hasDye && <RolledSleeve person={person} arm={skeleton.nearArm} look={look} />}
        {hasDye && (
          <ArmLine
            {...crook}
            look={look}
            tube={`M${crook.at.x} ${crook.at.y}C${crook.at.x - 4} ${crook.at.y - 12} ${foot.x} ${foot.y + 24} ${foot.x} ${foot.y}`}
          />
        )}
        <g data-part="scanner">
          <RingCover look={look} />
        </g>
        {travel > 0 && (
          <SeenThrough outline="M154 -100H219V-8H154Z" look={look}>
            {patient}
          </SeenThrough>
        )}
      </g>
    ),
  };
}

/** The scanner alone, in a room where something else is the subject. */
export function MriMachine({ look }: { readonly look: SceneLook }): ReactNode {
  return (
    <g transform="translate(-22 0)">
      <RingFace look={look} />
      <RingCover look={look} />
    </g>
  );
}

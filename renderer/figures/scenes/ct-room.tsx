import type { ReactNode } from 'react';
import { type Pose, poseSkeleton, reachWith, stepWith } from '#core/figures/person.ts';
import { Forms } from '../people/Form.tsx';
import { pillow } from '../people/furniture.ts';
import { lengthsOf, PersonSide } from '../people/PersonSide.tsx';
import type { PersonLook } from '../people/person-looks.ts';
import { lyingKneesBentPose } from '../people/poses.ts';
import type { SceneDrawing, SceneLook } from '../stage/scene.ts';
import { ArmLine, BagStand, bagFoot, crookOf, RolledSleeve, withBareArms } from './arm-line.tsx';
import { CtRing, CtRingCover, CtTable, CtTableTop, ctRing, ctTableTop, hiddenByCt } from './ct-parts.tsx';
import { RoomFloor, WatchedWindow } from './exam-room.tsx';
import { SeenThrough, Wedge } from './scanner-parts.tsx';

const room = { x: 0, y: -116, width: 183, height: 122 } as const;
/** How far the table runs from outside to the lower back in the ring. */
const reach = 66;
const standX = 92;

/** A CT room: the feet go through the ring first, the head stays outside. `part` runs from 0, outside, to 1. */
export function drawCtRoom(person: PersonLook, part: number, hasDye: boolean, look: SceneLook): SceneDrawing {
  const lengths = lengthsOf(person);
  const unit = person.stature / 100;
  const travel = part * reach;
  const hipX = 62 + travel;
  const lying = lyingKneesBentPose(person, 'right');
  let pose: Pose = { ...lying, hipX, hipY: lying.hipY + ctTableTop, thorax: 3, neck: -10, head: 2 };
  pose = stepWith('nearLeg', lengths, pose, { x: hipX + 37 * unit, y: ctTableTop - 3.6 }, 'right', 172);
  pose = stepWith('farLeg', lengths, pose, { x: hipX + 38.4 * unit, y: ctTableTop - 3.8 }, 'right', 170);
  // Arms rest above the head, out of the picture; an arm with a line in it still lies beside the body.
  const { headPivot } = poseSkeleton(lengths, pose, 'right');
  const above = { x: headPivot.x - 6.4 * unit, y: headPivot.y - 0.6 };
  pose = reachWith('farArm', lengths, pose, { x: above.x - 1.5, y: above.y - 1 }, 'right', -24);
  pose = hasDye
    ? reachWith('nearArm', lengths, pose, { x: hipX + 1, y: ctTableTop - 3.6 }, 'right', 0)
    : reachWith('nearArm', lengths, pose, above, 'right', -24);
  const skeleton = poseSkeleton(lengths, pose, 'right');
  const crook = crookOf(skeleton.nearArm);
  const foot = bagFoot(standX);
  const patient = (own: SceneLook): ReactNode => (
    <>
      <Forms shapes={[pillow('rest', headPivot.x - 5, ctTableTop - 1.7, 25, 4)]} prefix={`${own.instance}-rest`} isSimple={own.reducedDetail} />
      <PersonSide
        look={hasDye ? withBareArms(person) : person}
        skeleton={skeleton}
        prefix={own.instance}
        isSimple={own.reducedDetail}
        footwear="sock"
        behindTrunk={<Wedge x={skeleton.nearLeg.knee.x - 1.5} y={ctTableTop} look={own} />}
      />
    </>
  );
  return {
    viewBox: room,
    anchors: {
      ctScanner: { x: ctRing.front + ctRing.thick, y: ctRing.middle - ctRing.outer + 8 },
      scannerTable: { x: 40, y: ctTableTop + 10 },
      staffWindow: { x: 60, y: -84 },
      ...(hasDye ? { armLine: crook.at, dye: { x: foot.x, y: foot.y - 11 } } : {}),
    },
    picture: (
      <g>
        <RoomFloor to={183} look={look} />
        <WatchedWindow patient={person.id} look={look} x={8} />
        <g data-part="ctScanner">
          <CtRing look={look} />
        </g>
        {hasDye && <BagStand x={standX} look={look} />}
        <g data-part="scannerTable">
          <CtTable look={look} travel={travel} />
        </g>
        {patient(look)}
        {hasDye && <RolledSleeve person={person} arm={skeleton.nearArm} look={look} />}
        {hasDye && (
          <ArmLine
            {...crook}
            look={look}
            tube={`M${crook.at.x} ${crook.at.y}C${crook.at.x + 3} ${crook.at.y - 14} ${foot.x} ${foot.y + 22} ${foot.x} ${foot.y}`}
          />
        )}
        <g data-part="ctScanner">
          <CtRingCover look={look} />
        </g>
        {travel > 0 && (
          <SeenThrough outline={hiddenByCt} look={look}>
            {(inside) => (
              <>
                <CtTableTop look={inside} left={3 + travel} />
                {patient(inside)}
              </>
            )}
          </SeenThrough>
        )}
      </g>
    ),
  };
}

/** The scanner alone, in a room where something else is the subject. */
export function CtMachine({ look }: { readonly look: SceneLook }): ReactNode {
  return (
    <g transform="translate(28 0)">
      <CtRing look={look} />
      <CtRingCover look={look} />
    </g>
  );
}

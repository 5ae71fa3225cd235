import type { ReactNode } from 'react';
import { type Point, type Pose, poseSkeleton, reachWith, type Skeleton, stepWith } from '#core/figures/person.ts';
import { Forms } from '../people/Form.tsx';
import { pillow } from '../people/furniture.ts';
import { lengthsOf, PersonSide } from '../people/PersonSide.tsx';
import type { PersonLook } from '../people/person-looks.ts';
import { lyingKneesBentPose, standingPose, withHandTowards } from '../people/poses.ts';
import type { SceneDrawing, SceneLook } from '../stage/scene.ts';
import { RoomFloor, WatchedWindow } from './exam-room.tsx';
import { Wedge } from './scanner-parts.tsx';
import { UprightPlate, XrayBeam, XrayTable, XrayTube, xrayTableTop } from './xray-parts.tsx';

/** The lower back: a little above the hips, in the middle of the trunk. */
const lowerBackOf = ({ hip, waist }: Skeleton): Point => ({ x: hip.x + (waist.x - hip.x) * 0.6, y: hip.y + (waist.y - hip.y) * 0.6 });

const plateX = 118;
const mouthX = 56;

/** Standing with the back against the plate; the tube looks at the lower back from across the room. */
export function drawXrayStanding(person: PersonLook, look: SceneLook): SceneDrawing {
  const lengths = lengthsOf(person);
  const unit = person.stature / 100;
  const standing = standingPose(person);
  let pose: Pose = { ...standing, hipX: plateX - 8 * person.trunk * unit };
  // Hands lie on the chest: arms leave the lower back free.
  const { neckBase } = poseSkeleton(lengths, pose);
  const hand = { x: neckBase.x - (4.4 + person.bust * 0.6) * unit, y: neckBase.y + 11.5 * unit };
  pose = withHandTowards('farArm', lengths, reachWith('farArm', lengths, pose, { x: hand.x + 1, y: hand.y + 0.6 }), 184);
  pose = withHandTowards('nearArm', lengths, reachWith('nearArm', lengths, pose, hand), 184);
  const skeleton = poseSkeleton(lengths, pose);
  const middle = lowerBackOf(skeleton).y;
  return {
    viewBox: { x: 2, y: -116, width: 150, height: 122 },
    anchors: {
      xrayTube: { x: mouthX - 15, y: middle - 4 },
      xrayPlate: { x: plateX + 3, y: middle - 17 },
    },
    picture: (
      <g>
        <RoomFloor to={154} look={look} />
        <UprightPlate x={plateX} middle={middle} look={look} />
        <XrayTube at={{ x: mouthX, y: middle }} towards="right" look={look} />
        <PersonSide look={person} skeleton={skeleton} prefix={look.instance} isSimple={look.reducedDetail} footwear="sock" />
        <XrayBeam
          mouth={[
            { x: mouthX, y: middle - 4 },
            { x: mouthX, y: middle + 4 },
          ]}
          plate={[
            { x: plateX, y: middle - 15 },
            { x: plateX, y: middle + 15 },
          ]}
        />
      </g>
    ),
  };
}

/** Lying on a plain table; the tube hangs over the lower back, the plate lies in a drawer under it. */
export function drawXrayLying(person: PersonLook, look: SceneLook): SceneDrawing {
  const lengths = lengthsOf(person);
  const unit = person.stature / 100;
  const hipX = 78;
  const lying = lyingKneesBentPose(person);
  let pose: Pose = { ...lying, hipX, hipY: lying.hipY + xrayTableTop, thorax: 3, neck: -10, head: 2 };
  pose = stepWith('nearLeg', lengths, pose, { x: hipX - 37 * unit, y: xrayTableTop - 3.6 }, 'left', 172);
  pose = stepWith('farLeg', lengths, pose, { x: hipX - 38.4 * unit, y: xrayTableTop - 3.8 }, 'left', 170);
  const { chest, headPivot } = poseSkeleton(lengths, pose);
  pose = withHandTowards('farArm', lengths, reachWith('farArm', lengths, pose, { x: chest.x - 1, y: chest.y - 7.6 }), -86);
  pose = withHandTowards('nearArm', lengths, reachWith('nearArm', lengths, pose, { x: chest.x - 2, y: chest.y - 7 - person.bust * 0.4 }), -82);
  const skeleton = poseSkeleton(lengths, pose);
  const { x } = lowerBackOf(skeleton);
  return {
    viewBox: { x: 0, y: -116, width: 158, height: 122 },
    anchors: {
      xrayTube: { x: x + 5, y: -86 },
      xrayPlate: { x: x - 15, y: xrayTableTop + 10 },
      staffWindow: { x: 54, y: -84 },
    },
    picture: (
      <g>
        <RoomFloor to={158} look={look} />
        <WatchedWindow patient={person.id} look={look} x={3} />
        <XrayTube at={{ x, y: -78 }} towards="down" look={look} />
        <XrayTable plateX={x} look={look} />
        <Forms shapes={[pillow('rest', headPivot.x + 4, xrayTableTop - 1.7, 22, 4)]} prefix={`${look.instance}-rest`} isSimple={look.reducedDetail} />
        <PersonSide
          look={person}
          skeleton={skeleton}
          prefix={look.instance}
          isSimple={look.reducedDetail}
          footwear="sock"
          behindTrunk={<Wedge x={skeleton.nearLeg.knee.x + 1.5} y={xrayTableTop} look={look} />}
        />
        <XrayBeam
          mouth={[
            { x: x - 4, y: -78 },
            { x: x + 4, y: -78 },
          ]}
          plate={[
            { x: x - 14, y: xrayTableTop + 8 },
            { x: x + 14, y: xrayTableTop + 8 },
          ]}
        />
      </g>
    ),
  };
}

/** The machine alone, in a room where something else is the subject. */
export function XrayMachine({ look }: { readonly look: SceneLook }): ReactNode {
  return (
    <>
      <XrayTube at={{ x: 146, y: -62 }} towards="right" look={look} />
      <UprightPlate x={157} middle={-58} look={look} />
    </>
  );
}

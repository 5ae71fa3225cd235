import type { ReactNode } from 'react';
import './people-scenes.css';
import type { FigureOf, PersonId } from '#core/figures/figure-schema.ts';
import { type Pose, poseSkeleton, reachWith, stepWith } from '#core/figures/person.ts';
import { backViewShapes } from '../people/back-view-shapes.ts';
import { Forms } from '../people/Form.tsx';
import { slab } from '../people/furniture.ts';
import { Ground } from '../people/Ground.tsx';
import { palmOf } from '../people/limb-shapes.ts';
import { lengthsOf, PersonSide } from '../people/PersonSide.tsx';
import { type PersonLook, personLooks } from '../people/person-looks.ts';
import { lyingKneesBentPose, sittingPose, standingPose, withHandTowards } from '../people/poses.ts';
import type { Scene, SceneDrawing, SceneLook } from '../stage/scene.ts';
import { ScanSlice } from './scan-picture.tsx';
import { CallButton, Headphones, RingCover, RingFace, StaffWindow, TableFoot, TableTop, Tray, tableTop, Wedge } from './scanner-parts.tsx';

type Stage = FigureOf<'scanner'>['view']['stage'];

/** How far the table has gone in, scene millimetres, from 0 (outside) to 94 (the lower back in the middle of the ring). */
export function tableTravel(stage: Stage): number {
  return { 'metal-off': 0, 'lying-down': 0, 'going-in': 46, inside: 94, picture: 94 }[stage];
}

/** An MRI room, from taking off metal to the picture. */
export const drawScanner: Scene<'scanner'> = (figure, look) => {
  const { stage, person } = figure.view;
  if (stage === 'picture') return drawPicture(look);
  if (stage === 'metal-off') return drawMetalOff(personLooks[person], look);
  return drawLying(personLooks[person], tableTravel(stage), look);
};

const room = { x: 0, y: -116, width: 228, height: 122 } as const;

/** The room with somebody on the table; any travel between outside and inside can be drawn. */
export function drawLying(person: PersonLook, travel: number, look: SceneLook): SceneDrawing {
  const lengths = lengthsOf(person);
  const hipX = 65 + travel;
  const lying = lyingKneesBentPose(person);
  let pose: Pose = { ...lying, hipX, hipY: lying.hipY + tableTop, thorax: 3, neck: -10, head: 2 };
  // Knees rest on a wedge, heels on the table.
  pose = stepWith('nearLeg', lengths, pose, { x: hipX - 37 * (person.stature / 100), y: tableTop - 3.6 }, 'left', 172);
  pose = stepWith('farLeg', lengths, pose, { x: hipX - 38.4 * (person.stature / 100), y: tableTop - 3.8 }, 'left', 170);
  const belly = { x: hipX + 14, y: pose.hipY - 8.2 - person.belly * 0.7 };
  pose = withHandTowards('nearArm', lengths, reachWith('nearArm', lengths, pose, belly), 84);
  const skeleton = poseSkeleton(lengths, pose);
  const knee = skeleton.nearLeg.knee;
  const palm = palmOf(skeleton.nearArm);
  const ear = skeleton.headPivot;
  const patient = (own: SceneLook): ReactNode => (
    <>
      <TableTop look={own} travel={travel} />
      <PersonSide
        look={person}
        skeleton={skeleton}
        prefix={own.instance}
        isSimple={own.reducedDetail}
        footwear="sock"
        behindTrunk={<Wedge x={knee.x + 1.5} look={own} />}
      />
      <CallButton x={palm.x - 1.4} y={palm.y - 1.8} look={own} tubeTo={{ x: skeleton.hip.x - 8, y: tableTop + 2 }} />
      <Headphones x={ear.x} y={ear.y} lean={skeleton.headLean} look={own} />
    </>
  );
  const within = `${look.instance}-within`;
  return {
    viewBox: room,
    anchors: {
      scanner: { x: 186, y: -96 },
      scannerTable: { x: 24 + travel * 0.6, y: tableTop + 9 },
      callButton: { x: palm.x - 1.4, y: palm.y - 2 },
      headphones: { x: ear.x, y: ear.y },
      staffWindow: { x: 66, y: -90 },
    },
    picture: (
      <g>
        <RoomBehind look={look} />
        <RingFace look={look} />
        <TableFoot look={look} />
        {patient(look)}
        <RingCover look={look} />
        {travel > 0 && (
          <>
            <clipPath id={within}>
              <path d="M154 -100H219V-8H154Z" />
            </clipPath>
            <g clipPath={`url(#${within})`} className="seen-through">
              {patient({ ...look, instance: `${look.instance}-inside`, reducedDetail: true })}
            </g>
          </>
        )}
      </g>
    ),
  };
}

function RoomBehind({ look }: { readonly look: SceneLook }): ReactNode {
  const staff = personLooks.mei;
  const skeleton = poseSkeleton(lengthsOf(staff), { ...sittingPose(staff, 'right', 4), hipX: 42, hipY: -56 }, 'right');
  return (
    <>
      <path className="room-floor" d="M2 -14H226L228 0H0Z" />
      <Ground from={2} to={226} isSimple={look.reducedDetail} />
      <StaffWindow look={look}>
        <PersonSide look={staff} skeleton={skeleton} prefix={`${look.instance}-staff`} isSimple />
      </StaffWindow>
    </>
  );
}

/** Before: everything with metal in it stays outside, on a tray. */
function drawMetalOff(person: PersonLook, look: SceneLook): SceneDrawing {
  const lengths = lengthsOf(person);
  const tray = { x: 76, y: -43 };
  const standing = standingPose(person, 'right');
  let pose: Pose = { ...standing, hipX: 22, thorax: standing.thorax + 5, neck: standing.neck + 5, head: standing.head + 8 };
  pose = reachWith('nearArm', lengths, pose, { x: tray.x - 27, y: tray.y - 21 }, 'right', 16);
  pose = reachWith('farArm', lengths, pose, { x: tray.x - 24, y: tray.y - 25 }, 'right', 10);
  return {
    viewBox: room,
    anchors: { scanner: { x: 186, y: -96 } },
    picture: (
      <g>
        <path className="room-floor" d="M2 -14H226L228 0H0Z" />
        <g className="surroundings">
          <RingFace look={look} />
          <RingCover look={look} />
        </g>
        <Ground from={2} to={226} isSimple={look.reducedDetail} />
        <PersonSide
          look={person}
          skeleton={poseSkeleton(lengths, pose, 'right')}
          prefix={look.instance}
          isSimple={look.reducedDetail}
          behindNearArm={<Tray look={look} x={tray.x} y={tray.y} />}
        />
      </g>
    ),
  };
}

/** After: the picture on a light panel, and somebody from the team who looks at it. */
function drawPicture(look: SceneLook): SceneDrawing {
  const reader: PersonId = 'ravi';
  const { body, head } = backViewShapes(personLooks[reader]);
  return {
    viewBox: { x: 0, y: 0, width: 168, height: 142 },
    anchors: { scanPicture: { x: 52, y: 70 } },
    picture: (
      <g>
        <Forms
          shapes={[{ id: 'panel', tone: 'machine', shade: 1.4, outline: slab(6, 4, 112, 136, 3) }]}
          prefix={`${look.instance}-panel`}
          isSimple={look.reducedDetail}
        />
        <g transform="translate(12 10)">
          <ScanSlice prefix={look.instance} isSimple={look.reducedDetail} />
        </g>
        <clipPath id={`${look.instance}-reader`}>
          <path d="M80 -10H172V142H80Z" />
        </clipPath>
        <g clipPath={`url(#${look.instance}-reader)`}>
          <g className={`person person-${reader}`} transform="translate(136 198) scale(1.16)">
            <Forms shapes={[...body, ...head]} prefix={`${look.instance}-reader`} isSimple={look.reducedDetail} />
          </g>
        </g>
      </g>
    ),
  };
}

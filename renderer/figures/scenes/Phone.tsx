import type { ReactNode } from 'react';
import './phone.css';
import { rounded } from '#core/figures/path.ts';
import { type Point, type Pose, poseSkeleton, reachWith } from '#core/figures/person.ts';
import { armchair } from '../people/armchair.ts';
import { counter } from '../people/counter.ts';
import { type FormShape, Forms } from '../people/Form.tsx';
import { Ground } from '../people/Ground.tsx';
import { lengthsOf, PersonSide } from '../people/PersonSide.tsx';
import { type PersonLook, personLooks } from '../people/person-looks.ts';
import { withPhone } from '../people/phone-shapes.ts';
import { seatHeight, sittingPose, standingPose, withHandTowards } from '../people/poses.ts';
import { SpeechBubble } from '../people/SpeechBubble.tsx';
import { Staff, staffLook } from '../people/Staff.tsx';
import type { Scene, SceneDrawing, SceneLook } from '../stage/scene.ts';
import { ambulance, Doorway, LampAndWindow, officeChair, receptionThings, SoreBack, waitingChairs } from './phone-parts.tsx';

/** When to call: a calm call from home to the care team, the emergency number, or telling the staff at the desk. */
export const drawPhone: Scene<'phone'> = (figure, look) => calls[figure.view.call](personLooks[figure.view.person], look);

type Drawer = (person: PersonLook, look: SceneLook) => SceneDrawing;

/** At home in an armchair, in no hurry; at the other end somebody from the care team listens. */
const careTeam: Drawer = (person, look) => {
  const lengths = lengthsOf(person);
  const height = seatHeight(person);
  const seat = armchair(40, height, 1);
  const sitting = sittingPose(person, 'right', -9);
  let pose: Pose = { ...sitting, hipX: 40, thorax: sitting.thorax + 2, neck: sitting.neck + 4, head: sitting.head + 3 };
  pose = withHandTowards('farArm', lengths, reachWith('farArm', lengths, pose, { x: 60, y: -height - 8.4 }, 'right'), 84);
  const call = withPhone(lengths, pose, 'right', 'handset');
  const skeleton = poseSkeleton(lengths, call.pose, 'right');
  return {
    anchors: {},
    viewBox: { x: -2, y: -102, width: 173, height: 106 },
    picture: (
      <g>
        <LampAndWindow look={look} />
        <Ground from={2} to={104} isSimple={look.reducedDetail} />
        <Things shapes={seat.behind} look={look} name="seat" />
        <PersonSide
          look={person}
          skeleton={skeleton}
          prefix={look.instance}
          isSimple={look.reducedDetail}
          nearHand="phoning"
          isHandAtHead
          behindNearArm={
            <>
              <Things shapes={seat.before} look={look} name="arm" />
              <Things shapes={call.shapes} look={look} name="phone" />
            </>
          }
        />
        <OtherEnd patient={person} look={look} from={skeleton.headPivot} />
      </g>
    ),
  };
};

/** The other end of a call, in a circle of its own: somebody in the green of the care team, a telephone at the ear. */
function OtherEnd({ patient, look, from }: { readonly patient: PersonLook; readonly look: SceneLook; readonly from: Point }): ReactNode {
  const nurse = staffLook(patient.id, 'ravi', 'mei');
  const lengths = lengthsOf(nurse);
  const round = { x: 131, y: -60, radius: 37 };
  const standing = standingPose(nurse, 'left');
  const call = withPhone(lengths, { ...standing, hipX: round.x + 4, hipY: standing.hipY + 16, neck: 4, head: 6 }, 'left', 'handset');
  const ring = `${look.instance}-other-end`;
  const start = { x: from.x + 13, y: from.y - 6 };
  const end = { x: round.x - round.radius - 2, y: round.y - 10 };
  return (
    <g>
      <path
        className="call-line"
        d={`M${rounded(start.x)} ${rounded(start.y)}Q${rounded((start.x + end.x) / 2)} ${rounded(Math.min(start.y, end.y) - 12)} ${rounded(end.x)} ${rounded(end.y)}`}
      />
      <clipPath id={ring}>
        <circle cx={round.x} cy={round.y} r={round.radius} />
      </clipPath>
      <circle className="call-round" cx={round.x} cy={round.y} r={round.radius} />
      <g clipPath={`url(#${ring})`}>
        <Staff
          clothes="scrubs"
          hasStethoscope
          look={nurse}
          skeleton={poseSkeleton(lengths, call.pose, 'left')}
          prefix={`${look.instance}-nurse`}
          isSimple={look.reducedDetail}
          nearHand="phoning"
          isHandAtHead
          behindNearArm={<Things shapes={call.shapes} look={look} name="nurse-phone" />}
        />
      </g>
      <circle className="call-round-edge" cx={round.x} cy={round.y} r={round.radius} />
    </g>
  );
}

/** At the open door, a telephone at the ear: an ambulance has come. */
const emergency: Drawer = (person, look) => {
  const lengths = lengthsOf(person);
  const standing = standingPose(person, 'right');
  const call = withPhone(lengths, { ...standing, hipX: 26 }, 'right', 'mobile');
  return {
    anchors: {},
    viewBox: { x: -2, y: -114, width: 178, height: 118 },
    picture: (
      <g>
        <Ground from={2} to={174} isSimple={look.reducedDetail} />
        <Doorway look={look}>
          <g transform="translate(60 -20)">
            <Things shapes={ambulance} look={look} name="ambulance" />
          </g>
        </Doorway>
        <PersonSide
          look={person}
          skeleton={poseSkeleton(lengths, call.pose, 'right')}
          prefix={look.instance}
          isSimple={look.reducedDetail}
          nearHand="phoning"
          isHandAtHead
          behindNearArm={<Things shapes={call.shapes} look={look} name="phone" />}
        />
      </g>
    ),
  };
};

/** At the desk of the clinic: somebody says where it hurts, and the staff listens. */
const frontDesk: Drawer = (person, look) => {
  const lengths = lengthsOf(person);
  const staff = staffLook(person.id, 'mei', 'ravi');
  const top = 58;
  const standing = standingPose(person, 'right');
  let pose: Pose = { ...standing, hipX: 54, neck: standing.neck + 3 };
  pose = withHandTowards('farArm', lengths, reachWith('farArm', lengths, pose, { x: 80, y: -top - 5 }, 'right'), 76);
  // The near hand lies on the lower back.
  const { waist } = poseSkeleton(lengths, pose, 'right');
  pose = withHandTowards('nearArm', lengths, reachWith('nearArm', lengths, pose, { x: waist.x - 5.5, y: waist.y + 3 }, 'right'), 12);
  const patient = poseSkeleton(lengths, pose, 'right');
  const staffLengths = lengthsOf(staff);
  const sitting = sittingPose(staff, 'left', 4);
  let listening: Pose = { ...sitting, hipX: 139, hipY: sitting.hipY - 11, neck: -6, head: -8 };
  listening = withHandTowards('nearArm', staffLengths, reachWith('nearArm', staffLengths, listening, { x: 118, y: -top - 4 }, 'left'), 84);
  listening = withHandTowards('farArm', staffLengths, reachWith('farArm', staffLengths, listening, { x: 115, y: -top - 5 }, 'left'), 84);
  return {
    anchors: {},
    viewBox: { x: -2, y: -128, width: 168, height: 132 },
    picture: (
      <g>
        <g className="surroundings">
          <Things shapes={waitingChairs} look={look} name="chairs" />
        </g>
        <Ground from={2} to={162} isSimple={look.reducedDetail} />
        <Things shapes={officeChair(139, seatHeight(staff) + 11)} look={look} name="chair" />
        <Staff
          clothes="scrubs"
          look={staff}
          skeleton={poseSkeleton(staffLengths, listening, 'left')}
          prefix={`${look.instance}-staff`}
          isSimple={look.reducedDetail}
        />
        <Things shapes={[...counter(74, 122, top), ...receptionThings(top)]} look={look} name="desk" />
        <PersonSide look={person} skeleton={patient} prefix={look.instance} isSimple={look.reducedDetail} />
        <SpeechBubble middle={{ x: 98, y: -110 }} halfWidth={17} halfHeight={17} mouth={{ x: patient.headPivot.x + 11, y: patient.headPivot.y + 1 }}>
          <SoreBack person={person} look={look} x={98} y={-69} scale={0.56} />
        </SpeechBubble>
      </g>
    ),
  };
};

const calls = { 'care-team': careTeam, emergency, 'front-desk': frontDesk } as const;

function Things({ shapes, look, name }: { readonly shapes: readonly FormShape[]; readonly look: SceneLook; readonly name: string }): ReactNode {
  return <Forms shapes={shapes} prefix={`${look.instance}-${name}`} isSimple={look.reducedDetail} />;
}

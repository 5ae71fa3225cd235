import './adjustment.css';
import { type Pose, poseSkeleton, type Skeleton } from '#core/figures/person.ts';
import { spineUnderCloth } from '../people/ClothSpine.tsx';
import { frameOf } from '../people/frame.ts';
import { Ground } from '../people/Ground.tsx';
import { palmOf } from '../people/limb-shapes.ts';
import { Movement } from '../people/Movement.tsx';
import { lengthsOf, PersonSide } from '../people/PersonSide.tsx';
import { type PersonLook, personLooks } from '../people/person-looks.ts';
import { standingPose } from '../people/poses.ts';
import { Staff, staffLook } from '../people/Staff.tsx';
import type { Scene, SceneDrawing, SceneLook } from '../stage/scene.ts';
import { onBackOf, withHandOn } from './adjustment-hands.ts';
import { Hands, SpineOf } from './adjustment-parts.tsx';
import { drawLowerBack, drawNeck } from './adjustment-table.tsx';
import { drawTalk } from './adjustment-talk.tsx';

/** Chiropractic care: the talk and the exam come first, then an adjustment by hand. */
export const drawAdjustment: Scene<'adjustment'> = ({ view }, look) => {
  const person = personLooks[view.person];
  return drawings[view.stage](person, staffLook(view.person, 'joseph', 'mei'), look);
};

type Drawer = (person: PersonLook, provider: PersonLook, look: SceneLook) => SceneDrawing;

/** The person bends forward; the provider follows the back with both hands. */
const drawExam: Drawer = (person, provider, look) => {
  const patient = bendingForward(person);
  const spine = spineUnderCloth(patient, person);
  const helper = feeling(provider, patient, person);
  const { x, y } = patient.headPivot;
  // The arrow goes round the head and needs its own air.
  const view = frameOf(
    [patient, helper],
    [
      { x: x - 16, y: y - 20 },
      { x, y: 2 },
    ],
    3,
  );
  return {
    viewBox: view,
    anchors: { hands: palmOf(helper.nearArm), lowerBack: spine.middle },
    picture: (
      <g>
        <Ground from={view.x + 2} to={view.x + view.width - 2} isSimple={look.reducedDetail} />
        <PersonSide look={person} skeleton={patient} prefix={`${look.instance}-patient`} isSimple={look.reducedDetail} />
        <SpineOf spine={spine} look={look} />
        <Staff look={provider} skeleton={helper} prefix={`${look.instance}-helper`} isSimple={look.reducedDetail} clothes="scrubs" />
        <Hands skeleton={helper} person={provider} look={look} which={['far', 'near']} />
        <Movement from={{ x: x + 9, y: y - 19 }} over={{ x: x - 10, y: y - 20 }} to={{ x: x - 15, y: y - 4 }} size={look.reducedDetail ? 5 : 3.4} />
      </g>
    ),
  };
};

/** Bent forward from the hips and the whole back, arms hanging. */
export function bendingForward(person: PersonLook): Skeleton {
  const base = standingPose(person);
  const pose: Pose = { ...base, hipX: base.hipX + 3, pelvis: 34, lumbar: 24, thorax: 14, neck: -2, head: 6 };
  const lean = pose.pelvis + pose.lumbar + pose.thorax;
  return poseSkeleton(lengthsOf(person), {
    ...pose,
    nearArm: { shoulder: lean - 2, elbow: 6, wrist: 2 },
    farArm: { shoulder: lean + 6, elbow: 8, wrist: 2 },
    nearLeg: { hip: 34 - 4, knee: 0, ankle: 4 },
    farLeg: { hip: 34 - 1, knee: 2, ankle: 3 },
  });
}

/** Behind and beside the person, a hand on the lower back and one further up. */
function feeling(provider: PersonLook, patient: Skeleton, person: PersonLook): Skeleton {
  const lengths = lengthsOf(provider);
  const low = onBackOf(patient, person, 1.75);
  const high = onBackOf(patient, person, 2.9);
  const base = standingPose(provider);
  let pose: Pose = {
    ...base,
    hipX: low.at.x + 25,
    pelvis: 8,
    lumbar: 6,
    thorax: base.thorax + 4,
    neck: 4,
    head: 8,
    nearLeg: { ...base.nearLeg, hip: 6 },
    farLeg: { ...base.farLeg, hip: 12 },
  };
  pose = withHandOn('farArm', lengths, pose, high, 180 - 70, 'left');
  pose = withHandOn('nearArm', lengths, pose, low, 180 - 48, 'left');
  return poseSkeleton(lengths, pose);
}

const drawings: Readonly<Record<'talk' | 'exam' | 'lower-back' | 'neck', Drawer>> = {
  talk: drawTalk,
  exam: drawExam,
  'lower-back': drawLowerBack,
  neck: drawNeck,
};

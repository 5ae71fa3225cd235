import type { ReactNode } from 'react';
import { type Pose, poseSkeleton, reachWith, type Skeleton } from '#core/figures/person.ts';
import { spineUnderCloth } from '../people/ClothSpine.tsx';
import { atLeast, frameOf } from '../people/frame.ts';
import { box, chair, mat, matThickness, treatmentTable } from '../people/furniture.ts';
import { Ground } from '../people/Ground.tsx';
import { palmOf } from '../people/limb-shapes.ts';
import { Movement } from '../people/Movement.tsx';
import { lengthsOf, PersonSide } from '../people/PersonSide.tsx';
import { type PersonLook, personLooks } from '../people/person-looks.ts';
import {
  allFoursPose,
  type ExerciseId,
  exercisePose,
  liftingPose,
  seatHeight,
  sideLyingPose,
  sittingPose,
  standingPose,
  withHandTowards,
} from '../people/poses.ts';
import { SideSleeper } from '../people/SideSleeper.tsx';
import type { Scene, SceneDrawing, SceneLook, ViewBox } from '../stage/scene.ts';
import { Back, Cane, Furniture, Ghost, HeadPillow, pillowHeight, withHandOnBelly, withHeadUp } from './stretch-parts.tsx';
import './stretch.css';

/** One person doing one exercise, on a mat, a chair or a bed, drawn from the side (in bed: from above). */
export const drawStretch: Scene<'stretch'> = (figure, look) => {
  const person = personLooks[figure.view.person];
  return drawings[figure.view.exercise](person, look, figure.view.exercise);
};

type Drawer = (person: PersonLook, look: SceneLook, exercise: ExerciseId) => SceneDrawing;

const onMat: Drawer = (person, look, exercise) => {
  const isLying = lyingDown.has(exercise);
  const pose = exercisePose(exercise, person);
  const raisedUp = raised(person, isLying ? withHeadUp(pose, person) : pose, matThickness);
  const skeleton = exercise === 'pelvic-tilt' ? withHandOnBelly(raisedUp, person) : raisedUp;
  const reach = [skeleton.headPivot.x + 12, skeleton.nearArm.fingertip.x, skeleton.farArm.fingertip.x, ...toes(skeleton), skeleton.headPivot.x - 12];
  const edges = { from: Math.min(...reach) - 5, to: Math.max(...reach) + 5 };
  const marks = movements[exercise]?.(skeleton, person);
  // Arrows stand over the body and need their own air.
  const top = Math.min(skeleton.hip.y, skeleton.waist.y, skeleton.chest.y) - (marks ? 25 : 10);
  return scene(
    look,
    frameOf(
      [skeleton],
      [
        { x: edges.from, y: 1 },
        { x: edges.to, y: 1 },
        { x: edges.to, y: top },
      ],
    ),
    <>
      <Ground from={edges.from - 3} to={edges.to + 3} isSimple={look.reducedDetail} />
      <Furniture shapes={mat(edges.from, edges.to)} look={look} />
      {isLying && <HeadPillow skeleton={skeleton} surface={matThickness} look={look} />}
      {exercise === 'cat-cow' && <Ghost person={person} look={look} skeleton={raised(person, allFoursPose(person, -9), matThickness)} />}
      <PersonSide
        look={person}
        skeleton={skeleton}
        prefix={look.instance}
        isSimple={look.reducedDetail}
        footwear="sock"
        behindNearArm={showsBack.has(exercise) && <Back person={person} skeleton={skeleton} look={look} />}
      />
      {marks}
    </>,
    anchorsOf(person, skeleton, exercise),
  );
};

const onFeet: Drawer = (person, look, exercise) => {
  const skeleton = skeletonOf(person, exercisePose(exercise, person));
  const view = atLeast(frameOf([skeleton], [{ x: 0, y: 2 }]), 62, 0);
  return scene(
    look,
    view,
    <>
      <Ground from={view.x + 4} to={view.x + view.width - 4} isSimple={look.reducedDetail} />
      {person.id === 'dorothy' && exercise === 'walking' && <Cane hand={skeleton.farArm.wrist} />}
      <PersonSide look={person} skeleton={skeleton} prefix={look.instance} isSimple={look.reducedDetail} />
    </>,
  );
};

const onChair: Drawer = (person, look, exercise) => {
  const skeleton = skeletonOf(person, exercisePose(exercise, person));
  const seat = chair(exercise === 'hamstring' ? -6 : -4, seatHeight(person), -1);
  const view = frameOf(
    [skeleton],
    [
      { x: 24, y: 2 },
      { x: -30, y: Math.min(-seatHeight(person) - 40, skeleton.headPivot.y - 16) },
    ],
  );
  const marks = movements[exercise]?.(skeleton, person);
  // Whoever sits sinks in behind the near edge of the seat.
  const nearEdge = <Furniture shapes={seat.filter(({ id }) => id === 'chair-seat')} look={look} />;
  const body = <PersonSide look={person} skeleton={skeleton} prefix={look.instance} isSimple={look.reducedDetail} />;
  return scene(
    look,
    view,
    <>
      <Ground from={view.x + 3} to={view.x + view.width - 3} isSimple={look.reducedDetail} />
      <Furniture shapes={seat.filter(({ id }) => id !== 'chair-seat')} look={look} />
      {exercise === 'sit-to-stand' ? (
        <>
          <Ghost person={person} look={look} skeleton={skeletonOf(person, sittingPose(person))} />
          {nearEdge}
          {body}
        </>
      ) : (
        <>
          {body}
          {nearEdge}
        </>
      )}
      {marks}
    </>,
  );
};

const lifting: Drawer = (person, look) => {
  const { pose, hands } = liftingPose(person);
  const skeleton = skeletonOf(person, pose);
  const view = frameOf(
    [skeleton],
    [
      { x: hands.x - 20, y: 2 },
      { x: 18, y: 2 },
    ],
  );
  return scene(
    look,
    view,
    <>
      <Ground from={view.x + 3} to={view.x + view.width - 3} isSimple={look.reducedDetail} />
      <PersonSide
        look={person}
        skeleton={skeleton}
        prefix={look.instance}
        isSimple={look.reducedDetail}
        behindNearArm={
          <>
            <Back person={person} skeleton={skeleton} look={look} />
            <Furniture shapes={box(hands.x - 2, hands.y + 7, 19, 15)} look={look} />
          </>
        }
      />
      <Movement from={{ x: hands.x - 18, y: hands.y + 8 }} over={{ x: hands.x - 18, y: hands.y }} to={{ x: hands.x - 18, y: hands.y - 8 }} />
    </>,
    anchorsOf(person, skeleton, 'lift-close'),
  );
};

/** Shoulders and hips roll together, as one piece: the same arrow over both. */
const rolling: Drawer = (person, look) => {
  const { chest, hip } = skeletonOf(person, sideLyingPose(person));
  const roll = (x: number) => ({ from: { x: x + 1, y: 20 }, over: { x: x + 7, y: 8 }, to: { x: x + 2, y: -5.5 } });
  return SideSleeper({
    person,
    look,
    hasKneePillow: false,
    marks: [chest.x + 1, hip.x - 1].map((x) => (
      <g key={x}>
        <g className="movement-gap">
          <Movement {...roll(x)} size={look.reducedDetail ? 5.4 : 3.6} />
        </g>
        <Movement {...roll(x)} size={look.reducedDetail ? 5.4 : 3.6} />
      </g>
    )),
  });
};

const resting: Drawer = (person, look) => SideSleeper({ person, look, hasKneePillow: true });

/** A therapist stands at the foot of the table and guides one knee, a hand on it and one under the heel. */
const withTherapist: Drawer = (person, look, exercise) => {
  const height = 36;
  const therapist = personLooks[person.id === 'joseph' ? 'mei' : 'joseph'];
  const patient = raised(person, withHeadUp(exercisePose(exercise, person), person), height);
  const { knee, ankle, toe } = patient.nearLeg;
  const lengths = lengthsOf(therapist);
  const at = Math.min(toe.x, patient.farLeg.toe.x) - 9;
  let pose: Pose = { ...standingPose(therapist, 'right'), hipX: at, pelvis: 10, lumbar: 6, neck: 4, head: 6 };
  pose = { ...pose, nearLeg: { hip: 10 + 4, knee: 6, ankle: 2 }, farLeg: { hip: 10 - 12, knee: 4, ankle: 16 } };
  const { nearLeg, farLeg } = poseSkeleton(lengths, pose, 'right');
  pose = { ...pose, hipY: pose.hipY - Math.max(nearLeg.ankle.y, farLeg.ankle.y) - therapist.stature * 0.039 };
  pose = withHandTowards('farArm', lengths, reachWith('farArm', lengths, pose, { x: knee.x - 8, y: knee.y - 6.4 }, 'right'), 74);
  pose = withHandTowards('nearArm', lengths, reachWith('nearArm', lengths, pose, { x: ankle.x - 5, y: ankle.y + 4.2 }, 'right'), 98);
  const helper = poseSkeleton(lengths, pose, 'right');
  const table = { from: patient.farLeg.toe.x - 4, to: patient.headPivot.x + 14 };
  const view = frameOf([patient, helper], [{ x: table.to, y: 2 }]);
  return scene(
    look,
    view,
    <>
      <Ground from={view.x + 3} to={view.x + view.width - 3} isSimple={look.reducedDetail} />
      <Furniture shapes={treatmentTable(table.from, table.to, height)} look={look} />
      <HeadPillow skeleton={patient} surface={height} look={look} />
      <PersonSide look={person} skeleton={patient} prefix={`${look.instance}-patient`} isSimple={look.reducedDetail} footwear="sock" />
      <g data-part="hands">
        <PersonSide look={therapist} skeleton={helper} prefix={`${look.instance}-helper`} isSimple={look.reducedDetail} />
      </g>
    </>,
    { hands: palmOf(helper.nearArm), pillow: { x: patient.headPivot.x + 9, y: -height - 2 } },
  );
};

const drawings: Readonly<Record<ExerciseId, Drawer>> = {
  standing: onFeet,
  walking: onFeet,
  'knee-to-chest': onMat,
  'pelvic-tilt': onMat,
  bridge: onMat,
  'bird-dog': onMat,
  hamstring: onChair,
  'cat-cow': onMat,
  'log-roll': rolling,
  'sit-to-stand': onChair,
  'lift-close': lifting,
  'lying-rest': resting,
  'with-therapist': withTherapist,
};

/** Which way a part moves, where a still picture would leave it open. */
const movements: Partial<Record<ExerciseId, (skeleton: Skeleton, person: PersonLook) => ReactNode>> = {
  'knee-to-chest': ({ nearLeg: { knee } }) => (
    <Movement from={{ x: knee.x - 10, y: knee.y - 14 }} over={{ x: knee.x, y: knee.y - 19 }} to={{ x: knee.x + 10, y: knee.y - 13 }} />
  ),
  'pelvic-tilt': ({ waist }, { belly }) => (
    <Movement
      from={{ x: waist.x + 1, y: waist.y - 23 - belly }}
      over={{ x: waist.x + 1, y: waist.y - 17 - belly }}
      to={{ x: waist.x + 1, y: waist.y - 10.5 - belly }}
    />
  ),
  bridge: ({ hip }) => <Movement from={{ x: hip.x - 1, y: hip.y - 11 }} over={{ x: hip.x - 1, y: hip.y - 16 }} to={{ x: hip.x - 1, y: hip.y - 24 }} />,
  'cat-cow': ({ waist, chest }) => {
    const middle = { x: (waist.x + chest.x) / 2, y: Math.min(waist.y, chest.y) };
    return <Movement from={{ x: middle.x, y: middle.y - 11 }} over={{ x: middle.x, y: middle.y - 16 }} to={{ x: middle.x, y: middle.y - 23 }} />;
  },
  'sit-to-stand': ({ headPivot }) => (
    <Movement
      from={{ x: headPivot.x - 12, y: headPivot.y + 6 }}
      over={{ x: headPivot.x - 15, y: headPivot.y - 5 }}
      to={{ x: headPivot.x - 9, y: headPivot.y - 15 }}
    />
  ),
};

function skeletonOf(person: PersonLook, pose: Pose): Skeleton {
  return poseSkeleton(lengthsOf(person), pose);
}

/** The same pose on something that is `height` high. */
function raised(person: PersonLook, pose: Pose, height: number): Skeleton {
  return skeletonOf(person, { ...pose, hipY: pose.hipY - height });
}

const toes = ({ nearLeg, farLeg }: Skeleton) => [nearLeg.toe.x, farLeg.toe.x];

function scene(look: SceneLook, viewBox: ViewBox, picture: ReactNode, anchors: SceneDrawing['anchors'] = {}): SceneDrawing {
  return { picture: <g key={look.instance}>{picture}</g>, anchors, viewBox };
}

const lyingDown: ReadonlySet<ExerciseId> = new Set(['knee-to-chest', 'pelvic-tilt', 'bridge']);
/** Exercises that are about the shape of the back: it shows through the cloth. */
const showsBack: ReadonlySet<ExerciseId> = new Set(['pelvic-tilt', 'bridge', 'bird-dog', 'cat-cow']);

function anchorsOf(person: PersonLook, skeleton: Skeleton, exercise: ExerciseId): SceneDrawing['anchors'] {
  return {
    ...(showsBack.has(exercise) || exercise === 'lift-close' ? { lowerBack: spineUnderCloth(skeleton, person).middle } : {}),
    ...(lyingDown.has(exercise) ? { pillow: { x: skeleton.headPivot.x + 9, y: -matThickness - pillowHeight / 2 } } : {}),
  };
}

import type { ReactNode } from 'react';
import { type Point, type Pose, poseSkeleton, reachWith, type Skeleton } from '#core/figures/person.ts';
import { type FormShape, Forms } from '../people/Form.tsx';
import { atLeast, frameOf } from '../people/frame.ts';
import { bedFromAbove, box, chair, mat, matThickness, pillow, treatmentTable } from '../people/furniture.ts';
import { Ground } from '../people/Ground.tsx';
import { Movement } from '../people/Movement.tsx';
import { lengthsOf, PersonSide } from '../people/PersonSide.tsx';
import { type PersonLook, personLooks } from '../people/person-looks.ts';
import { allFoursPose, type ExerciseId, exercisePose, liftingPose, seatHeight, sittingPose, standingPose, withHandTowards } from '../people/poses.ts';
import type { Scene, SceneDrawing, SceneLook, ViewBox } from '../stage/scene.ts';

/** One person doing one exercise, on a mat, a chair or a bed, drawn from the side (in bed: from above). */
export const drawStretch: Scene<'stretch'> = (figure, look) => {
  const person = personLooks[figure.view.person];
  return drawings[figure.view.exercise](person, look, figure.view.exercise);
};

type Drawer = (person: PersonLook, look: SceneLook, exercise: ExerciseId) => SceneDrawing;

const onMat: Drawer = (person, look, exercise) => {
  const skeleton = raised(person, exercisePose(exercise, person), matThickness);
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
      {exercise === 'cat-cow' && <Ghost person={person} look={look} skeleton={raised(person, allFoursPose(person, -9), matThickness)} />}
      <PersonSide look={person} skeleton={skeleton} prefix={look.instance} isSimple={look.reducedDetail} footwear="sock" />
      {marks}
    </>,
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
  return scene(
    look,
    view,
    <>
      <Ground from={view.x + 3} to={view.x + view.width - 3} isSimple={look.reducedDetail} />
      <Furniture shapes={seat} look={look} />
      {exercise === 'sit-to-stand' && <Ghost person={person} look={look} skeleton={skeletonOf(person, sittingPose(person))} />}
      <PersonSide look={person} skeleton={skeleton} prefix={look.instance} isSimple={look.reducedDetail} />
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
        behindNearArm={<Furniture shapes={box(hands.x - 2, hands.y + 7, 19, 15)} look={look} />}
      />
      <Movement from={{ x: hands.x - 18, y: hands.y + 8 }} over={{ x: hands.x - 18, y: hands.y }} to={{ x: hands.x - 18, y: hands.y - 8 }} />
    </>,
  );
};

/** In bed, seen from above, so that a body on its side shows as clearly as one that stands. */
const inBed: Drawer = (person, look, exercise) => {
  const rolling = exercise === 'log-roll';
  const skeleton = skeletonOf(person, exercisePose(exercise, person));
  const head = skeleton.headPivot;
  const foot = Math.min(...toes(skeleton)) - 12;
  const bed = { x: foot, y: -41, width: head.x + 21 - foot, height: 66 };
  const knees = pillow(
    'knee-pillow',
    (skeleton.nearLeg.knee.x + skeleton.nearLeg.ankle.x) / 2 - 2,
    (skeleton.nearLeg.knee.y + skeleton.nearLeg.ankle.y) / 2 + 1.5,
    36,
    19,
  );
  const roll = (x: number) => <Movement from={{ x: x + 3, y: 21 }} over={{ x: x + 11, y: -2 }} to={{ x: x + 3, y: -25 }} />;
  return scene(
    look,
    { x: bed.x - 5, y: bed.y - 5, width: bed.width + 10, height: bed.height + 10 },
    <>
      <Furniture shapes={[...bedFromAbove(bed.x, bed.y, bed.width, bed.height), pillow('head-pillow', head.x + 2, -8, 32, 46)]} look={look} />
      <PersonSide
        look={person}
        skeleton={skeleton}
        prefix={look.instance}
        isSimple={look.reducedDetail}
        footwear="sock"
        behindTrunk={rolling ? undefined : <Furniture shapes={[knees]} look={look} />}
      />
      {rolling && (
        <>
          {roll(skeleton.nearArm.shoulder.x + 1)}
          {roll(skeleton.hip.x - 9)}
        </>
      )}
    </>,
  );
};

/** A therapist stands at the foot of the table and guides one knee, a hand on it and one under the heel. */
const withTherapist: Drawer = (person, look, exercise) => {
  const height = 36;
  const therapist = personLooks[person.id === 'joseph' ? 'mei' : 'joseph'];
  const patient = raised(person, exercisePose(exercise, person), height);
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
      <PersonSide look={person} skeleton={patient} prefix={`${look.instance}-patient`} isSimple={look.reducedDetail} footwear="sock" />
      <PersonSide look={therapist} skeleton={helper} prefix={`${look.instance}-helper`} isSimple={look.reducedDetail} />
    </>,
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
  'log-roll': inBed,
  'sit-to-stand': onChair,
  'lift-close': lifting,
  'lying-rest': inBed,
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

function scene(look: SceneLook, viewBox: ViewBox, picture: ReactNode): SceneDrawing {
  return { picture: <g key={look.instance}>{picture}</g>, anchors: {}, viewBox };
}

function Furniture({ shapes, look }: { readonly shapes: readonly FormShape[]; readonly look: SceneLook }): ReactNode {
  return <Forms shapes={shapes} prefix={`${look.instance}-thing`} isSimple={look.reducedDetail} />;
}

/** The position before or after, as a faint presence behind. */
function Ghost({ person, look, skeleton }: { readonly person: PersonLook; readonly look: SceneLook; readonly skeleton: Skeleton }): ReactNode {
  return (
    <g className="person-ghost">
      <PersonSide look={person} skeleton={skeleton} prefix={`${look.instance}-ghost`} isSimple footwear="sock" />
    </g>
  );
}

/** A walking cane from a hand to the floor. */
export function Cane({ hand }: { readonly hand: Point }): ReactNode {
  const grip = { x: hand.x - 1.5, y: hand.y + 3.5 };
  const outline = `M${grip.x + 3} ${grip.y - 1}Q${grip.x - 2} ${grip.y - 2} ${grip.x - 2} ${grip.y + 2}L${grip.x - 2.8} 0h1.7L${grip.x - 0.3} ${grip.y + 2.4}Q${grip.x} ${grip.y + 0.4} ${grip.x + 3} ${grip.y + 1}Z`;
  return <Forms shapes={[{ id: 'cane', tone: 'wood', outline, shade: 0.3 }]} prefix="cane" isSimple />;
}

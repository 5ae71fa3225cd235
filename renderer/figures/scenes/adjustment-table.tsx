import { distanceBetween } from '#core/figures/path.ts';
import { type Pose, poseSkeleton, type Skeleton, stepWith } from '#core/figures/person.ts';
import { FadedEdges } from '../drawing/FadedEdges.tsx';
import { spineUnderCloth } from '../people/ClothSpine.tsx';
import { FaceDownTable, FaceRest, faceDown, lyingOnFront } from '../people/FaceDown.tsx';
import { Forms } from '../people/Form.tsx';
import { frameOf } from '../people/frame.ts';
import { slab, treatmentTable } from '../people/furniture.ts';
import { Ground } from '../people/Ground.tsx';
import { palmOf } from '../people/limb-shapes.ts';
import { Movement } from '../people/Movement.tsx';
import { mix } from '../people/outline.ts';
import { lengthsOf, PersonSide } from '../people/PersonSide.tsx';
import type { PersonLook } from '../people/person-looks.ts';
import { lyingKneesBentPose, seatHeight, sittingPose, soleDepth, standingPose } from '../people/poses.ts';
import { Staff } from '../people/Staff.tsx';
import type { SceneDrawing, SceneLook } from '../stage/scene.ts';
import { type Contact, onBackOf, withHandOn } from './adjustment-hands.ts';
import { ArmOver, Hands, NeckSpine, SpineOf } from './adjustment-parts.tsx';

/** The lower back: the person lies face down on a low table, the provider stands beside it, both hands on the lower back. */
export function drawLowerBack(person: PersonLook, provider: PersonLook, look: SceneLook): SceneDrawing {
  const height = 25;
  const lying = lyingOnFront(person);
  const patient = faceDown(lying, height, 30);
  const contact = onBackOf(patient, lying, 1.9);
  const spine = spineUnderCloth(patient, lying);
  const helper = leaningOver(provider, contact);
  const ground = { from: patient.nearArm.fingertip.x - 4, to: patient.nearLeg.toe.x + 8 };
  const view = frameOf(
    [helper],
    [
      { x: ground.from, y: 2 },
      { x: ground.to, y: 2 },
    ],
    3,
  );
  const arrow = { x: contact.at.x - 10, y: contact.at.y - 17 };
  return {
    viewBox: view,
    anchors: {
      hands: palmOf(helper.nearArm),
      lowerBack: spine.middle,
      pillow: { x: patient.headPivot.x - 6, y: patient.headPivot.y + 6 },
    },
    picture: (
      <g>
        <Ground from={view.x + 2} to={view.x + view.width - 2} isSimple={look.reducedDetail} />
        <Staff look={provider} skeleton={helper} prefix={`${look.instance}-helper`} isSimple={look.reducedDetail} clothes="scrubs" />
        <FaceDownTable skeleton={patient} person={lying} height={height} look={look} />
        <PersonSide look={lying} skeleton={patient} prefix={`${look.instance}-patient`} isSimple={look.reducedDetail} footwear="sock" />
        <SpineOf spine={spine} look={look} />
        <FaceRest skeleton={patient} look={look} />
        <Hands skeleton={helper} person={provider} look={look} which={['far']} />
        <ArmOver skeleton={helper} person={provider} look={look} />
        <Hands skeleton={helper} person={provider} look={look} which={['near']} />
        <Movement from={arrow} over={{ x: arrow.x, y: arrow.y + 5 }} to={{ x: arrow.x, y: arrow.y + 12 }} size={look.reducedDetail ? 5 : 3.2} />
      </g>
    ),
  };
}

/** On the far side of the table, turned to the head end: one foot ahead, arms nearly straight, weight over the hands. */
function leaningOver(provider: PersonLook, contact: Contact): Skeleton {
  const lengths = lengthsOf(provider);
  const unit = provider.stature / 100;
  const hipX = contact.at.x + 21 * unit;
  const leaning = (pelvis: number): Pose => {
    const base = { ...standingPose(provider), hipX, hipY: -(soleDepth(provider) + (lengths.thigh + lengths.shin) * 0.94) };
    const pose = stepWith('nearLeg', lengths, { ...base, pelvis, lumbar: 8, thorax: 8, neck: -2, head: 2 }, { x: hipX - 9 * unit, y: -soleDepth(provider) });
    return stepWith('farLeg', lengths, pose, { x: hipX + 9 * unit, y: -soleDepth(provider) }, 'left', 84);
  };
  // A thin body lies lower: the provider leans as far as it takes to reach it.
  const room = (pelvis: number) => distanceBetween(poseSkeleton(lengths, leaning(pelvis)).nearArm.shoulder, contact.at);
  let pelvis = 30;
  while (pelvis < 56 && room(pelvis) > (lengths.upperArm + lengths.forearm) * 0.97) pelvis += 2;
  const under = { ...contact, at: { x: contact.at.x - 3, y: contact.at.y } };
  const over = { ...contact, at: { x: contact.at.x + 1, y: contact.at.y + 1.4 } };
  const pose = withHandOn('farArm', lengths, leaning(pelvis), under, 78, 'left', 0.45, 1.2);
  return poseSkeleton(lengths, withHandOn('nearArm', lengths, pose, over, 78, 'left', 0.45, 1.2));
}

/** The neck: the person lies on the back, the provider sits at the head end and holds head and neck in both hands. */
export function drawNeck(person: PersonLook, provider: PersonLook, look: SceneLook): SceneDrawing {
  const height = 40;
  const lengths = lengthsOf(person);
  const lying = lyingKneesBentPose(person);
  const patient = poseSkeleton(lengths, { ...lying, hipY: lying.hipY - height, thorax: 4, neck: -12, head: 6 });
  const head = patient.headPivot;
  const helper = atHeadEnd(provider, patient);
  const table = { from: -46, to: head.x + 9 };
  const back = helper.hip.x + 13;
  const top = Math.min(helper.headPivot.y - 12, head.y - 24);
  const viewBox = { x: head.x - 50, y: top, width: back - head.x + 50, height: -6 - top };
  const seat = seatHeight(provider);
  return {
    viewBox,
    anchors: { hands: mix(helper.nearArm.wrist, helper.nearArm.fingertip, 0.2), neck: mix(patient.neckBase, patient.headPivot, 0.4) },
    picture: (
      <FadedEdges id={`${look.instance}-edges`} viewBox={viewBox} fades={[0, 0, 12, 14]}>
        <Forms
          shapes={[
            { id: 'stool-post', tone: 'steel', shade: 0.5, outline: slab(helper.hip.x - 1.4, -seat, 2.8, seat - 2, 0.8) },
            { id: 'stool-foot', tone: 'steel', shade: 0.5, outline: slab(helper.hip.x - 11, -2.6, 22, 2.6, 1.3) },
            { id: 'stool-seat', tone: 'dark', shade: 0.7, outline: slab(helper.hip.x - 11, -seat - 0.4, 20, 4.4, 2) },
          ]}
          prefix={`${look.instance}-stool`}
          isSimple={look.reducedDetail}
        />
        <Staff look={provider} skeleton={helper} prefix={`${look.instance}-helper`} isSimple={look.reducedDetail} clothes="scrubs" />
        <Forms shapes={treatmentTable(table.from, table.to, height)} prefix={`${look.instance}-table`} isSimple={look.reducedDetail} />
        <PersonSide look={person} skeleton={patient} prefix={`${look.instance}-patient`} isSimple={look.reducedDetail} footwear="sock" />
        <NeckSpine skeleton={patient} />
        <ArmOver skeleton={helper} person={provider} look={look} />
        <Hands skeleton={helper} person={provider} look={look} which={['near']} />
      </FadedEdges>
    ),
  };
}

function atHeadEnd(provider: PersonLook, patient: Skeleton): Skeleton {
  const lengths = lengthsOf(provider);
  const { headPivot: head, neckBase } = patient;
  const sitting = sittingPose(provider, 'left', 14);
  const hipX = head.x + 35;
  let pose: Pose = { ...sitting, hipX, lumbar: 4, thorax: sitting.thorax + 6, neck: 6, head: 8 };
  pose = stepWith('nearLeg', lengths, pose, { x: hipX - lengths.thigh + 5, y: -soleDepth(provider) }, 'left');
  pose = stepWith('farLeg', lengths, pose, { x: hipX - lengths.thigh + 1, y: -soleDepth(provider) }, 'left');
  // One hand along the side of the head, its fingers towards the neck; the other under the neck.
  const side = { at: { x: head.x - 3, y: head.y + 4.4 }, out: { x: 0, y: 1 } };
  const under = { at: { x: (head.x + neckBase.x) / 2 + 1, y: (head.y + neckBase.y) / 2 + 4 }, out: { x: 0, y: 1 } };
  pose = withHandOn('nearArm', lengths, pose, side, 84, 'left', 0.62, 0);
  pose = withHandOn('farArm', lengths, pose, under, 92, 'left', 0.7, 0);
  return poseSkeleton(lengths, pose);
}

import type { ReactNode } from 'react';
import { type Point, type Pose, poseSkeleton, reachWith } from '#core/figures/person.ts';
import { type FormShape, Forms } from '../people/Form.tsx';
import { chair, slab } from '../people/furniture.ts';
import { Ground } from '../people/Ground.tsx';
import { palmOf } from '../people/limb-shapes.ts';
import { lengthsOf, PersonSide } from '../people/PersonSide.tsx';
import type { PersonLook } from '../people/person-looks.ts';
import { seatHeight, sittingPose, withHandTowards } from '../people/poses.ts';
import type { SceneDrawing, SceneLook } from '../stage/scene.ts';
import { ArmLine, crookOf, RolledSleeve, withBareArms } from './arm-line.tsx';
import { staffFor } from './exam-room.tsx';

const things = (shapes: readonly FormShape[], look: SceneLook, key: string) => (
  <Forms shapes={shapes} prefix={`${look.instance}-${key}`} isSimple={look.reducedDetail} />
);

/** The tracer goes in: a sleeve rolled up, the forearm on a cushion, a thin line in a vein, a nurse who sits beside. */
export function drawTracer(person: PersonLook, look: SceneLook): SceneDrawing {
  const lengths = lengthsOf(person);
  const unit = person.stature / 100;
  const hipX = 32;
  let pose: Pose = { ...sittingPose(person, 'right', -4), hipX };
  const { shoulder } = poseSkeleton(lengths, pose, 'right').nearArm;
  const rest = { x: shoulder.x + 27 * unit, y: shoulder.y + 15.5 * unit };
  pose = reachWith('nearArm', lengths, pose, rest, 'right', 0);
  pose = reachWith('farArm', lengths, pose, { x: hipX + 14 * unit, y: pose.hipY - 5.6 * unit }, 'right', -24);
  const skeleton = poseSkeleton(lengths, pose, 'right');
  const crook = crookOf(skeleton.nearArm);
  const vein = { x: crook.at.x + 1, y: crook.at.y - 1.2 };

  const nurse = staffFor(person.id);
  const nurseLengths = lengthsOf(nurse);
  let nursePose: Pose = { ...sittingPose(nurse, 'left', 7), hipX: 101, neck: 6, head: 8 };
  nursePose = reachWith('farArm', nurseLengths, nursePose, { x: skeleton.nearArm.wrist.x + 9, y: skeleton.nearArm.wrist.y - 2 }, 'left', 10);
  nursePose = withHandTowards('nearArm', nurseLengths, reachWith('nearArm', nurseLengths, nursePose, { x: vein.x + 28, y: vein.y - 8 }), 76);
  const nurseSkeleton = poseSkeleton(nurseLengths, nursePose);
  const grip = palmOf(nurseSkeleton.nearArm);
  const cushionTop = skeleton.nearArm.elbow.y + 2.6 * person.limbs * unit;
  const cushionFrom = skeleton.nearArm.elbow.x - 5;
  // The barrel lies in the hand; its tip looks back at the arm.
  const tip = { x: grip.x - 10.5, y: grip.y + 2.4 };
  return {
    viewBox: { x: 4, y: -84, width: 117, height: 89 },
    anchors: { armLine: vein },
    picture: (
      <g>
        <Ground from={6} to={119} isSimple={look.reducedDetail} />
        {things(chair(hipX + 4, seatHeight(person), 1), look, 'chair')}
        {things(stool(105, seatHeight(nurse)), look, 'stool')}
        <PersonSide
          look={nurse}
          skeleton={nurseSkeleton}
          prefix={`${look.instance}-nurse`}
          isSimple={look.reducedDetail}
          behindNearArm={<Syringe tip={tip} look={look} />}
        />
        {/* Who sits sinks in a little: seats come over the cloth. */}
        {things([cushion('stool', 105, seatHeight(nurse), 'dark')], look, 'stool-front')}
        <PersonSide
          look={withBareArms(person)}
          skeleton={skeleton}
          prefix={look.instance}
          isSimple={look.reducedDetail}
          behindNearArm={things(armRest(cushionFrom, cushionTop), look, 'rest')}
        />
        {things([cushion('chair', hipX - 2, seatHeight(person), 'mat')], look, 'chair-front')}
        <RolledSleeve person={person} arm={skeleton.nearArm} look={look} />
        <ArmLine
          at={vein}
          degrees={crook.degrees}
          size={1.15}
          look={look}
          tube={`M${vein.x} ${vein.y}C${vein.x + 9} ${vein.y + 3} ${tip.x - 8} ${tip.y + 5} ${tip.x} ${tip.y}`}
        />
      </g>
    ),
  };
}

/** A cushion on a stand, for a forearm to lie on. */
function armRest(from: number, top: number): FormShape[] {
  const middle = from + 15;
  return [
    { id: 'foot', tone: 'steel', shade: 0.4, outline: slab(middle - 9, -2.2, 18, 2.2, 1.1) },
    { id: 'post', tone: 'steel', shade: 0.5, outline: slab(middle - 1.2, top + 4, 2.4, -top - 5, 0.6) },
    { id: 'board', tone: 'steel', shade: 0.4, outline: slab(from + 2, top + 4, 28, 1.8, 0.8) },
    { id: 'cushion', tone: 'linen', shade: 0.8, outline: slab(from, top, 32, 4.6, 2) },
  ];
}

function stool(x: number, height: number): FormShape[] {
  return [
    { id: 'foot', tone: 'steel', shade: 0.4, outline: slab(x - 11, -3, 22, 2.4, 1.2) },
    { id: 'post', tone: 'steel', shade: 0.5, outline: slab(x - 1.4, -height, 2.8, height - 2, 0.6) },
  ];
}

/** Soft enough that who sits on it sinks in a little. */
const cushion = (id: string, x: number, height: number, tone: FormShape['tone']): FormShape => ({
  id,
  tone,
  shade: 0.9,
  outline: slab(x - 13, -height - 0.6, 25, 5.4, 2.4),
});

/** A syringe in its shield, held level; its tip is on the left. */
function Syringe({ tip, look }: { readonly tip: Point; readonly look: SceneLook }): ReactNode {
  return (
    <g transform={`translate(${tip.x} ${tip.y}) rotate(-8)`}>
      {things(
        [
          { id: 'nozzle', tone: 'pillow', shade: 0.2, outline: slab(-0.4, -0.7, 2.6, 1.4, 0.4) },
          { id: 'rod', tone: 'pillow', shade: 0.2, outline: slab(10, -0.7, 4.4, 1.4, 0.3) },
          { id: 'press', tone: 'pillow', shade: 0.2, outline: slab(14, -1.8, 1.2, 3.6, 0.4) },
          { id: 'shield', tone: 'steel', shade: 0.6, outline: slab(1.8, -1.9, 8.6, 3.8, 0.8), texture: ['M3.4 -1.9V1.9'] },
        ],
        look,
        'syringe',
      )}
    </g>
  );
}

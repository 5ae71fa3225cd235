import type { Figure } from '#core/figures/figure-schema.ts';
import { type BodyLengths, type Facing, type LegJoints, type Point, type Pose, poseSkeleton, reachWith, stepWith } from '#core/figures/person.ts';
import type { exerciseIds } from '#core/figures/scenes/stretch.ts';
import { lengthsOf } from './PersonSide.tsx';
import type { PersonLook } from './person-looks.ts';

/** Every pose a person takes, on a floor at y = 0. Hands and feet are put where they rest, so poses fit every build. */

export type ExerciseId = (typeof exerciseIds)[number];
export type ActivityId = Extract<Figure, { scene: 'timeline' }>['view']['activity'];

const arm = (shoulder: number, elbow: number, wrist = 4) => ({ shoulder, elbow, wrist });
export const leg = (hip: number, knee: number, ankle = 0) => ({ hip, knee, ankle });

export const upright: Pose = {
  hipX: 0,
  hipY: 0,
  pelvis: 0,
  lumbar: 0,
  thorax: 0,
  neck: 0,
  head: 0,
  nearArm: arm(-5, 14),
  farArm: arm(7, 16),
  nearLeg: leg(-1, 1),
  farLeg: leg(3, 3),
};

/** A back that stands a little bent keeps its eyes ahead: chest forward, neck and head partly back. */
export function withStoop(pose: Pose, look: PersonLook): Pose {
  const { stoop } = look;
  return { ...pose, thorax: pose.thorax + stoop, neck: pose.neck - stoop * 0.3, head: pose.head - stoop * 0.45 };
}

/** How far sole or heel is from the ankle, and the back from the middle of the trunk: what rests on the floor. */
export const soleDepth = (look: PersonLook) => look.stature * 0.039;
export const backDepth = (look: PersonLook) => 8 * look.trunk * (look.stature / 100);

function onFloor(look: PersonLook, pose: Pose, facing: Facing, x = 0): Pose {
  const lengths = lengthsOf(look);
  const { nearLeg, farLeg } = poseSkeleton(lengths, pose, facing);
  const lowest = Math.max(lowestOfFoot(nearLeg, lengths, facing), lowestOfFoot(farLeg, lengths, facing));
  return { ...pose, hipX: x, hipY: pose.hipY - lowest };
}

/** How low a shoe reaches: at its heel or at its tip. */
function lowestOfFoot({ ankle, toe }: LegJoints, lengths: BodyLengths, facing: Facing): number {
  const front = { x: (toe.x - ankle.x) / lengths.foot, y: (toe.y - ankle.y) / lengths.foot };
  const down = facing === 'left' ? -front.x : front.x;
  const size = lengths.foot / 14.8;
  const below = (forward: number, depth: number) => ankle.y + (front.y * forward + down * depth) * size;
  return Math.max(below(-3.2, 3.9), below(8.4, 3.9), below(10.8, 3.4));
}

export function standingPose(look: PersonLook, facing: Facing = 'left'): Pose {
  return onFloor(look, withStoop(upright, look), facing);
}

/** Mid-stride: the front heel lands while the back foot rolls off its ball. `stride` 1 is a brisk step, 0.6 a short one. */
export function walkingPose(look: PersonLook, facing: Facing = 'left', stride = 1): Pose {
  const lengths = lengthsOf(look);
  const forward = facing === 'left' ? -1 : 1;
  const unit = look.stature / 100;
  let pose = withStoop(
    {
      ...upright,
      hipY: -soleDepth(look) - (lengths.thigh + lengths.shin) * (1 - 0.045 * stride),
      pelvis: 3,
      lumbar: 1,
      head: -2,
      nearArm: arm(-27 * stride, 12),
      farArm: arm(25 * stride, 24),
    },
    look,
  );
  pose = stepWith('nearLeg', lengths, pose, { x: forward * 21 * stride * unit, y: -4.5 * unit }, facing, 90 + 12 * stride);
  return stepWith('farLeg', lengths, pose, { x: -forward * 19 * stride * unit, y: -(3.9 + 4.4 * stride) * unit }, facing, 90 - 30 * stride);
}

export function stairsPose(look: PersonLook, facing: Facing, step: { readonly near: Point; readonly far: Point; readonly rail: Point }): Pose {
  const lengths = lengthsOf(look);
  const middle = { x: step.far.x * 0.56 + step.near.x * 0.44, y: step.near.y - (lengths.thigh + lengths.shin) * 0.955 };
  let pose = withStoop(
    { ...upright, hipX: middle.x, hipY: middle.y, pelvis: 8, lumbar: 3, neck: -4, head: -4, nearArm: arm(-14, 26), farArm: arm(20, 30) },
    look,
  );
  pose = stepWith('nearLeg', lengths, pose, { x: step.near.x, y: step.near.y - 2.6 }, facing, 68);
  pose = stepWith('farLeg', lengths, pose, step.far, facing);
  return reachWith('farArm', lengths, pose, step.rail, facing, 10);
}

/** Height of a chair seat for this body: knees at a right angle. */
export const seatHeight = (look: PersonLook) => lengthsOf(look).shin + soleDepth(look) - 4.6 * look.limbs * (look.stature / 100);

/** Sitting upright; feet flat, one a little ahead. */
export function sittingPose(look: PersonLook, facing: Facing = 'left', lean = 0): Pose {
  const lengths = lengthsOf(look);
  const hipY = -(lengths.shin + soleDepth(look)) - 0.6;
  const forward = facing === 'left' ? -1 : 1;
  let pose = withStoop({ ...upright, hipY, pelvis: lean, lumbar: 0, nearArm: arm(28, 42), farArm: arm(34, 44) }, look);
  pose = stepWith('nearLeg', lengths, pose, { x: forward * (lengths.thigh - 0.6), y: -soleDepth(look) }, facing);
  return stepWith('farLeg', lengths, pose, { x: forward * (lengths.thigh + 3.4), y: -soleDepth(look) }, facing);
}

export function deskPose(look: PersonLook, facing: Facing, hands: Point): Pose {
  const lengths = lengthsOf(look);
  const pose = sittingPose(look, facing, 2);
  return reachWith('nearArm', lengths, reachWith('farArm', lengths, pose, { x: hands.x, y: hands.y - 0.6 }, facing, -4), hands, facing, -6);
}

/** At the wheel: leaning back into the seat, knees loosely bent, both hands at the wheel. */
export function drivingPose(look: PersonLook, facing: Facing, hip: Point, hands: Point): Pose {
  const lengths = lengthsOf(look);
  const forward = facing === 'left' ? -1 : 1;
  let pose: Pose = { ...upright, hipX: hip.x, hipY: hip.y, pelvis: -20, lumbar: 4, thorax: 4, neck: 2, head: 8 };
  pose = stepWith('nearLeg', lengths, pose, { x: hip.x + forward * 38, y: -11 }, facing, 112);
  pose = stepWith('farLeg', lengths, pose, { x: hip.x + forward * 34, y: -10.5 }, facing, 96);
  return reachWith('farArm', lengths, reachWith('nearArm', lengths, pose, hands, facing, -20), { x: hands.x + forward * 1.4, y: hands.y - 3 }, facing, -20);
}

/** An easy run: elbows bent, one knee forward, the other foot just off the ground. */
export function runningPose(look: PersonLook, facing: Facing): Pose {
  const pose = withStoop(
    {
      ...upright,
      pelvis: 7,
      lumbar: 2,
      neck: -3,
      head: -4,
      nearArm: arm(-40, 96, 0),
      farArm: arm(22, 104, 0),
      nearLeg: leg(44, 58, 2),
      farLeg: leg(-14, 30, -26),
    },
    look,
  );
  return onFloor(look, pose, facing);
}

/** Halfway up from a chair: nose over toes, heels down, arms ahead. */
export function risingPose(look: PersonLook, facing: Facing = 'left'): Pose {
  const lengths = lengthsOf(look);
  const forward = facing === 'left' ? -1 : 1;
  const hipY = -(lengths.shin + soleDepth(look)) - 10 * (look.stature / 100);
  let pose = withStoop({ ...upright, hipY, pelvis: 36, lumbar: 4, thorax: -2, neck: -12, head: -14, nearArm: arm(86, 10), farArm: arm(92, 8) }, look);
  pose = stepWith('nearLeg', lengths, pose, { x: forward * (lengths.thigh - 7), y: -soleDepth(look) }, facing);
  return stepWith('farLeg', lengths, pose, { x: forward * (lengths.thigh - 4), y: -soleDepth(look) }, facing);
}

/** Lifting with a box held against the body: knees and hips bent, back long. */
export function liftingPose(look: PersonLook, facing: Facing = 'left'): { readonly pose: Pose; readonly hands: Point } {
  const lengths = lengthsOf(look);
  const forward = facing === 'left' ? -1 : 1;
  const unit = look.stature / 100;
  let pose: Pose = { ...upright, hipY: -(soleDepth(look) + 37 * unit), pelvis: 30, lumbar: 3, thorax: -2, neck: -10, head: -12 };
  pose = stepWith('nearLeg', lengths, pose, { x: forward * 9 * unit, y: -soleDepth(look) }, facing);
  pose = stepWith('farLeg', lengths, pose, { x: forward * 15 * unit, y: -soleDepth(look) }, facing);
  const hands = { x: forward * 19 * unit, y: pose.hipY - 1 * unit };
  pose = reachWith('farArm', lengths, reachWith('nearArm', lengths, pose, hands, facing, 8), { x: hands.x + forward * 2, y: hands.y - 1 }, facing, 8);
  return { pose, hands };
}

/** Lying on the back with the head supported; feet flat, knees up. `knees` is how far the ankles stand from the hips. */
export function lyingKneesBentPose(look: PersonLook, facing: Facing = 'left', tilt = 0, height = 0): Pose {
  const lengths = lengthsOf(look);
  const unit = look.stature / 100;
  const forward = facing === 'left' ? 1 : -1;
  let pose: Pose = {
    ...upright,
    hipY: -backDepth(look) - height,
    pelvis: -90 - tilt,
    lumbar: tilt,
    thorax: 2,
    neck: -10,
    head: 2,
    nearArm: arm(-3, 6, 0),
    farArm: arm(10, 6, 0),
  };
  const foot = { x: -forward * 25 * unit, y: -soleDepth(look) };
  pose = stepWith('nearLeg', lengths, pose, foot, facing);
  return stepWith('farLeg', lengths, pose, { x: foot.x - forward * 2.4 * unit, y: foot.y }, facing);
}

/** The lower back pressed flat to the floor by tilting the pelvis. */
function pelvicTiltPose(look: PersonLook): Pose {
  const lying = lyingKneesBentPose(look, 'left', 12);
  return { ...lying, hipY: lying.hipY - 1.2 * (look.stature / 100), thorax: lying.thorax + 3 };
}

function kneeToChestPose(look: PersonLook): Pose {
  const lengths = lengthsOf(look);
  const lying: Pose = { ...lyingKneesBentPose(look), nearLeg: leg(118, 124, -12) };
  const { knee, ankle } = poseSkeleton(lengths, lying).nearLeg;
  // Both hands hold the shin just below the knee, where pulling is kind to the joint.
  const hold = { x: knee.x + (ankle.x - knee.x) * 0.06, y: knee.y + (ankle.y - knee.y) * 0.06 - 5.6 * look.limbs };
  const near = withHandTowards('nearArm', lengths, reachWith('nearArm', lengths, lying, hold), 52);
  return withHandTowards('farArm', lengths, reachWith('farArm', lengths, near, { x: hold.x - 1, y: hold.y - 0.6 }), 60);
}

/** Shoulders stay down while the hips rise until knee, hip and shoulder are in one line. */
function bridgePose(look: PersonLook): Pose {
  const lengths = lengthsOf(look);
  const unit = look.stature / 100;
  const lift = 20;
  const trunk = lengths.hipToWaist + lengths.waistToChest + lengths.chestToShoulder;
  const hipY = -6.4 * unit - Math.sin((lift * Math.PI) / 180) * trunk;
  let pose: Pose = { ...upright, hipY, pelvis: -90 - lift, lumbar: 0, thorax: 4, neck: 14, head: 12, nearArm: arm(-20, 4, 0), farArm: arm(-14, 4, 0) };
  const foot = { x: -(lengths.thigh * 0.9 - 1 * unit), y: -soleDepth(look) };
  pose = stepWith('nearLeg', lengths, pose, foot);
  pose = stepWith('farLeg', lengths, pose, { x: foot.x - 2.4, y: foot.y });
  const { shoulder } = poseSkeleton(lengths, pose).nearArm;
  const hand = { x: shoulder.x - (lengths.upperArm + lengths.forearm) * 0.985, y: -2.2 };
  return reachWith('farArm', lengths, reachWith('nearArm', lengths, pose, hand), { x: hand.x - 2, y: hand.y - 0.4 });
}

/** Hands under shoulders, knees under hips. */
export function allFoursPose(look: PersonLook, curl = 0): Pose {
  const lengths = lengthsOf(look);
  const unit = look.stature / 100;
  const hipY = -(lengths.thigh + 3.4 * look.limbs * unit);
  const reach = lengths.upperArm + lengths.forearm;
  let pose: Pose = {
    ...upright,
    hipY,
    pelvis: 84 - curl * 1.1,
    lumbar: curl * 1.0,
    thorax: curl * 0.75 + 2,
    neck: -14 + curl * 0.4,
    head: -16 + curl * 1.4,
    nearLeg: leg(0, 0),
    farLeg: leg(0, 0),
  };
  const kneel = leg(pose.pelvis, 89, -80);
  pose = { ...pose, nearLeg: kneel, farLeg: { ...kneel, hip: kneel.hip + 4, knee: 92 } };
  const { shoulder } = poseSkeleton(lengths, pose).nearArm;
  // The trunk tips until the shoulders stand one straight arm above the floor.
  const floor = -1.9 * unit;
  const gap = floor - shoulder.y - reach * 0.99;
  pose = { ...pose, pelvis: pose.pelvis + (gap / (lengths.hipToWaist + lengths.waistToChest + lengths.chestToShoulder)) * 57 };
  const settled = { ...pose, nearLeg: { ...kneel, hip: pose.pelvis }, farLeg: { ...kneel, hip: pose.pelvis + 4, knee: 92 } };
  const over = poseSkeleton(lengths, settled).nearArm.shoulder;
  const flat = (which: 'nearArm' | 'farArm', x: number, base: Pose) => withFlatHand(which, lengths, reachWith(which, lengths, base, { x, y: floor }));
  return flat('farArm', over.x - 2.6, flat('nearArm', over.x, settled));
}

/** Turns the wrist so that the hand lies along the floor, fingers forward. */
function withFlatHand(which: 'nearArm' | 'farArm', lengths: BodyLengths, pose: Pose): Pose {
  return withHandTowards(which, lengths, pose, 86);
}

/** Turns the wrist so that the hand points `angle` degrees forward of straight down, whatever the arm does. */
export function withHandTowards(which: 'nearArm' | 'farArm', lengths: BodyLengths, pose: Pose, angle: number): Pose {
  const { chestLean } = poseSkeleton(lengths, pose);
  const { shoulder, elbow } = pose[which];
  return { ...pose, [which]: { shoulder, elbow, wrist: angle - (shoulder - chestLean + elbow) } };
}

/** One arm ahead and the opposite leg behind, both level with the back. */
function birdDogPose(look: PersonLook): Pose {
  const pose = allFoursPose(look);
  const lean = pose.pelvis + pose.lumbar + pose.thorax;
  return { ...pose, farArm: arm(lean + 86, 4, 0), nearLeg: leg(pose.pelvis - 90, 2, -8), neck: -12, head: -10 };
}

/** On the edge of a chair, one leg straight with the heel down, the long back leaning from the hips. */
function hamstringPose(look: PersonLook): Pose {
  const lengths = lengthsOf(look);
  const base = sittingPose(look, 'left', 26);
  const heel = { x: base.hipX - (lengths.thigh + lengths.shin) * 0.86, y: -soleDepth(look) * 1.29 };
  let pose = stepWith('nearLeg', lengths, { ...base, lumbar: 2, thorax: base.thorax - 2, neck: base.neck - 4, head: base.head - 8 }, heel, 'left', 128);
  const { hip, knee } = poseSkeleton(lengths, pose).nearLeg;
  const rest = { x: hip.x + (knee.x - hip.x) * 0.84, y: hip.y + (knee.y - hip.y) * 0.84 - 6.4 * look.limbs };
  pose = reachWith('nearArm', lengths, pose, rest, 'left', 0);
  return reachWith('farArm', lengths, pose, { x: rest.x - 2, y: rest.y - 1.4 }, 'left', 0);
}

/** On the side, seen from above: knees drawn up a little, the lower arm before the face, the upper one resting ahead. */
export function sideLyingPose(look: PersonLook): Pose {
  return {
    ...upright,
    hipY: 0,
    pelvis: -90,
    lumbar: 8,
    thorax: 8 + look.stoop * 0.4,
    neck: -8,
    head: 6,
    nearArm: arm(38, 84, 0),
    farArm: arm(76, 104, 0),
    nearLeg: leg(58, 84, -12),
    farLeg: leg(46, 66, -14),
  };
}

/** The pose of each exercise whose picture is one person on a floor or a chair. */
export function exercisePose(exercise: ExerciseId, look: PersonLook): Pose {
  const poses: Record<ExerciseId, () => Pose> = {
    standing: () => standingPose(look),
    walking: () => walkingPose(look),
    'knee-to-chest': () => kneeToChestPose(look),
    'pelvic-tilt': () => pelvicTiltPose(look),
    bridge: () => bridgePose(look),
    'bird-dog': () => birdDogPose(look),
    hamstring: () => hamstringPose(look),
    'cat-cow': () => allFoursPose(look, 24),
    'log-roll': () => sideLyingPose(look),
    'sit-to-stand': () => risingPose(look),
    'lift-close': () => liftingPose(look).pose,
    'lying-rest': () => sideLyingPose(look),
    'with-therapist': () => ({ ...lyingKneesBentPose(look), nearLeg: leg(86, 88, 4) }),
  };
  return poses[exercise]();
}

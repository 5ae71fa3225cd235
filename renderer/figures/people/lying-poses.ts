import { type ArmJoints, type Point, type Pose, poseSkeleton, reachWith, type Skeleton, stepWith } from '#core/figures/person.ts';
import { lengthsOf } from './PersonSide.tsx';
import type { PersonLook } from './person-looks.ts';
import { backDepth, leg, lyingKneesBentPose, upright, withHandTowards } from './poses.ts';

/** How people lie to sleep and to be treated. */

/** An arm whose hand rests on the front of somebody who lies on their back. The elbow lies wide, towards us, so the arm looks short. */
export function armAcross(shoulder: Point, wrist: Point, look: PersonLook, isNear: boolean): ArmJoints {
  const s = look.stature / 100;
  const elbow = { x: shoulder.x - (isNear ? 10.5 : 8) * s, y: shoulder.y + (isNear ? 2.2 : -6) * s };
  return { shoulder, elbow, wrist, fingertip: { x: wrist.x + (isNear ? 8.6 : 8) * s, y: wrist.y - (isNear ? 2.6 : 2) * s } };
}

/** Lying on the back with the calves on something high: thighs up, shins level, as on a stool. */
export function lyingLegsRaisedPose(look: PersonLook): Pose {
  const lying = lyingKneesBentPose(look);
  return { ...lying, thorax: 3, neck: -8, head: 4, nearLeg: leg(72, 72, -10), farLeg: leg(69, 68, -12) };
}

/**
 * Straight on a board that tilts, held at the ankles, hands on the belly. `hipY` is how far the hip lies from the board.
 * @param tiltDegrees -70 nearly upright, 0 level, 60 head down.
 */
export function strappedPose(look: PersonLook, tiltDegrees: number): Pose {
  const lengths = lengthsOf(look);
  const unit = look.stature / 100;
  // Hands find their place on the level body; their angles then turn with it.
  let pose: Pose = { ...upright, hipY: -backDepth(look) - 0.2, pelvis: -90, thorax: 2, neck: -10, head: 4, nearLeg: leg(-3, 1, 0), farLeg: leg(-2, 2, 1) };
  const belly = { x: 22 * unit, y: pose.hipY - (5 + look.belly * 0.5) * look.trunk * unit };
  pose = withHandTowards('nearArm', lengths, reachWith('nearArm', lengths, pose, belly), 84);
  pose = withHandTowards('farArm', lengths, reachWith('farArm', lengths, pose, { x: belly.x + 2 * unit, y: belly.y - 1.6 * unit }), 88);
  return { ...pose, pelvis: -90 - tiltDegrees };
}

/** Asleep on the back, a pillow under the knees, hands on the belly; `underKnees` is the middle of the pillow and its height. */
export function backSleeper(
  look: PersonLook,
  height: number,
): { readonly skeleton: Skeleton; readonly underKnees: { readonly x: number; readonly y: number; readonly height: number } } {
  const lengths = lengthsOf(look);
  const unit = look.stature / 100;
  const lying = lyingKneesBentPose(look, 'left', 0, height);
  let pose: Pose = { ...lying, thorax: 5, neck: 0, head: 6 };
  pose = stepWith('nearLeg', lengths, pose, { x: -(lengths.thigh + lengths.shin) * 0.905, y: -height - 3.3 * unit }, 'left', 166);
  pose = stepWith('farLeg', lengths, pose, { x: -(lengths.thigh + lengths.shin) * 0.915, y: -height - 3.6 * unit }, 'left', 160);
  const resting = poseSkeleton(lengths, pose);
  const wrist = (along: number, up: number): Point => ({ x: resting.waist.x + along * unit, y: resting.waist.y - (up + look.belly * 0.7) * look.trunk * unit });
  const hand = (arm: ArmJoints, turn: number): ArmJoints => ({
    ...arm,
    fingertip: { x: arm.wrist.x - 8.8 * unit, y: arm.wrist.y - turn * unit },
  });
  const skeleton: Skeleton = {
    ...resting,
    nearArm: hand(armAcross(resting.nearArm.shoulder, wrist(4.4, 3.8), look, true), 0.8),
    farArm: hand(armAcross(resting.farArm.shoulder, wrist(8, 6), look, false), -0.6),
  };
  const top = resting.nearLeg.knee.y + 3.4 * look.limbs * unit;
  return { skeleton, underKnees: { x: resting.nearLeg.knee.x + 3.2, y: (top - height) / 2 - 0.4, height: -height - top + 1.4 } };
}

/** On the front, a pillow under the belly and something soft under the ankles. */
export function pronePose(look: PersonLook, surface: number, belly: number): Pose {
  const unit = look.stature / 100;
  const lift = (6 + look.belly * 0.5) * look.trunk * unit + belly * 0.8;
  return {
    ...upright,
    hipY: -surface - lift,
    pelvis: 90,
    lumbar: 5,
    thorax: -8 + look.stoop * 0.4,
    neck: -10 - look.stoop * 0.4,
    head: 0,
    nearLeg: leg(8, 15, -60),
    farLeg: leg(9, 14, -60),
  };
}

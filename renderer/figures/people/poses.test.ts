import { describe, expect, it } from 'vitest';
import { poseSkeleton, type Skeleton } from '#core/figures/person.ts';
import { exerciseIds } from '#core/figures/scenes/stretch.ts';
import { lengthsOf } from './PersonSide.tsx';
import { type PersonLook, personLooks } from './person-looks.ts';
import { type ExerciseId, exercisePose, runningPose, sittingPose, standingPose, walkingPose } from './poses.ts';

const people = Object.values(personLooks);
const skeletonOf = (look: PersonLook, exercise: ExerciseId): Skeleton => poseSkeleton(lengthsOf(look), exercisePose(exercise, look));
const floorExercises = exerciseIds.filter((exercise) => exercise !== 'lying-rest' && exercise !== 'log-roll');

function jointHeights({ hip, waist, chest, headPivot, nearArm, farArm, nearLeg, farLeg }: Skeleton): number[] {
  return [hip, waist, chest, headPivot, nearArm.wrist, farArm.wrist, nearArm.elbow, farArm.elbow, nearLeg.knee, farLeg.knee, nearLeg.ankle, farLeg.ankle].map(
    ({ y }) => y,
  );
}

describe.each(people.map((look) => [look.id, look] as const))('%s', (_, look) => {
  it.each(floorExercises)('has no joint under the floor: %s', (exercise) => {
    for (const y of jointHeights(skeletonOf(look, exercise))) expect(y).toBeLessThan(0);
  });

  it('bends elbows and knees only as they bend', () => {
    const poses = [
      ...exerciseIds.map((exercise) => exercisePose(exercise, look)),
      walkingPose(look),
      runningPose(look, 'right'),
      sittingPose(look),
      standingPose(look),
    ];
    for (const pose of poses) {
      for (const { elbow } of [pose.nearArm, pose.farArm]) {
        expect(elbow).toBeGreaterThanOrEqual(0);
        expect(elbow).toBeLessThanOrEqual(150);
      }
      for (const { knee } of [pose.nearLeg, pose.farLeg]) {
        expect(knee).toBeGreaterThanOrEqual(0);
        expect(knee).toBeLessThanOrEqual(145);
      }
    }
  });

  it('stretches opposite arm and leg in one line with the back', () => {
    const { nearArm, farArm, nearLeg, farLeg, hip } = skeletonOf(look, 'bird-dog');
    expect(Math.abs(farArm.wrist.y - farArm.shoulder.y)).toBeLessThan(8);
    expect(Math.abs(nearLeg.ankle.y - hip.y)).toBeLessThan(8);
    expect(nearArm.wrist.y).toBeGreaterThan(-4);
    expect(farLeg.knee.y).toBeGreaterThan(-6);
  });

  it('has knee, hip and shoulder in one line in the bridge', () => {
    const {
      nearLeg: { knee },
      hip,
      nearArm: { shoulder },
    } = skeletonOf(look, 'bridge');
    const toKnee = Math.atan2(knee.y - hip.y, hip.x - knee.x);
    const toShoulder = Math.atan2(hip.y - shoulder.y, shoulder.x - hip.x);
    expect(Math.abs(toKnee - toShoulder) * (180 / Math.PI)).toBeLessThan(25);
    expect(hip.y).toBeLessThan(shoulder.y);
  });

  it('lifts with bent knees, a long back and the hands close to the body', () => {
    const pose = exercisePose('lift-close', look);
    const { nearArm, hip } = skeletonOf(look, 'lift-close');
    expect(pose.nearLeg.knee).toBeGreaterThan(45);
    expect(Math.abs(pose.lumbar) + Math.abs(pose.thorax)).toBeLessThan(12);
    expect(hip.x - nearArm.wrist.x).toBeLessThan(lengthsOf(look).forearm * 1.6);
  });

  it('draws the knee up to the chest with both hands near it', () => {
    const {
      nearLeg: { knee },
      nearArm,
      farArm,
    } = skeletonOf(look, 'knee-to-chest');
    expect(Math.hypot(nearArm.wrist.x - knee.x, nearArm.wrist.y - knee.y)).toBeLessThan(9);
    expect(Math.hypot(farArm.wrist.x - knee.x, farArm.wrist.y - knee.y)).toBeLessThan(10);
  });
});

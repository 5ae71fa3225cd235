import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyLengths, type Point, type Pose, placedAt, poseBetween, poseSkeleton, reachWith, type Skeleton, stepWith } from './person.ts';

const angle = (minimum: number, maximum: number) => fc.double({ min: minimum, max: maximum, noNaN: true });
const arm = fc.record({ shoulder: angle(-60, 180), elbow: angle(0, 150), wrist: angle(-60, 60) });
const leg = fc.record({ hip: angle(-25, 125), knee: angle(0, 145), ankle: angle(-50, 25) });
const poses: fc.Arbitrary<Pose> = fc.record({
  hipX: angle(-100, 100),
  hipY: angle(-100, 100),
  pelvis: angle(-120, 120),
  lumbar: angle(-20, 50),
  thorax: angle(-15, 40),
  neck: angle(-30, 30),
  head: angle(-30, 30),
  nearArm: arm,
  farArm: arm,
  nearLeg: leg,
  farLeg: leg,
});
const statures = angle(80, 115);
const distance = (one: Point, other: Point) => Math.hypot(one.x - other.x, one.y - other.y);

function boneLengths(skeleton: Skeleton): number[] {
  const { hip, waist, chest, neckBase, headPivot, nearArm, farArm, nearLeg, farLeg } = skeleton;
  return [
    distance(hip, waist),
    distance(waist, chest),
    distance(chest, neckBase),
    distance(neckBase, headPivot),
    ...[nearArm, farArm].flatMap((one) => [distance(one.shoulder, one.elbow), distance(one.elbow, one.wrist), distance(one.wrist, one.fingertip)]),
    ...[nearLeg, farLeg].flatMap((one) => [distance(one.hip, one.knee), distance(one.knee, one.ankle), distance(one.ankle, one.toe)]),
  ];
}

function allPoints(skeleton: Skeleton): Point[] {
  const { hip, waist, chest, neckBase, headPivot, nearArm, farArm, nearLeg, farLeg } = skeleton;
  return [hip, waist, chest, neckBase, headPivot, ...[nearArm, farArm, nearLeg, farLeg].flatMap((limb) => Object.values(limb))];
}

describe('a posed person', () => {
  it('keeps every limb as long as it is, in any pose', () => {
    fc.assert(
      fc.property(statures, poses, (stature, pose) => {
        const lengths = bodyLengths(stature);
        const arms = [lengths.upperArm, lengths.forearm, lengths.hand];
        const legs = [lengths.thigh, lengths.shin, lengths.foot];
        const expected = [lengths.hipToWaist, lengths.waistToChest, lengths.chestToNeck, lengths.neck, ...arms, ...arms, ...legs, ...legs];
        boneLengths(poseSkeleton(lengths, pose)).forEach((length, index) => {
          expect(length).toBeCloseTo(expected[index] ?? Number.NaN, 6);
        });
      }),
    );
  });

  it('is the mirror image of itself when facing the other way', () => {
    fc.assert(
      fc.property(statures, poses, (stature, pose) => {
        const lengths = bodyLengths(stature);
        const left = allPoints(poseSkeleton(lengths, pose, 'left'));
        const right = allPoints(poseSkeleton(lengths, { ...pose, hipX: -pose.hipX }, 'right'));
        left.forEach((point, index) => {
          expect(right[index]?.x).toBeCloseTo(-point.x, 6);
          expect(right[index]?.y).toBeCloseTo(point.y, 6);
        });
      }),
    );
  });

  it('stands as tall as its stature, in 7 to 7.6 heads', () => {
    fc.assert(
      fc.property(statures, (stature) => {
        const lengths = bodyLengths(stature);
        const parts = [lengths.ankleHeight, lengths.shin, lengths.thigh, lengths.hipToWaist, lengths.waistToChest, lengths.chestToNeck];
        const toNeck = parts.reduce((sum, part) => sum + part, 0);
        expect(toNeck + lengths.neck + lengths.head * 0.72).toBeGreaterThan(stature * 0.97);
        expect(toNeck + lengths.neck + lengths.head * 0.56).toBeLessThan(stature * 1.03);
        expect(stature / lengths.head).toBeGreaterThan(6.4);
        expect(stature / lengths.head).toBeLessThan(7.8);
      }),
    );
  });

  it('stays between its two poses on the way from one to the other', () => {
    fc.assert(
      fc.property(poses, poses, angle(0, 1), (from, to, fraction) => {
        const between = poseBetween(from, to, fraction);
        const leaves = (value: unknown): number[] => (typeof value === 'number' ? [value] : Object.values(value as object).flatMap(leaves));
        const [starts, ends] = [leaves(from), leaves(to)];
        leaves(between).forEach((value, index) => {
          const [start, end] = [starts[index] ?? Number.NaN, ends[index] ?? Number.NaN];
          expect(value).toBeGreaterThanOrEqual(Math.min(start, end) - 1e-9);
          expect(value).toBeLessThanOrEqual(Math.max(start, end) + 1e-9);
        });
      }),
    );
  });

  it('starts and ends a movement exactly in its two poses', () => {
    fc.assert(
      fc.property(poses, poses, (from, to) => {
        expect(roundedLeaves(poseBetween(from, to, 0))).toEqual(roundedLeaves(from));
        expect(roundedLeaves(poseBetween(from, to, 1))).toEqual(roundedLeaves(to));
      }),
    );
  });

  it('brings a wrist to anything within reach', () => {
    fc.assert(
      fc.property(poses, angle(0, 360), angle(0.2, 0.98), fc.constantFrom('left', 'right'), (pose, direction, reach, facing) => {
        const lengths = bodyLengths(100);
        const { shoulder } = poseSkeleton(lengths, pose, facing).nearArm;
        const distanceTo = reach * (lengths.upperArm + lengths.forearm);
        const target = { x: shoulder.x + Math.cos(direction) * distanceTo, y: shoulder.y + Math.sin(direction) * distanceTo };
        const { wrist } = poseSkeleton(lengths, reachWith('nearArm', lengths, pose, target, facing), facing).nearArm;
        expect(distance(wrist, target)).toBeLessThan(1e-6);
      }),
    );
  });

  it('sets a foot flat on the ground it steps on', () => {
    fc.assert(
      fc.property(poses, angle(-25, 25), angle(25, 40), (pose, x, y) => {
        const lengths = bodyLengths(100);
        const target = { x: pose.hipX + x, y: pose.hipY + y };
        const { ankle, toe } = poseSkeleton(lengths, stepWith('farLeg', lengths, pose, target)).farLeg;
        expect(distance(ankle, target)).toBeLessThan(1e-6);
        expect(toe.y).toBeCloseTo(ankle.y, 6);
        expect(toe.x).toBeLessThan(ankle.x);
      }),
    );
  });

  it('can be put down with any joint on a given place', () => {
    fc.assert(
      fc.property(poses, (pose) => {
        const lengths = bodyLengths(100);
        const placed = placedAt(lengths, pose, (skeleton) => skeleton.nearLeg.ankle, { x: 10, y: 20 });
        expect(distance(poseSkeleton(lengths, placed).nearLeg.ankle, { x: 10, y: 20 })).toBeLessThan(1e-6);
      }),
    );
  });
});

function roundedLeaves(value: unknown): unknown {
  if (typeof value === 'number') return Math.round(value * 1e6) / 1e6 + 0;
  return Object.fromEntries(Object.entries(value as object).map(([key, leaf]) => [key, roundedLeaves(leaf)]));
}

import { describe, expect, test } from 'vitest';
import { poseSkeleton } from '#core/figures/person.ts';
import { lengthsOf } from './PersonSide.tsx';
import { personLooks } from './person-looks.ts';
import { withPhone } from './phone-shapes.ts';
import { standingPose } from './poses.ts';

describe.each(Object.values(personLooks))('a telephone of $id', (person) => {
  test.each(['left', 'right'] as const)('is at the ear and in the hand, facing %s', (facing) => {
    const lengths = lengthsOf(person);
    const { pose, shapes } = withPhone(lengths, standingPose(person, facing), facing, 'mobile');
    const { headPivot, nearArm } = poseSkeleton(lengths, pose, facing);
    const points = [...(shapes[0]?.outline ?? '').matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
    const nearest = (to: { readonly x: number; readonly y: number }) => Math.min(...points.map(({ x, y }) => Math.hypot(x - to.x, y - to.y)));
    expect(nearest(headPivot)).toBeLessThan(4);
    const palm = { x: (nearArm.wrist.x + nearArm.fingertip.x) / 2, y: (nearArm.wrist.y + nearArm.fingertip.y) / 2 };
    expect(nearest(palm)).toBeLessThan(4);
    // The elbow hangs below the shoulder: nobody holds a telephone with a raised arm.
    expect(nearArm.elbow.y).toBeGreaterThan(nearArm.shoulder.y);
  });
});

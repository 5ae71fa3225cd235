import { type BodyLengths, downAlong, type Facing, type Point, type Pose, reachWith, type Skeleton } from '#core/figures/person.ts';
import { sweep } from '../people/outline.ts';
import type { PersonLook } from '../people/person-looks.ts';
import { withHandTowards } from '../people/poses.ts';
import { trunkFrontSide, trunkLine, trunkProfile } from '../people/trunk-shapes.ts';

/** A place on somebody's skin or clothes, and the way out of the body there. */
export type Contact = { readonly at: Point; readonly out: Point };

/** A place on the back: 1 is the hip joint, 2 the waist, 3 the chest, 4 the base of the neck. */
export function onBackOf(skeleton: Skeleton, person: PersonLook, place: number): Contact {
  const scale = person.trunk * (person.stature / 100);
  const { back, first } = sweep(trunkLine(skeleton, person), trunkProfile(person), trunkFrontSide(skeleton), {
    from: place,
    to: place + 0.02,
    scale,
    extra: 0.6,
  });
  const at = back[0] ?? first.middle;
  const reach = Math.hypot(at.x - first.middle.x, at.y - first.middle.y) || 1;
  return { at, out: { x: (at.x - first.middle.x) / reach, y: (at.y - first.middle.y) / reach } };
}

/**
 * The pose with one hand laid flat on a place: the palm touches it, the fingers point `angle` degrees forward of straight
 * down. `part` of the hand (0 the wrist, 1 the fingertips) lies on the place.
 */
export function withHandOn(
  arm: 'nearArm' | 'farArm',
  lengths: BodyLengths,
  pose: Pose,
  contact: Contact,
  angle: number,
  facing: Facing,
  part = 0.45,
  lift = 1.3,
): Pose {
  const fingers = downAlong(angle, facing);
  const wrist = {
    x: contact.at.x + contact.out.x * lift - fingers.x * lengths.hand * part,
    y: contact.at.y + contact.out.y * lift - fingers.y * lengths.hand * part,
  };
  return withHandTowards(arm, lengths, reachWith(arm, lengths, pose, wrist, facing), angle);
}

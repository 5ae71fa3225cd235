import { type BodyLengths, type Facing, type Point, type Pose, poseSkeleton, reachWith } from '#core/figures/person.ts';
import type { FormShape } from './Form.tsx';
import { placer, pointList, smoothClosed, smoothOpen } from './outline.ts';
import { withHandTowards } from './poses.ts';

/** A telephone at the ear, and the arm that holds it there. */

export type PhoneKind = 'handset' | 'mobile';

/** Points as [out of the hand, along] of the phone's middle; along runs from the ear to the mouth. Scene millimetres of a head 14.3 high. */
const outlines: Readonly<Record<PhoneKind, { readonly outline: string; readonly texture: readonly string[] }>> = {
  handset: {
    outline:
      '0.2 -6.4, 1.7 -6.2, 2.5 -4.9, 2.0 -3.5, 1.0 -2.7, 0.9 0, 1.0 2.7, 2.0 3.5, 2.5 4.9, 1.7 6.2, 0.2 6.4, -1.4 5.8, -2.1 4, -2.2 0, -2.1 -4, -1.4 -5.8',
    texture: ['-0.9 -3.2, -1 0, -0.9 3.2'],
  },
  mobile: {
    outline: '-2.5 -5.7, -2.1 -6.2, 0 -6.3, 2.1 -6.2, 2.5 -5.7, 2.6 -2, 2.6 2, 2.5 5.7, 2.1 6.2, 0 6.3, -2.1 6.2, -2.5 5.7, -2.6 2, -2.6 -2',
    texture: ['-1.6 -5.2, -0.6 -5.2'],
  },
};

export type PhoneCall = { readonly pose: Pose; readonly shapes: FormShape[] };

/** The pose with the near hand closed round a phone at the near ear; draw the shapes between head and near arm. */
export function withPhone(lengths: BodyLengths, pose: Pose, facing: Facing, kind: PhoneKind): PhoneCall {
  const { headPivot, headLean } = poseSkeleton(lengths, pose, facing);
  const size = lengths.head / 14.3;
  const front = facing === 'left' ? -1 : 1;
  const turn = (headLean * Math.PI) / 180;
  const place = placer(headPivot, { x: front * Math.sin(turn), y: -Math.cos(turn) }, { x: front * Math.cos(turn), y: Math.sin(turn) }, size);
  // From the ear down along the jaw to the mouth.
  const [ear, mouth] = place(pointList('-0.4 1.8, 5.9 -4.2')) as [Point, Point];
  const middle = { x: (ear.x + mouth.x) / 2, y: (ear.y + mouth.y) / 2 };
  const reach = Math.hypot(mouth.x - ear.x, mouth.y - ear.y);
  const along = { x: (mouth.x - ear.x) / reach, y: (mouth.y - ear.y) / reach };
  const out = { x: -along.y * front, y: along.x * front };
  const onPhone = placer(middle, along, out, size);
  const { outline, texture } = outlines[kind];
  const handAngle = 192;
  const angle = (handAngle * Math.PI) / 180;
  const hand = { x: front * Math.sin(angle), y: Math.cos(angle) };
  // Fingers lie on the phone's middle, half a hand from the wrist.
  const wrist = { x: middle.x - hand.x * lengths.hand * 0.54, y: middle.y - hand.y * lengths.hand * 0.54 };
  return {
    pose: withHandTowards('nearArm', lengths, reachWith('nearArm', lengths, pose, wrist, facing), handAngle),
    shapes: [
      {
        id: 'phone',
        tone: 'dark',
        shade: 0.7,
        outline: smoothClosed(onPhone(pointList(outline))),
        texture: texture.map((line) => smoothOpen(onPhone(pointList(line)))),
      },
    ],
  };
}

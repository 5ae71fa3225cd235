import { type BodyLengths, type Point, type Pose, poseSkeleton, reachWith, stepWith } from '#core/figures/person.ts';
import { lengthsOf } from './PersonSide.tsx';
import type { PersonLook } from './person-looks.ts';
import { sittingPose, soleDepth, upright, withHandTowards, withStoop } from './poses.ts';

/** How people lift, sit and stand, well and less well, facing left on a floor at y = 0. */

/** Deep in the knees to lift, back long, the box against the body. `hands` is where its handles are. */
export function squatLiftPose(look: PersonLook): { readonly pose: Pose; readonly hands: Point } {
  const lengths = lengthsOf(look);
  const unit = look.stature / 100;
  let pose: Pose = { ...upright, hipY: -(soleDepth(look) + 27 * unit), pelvis: 34, lumbar: -1, thorax: -4, neck: -8, head: -12 };
  pose = stepWith('nearLeg', lengths, pose, { x: -7 * unit, y: -soleDepth(look) });
  pose = stepWith('farLeg', lengths, pose, { x: -15 * unit, y: -soleDepth(look) });
  const hands = { x: -22 * unit, y: pose.hipY - 2.5 * unit };
  pose = reachWith('farArm', lengths, reachWith('nearArm', lengths, pose, hands, 'left', 8), { x: hands.x - 2, y: hands.y - 1 }, 'left', 8);
  return { pose, hands };
}

/** Bent over a box that stands far off, knees nearly straight: how not to lift. */
export function bentLiftPose(look: PersonLook): { readonly pose: Pose; readonly hands: Point } {
  const lengths = lengthsOf(look);
  const unit = look.stature / 100;
  let pose: Pose = {
    ...upright,
    hipX: 4 * unit,
    hipY: -(soleDepth(look) + (lengths.thigh + lengths.shin) * 0.985),
    pelvis: 46,
    lumbar: 40,
    thorax: 26,
    neck: -28,
    head: -20,
  };
  pose = stepWith('nearLeg', lengths, pose, { x: -1 * unit, y: -soleDepth(look) });
  pose = stepWith('farLeg', lengths, pose, { x: -5 * unit, y: -soleDepth(look) });
  const { shoulder } = poseSkeleton(lengths, pose).nearArm;
  const reach = (lengths.upperArm + lengths.forearm) * 0.985;
  const hands = { x: shoulder.x - reach * 0.5, y: shoulder.y + reach * 0.866 };
  pose = reachWith('farArm', lengths, reachWith('nearArm', lengths, pose, hands, 'left', 8), { x: hands.x - 2, y: hands.y - 1 }, 'left', 8);
  return { pose, hands };
}

/** Sitting with the hips right back, a hollow in the lower back for a cushion, hands on the thighs. */
export function supportedSittingPose(look: PersonLook): Pose {
  const lengths = lengthsOf(look);
  const sitting = sittingPose(look);
  const pose: Pose = { ...sitting, pelvis: -2, lumbar: -7, thorax: sitting.thorax + 4, neck: sitting.neck + 3, head: sitting.head + 2 };
  return handsOnThighs(look, resettled(look, pose, lengths));
}

/** Sunk down in a chair: hips slid forward, back round, head ahead of it. */
export function slumpedPose(look: PersonLook): Pose {
  const lengths = lengthsOf(look);
  const sitting = sittingPose(look);
  const pose: Pose = { ...sitting, hipX: -6, pelvis: -33, lumbar: 27, thorax: sitting.thorax * 0.4 + 35, neck: 4, head: -20 };
  return handsOnThighs(look, resettled(look, pose, lengths));
}

/** A pelvis that leans takes the legs along; here the feet stay where they stood. */
function resettled(look: PersonLook, pose: Pose, lengths: BodyLengths): Pose {
  const near = stepWith('nearLeg', lengths, pose, { x: pose.hipX - lengths.thigh + 0.6, y: -soleDepth(look) });
  return stepWith('farLeg', lengths, near, { x: pose.hipX - lengths.thigh - 3.4, y: -soleDepth(look) });
}

function handsOnThighs(look: PersonLook, pose: Pose): Pose {
  const lengths = lengthsOf(look);
  const on = (which: 'nearArm' | 'farArm', leg: 'nearLeg' | 'farLeg', share: number, current: Pose): Pose => {
    const { hip, knee } = poseSkeleton(lengths, current)[leg];
    const rest = { x: hip.x + (knee.x - hip.x) * share, y: hip.y + (knee.y - hip.y) * share - 6.2 * look.limbs * (look.stature / 100) };
    return withHandTowards(which, lengths, reachWith(which, lengths, current, rest), 80);
  };
  return on('farArm', 'farLeg', 0.62, on('nearArm', 'nearLeg', 0.54, pose));
}

/** Standing with the near foot up on something low, hands on a worktop. */
export function footOnStoolPose(look: PersonLook, stool: { readonly x: number; readonly height: number }, hands: Point): Pose {
  const lengths = lengthsOf(look);
  const hipY = -(soleDepth(look) + (lengths.thigh + lengths.shin) * 0.995);
  let pose = withStoop({ ...upright, hipX: 2, hipY, pelvis: 1, lumbar: 2, neck: 3, head: 4 }, look);
  pose = stepWith('farLeg', lengths, pose, { x: 1.4, y: -soleDepth(look) });
  pose = stepWith('nearLeg', lengths, pose, { x: stool.x, y: -stool.height - soleDepth(look) });
  const rest = { x: hands.x, y: hands.y - 2 };
  pose = withHandTowards('farArm', lengths, reachWith('farArm', lengths, pose, { x: rest.x - 3, y: rest.y }), 86);
  return withHandTowards('nearArm', lengths, reachWith('nearArm', lengths, pose, rest), 86);
}

/**
 * A person who can be posed: limb lengths, joint angles, and where the joints then are.
 *
 * Units are scene millimetres: a 1.75 m adult stands 100 high. y points down, as on the screen. A person is never
 * mirrored to look the other way; `facing` turns them, and the side nearer to us is then the other one.
 */

export type Point = { readonly x: number; readonly y: number };
export type Facing = 'left' | 'right';

/** Distances between neighbouring joints, in scene millimetres. */
export type BodyLengths = {
  readonly hipToWaist: number;
  readonly waistToChest: number;
  readonly chestToNeck: number;
  readonly neck: number;
  /** From the chest joint to the shoulder, along the upper trunk. */
  readonly chestToShoulder: number;
  readonly upperArm: number;
  readonly forearm: number;
  readonly hand: number;
  readonly thigh: number;
  readonly shin: number;
  readonly ankleHeight: number;
  readonly foot: number;
  /** Chin to crown. */
  readonly head: number;
};

/**
 * Segment lengths of an adult as fractions of stature (Drillis and Contini 1966, as reprinted in Winter, Biomechanics
 * and Motor Control of Human Movement): thigh 0.245, shin 0.246, upper arm 0.186, forearm 0.146, hand 0.108,
 * ankle height 0.039, foot 0.152, hip joint at 0.53. The trunk is split so that shoulders stand at 0.81 and the head is
 * about a seventh. Heads grow less than bodies, so short people are nearer to 7 heads, tall ones to 7.5.
 * @param stature Height in scene millimetres, 80 to 115.
 */
export function bodyLengths(stature: number): BodyLengths {
  return {
    hipToWaist: stature * 0.095,
    waistToChest: stature * 0.1,
    chestToNeck: stature * 0.125,
    neck: stature * 0.082,
    chestToShoulder: stature * 0.088,
    upperArm: stature * 0.174,
    forearm: stature * 0.146,
    hand: stature * 0.1,
    thigh: stature * 0.245,
    shin: stature * 0.236,
    ankleHeight: stature * 0.039,
    foot: stature * 0.148,
    head: 7 + stature * 0.068,
  };
}

/** Joint angles of an arm, degrees; all 0 hangs straight down beside the trunk. */
export type ArmPose = {
  /** Raised forward is positive (0 to 180), behind the back negative. */
  readonly shoulder: number;
  /** 0 is straight, 150 fully bent. */
  readonly elbow: number;
  /** Bent to the palm (forward) is positive. */
  readonly wrist: number;
};

/** Joint angles of a leg, degrees; all 0 stands straight. */
export type LegPose = {
  /** Raised forward is positive (0 to 125), behind negative (to -25). */
  readonly hip: number;
  /** 0 is straight, 145 fully bent. */
  readonly knee: number;
  /** Toes pulled up are positive (to 25), pointed negative (to -50). */
  readonly ankle: number;
};

/** Everything that makes a pose. `hipX` and `hipY` place it; all else is degrees. Every leaf is a number, so poses blend. */
export type Pose = {
  readonly hipX: number;
  readonly hipY: number;
  /** Lean of the pelvis: 0 upright, 90 bent to horizontal with the face down, -90 lying on the back. */
  readonly pelvis: number;
  /** Bending forward of the lower back (-20 to 50), of the chest (-15 to 40), of the neck and of the head. */
  readonly lumbar: number;
  readonly thorax: number;
  readonly neck: number;
  readonly head: number;
  readonly nearArm: ArmPose;
  readonly farArm: ArmPose;
  readonly nearLeg: LegPose;
  readonly farLeg: LegPose;
};

export type ArmJoints = { readonly shoulder: Point; readonly elbow: Point; readonly wrist: Point; readonly fingertip: Point };
export type LegJoints = { readonly hip: Point; readonly knee: Point; readonly ankle: Point; readonly toe: Point };
export type Skeleton = {
  readonly facing: Facing;
  readonly hip: Point;
  readonly waist: Point;
  readonly chest: Point;
  readonly neckBase: Point;
  /** Where the head turns, between the ears. */
  readonly headPivot: Point;
  /** Lean of each part, degrees, as `Pose.pelvis`. */
  readonly pelvisLean: number;
  readonly chestLean: number;
  readonly neckLean: number;
  readonly headLean: number;
  readonly nearArm: ArmJoints;
  readonly farArm: ArmJoints;
  readonly nearLeg: LegJoints;
  readonly farLeg: LegJoints;
};

/** A neck at rest leans this far forward of the chest, and the head comes back upright. */
const restingNeckLean = 16;

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const sign = (facing: Facing) => (facing === 'right' ? 1 : -1);

/** Unit vector up along a trunk that leans `lean` degrees forward. */
export function upAlong(lean: number, facing: Facing): Point {
  return { x: sign(facing) * Math.sin(radians(lean)), y: -Math.cos(radians(lean)) };
}

/** Unit vector of a limb that hangs `angle` degrees forward of straight down. */
export function downAlong(angle: number, facing: Facing): Point {
  return { x: sign(facing) * Math.sin(radians(angle)), y: Math.cos(radians(angle)) };
}

/** The point `distance` from `from` in the direction of a unit vector. */
export function along(from: Point, direction: Point, distance: number): Point {
  return { x: from.x + direction.x * distance, y: from.y + direction.y * distance };
}

/** Forward kinematics: where every joint of a body in a pose is. */
export function poseSkeleton(lengths: BodyLengths, pose: Pose, facing: Facing = 'left'): Skeleton {
  const hip = { x: pose.hipX, y: pose.hipY };
  const waistLean = pose.pelvis + pose.lumbar;
  const chestLean = waistLean + pose.thorax;
  const neckLean = chestLean + restingNeckLean + pose.neck;
  const headLean = neckLean - restingNeckLean + pose.head;
  const waist = along(hip, upAlong(pose.pelvis, facing), lengths.hipToWaist);
  const chest = along(waist, upAlong(waistLean, facing), lengths.waistToChest);
  const neckBase = along(chest, upAlong(chestLean, facing), lengths.chestToNeck);
  const shoulder = along(chest, upAlong(chestLean, facing), lengths.chestToShoulder);
  const headPivot = along(neckBase, upAlong(neckLean, facing), lengths.neck);
  const arm = (joints: ArmPose): ArmJoints => {
    const upper = joints.shoulder - chestLean;
    const elbow = along(shoulder, downAlong(upper, facing), lengths.upperArm);
    const wrist = along(elbow, downAlong(upper + joints.elbow, facing), lengths.forearm);
    return { shoulder, elbow, wrist, fingertip: along(wrist, downAlong(upper + joints.elbow + joints.wrist, facing), lengths.hand) };
  };
  const leg = (joints: LegPose): LegJoints => {
    const upper = joints.hip - pose.pelvis;
    const knee = along(hip, downAlong(upper, facing), lengths.thigh);
    const ankle = along(knee, downAlong(upper - joints.knee, facing), lengths.shin);
    return { hip, knee, ankle, toe: along(ankle, downAlong(upper - joints.knee + 90 + joints.ankle, facing), lengths.foot) };
  };
  return {
    facing,
    hip,
    waist,
    chest,
    neckBase,
    headPivot,
    pelvisLean: pose.pelvis,
    chestLean,
    neckLean,
    headLean,
    nearArm: arm(pose.nearArm),
    farArm: arm(pose.farArm),
    nearLeg: leg(pose.nearLeg),
    farLeg: leg(pose.farLeg),
  };
}

/** The angle of a direction in the plane of the body: degrees forward of straight down. */
function angleOf(from: Point, to: Point, facing: Facing): number {
  return (Math.atan2(sign(facing) * (to.x - from.x), to.y - from.y) * 180) / Math.PI;
}

/** The angle at the corner between two known sides, facing a third, in degrees; out-of-reach lengths are brought within. */
function cornerAngle(one: number, other: number, opposite: number): number {
  const cosine = (one ** 2 + other ** 2 - opposite ** 2) / (2 * one * other);
  return (Math.acos(Math.min(1, Math.max(-1, cosine))) * 180) / Math.PI;
}

/** Degrees into -180 to 180. */
function wrapped(degrees: number): number {
  return ((((degrees + 180) % 360) + 360) % 360) - 180;
}

/** The pose with an arm moved so that its wrist is at `target`; out of reach, it points there. The elbow bends as elbows do. */
export function reachWith(arm: 'nearArm' | 'farArm', lengths: BodyLengths, pose: Pose, target: Point, facing: Facing = 'left', wrist = 0): Pose {
  const skeleton = poseSkeleton(lengths, pose, facing);
  const from = skeleton[arm].shoulder;
  const distance = Math.hypot(target.x - from.x, target.y - from.y);
  const elbow = 180 - cornerAngle(lengths.upperArm, lengths.forearm, distance);
  const upper = angleOf(from, target, facing) - cornerAngle(lengths.upperArm, Math.max(distance, 1e-6), lengths.forearm);
  return { ...pose, [arm]: { shoulder: wrapped(upper + skeleton.chestLean), elbow, wrist } };
}

/** The pose with a leg moved so that its ankle is at `target`; out of reach, it points there. The knee bends as knees do. */
export function stepWith(
  leg: 'nearLeg' | 'farLeg',
  lengths: BodyLengths,
  pose: Pose,
  target: Point,
  facing: Facing = 'left',
  footAngle: number | null = 90,
): Pose {
  const from = { x: pose.hipX, y: pose.hipY };
  const distance = Math.hypot(target.x - from.x, target.y - from.y);
  const knee = 180 - cornerAngle(lengths.thigh, lengths.shin, distance);
  const upper = angleOf(from, target, facing) + cornerAngle(lengths.thigh, Math.max(distance, 1e-6), lengths.shin);
  // A foot on the ground points along it, whatever the shin does.
  const ankle = footAngle === null ? 0 : wrapped(footAngle - 90 - (upper - knee));
  return { ...pose, [leg]: { hip: wrapped(upper + pose.pelvis), knee, ankle } };
}

/** The pose a fraction (0 to 1) of the way from one to another, angle by angle: bones keep their length on the way. */
export function poseBetween(from: Pose, to: Pose, fraction: number): Pose {
  const part = Math.min(1, Math.max(0, fraction));
  const mix = (start: number, end: number) => start + (end - start) * part;
  const arm = (start: ArmPose, end: ArmPose): ArmPose => ({
    shoulder: mix(start.shoulder, end.shoulder),
    elbow: mix(start.elbow, end.elbow),
    wrist: mix(start.wrist, end.wrist),
  });
  const leg = (start: LegPose, end: LegPose): LegPose => ({
    hip: mix(start.hip, end.hip),
    knee: mix(start.knee, end.knee),
    ankle: mix(start.ankle, end.ankle),
  });
  return {
    hipX: mix(from.hipX, to.hipX),
    hipY: mix(from.hipY, to.hipY),
    pelvis: mix(from.pelvis, to.pelvis),
    lumbar: mix(from.lumbar, to.lumbar),
    thorax: mix(from.thorax, to.thorax),
    neck: mix(from.neck, to.neck),
    head: mix(from.head, to.head),
    nearArm: arm(from.nearArm, to.nearArm),
    farArm: arm(from.farArm, to.farArm),
    nearLeg: leg(from.nearLeg, to.nearLeg),
    farLeg: leg(from.farLeg, to.farLeg),
  };
}

/** The pose moved so that one of its joints comes to rest at a place, for example an ankle on the floor. */
export function placedAt(lengths: BodyLengths, pose: Pose, joint: (skeleton: Skeleton) => Point, place: Point, facing: Facing = 'left'): Pose {
  const now = joint(poseSkeleton(lengths, pose, facing));
  return { ...pose, hipX: pose.hipX + place.x - now.x, hipY: pose.hipY + place.y - now.y };
}

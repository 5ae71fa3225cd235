import type { ArmJoints, BodyLengths, LegJoints, Point, Skeleton } from '#core/figures/person.ts';
import type { FormShape } from './Form.tsx';
import { type HandStyle, handOutlines } from './hand-shapes.ts';
import {
  type FrontSide,
  middleLine,
  openSweepPath,
  type Profile,
  placer,
  pointList,
  sideLines,
  smoothClosed,
  smoothOpen,
  sweep,
  sweepPath,
} from './outline.ts';
import type { PersonLook } from './person-looks.ts';

/** Half widths of limbs of a slim adult 100 high: [place along, front, back]; 0 is the first joint, 1 the next, 2 the last. */
export const legProfile: Profile = [
  [0, 4.6, 6.2],
  [0.3, 5.0, 5.4],
  [0.6, 4.4, 4.1],
  [0.85, 3.5, 3.3],
  [1, 3.4, 2.9],
  [1.14, 2.9, 3.2],
  [1.4, 2.4, 4.1],
  [1.65, 2.0, 3.1],
  [1.9, 1.7, 1.9],
  [2, 1.8, 2.0],
];
const armProfile: Profile = [
  [0, 2.9, 3.2],
  [0.2, 2.9, 3.1],
  [0.5, 2.5, 2.5],
  [0.85, 2.0, 2.1],
  [1, 2.0, 2.2],
  [1.2, 2.2, 2.2],
  [1.55, 1.7, 1.7],
  [1.9, 1.3, 1.3],
  [2, 1.3, 1.35],
];
/** Trousers hang a little wider at the foot. */
export const trouserProfile: Profile = [
  [0, 4.9, 5.8],
  [0.3, 5.3, 5.2],
  [0.6, 4.8, 4.4],
  [0.85, 3.9, 3.7],
  [1, 3.7, 3.2],
  [1.14, 3.2, 3.4],
  [1.4, 2.8, 4.2],
  [1.65, 2.5, 3.5],
  [1.9, 2.5, 2.8],
  [2, 2.5, 2.8],
];

const frontSide = (skeleton: Skeleton, isTrunk: boolean): FrontSide => ((skeleton.facing === 'left') === isTrunk ? -1 : 1);

/** How much a joint is bent shows in the cloth: fine lines that start in its hollow. */
function foldsAt(joint: Point, hollow: Point, count: number, length: number): string[] {
  const angle = Math.atan2(hollow.y - joint.y, hollow.x - joint.x);
  return Array.from({ length: count }, (_, index) => {
    const turn = angle + (index - (count - 1) / 2) * 0.5;
    const start = { x: joint.x + (hollow.x - joint.x) * 1.25, y: joint.y + (hollow.y - joint.y) * 1.25 };
    const reach = length * (index % 2 === 0 ? 1 : 0.75);
    const end = { x: start.x - Math.cos(turn) * reach, y: start.y - Math.sin(turn) * reach };
    const bow = { x: (start.x + end.x) / 2 + Math.sin(turn) * 0.5, y: (start.y + end.y) / 2 - Math.cos(turn) * 0.5 };
    return smoothOpen([start, bow, end]);
  });
}

/** The hollow of a bent joint: between its two bones, a little off it. */
function hollowOf(before: Point, joint: Point, after: Point, reach: number): { readonly point: Point; readonly bend: number } {
  const one = { x: before.x - joint.x, y: before.y - joint.y };
  const other = { x: after.x - joint.x, y: after.y - joint.y };
  const [a, b] = [Math.hypot(one.x, one.y) || 1, Math.hypot(other.x, other.y) || 1];
  const sum = { x: one.x / a + other.x / b, y: one.y / a + other.y / b };
  const length = Math.hypot(sum.x, sum.y);
  const bend = 180 - (Math.acos(Math.min(1, Math.max(-1, (one.x * other.x + one.y * other.y) / (a * b)))) * 180) / Math.PI;
  return { point: length < 1e-6 ? joint : { x: joint.x + (sum.x / length) * reach, y: joint.y + (sum.y / length) * reach }, bend };
}

/** A leg in trousers, and its foot. */
export function legShapes(skeleton: Skeleton, joints: LegJoints, look: PersonLook, lengths: BodyLengths, footwear: 'shoe' | 'sock', key: string): FormShape[] {
  const scale = look.limbs * (look.stature / 100);
  const side = frontSide(skeleton, false);
  const line = middleLine([joints.hip, joints.knee, joints.ankle], 0.2);
  const cloth = sweep(line, trouserProfile, side, { to: 1.92, scale });
  const ankle = sweep(line, legProfile, side, { from: 1.72, scale });
  const { point: hollow, bend } = hollowOf(joints.hip, joints.knee, joints.ankle, 3.4 * scale);
  const folds = bend > 25 ? foldsAt(joints.knee, hollow, bend > 70 ? 3 : 2, 4.2 * scale) : [];
  const hem = sweep(line, trouserProfile, side, { from: 1.84, to: 1.86, scale });
  return [
    { id: `${key}-ankle`, outline: sweepPath(ankle, 0, 1.4), tone: 'sock', shade: 0.8 },
    footShape(skeleton, joints, lengths, footwear, key),
    {
      id: `${key}-leg`,
      outline: sweepPath(cloth, 5.2 * scale),
      tone: 'bottom',
      innerLine: openSweepPath(cloth, 3),
      shade: 1.5,
      texture: [...folds, smoothOpen([hem.front[0] ?? joints.ankle, hem.back[0] ?? joints.ankle]), creaseOf(line, scale)],
    },
  ];
}

/** A long soft fold down the shin, off the middle. */
function creaseOf(line: ReturnType<typeof middleLine>, scale: number): string {
  const part = line.filter((station) => station.at > 1.3 && station.at < 1.72);
  return smoothOpen(part.map(({ middle, direction }) => ({ x: middle.x - direction.y * 0.9 * scale, y: middle.y + direction.x * 0.9 * scale })));
}

function footShape(skeleton: Skeleton, joints: LegJoints, lengths: BodyLengths, footwear: 'shoe' | 'sock', key: string): FormShape {
  const reach = Math.hypot(joints.toe.x - joints.ankle.x, joints.toe.y - joints.ankle.y) || 1;
  const front = { x: (joints.toe.x - joints.ankle.x) / reach, y: (joints.toe.y - joints.ankle.y) / reach };
  const turn = skeleton.facing === 'left' ? 1 : -1;
  const up = { x: -front.y * turn, y: front.x * turn };
  const place = placer(joints.ankle, up, front, lengths.foot / 14.8);
  if (footwear === 'sock') {
    return {
      id: `${key}-foot`,
      tone: 'sock',
      shade: 0.8,
      outline: smoothClosed(
        place(pointList('-2.1 1.2, -2.7 -1.2, -3.0 -2.9, -1.6 -3.7, 2.4 -3.3, 6.2 -3.7, 9.4 -3.5, 10.4 -2.5, 9.2 -1.4, 5.6 0.1, 2.9 1.2, 1.9 2.2')),
      ),
      innerLine: smoothOpen(place(pointList('-2.7 -1.2, -3.0 -2.9, -1.6 -3.7, 2.4 -3.3, 6.2 -3.7, 9.4 -3.5, 10.4 -2.5, 9.2 -1.4, 5.6 0.1, 2.9 1.2'))),
      texture: [smoothOpen(place(pointList('8.6 -1.6, 8.0 -2.4, 8.3 -3.4'))), smoothOpen(place(pointList('-2.8 -2.0, -1.5 -1.9, -0.9 -3.3')))],
    };
  }
  return {
    id: `${key}-foot`,
    tone: 'shoe',
    shade: 0.9,
    outline: smoothClosed(
      place(pointList('-2.7 0.8, -3.3 -1.4, -3.5 -3.2, -3.1 -3.9, 2.6 -3.9, 7.4 -3.9, 10.6 -3.7, 11.2 -2.6, 9.8 -1.5, 6.2 -0.5, 3.6 0.9, 2.3 1.6, 0 1.2')),
    ),
    texture: [
      smoothOpen(place(pointList('-3.6 -3.0, 2.4 -2.9, 7 -3.0, 11.2 -2.8'))),
      smoothOpen(place(pointList('3.4 0.9, 4.6 -0.4, 5.0 -1.3'))),
      smoothOpen(place(pointList('4.9 0.2, 5.8 -0.9, 6.2 -1.6'))),
      smoothOpen(place(pointList('-3.2 -1.0, -1.4 -1.2, -0.4 -2.9'))),
    ],
  };
}

/** An arm with its sleeve and hand. The sleeve grows out of the shoulder without a line across it. */
export function armShapes(skeleton: Skeleton, joints: ArmJoints, look: PersonLook, lengths: BodyLengths, key: string, hand: HandStyle = 'open'): FormShape[] {
  const scale = look.limbs * (look.stature / 100);
  const side = frontSide(skeleton, false);
  const line = middleLine([joints.shoulder, joints.elbow, joints.wrist], 0.22);
  const sleeveEnd = look.hasLongSleeves ? 1.86 : 0.66;
  const skin = sweep(line, armProfile, side, { from: sleeveEnd - 0.16, scale });
  const sleeve = sweep(line, armProfile, side, { to: sleeveEnd, scale, extra: 0.55 });
  const cuff = sweep(line, armProfile, side, { from: sleeveEnd - 0.1, to: sleeveEnd - 0.08, scale, extra: 0.55 });
  const { point: hollow, bend } = hollowOf(joints.shoulder, joints.elbow, joints.wrist, 2.2 * scale);
  const folds = look.hasLongSleeves && bend > 25 ? foldsAt(joints.elbow, hollow, bend > 60 ? 3 : 2, 2.8 * scale) : [];
  return [
    handShape(skeleton, joints, lengths, look, key, hand),
    { id: `${key}-forearm`, outline: sweepPath(skin, 0, 0.8), innerLine: sideLines(skin), tone: 'skin', shade: 0.8 },
    {
      id: `${key}-sleeve`,
      outline: sweepPath(sleeve, 2.9 * scale),
      tone: 'top',
      innerLine: openSweepPath(sleeve, look.hasLongSleeves ? 4 : 3),
      shade: 0.9,
      texture: [...folds, smoothOpen([cuff.front[0] ?? joints.wrist, cuff.back[0] ?? joints.wrist])],
    },
  ];
}

/** A hand, thumb to the front. */
function handShape(skeleton: Skeleton, joints: ArmJoints, lengths: BodyLengths, look: PersonLook, key: string, style: HandStyle): FormShape {
  const reach = Math.hypot(joints.fingertip.x - joints.wrist.x, joints.fingertip.y - joints.wrist.y) || 1;
  const down = { x: (joints.fingertip.x - joints.wrist.x) / reach, y: (joints.fingertip.y - joints.wrist.y) / reach };
  const turn = skeleton.facing === 'left' ? 1 : -1;
  const thumbward = { x: -down.y * turn, y: down.x * turn };
  const place = placer(joints.wrist, down, thumbward, (lengths.hand / 10) * (0.9 + look.limbs * 0.1));
  const { outline, texture } = handOutlines[style];
  return {
    id: `${key}-hand`,
    tone: 'skin',
    shade: 0.7,
    outline: smoothClosed(place(outline)),
    // Skin runs on into the forearm without a line.
    innerLine: smoothOpen(place(outline.slice(1, -1))),
    texture: texture.map((line) => smoothOpen(place(line))),
  };
}

/** Ends of limbs that a scene needs: the palm of a hand, the sole of a foot. */
export function palmOf(joints: ArmJoints): Point {
  return { x: joints.wrist.x + (joints.fingertip.x - joints.wrist.x) * 0.45, y: joints.wrist.y + (joints.fingertip.y - joints.wrist.y) * 0.45 };
}

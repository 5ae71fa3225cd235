import type { Point } from '#core/figures/person.ts';
import type { FormShape } from '../people/Form.tsx';
import {
  middleLine,
  mix,
  openSweepPath,
  type Profile,
  placer,
  pointList,
  type Station,
  smoothClosed,
  smoothOpen,
  sweep,
  sweepPath,
} from '../people/outline.ts';

/**
 * A bare left leg that lies on a couch, seen from its outer side: knee to the right, foot to the left, shin up. Numbers of
 * profiles are those of a slim adult 100 high, as in `limb-shapes.ts`; here the shin is drawn 83 long.
 */

const scale = 3.52;
const hip: Point = { x: 216, y: -20 };
const knee: Point = { x: 121, y: -31 };
/** The ankle stands so that the heel rests on the couch, foot pulled up or at ease. */
const ankles = { up: { x: 39.5, y: -18 }, down: { x: 39.5, y: -20.4 } } as const;
const lines = { up: lineTo(ankles.up), down: lineTo(ankles.down) } as const;

export type FootPosition = keyof typeof ankles;

/** The roll that the knee rests on. */
export const legRoll: FormShape = {
  id: 'roll',
  tone: 'pillow',
  shade: 2.2,
  outline: 'M102 -1.6Q96 -2 97 -6Q100 -18 114 -18.6Q130 -19 135 -8Q137 -2 130 -1.6Z',
  texture: ['M104 -6Q106 -12 112 -14'],
};

function lineTo(ankle: Point): Station[] {
  return middleLine([hip, knee, ankle], 0.16, 16);
}

/** Towards the front of the leg: to the right of somebody who walks down it. */
const frontSide = 1;

const legProfile: Profile = [
  [0, 5.4, 5.2],
  [0.5, 4.9, 4.9],
  [0.75, 4.1, 4.2],
  [0.9, 3.75, 3.5],
  [0.98, 3.85, 3.1],
  [1.05, 3.4, 3.0],
  [1.11, 3.0, 3.3],
  [1.17, 2.95, 3.8],
  [1.3, 2.6, 4.5],
  [1.42, 2.35, 4.6],
  [1.56, 2.05, 3.8],
  [1.7, 1.85, 2.6],
  [1.84, 1.7, 1.95],
  [1.94, 1.75, 1.9],
  [2, 2.1, 2.1],
];
/** The shin muscle swells a little at work. */
const workingProfile: Profile = legProfile.map(([at, front, back]) => [at, front + (at > 1.12 && at < 1.6 ? 0.4 : 0), back] as const);

/** A muscle that runs down the front of the shin: outer and inner edge, both in front of the middle line. */
const shinMuscle = (swell: number): Profile => [
  [1.1, 1.0, 0.5],
  [1.14, 2.1, 0.1],
  [1.2, 2.5 + swell, 0.3],
  [1.3, 2.3 + swell, 0.42 + swell * 0.5],
  [1.42, 1.95 + swell * 0.7, 0.2 + swell * 0.3],
  [1.54, 1.6, -0.3],
  [1.64, 1.3, -0.72],
];

const between = (profile: Profile, share: number): Profile =>
  profile.map(([at, outer, inner]) => {
    const middle = outer + (-inner - outer) * share;
    return [at, middle, -middle] as const;
  });

/** A place on the leg: how far down it (0 hip, 1 knee, 2 ankle), and how far in front of its middle line. */
export function onLeg(foot: FootPosition, at: number, front: number): Point {
  const profile: Profile = [
    [0, front, 0],
    [2, front, 0],
  ];
  return sweep(lines[foot], profile, frontSide, { from: at, to: at + 0.02, scale }).front[0] ?? ankles[foot];
}

/** Where the foot's own measures [front, up] lie in the scene. */
function footPlacer(foot: FootPosition): (points: readonly (readonly [number, number])[]) => Point[] {
  const ankle = ankles[foot];
  const shin = { x: knee.x - ankle.x, y: knee.y - ankle.y };
  const length = Math.hypot(shin.x, shin.y);
  const turn = ((foot === 'up' ? 14 : -25) * Math.PI) / 180;
  const up = rotated({ x: shin.x / length, y: shin.y / length }, turn);
  return placer(ankle, up, { x: up.y, y: -up.x }, scale);
}

function rotated({ x, y }: Point, angle: number): Point {
  return { x: x * Math.cos(angle) - y * Math.sin(angle), y: x * Math.sin(angle) + y * Math.cos(angle) };
}

export type LegClose = {
  readonly skin: FormShape[];
  readonly shorts: FormShape;
  readonly muscle: { readonly outline: string; readonly fibres: string; readonly tendon: readonly Point[] };
  /** From the small muscle on top of the foot to the little toe. */
  readonly footPad: Point;
  readonly toePad: Point;
  readonly toes: Point;
};

/** Everything of the leg, with the foot pulled up (the shin muscle works) or at ease. */
export function legClose(position: FootPosition, width: number): LegClose {
  const foot = footPlacer(position);
  const pulledUp = position === 'up';
  const line = lines[position];
  const ankle = ankles[position];
  const on = (at: number, front: number) => onLeg(position, at, front);
  const spot = (x: number, y: number): Point => foot([[x, y]])[0] ?? ankle;
  const own = scale * width;
  const skin = sweep(line, pulledUp ? workingProfile : legProfile, frontSide, { from: 0.2, to: 2, scale: own });
  const cloth = sweep(line, legProfile, frontSide, { from: 0, to: 0.66, scale: own, extra: 2.2 });
  const hem = sweep(line, legProfile, frontSide, { from: 0.62, to: 0.64, scale: own, extra: 2.2 });
  const profile = shinMuscle(pulledUp ? 0.4 : 0);
  const muscle = sweep(line, profile, frontSide, { from: 1.1, to: 1.64, scale });
  const fibres = [0.2, 0.4, 0.6, 0.8].map((share) => smoothOpen(sweep(line, between(profile, share), frontSide, { from: 1.13, to: 1.62, scale }).front));
  // Round its joint the foot is round, so that it turns in the end of the leg without a bump.
  const outline = pointList(
    '2.1 0.9, 3.0 0.2, 4.6 -0.5, 6.4 -1.1, 8.0 -1.6, 9.2 -1.75, 10.4 -1.7, 11.3 -2.1, 11.6 -2.8, 11.2 -3.4, 10.4 -3.7, 8.8 -3.65, 7.2 -4.05, 4.2 -3.8, 1.2 -3.75, -1.2 -4.1, -2.9 -4.1, -4.0 -3.4, -4.3 -2.2, -3.8 -0.9, -2.8 0.3, -2.1 1.0, -1.2 1.8, 0 2.1, 1.2 1.8',
  );
  return {
    skin: [
      {
        // Foot and leg as one shape: light and shade run over the ankle without a seam.
        id: 'leg',
        tone: 'skin',
        shade: 2.6,
        outline: smoothClosed(foot(outline)) + sweepPath(skin, 0, 3),
        innerLine: '',
        texture: [
          // The bone at the outer side of the ankle, toes with their nails, the tendon to the heel.
          smoothOpen(foot(pointList('0.9 -0.3, 0.6 -1.2, -0.3 -1.4, -0.9 -0.8'))),
          smoothOpen(foot(pointList('11.35 -3.1, 10.2 -3.0, 9.6 -2.6, 9.4 -2.2'))),
          smoothOpen(foot(pointList('10.3 -3.7, 9.9 -3.2, 9.3 -2.9, 8.8 -2.5'))),
          smoothOpen(foot(pointList('9.4 -3.7, 9.1 -3.3, 8.6 -3.1, 8.2 -2.8'))),
          smoothOpen(foot(pointList('11.5 -2.3, 11.0 -2.35, 10.7 -2.0'))),
          smoothOpen(foot(pointList('-1.3 0.6, -1.9 -0.8, -2.5 -1.8'))),
          // The kneecap, the head of the small bone of the leg, the edge of the calf.
          smoothOpen([on(0.93, 2.6), on(0.965, 1.9), on(1.01, 1.8), on(1.045, 2.4)]),
          smoothOpen([on(1.08, -1.0), on(1.11, -1.5), on(1.15, -1.3)]),
          smoothOpen([on(1.22, -2.4), on(1.42, -2.2), on(1.6, -1.3), on(1.74, -1.0)]),
        ],
      },
    ],
    shorts: {
      id: 'shorts',
      tone: 'bottom',
      shade: 2.6,
      outline: sweepPath(cloth),
      innerLine: openSweepPath(cloth, 3),
      texture: [smoothOpen([hem.front[0] ?? knee, hem.back[0] ?? knee])],
    },
    muscle: {
      outline: smoothClosed([...muscle.front, ...[...muscle.back].reverse()]),
      fibres: fibres.join(''),
      tendon: [on(1.58, 0.95), on(1.72, 1.1), on(1.88, 1.15), ...foot(pointList('1.6 1.0, 2.9 -0.3, 3.9 -1.3'))],
    },
    footPad: spot(5.0, -1.7),
    toePad: spot(8.4, -2.7),
    toes: spot(11.2, -2.4),
  };
}

/** The nerve that winds round below the knee and runs down the shin to the top of the foot, which is at ease. */
export function shinNerve(footPad: Point): Point[] {
  const on = (at: number, front: number) => onLeg('down', at, front);
  const instep = mix(footPad, ankles.down, 0.42);
  return [
    on(0.8, -2.6),
    on(0.95, -2.2),
    on(1.08, -1.4),
    on(1.18, -0.2),
    on(1.32, 0.6),
    on(1.52, 0.7),
    on(1.74, 0.7),
    on(1.93, 0.9),
    { x: instep.x, y: instep.y - 3 },
    footPad,
  ];
}

import type { Point } from '#core/figures/person.ts';
import { headFromBehind } from './back-view-head-shapes.ts';
import { bothHalves, measuresOf } from './back-view-measures.ts';
import type { FormShape } from './Form.tsx';
import { middleLine, openSweepPath, type Profile, pointList, sideLines, smoothClosed, smoothOpen, sweep, sweepPath } from './outline.ts';
import type { PersonLook } from './person-looks.ts';

/**
 * A standing person from behind, left on the left, on a floor at y = 0. Half widths are those of a slim adult 100 high
 * (biacromial breadth 0.23, hip breadth 0.19 of stature: Drillis and Contini 1966); builds widen them.
 */

export type Side = 'left' | 'right';
const sign = (side: Side) => (side === 'left' ? -1 : 1);

/** Joints of a leg from behind: hip, knee, ankle. */
export function legJointsFromBehind(look: PersonLook, side: Side): readonly [Point, Point, Point] {
  const { scale, trunk, limbs } = measuresOf(look);
  const spread = (trunk + limbs - 1) * scale * sign(side);
  return [
    { x: 5.2 * spread, y: -49 * scale },
    { x: 5.3 * spread, y: -27.5 * scale },
    { x: 5.5 * spread, y: -5 * scale },
  ];
}

const legFromBehind: Profile = [
  [0, 5.0, 4.9],
  [0.35, 4.9, 4.6],
  [0.7, 3.9, 3.7],
  [0.95, 3.0, 2.9],
  [1.06, 2.9, 2.9],
  [1.34, 3.5, 3.3],
  [1.6, 2.6, 2.4],
  [1.88, 1.65, 1.6],
  [2, 1.9, 1.7],
];
const armFromBehind: Profile = [
  [0, 2.3, 2.4],
  [0.12, 2.75, 2.5],
  [0.3, 2.8, 2.6],
  [0.8, 2.1, 2.0],
  [1, 2.1, 1.9],
  [1.25, 2.3, 2.0],
  [1.6, 1.7, 1.6],
  [2, 1.3, 1.3],
];

/** Everything of a person from behind, from the feet up. */
export function backViewShapes(look: PersonLook): { readonly body: FormShape[]; readonly head: FormShape[] } {
  const sides = ['left', 'right'] as const;
  const legs = sides.flatMap((side) => legFrom(look, side));
  const arms = sides.flatMap((side) => armFrom(look, side));
  const trousers = look.hasLongTrousers ? joined([shorts(look), ...sides.map((side) => trouserLeg(look, side))]) : shorts(look);
  return { body: [...legs, trousers, neck(look), ...arms, joined([top(look), ...sides.map((side) => sleeve(look, side))])], head: headFromBehind(look) };
}

/** Pieces of one garment as one shape: light and shade go round the whole, and no seam shows. */
function joined(pieces: readonly [FormShape, ...FormShape[]]): FormShape {
  const [first] = pieces;
  return { ...first, outline: pieces.map((piece) => piece.outline).join(''), texture: pieces.flatMap((piece) => piece.texture ?? []) };
}

function legFrom(look: PersonLook, side: Side): FormShape[] {
  const { scale, limbs } = measuresOf(look);
  const width = (0.35 + limbs * 0.65) * scale;
  const [hip, knee, ankle] = legJointsFromBehind(look, side);
  const line = middleLine([hip, knee, ankle], 0.2);
  const swept = sweep(line, legFromBehind, side === 'left' ? 1 : -1, { scale: width });
  const out = sign(side);
  const foot: Point[] = pointList('-1.9 -1.2, -2.1 1.6, -1.9 4.2, -0.6 5.1, 1.4 5.0, 3.2 4.7, 4.6 4.2, 4.5 3.2, 2.6 1.4, 1.9 -1.2').map(([x, y]) => ({
    x: ankle.x + out * (x ?? 0) * width,
    y: ankle.y + (y ?? 0) * scale,
  }));
  const crease = [
    { x: knee.x - 1.9 * width, y: knee.y + 0.5 },
    { x: knee.x, y: knee.y + 1.1 },
    { x: knee.x + 1.9 * width, y: knee.y + 0.5 },
  ];
  const tendon = [
    { x: ankle.x - 0.7 * out, y: ankle.y - 7 * scale },
    { x: ankle.x - 0.5 * out, y: ankle.y - 2 },
    { x: ankle.x - 0.9 * out, y: ankle.y + 2 },
  ];
  const calf = [
    { x: knee.x + 0.2 * out, y: knee.y + 4 * scale },
    { x: knee.x + 0.1 * out, y: knee.y + 8 * scale },
    { x: knee.x + 0.9 * out, y: knee.y + 12.4 * scale },
    { x: knee.x + 2.0 * out * width, y: knee.y + 12.9 * scale },
  ];
  return [
    { id: `foot-${side}`, outline: smoothClosed(foot), tone: 'skin', shade: 0.6 },
    {
      id: `leg-${side}`,
      outline: sweepPath(swept, 1, 1),
      innerLine: openSweepPath(swept, 1),
      tone: 'skin',
      shade: 1.1,
      texture: [smoothOpen(crease), smoothOpen(tendon), smoothOpen(calf)],
    },
  ];
}

function trouserLeg(look: PersonLook, side: Side): FormShape {
  const { scale, limbs } = measuresOf(look);
  const width = (0.35 + limbs * 0.65) * scale;
  const turn = side === 'left' ? 1 : -1;
  const joints = legJointsFromBehind(look, side);
  const line = middleLine(joints, 0.2);
  const cloth: Profile = legFromBehind.map(([at, outer, inner]) => [at, Math.max(outer + 0.5, 3.1), Math.max(inner + 0.5, 3.0)] as const);
  const swept = sweep(line, cloth, turn, { to: 1.9, scale: width });
  const hem = sweep(line, cloth, turn, { from: 1.83, to: 1.85, scale: width });
  const ends = [hem.front[0], hem.back[0]].flatMap((point) => (point ? [point] : []));
  return { id: `trouser-${side}`, outline: sweepPath(swept, 1, 0.5), tone: 'bottom', shade: 1.3, texture: [smoothOpen(ends)] };
}

function shorts(look: PersonLook): FormShape {
  const { scale, trunk, limbs, belly } = measuresOf(look);
  const s = scale;
  const w = trunk * scale;
  const [hip, knee] = legJointsFromBehind(look, 'right');
  const length = look.hasLongTrousers ? 0.24 : 0.64;
  const end = hip.y + (knee.y - hip.y) * length;
  const middle = hip.x + (knee.x - hip.x) * length;
  const half = 5.0 * limbs * scale;
  const outer: Point[] = [
    { x: (7 + belly) * w, y: -58 * s },
    { x: (8.8 + belly * 0.6) * w, y: -53.5 * s },
    { x: Math.max(9.9 * w, middle + half), y: -48.5 * s },
    { x: middle + half + 0.3, y: end - 3 * s },
    { x: middle + half, y: end },
  ];
  const inner: Point[] = [
    { x: middle - half + 0.9, y: end + 0.2 },
    { x: 0.45, y: -45.8 * s },
  ];
  const right = [...outer, ...inner];
  const outline = smoothClosed([...right, ...right.map(({ x, y }) => ({ x: -x, y })).reverse()]);
  // Of long trousers this is only the seat: no hem.
  const seat = `M0 ${-53 * s}V${-46.5 * s}`;
  if (look.hasLongTrousers) return { id: 'shorts', outline, tone: 'bottom', shade: 1.5, texture: [seat] };
  return {
    id: 'shorts',
    outline,
    tone: 'bottom',
    shade: 1.5,
    texture: [
      seat,
      smoothOpen([
        { x: -middle - half, y: end - 1.6 },
        { x: -middle, y: end - 1.3 },
        { x: -middle + half - 1, y: end - 1.4 },
      ]),
      smoothOpen([
        { x: middle + half, y: end - 1.6 },
        { x: middle, y: end - 1.3 },
        { x: middle - half + 1, y: end - 1.4 },
      ]),
    ],
  };
}

function top(look: PersonLook): FormShape {
  const { scale: s, trunk, belly, drop } = measuresOf(look);
  const t = trunk;
  const half = (
    [
      [3.0, 86.4 - drop],
      [4.6, 84.6 - drop],
      [7.6, 83.2 - drop],
      [10.6 * (0.5 + t / 2), 81.9 - drop],
      [12.5 * t, 79.6 - drop],
      [13 * t, 76.5 - drop],
      [11 * t, 72.4],
      [9.9 * t, 70],
      [9.1 * t + belly * 0.6, 65],
      [8.6 * t + belly, 60.5],
      [9.4 * t + belly, 56],
      [10.3 * t + belly * 0.7, 51.6],
    ] as const
  ).map(([x, y]) => [x * s, y * s] as const);
  const outline = smoothClosed([...bothHalves(half)]);
  const hem = 53.2 * s;
  const edge = (10.0 * t + belly * 0.8) * s;
  return {
    id: 'top',
    outline,
    tone: 'top',
    shade: 1.8,
    texture: [
      smoothOpen([
        { x: -edge, y: -hem - 0.2 },
        { x: 0, y: -hem + 0.5 },
        { x: edge, y: -hem - 0.2 },
      ]),
      smoothOpen([
        { x: -3.4 * s, y: (-86.2 + drop) * s },
        { x: 0, y: (-85.0 + drop) * s },
        { x: 3.4 * s, y: (-86.2 + drop) * s },
      ]),
      smoothOpen([
        { x: -8.6 * t * s, y: -62 * s },
        { x: -6.4 * t * s, y: -60.6 * s },
        { x: -4.6 * t * s, y: -60.8 * s },
      ]),
      smoothOpen([
        { x: 8.8 * t * s, y: -60 * s },
        { x: 6.4 * t * s, y: -58.2 * s },
        { x: 4.8 * t * s, y: -58.2 * s },
      ]),
    ],
  };
}

/** Joints of an arm from behind: shoulder, elbow, wrist. */
export function armJointsFromBehind(look: PersonLook, side: Side): readonly [Point, Point, Point] {
  const { scale: s, trunk, limbs, belly, drop } = measuresOf(look);
  const out = sign(side) * s;
  return [
    { x: 11.1 * (0.4 + trunk * 0.6) * out, y: (-78.3 + drop) * s },
    { x: (13.6 * (trunk * 0.7 + limbs * 0.3) + belly * 0.7) * out, y: -62.4 * s },
    { x: (15.2 * (trunk * 0.7 + limbs * 0.3) + belly * 0.7) * out, y: -48 * s },
  ];
}

function armLine(look: PersonLook, side: Side) {
  const [shoulder, elbow, wrist] = armJointsFromBehind(look, side);
  return { line: middleLine([shoulder, elbow, wrist], 0.25), wrist, elbow };
}

function armFrom(look: PersonLook, side: Side): FormShape[] {
  const { scale: s, limbs } = measuresOf(look);
  const { line, wrist, elbow } = armLine(look, side);
  const swept = sweep(line, armFromBehind, side === 'left' ? 1 : -1, { from: 0.3, scale: s * limbs });
  const out = sign(side);
  const width = s * (0.75 + limbs * 0.25);
  const hand: Point[] = pointList(
    '-1.2 -1, -1.8 1.2, -2.7 3.0, -2.7 4.8, -2.1 5.2, -1.6 4.2, -1.5 6.4, -1.1 8.6, -0.1 9.5, 0.9 8.9, 1.5 6.6, 1.7 3.4, 1.4 1.0, 1.2 -1',
  ).map(([x, y]) => ({ x: wrist.x + out * (x ?? 0) * width + out * 0.2, y: wrist.y + (y ?? 0) * s }));
  const at = (x: number, y: number) => ({ x: wrist.x + out * x * width, y: wrist.y + y * s });
  return [
    {
      id: `hand-${side}`,
      outline: smoothClosed(hand),
      tone: 'skin',
      shade: 0.6,
      texture: [smoothOpen([at(0.7, 5.8), at(0.6, 8.6)]), smoothOpen([at(-0.3, 5.8), at(-0.3, 8.8)])],
    },
    {
      id: `arm-${side}`,
      outline: sweepPath(swept, 0, 0.9),
      innerLine: sideLines(swept),
      tone: 'skin',
      shade: 0.9,
      texture: [
        smoothOpen([
          { x: elbow.x - 0.8, y: elbow.y + 0.8 },
          { x: elbow.x + 0.1, y: elbow.y + 1.3 },
          { x: elbow.x + 0.9, y: elbow.y + 0.7 },
        ]),
      ],
    },
  ];
}

export function sleeve(look: PersonLook, side: Side): FormShape {
  const { scale: s, limbs } = measuresOf(look);
  const end = look.hasLongSleeves ? 1.84 : 0.72;
  const turn = side === 'left' ? 1 : -1;
  const { line } = armLine(look, side);
  const swept = sweep(line, armFromBehind, turn, { to: end, scale: s * limbs, extra: 0.6 });
  const cuff = sweep(line, armFromBehind, turn, { from: end - 0.1, to: end - 0.08, scale: s * limbs, extra: 0.6 });
  const ends = [cuff.front[0], cuff.back[0]].flatMap((point) => (point ? [point] : []));
  // From the armpit on, the side towards the trunk shows as a fold.
  return { id: `sleeve-${side}`, outline: sweepPath(swept, 2 * s * limbs), tone: 'top', texture: [smoothOpen(ends), smoothOpen(swept.back.slice(3))] };
}

function neck(look: PersonLook): FormShape {
  const { scale: s, drop } = measuresOf(look);
  const w = 0.75 + look.limbs * 0.25;
  return {
    id: 'neck',
    tone: 'skin',
    shade: 1,
    outline: smoothClosed(
      bothHalves(
        (
          [
            [3.0 * w, 92],
            [2.9 * w, 88.5],
            [3.2 * w, 86.4],
            [4.6 * w, 84 - drop],
            [3, 82],
          ] as const
        ).map(([x, y]) => [x * s, (y - drop) * s] as const),
      ),
    ),
  };
}

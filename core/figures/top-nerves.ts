import { adultSegments } from './adult-spine.ts';
import { type Frame, mirrored, type Point, place, sampleSmooth } from './path.ts';
import type { FullSegment } from './resolve-spine.ts';
import type { SegmentName } from './spine-schema.ts';
import { jointProcessHalf } from './top-bones.ts';
import { backWallAt, sideWallMm, type TopCanal } from './top-canal.ts';
import { type TopDisk, touchingOutlines } from './top-disk.ts';

/** The sac, its strands and the roots beside it, from above, at the height of a disk. Left is the patient's left. */
export type TopRoot = {
  readonly side: 'left' | 'right';
  readonly kind: 'passing' | 'leaving';
  readonly centre: Point;
  readonly radiusAcross: number;
  readonly radiusAlong: number;
  readonly angleDegrees: number;
  readonly isTouched: boolean;
  /** How far it has been moved or flattened, millimetres. */
  readonly pressedMm: number;
};
export type TopNerves = {
  readonly sac: readonly Point[];
  readonly strands: ReadonlyArray<{ readonly centre: Point; readonly radius: number }>;
  readonly roots: readonly TopRoot[];
  /** How much the sac has been flattened, 0 to 1, and where the disk or the ligament presses it. */
  readonly sacPressure: number;
  readonly contact: Point;
  readonly contactFrom: 'front' | 'back';
};

export const sacHalfWidthMm = 8.6;
const middleMm = 24.6;

/** Places across the sac, -1 to 1, closer together towards its edges. */
const sacColumns = Array.from({ length: 35 }, (_, index) => Math.sin(((index / 34) * 2 - 1) * (Math.PI / 2)));

/** A rounded triangle, wider in front. `out` is the place across, 0 in the middle to 1 at the edge. */
function restTop(out: number): number {
  return middleMm - 5.7 * Math.max(0, 1 - out ** 2) ** 0.42;
}
function restBottom(out: number): number {
  return middleMm + 6.9 * Math.max(0, 1 - out ** 2) ** 0.62;
}

export function topNerves(canal: TopCanal): TopNerves {
  const passing = { left: passingRoot('left', canal), right: passingRoot('right', canal) };
  // The sac keeps clear of the roots beside it.
  const halfWidth = (side: 'left' | 'right') => Math.min(sacHalfWidthMm, Math.abs(passing[side].centre.x) - passing[side].radiusAcross + 0.1);
  const widths = { left: halfWidth('left'), right: halfWidth('right') };
  const rooms = sacColumns.map((out) => {
    const x = out * (out < 0 ? widths.left : widths.right);
    const front = canal.frontAt(x);
    const back = backWallAt(canal, x);
    const spare = Math.max(0, back - front);
    return { x, out, front: front + Math.min(0.9, spare * 0.28), back: back - Math.min(0.7, spare * 0.22), top: restTop(out), bottom: restBottom(out) };
  });
  const inner = rooms.filter(({ out }) => Math.abs(out) < 0.92);
  const pushBack = Math.max(0, ...inner.map(({ front, top }) => front - top));
  const pushFront = Math.max(0, ...inner.map(({ back, bottom }) => bottom - back));
  const slackBack = Math.max(0, Math.min(...inner.map(({ back, bottom }) => back - bottom)));
  const slackFront = Math.max(0, Math.min(...inner.map(({ front, top }) => top - front)));
  // A sac freed at the back relaxes backwards by itself.
  const relaxed = Math.min(slackBack * 0.55, 1.6) * Math.min(1, canal.laminaRemovedFraction);
  const shift = Math.min(Math.max(pushBack, relaxed), slackBack) - Math.min(pushFront, slackFront);
  const tops: Point[] = [];
  const bottoms: Point[] = [];
  for (const { x, out, front, back, top: atRest, bottom: footAtRest } of rooms) {
    let top = Math.max(atRest + shift, Math.min(front, back));
    let bottom = Math.min(footAtRest + shift, back);
    const least = 1.3 * Math.max(0, 1 - out ** 2) ** 0.5;
    if (bottom - top < least) {
      const middle = Math.min(Math.max((top + bottom) / 2, front + least / 2), Math.max(back - least / 2, front + least / 2));
      top = middle - least / 2;
      bottom = middle + least / 2;
    }
    tops.push({ x, y: top });
    bottoms.push({ x, y: bottom });
  }
  const flattened = rooms.map(({ out, top, bottom }, index) =>
    Math.abs(out) > 0.75 ? 0 : 1 - ((bottoms[index] as Point).y - (tops[index] as Point).y) / (bottom - top),
  );
  const isFromFront = pushBack >= pushFront;
  const index = worstColumn(rooms.map(({ front, back, top, bottom }) => (isFromFront ? front - top : bottom - back)));
  return {
    sac: [...tops, ...bottoms.slice(1, -1).reverse()],
    strands: strandsIn(tops, bottoms),
    roots: (['left', 'right'] as const).flatMap((side) => [passing[side], leavingRoot(side, canal)]),
    sacPressure: Math.max(0, ...flattened),
    contact: ((isFromFront ? tops : bottoms)[index] ?? tops[17]) as Point,
    contactFrom: isFromFront ? 'front' : 'back',
  };
}

/** Middle first: where both sides are pressed alike, the mark stands in the middle. */
function worstColumn(pressed: readonly number[]): number {
  const middle = (pressed.length - 1) / 2;
  const fromMiddle = pressed
    .map((_, index) => index)
    .filter((index) => Math.abs(index - middle) < middle * 0.6)
    .sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle));
  return fromMiddle.reduce((best, index) => ((pressed[index] ?? 0) > (pressed[best] ?? 0) + 0.15 ? index : best), middle);
}

/** The bundle lies towards the back, as it does in somebody lying down. Across (-1 to 1), and from front to back (0 to 1). */
const strandPlaces: ReadonlyArray<readonly [number, number, number]> = [
  [0, 0.86, 0.85],
  [0, 0.58, 0.75],
  [0.2, 0.72, 0.8],
  [0.37, 0.86, 0.8],
  [0.42, 0.58, 0.85],
  [0.6, 0.76, 0.75],
  [0.66, 0.45, 0.85],
  [0.83, 0.6, 0.65],
  [0.22, 0.42, 0.6],
];

function strandsIn(tops: readonly Point[], bottoms: readonly Point[]) {
  return strandPlaces.flatMap(([across, along, radius]) =>
    (across === 0 ? [0] : [-across, across]).map((share) => {
      const at = ((share + 1) / 2) * (tops.length - 1);
      const index = Math.round(at);
      const top = tops[index] as Point;
      const bottom = bottoms[index] as Point;
      const room = bottom.y - top.y;
      const skin = Math.min(0.9, room * 0.3);
      return { centre: { x: top.x, y: top.y + skin + (room - skin * 2) * along }, radius: Math.min(radius, Math.max(0.3, room * 0.13)) };
    }),
  );
}

export const passingPlace = { x: 10.9, y: 20 };
const rootRadiusMm = 1.9;

/** The next lower root (at L4-L5, L5), in the corner between disk and joint on its way down. */
function passingRoot(side: 'left' | 'right', canal: TopCanal): TopRoot {
  const sign = side === 'left' ? -1 : 1;
  const restX = Math.min(passingPlace.x, sideWallMm(canal) - 0.4 - rootRadiusMm);
  const near = [-2, -1, 0, 1, 2].map((offset) => sign * (restX + offset));
  const wall = Math.max(...near.map((x) => canal.frontAt(x)));
  const back = Math.min(...near.map((x) => backWallAt(canal, x)));
  const edge = Math.min(0.4, Math.max(0, back - wall) * 0.12);
  const along = Math.min(rootRadiusMm, Math.max(0.5, (back - wall) / 2 - edge));
  const y = Math.min(Math.max(passingPlace.y, wall + edge + along), back - edge - along);
  const pressedMm = Math.max(0, wall + 0.4 + rootRadiusMm - passingPlace.y);
  // Pushed towards the back, it also slides inwards, where there is more room.
  const x = restX - Math.min(1.6, pressedMm * 0.25);
  const across = rootRadiusMm * (rootRadiusMm / along) ** 0.6 * (1 + Math.min(0.25, pressedMm * 0.04));
  return {
    side,
    kind: 'passing',
    centre: { x: sign * x, y },
    angleDegrees: 0,
    radiusAlong: along * (1 - Math.min(0.3, pressedMm * 0.06)),
    radiusAcross: Math.min(2.6, across, sideWallMm(canal) - 0.3 - x),
    isTouched: pressedMm > 0.1 || along < rootRadiusMm,
    pressedMm: Math.max(pressedMm, (rootRadiusMm - along) * 2),
  };
}

const leavingPlace = { x: 23.4, y: 17.9 };
const leavingAngleDegrees = 32;
const leavingRadiusMm = { across: 3.7, along: 2.4 } as const;

/** The root that leaves at this level (at L4-L5, L4), outside the canal, between disk and joint. */
function leavingRoot(side: 'left' | 'right', canal: TopCanal): TopRoot {
  const { segment, disk, level } = canal;
  const sign = side === 'left' ? -1 : 1;
  const pressedMm = leavingPressureMm(side, disk, segment, level);
  // Along its short axis, from the disk towards the joint; its long one lies along the disk's edge.
  const frame = { origin: { x: sign * leavingPlace.x, y: leavingPlace.y }, angleDegrees: sign * -leavingAngleDegrees };
  const aside = Math.min(1.8, pressedMm * 0.4);
  const process = sampleSmooth(jointProcessHalf(segment, level, segment.foramenWidenedFraction), 3, true);
  const bone = side === 'left' ? mirrored(process) : process;
  const rays = [-3.8, -2.6, -1.3, 0, 1.3, 2.6, 3.8].map((across) => {
    const ray = { origin: place(frame, { x: sign * (across + aside), y: 0 }), angleDegrees: frame.angleDegrees + 90 };
    const front = Math.max(-reachMm, ...touchingOutlines(disk).flatMap((outline) => crossings(outline, ray)));
    return { across, front, back: Math.min(reachMm, ...crossings(bone, ray).filter((along) => along > front)) };
  });
  const { radiusAlong, along } = fitted(rays, leavingRadiusMm.along * Math.max(0.62, 1 - Math.max(0, pressedMm - 1) * 0.09));
  return {
    side,
    kind: 'leaving',
    centre: place(frame, { x: sign * aside, y: along }),
    angleDegrees: frame.angleDegrees,
    radiusAcross: acrossOf(radiusAlong),
    radiusAlong,
    isTouched: pressedMm > 0.1,
    pressedMm,
  };
}

/** A flattened root is wider. */
function acrossOf(radiusAlong: number): number {
  return Math.min(4, leavingRadiusMm.across * (leavingRadiusMm.along / radiusAlong) ** 0.35);
}

type Ray = { readonly across: number; readonly front: number; readonly back: number };

/** The thickest root that fits between front and back, and where it stands: at 0 where nothing is in its way. */
function fitted(rays: readonly Ray[], wantedMm: number): { readonly radiusAlong: number; readonly along: number } {
  const clear = 0.2;
  const span = (radius: number) => {
    const thick = (across: number) => radius * Math.sqrt(Math.max(0, 1 - (across / acrossOf(radius)) ** 2));
    return {
      from: Math.max(...rays.map((ray) => ray.front + clear + thick(ray.across))),
      to: Math.min(...rays.map((ray) => ray.back - clear - thick(ray.across))),
    };
  };
  const fits = (radius: number) => span(radius).from <= span(radius).to;
  let thin = 0.6;
  let thick = wantedMm;
  if (!fits(thick)) {
    for (let halving = 0; halving < 14; halving += 1) {
      const middle = (thin + thick) / 2;
      if (fits(middle)) thin = middle;
      else thick = middle;
    }
    thick = thin;
  }
  const { from, to } = span(thick);
  return { radiusAlong: thick, along: from > to ? to : Math.min(Math.max(0, from), to) };
}

/** How far along a ray bones and disk are looked for. */
const reachMm = 9;

/** Where an outline crosses a ray, millimetres along it, near its origin. */
function crossings(outline: readonly Point[], ray: Frame): number[] {
  const angle = (ray.angleDegrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const local = outline.map(({ x, y }) => ({
    along: (x - ray.origin.x) * cos + (y - ray.origin.y) * sin,
    aside: (y - ray.origin.y) * cos - (x - ray.origin.x) * sin,
  }));
  return local.flatMap((one, index) => {
    const other = local[(index + 1) % local.length] as (typeof local)[number];
    if (one.aside > 0 === other.aside > 0) return [];
    const along = one.along + ((other.along - one.along) * one.aside) / (one.aside - other.aside);
    return Math.abs(along) < reachMm ? [along] : [];
  });
}

/** Between the disk's edge and the root that leaves, millimetres; and how much further back it may go when the joint is undercut. */
const foraminalGapMm = 1.3;
const undercutGapMm = 2.4;
/** A foramen lower than this share of an adult's touches its root. At 15 mm or less many are pressed (Hasegawa et al., J Bone Joint Surg Am 1995;77:32). */
const lowForamenShare = 0.68;

/** How hard the root that leaves is pressed, from the front by disk and spurs, and from above by a foramen that has become low. */
function leavingPressureMm(side: 'left' | 'right', disk: TopDisk, segment: FullSegment, level: SegmentName): number {
  const freed = segment.foramenWidenedFraction * undercutGapMm;
  const fromFront = foraminalReachMm(side, disk, segment) - foraminalGapMm - freed;
  const least = adultSegments[level].foramenHeightMm * lowForamenShare;
  const fromAbove = (least - foramenHeightMm(segment)) * 0.5 - freed;
  return Math.max(0, fromFront, fromAbove);
}

/** How far disk and spurs reach into the foramen on one side, millimetres. */
export function foraminalReachMm(side: 'left' | 'right', disk: TopDisk, segment: FullSegment): number {
  const herniation = segment.herniation?.direction === `foraminal-${side}` ? disk.reachMm : 0;
  return Math.max(herniation, segment.bulgeMm * 0.55) + segment.spurMm * 0.35;
}

/** The opening's height: it follows the disk (`resolve-spine.ts`), falls with a slip; a pull and an operation add to it. */
export function foramenHeightMm(segment: FullSegment): number {
  return Math.max(2, segment.foramenHeightMm + segment.tractionMm - segment.slipGrade * 2.5 + segment.foramenWidenedFraction * 3);
}

import { herniationProfile } from './disk-profile.ts';
import { type Frame, isInside, mirrored, type Point, place, sampleSmooth } from './path.ts';
import type { FullSegment } from './resolve-spine.ts';
import type { Herniation, SegmentName } from './spine-schema.ts';
import { type ReachLimit, reachLimit } from './top-bones.ts';

/** One disk from above, what pushes out of it, what grows on its rim, and what an operation has taken. */
export type TopDisk = {
  readonly outline: readonly Point[];
  /** The same disk before anything pushed out of it. */
  readonly restOutline: readonly Point[];
  readonly freePiece: readonly Point[] | null;
  /** Where the herniation stands: x outward. */
  readonly herniationFrame: Frame | null;
  readonly reachMm: number;
  /** Bone grown along the rim: left, right. */
  readonly spurs: ReadonlyArray<readonly Point[]>;
  /** The hollow of what was taken out; it may reach over the disk's edge. */
  readonly hollow: readonly Point[] | null;
  /** Edge of a herniation that an operation took. */
  readonly takenEdge: readonly Point[] | null;
  /** The long ligament behind the disk; in two pieces where a herniation went through it. */
  readonly longLigament: ReadonlyArray<readonly Point[]>;
};

/** Half of a typical disk's outline, from the front round the patient's right to the middle of the back. */
const diskHalf: readonly Point[] = [
  { x: 0, y: -18 },
  { x: 9, y: -17.3 },
  { x: 17, y: -14 },
  { x: 23, y: -7.6 },
  { x: 25.7, y: 0.4 },
  { x: 24.6, y: 7.6 },
  { x: 20.2, y: 13.2 },
  { x: 13.6, y: 16 },
  { x: 6.6, y: 16.3 },
];
/** Middle of the back edge: a little hollow at L3-L4 and L4-L5, nearly straight at L5-S1. */
const backMiddle: Readonly<Record<SegmentName, number>> = { 'L3-L4': 14.9, 'L4-L5': 15.3, 'L5-S1': 16.4 };

const herniationPlaces = { central: 0, left: -8.2, 'foraminal-left': -19.6 } as const;

/** An operation that takes this much of a disk has taken what pushed out of it. */
const herniationGoneAt = 0.15;

export function topDisk(segment: FullSegment, level: SegmentName): TopDisk {
  const limit = reachLimit(segment, level);
  const rest = restOutline(segment, level, limit);
  const { herniation } = segment;
  const isRight = herniation?.direction.endsWith('right') ?? false;
  // Worked out on the left and mirrored.
  const frame = edgeFrame(rest, herniationPlaces[onTheLeft(herniation?.direction ?? 'central')]);
  const removed = Math.max(segment.diskRemovedFraction, Math.min(1, segment.graftFraction / 0.15));
  const askedMm = herniation ? Math.min(herniation.depthMm, mostDepthMm(segment, limit, frame, onTheLeft(herniation.direction))) : 0;
  const depthMm = askedMm * Math.max(0, 1 - removed / herniationGoneAt);
  const pushed = depthMm > 0 && herniation ? pushedOut(limit, rest, frame, { ...herniation, depthMm }) : { outline: rest, freePiece: null };
  const taken = depthMm < askedMm && herniation ? pushedOut(limit, rest, frame, { ...herniation, depthMm: askedMm }) : null;
  const turned = (points: readonly Point[]) => (isRight ? mirrored(points) : points);
  const ligament = longLigament(rest, pushed.outline, depthMm > 0.3 ? herniation : undefined, frame);
  return {
    outline: turned(pushed.outline),
    restOutline: rest,
    freePiece: pushed.freePiece && turned(pushed.freePiece),
    herniationFrame: depthMm > 0 ? (isRight ? mirroredFrame(frame) : frame) : null,
    reachMm: depthMm,
    spurs: spurOutlines(rest, segment.spurMm, limit),
    hollow: removed > 0 ? turned(hollowOutline(frame, removed)) : null,
    takenEdge: taken ? turned(taken.freePiece ?? taken.edge) : null,
    longLigament: ligament.map(turned),
  };
}

function onTheLeft(direction: Herniation['direction']): keyof typeof herniationPlaces {
  return direction.replace('right', 'left') as keyof typeof herniationPlaces;
}

function mirroredFrame(frame: Frame): Frame {
  return { origin: { x: -frame.origin.x, y: frame.origin.y }, angleDegrees: 180 - frame.angleDegrees };
}

/** Bone and ligament don't give way: the drawing stops short of the back of the canal. */
function mostDepthMm(segment: FullSegment, limit: ReachLimit, frame: Frame, direction: keyof typeof herniationPlaces): number {
  const canal = segment.canalDepthMm - Math.max(0, segment.yellowLigamentMm - 3.6) - 2.5;
  const most = direction === 'foraminal-left' ? 8 : direction === 'left' ? segment.canalDepthMm * 0.62 : canal;
  let reach = 0;
  while (reach < most) {
    const at = place(frame, { x: reach + 0.1, y: 0 });
    if (at.y > limit(at.x)) break;
    reach += 0.1;
  }
  return Math.min(reach, Math.max(0, most));
}

function pushedOut(limit: ReachLimit, rest: readonly Point[], frame: Frame, herniation: Herniation) {
  const halfBaseMm = onTheLeft(herniation.direction) === 'central' ? 9 : 7;
  const profile = herniationProfile(herniation, { halfBaseMm, driftMm: 0 });
  // Beside a joint it has less room: it stays narrower there.
  const within = (points: readonly Point[]) =>
    clamped(
      points.map(({ x, y }) => furthest((share) => place(frame, { x, y: y * share }), limit)),
      limit,
    );
  const edge = outOf(rest, within(profile.edge));
  // A piece is a little irregular; in the middle it is alike on both sides, as everything in the middle is.
  const isCentral = herniation.direction === 'central';
  const freePiece = profile.freePiece && within(isCentral ? alike(profile.freePiece) : profile.freePiece);
  return { outline: withDome(rest, edge), edge, freePiece };
}

/** One half of an outline on both sides of its axis. */
function alike(outline: readonly Point[]): Point[] {
  const half = outline.filter((at) => at.y >= 0);
  return [...half, ...[...half].reverse().flatMap((at) => (at.y > 1e-6 ? [{ x: at.x, y: -at.y }] : []))];
}

/** The part of a dome that stands out of the disk: its foot may lie behind a hollow edge. */
function outOf(rest: readonly Point[], dome: readonly Point[]): Point[] {
  const isOut = (at: Point) => !isInside(rest, at);
  const first = dome.findIndex(isOut);
  const last = dome.findLastIndex(isOut);
  return first < 0 ? [] : dome.slice(first, last + 1);
}

/** How far along a way (0 to 1) bone lets a point go. */
function furthest(way: (share: number) => Point, limit: ReachLimit): Point {
  const fits = ({ x, y }: Point) => y <= limit(x);
  if (fits(way(1))) return way(1);
  let free = 0;
  let stopped = 1;
  for (let halving = 0; halving < 12; halving += 1) {
    const middle = (free + stopped) / 2;
    if (fits(way(middle))) free = middle;
    else stopped = middle;
  }
  return way(free);
}

function clamped(points: readonly Point[], limit: ReachLimit): Point[] {
  return points.map((at) => ({ x: at.x, y: Math.min(at.y, limit(at.x)) }));
}

function restOutline(segment: FullSegment, level: SegmentName, limit: ReachLimit): Point[] {
  const half: Point[] = [...diskHalf, { x: 0, y: backMiddle[level] }];
  const whole = [...half, ...mirrored(half.slice(1, -1)).reverse()];
  const samples = sampleSmooth(whole, 6, true);
  if (segment.bulgeMm === 0) return clamped(samples, limit);
  // A bulge takes in more than a quarter of the round: the back and both sides, hardly the front.
  return samples.map((at) => {
    const share = 0.15 + 0.85 / (1 + Math.exp(-(at.y - 2) / 3));
    return grownTo(at, segment.bulgeMm * share, limit);
  });
}

/** A point of the rim moved outward, as far as bone lets it. */
function grownTo(at: Point, millimetres: number, limit: ReachLimit): Point {
  const length = Math.hypot(at.x * 0.5, at.y) || 1;
  return furthest((share) => ({ x: at.x + ((at.x * 0.5) / length) * millimetres * share, y: at.y + (at.y / length) * millimetres * share }), limit);
}

/** A frame on the back edge, x outward, where the edge passes the given x. */
function edgeFrame(outline: readonly Point[], x: number): Frame {
  let best = 0;
  outline.forEach((at, index) => {
    if (at.y > 5 && Math.abs(at.x - x) < Math.abs((outline[best] as Point).x - x) + ((outline[best] as Point).y > 5 ? 0 : 99)) best = index;
  });
  const origin = outline[best] as Point;
  if (x === 0) return { origin: { x: 0, y: origin.y }, angleDegrees: 90 };
  const before = outline[(best + outline.length - 1) % outline.length] as Point;
  const after = outline[(best + 1) % outline.length] as Point;
  // The outline runs clockwise, so outward is to the left of the way it runs.
  const angle = (Math.atan2(-(after.x - before.x), after.y - before.y) * 180) / Math.PI;
  return { origin, angleDegrees: x < -15 ? angle : (angle + 90) / 2 };
}

/** Replaces the part of the edge under the dome. The dome runs from right to left, as the outline does at the back. */
function withDome(rest: readonly Point[], dome: readonly Point[]): Point[] {
  if (dome.length < 3) return [...rest];
  const first = dome[0] as Point;
  const last = dome[dome.length - 1] as Point;
  const nearest = (to: Point) =>
    rest.reduce(
      (best, at, index) => (Math.hypot(at.x - to.x, at.y - to.y) < Math.hypot((rest[best] as Point).x - to.x, (rest[best] as Point).y - to.y) ? index : best),
      0,
    );
  const from = nearest(first);
  const to = nearest(last);
  const kept: Point[] = [];
  for (let index = to + 1; index % rest.length !== from; index += 1) kept.push(rest[index % rest.length] as Point);
  return [...dome, ...kept];
}

/** Bone grown along the rim towards canal and foramen. */
function spurOutlines(rest: readonly Point[], spurMm: number, limit: ReachLimit): Point[][] {
  if (spurMm < 0.05) return [];
  const right = rest.filter((at) => at.x > 5 && at.y > -6);
  const outer = right.map((at) => {
    const atCorner = Math.exp(-(((at.x - 15) / 6) ** 2)) * (at.y > 8 ? 1 : 0.5);
    return grownTo(at, spurMm * (0.25 + 0.75 * atCorner) * Math.min(1, (at.x - 5) / 4, (at.y + 6) / 6), limit);
  });
  const outline = [...outer, ...[...right].reverse().map((at) => ({ x: at.x * 0.985, y: at.y * 0.985 }))];
  return [mirrored(outline), outline];
}

/**
 * What an operation took, as a round hollow: a bite at the back where the herniation was, that grows inward until the
 * whole disk is gone. Each holds all smaller ones.
 */
function hollowOutline(frame: Frame, fraction: number): Point[] {
  const radius = 36 * fraction ** 0.85;
  const inward = Math.min(1, fraction * 1.1);
  const middle = { x: frame.origin.x * (1 - inward), y: frame.origin.y * (1 - inward) };
  return Array.from({ length: 40 }, (_, index) => {
    const angle = (index / 40) * Math.PI * 2;
    // The edge a surgeon's tool leaves is not quite round.
    const reach = radius * (1 + 0.035 * Math.cos(angle * 5) - 0.025 * Math.cos(angle * 8));
    return { x: middle.x + Math.sin(angle) * reach, y: middle.y - Math.cos(angle) * reach };
  });
}

const ligamentHalfWidthMm = 9.8;

/** A thin band along the back edge: a protrusion lifts it, an extrusion or a free piece has gone through it. */
function longLigament(rest: readonly Point[], outline: readonly Point[], herniation: Herniation | undefined, frame: Frame): Point[][] {
  const isThrough = herniation !== undefined && herniation.type !== 'protrusion' && !herniation.direction.startsWith('foraminal');
  const line = backEdge(isThrough ? rest : outline);
  if (!isThrough) return [band(line)];
  const gap = Math.min(3.6, 1.2 + herniation.depthMm * 0.3);
  return [line.filter((at) => at.x > frame.origin.x + gap), line.filter((at) => at.x < frame.origin.x - gap)].filter((part) => part.length > 3).map(band);
}

/** The middle of the back edge, from right to left, as the outline runs there. */
function backEdge(outline: readonly Point[]): Point[] {
  const edge = outline.filter((at) => at.y > 9 && Math.abs(at.x) <= ligamentHalfWidthMm);
  const first = edge.reduce((best, at, index) => (at.x > (edge[best] as Point).x ? index : best), 0);
  return [...edge.slice(first), ...edge.slice(0, first)];
}

function band(edge: readonly Point[]): Point[] {
  const line = apart(edge, 0.8);
  const last = line.length - 1;
  const out = line.map((at, index) => {
    const before = line[Math.max(0, index - 1)] as Point;
    const after = line[Math.min(last, index + 1)] as Point;
    const length = Math.hypot(after.x - before.x, after.y - before.y) || 1;
    const thick = 0.95 * Math.min(1, (index + 0.3) / 3, (last - index + 0.3) / 3);
    return { x: at.x + ((after.y - before.y) / length) * thick, y: at.y - ((after.x - before.x) / length) * thick };
  });
  // It is taut: it does not follow into a corner.
  const taut = out.map((at, index) => {
    const near = [-2, -1, 1, 2].map((step) => out[Math.min(last, Math.max(0, index + step))] as Point);
    const mean = { x: near.reduce((sum, one) => sum + one.x / 4, 0), y: near.reduce((sum, one) => sum + one.y / 4, 0) };
    return index > 1 && index < last - 1 && mean.y > at.y ? mean : at;
  });
  return [...line, ...taut.reverse()];
}

/** A line without points that crowd: its offset then makes no loops. */
function apart(line: readonly Point[], leastMm: number): Point[] {
  const kept: Point[] = [];
  line.forEach((at, index) => {
    const before = kept[kept.length - 1];
    if (!before || index === line.length - 1 || Math.hypot(at.x - before.x, at.y - before.y) >= leastMm) kept.push(at);
  });
  return kept;
}

/** Everything of the disk that a nerve can touch: its edge, a free piece, spurs. */
export function touchingOutlines(disk: TopDisk): ReadonlyArray<readonly Point[]> {
  return [disk.outline, ...(disk.freePiece ? [disk.freePiece] : []), ...disk.spurs];
}

const wallHalfWidthMm = 17;
const wallStepMm = 0.1;

/** Back edge of disk, free piece and spurs at any place across: the front wall of the canal. */
export function frontWall(disk: TopDisk): (x: number) => number {
  const columns = new Float64Array(Math.round((wallHalfWidthMm * 2) / wallStepMm) + 1);
  const half = (columns.length - 1) / 2;
  for (const outline of touchingOutlines(disk)) {
    outline.forEach((one, index) => {
      const other = outline[(index + 1) % outline.length] as Point;
      const [left, right] = one.x < other.x ? [one, other] : [other, one];
      const from = Math.max(0, Math.ceil(left.x / wallStepMm - 1e-9) + half);
      const to = Math.min(columns.length - 1, Math.floor(right.x / wallStepMm + 1e-9) + half);
      for (let column = from; column <= to; column += 1) {
        const share = ((column - half) * wallStepMm - left.x) / (right.x - left.x || 1);
        columns[column] = Math.max(columns[column] ?? 0, left.y + (right.y - left.y) * Math.min(1, Math.max(0, share)));
      }
    });
  }
  return (x) => {
    const at = Math.min(columns.length - 1, Math.max(0, x / wallStepMm + half));
    const low = Math.floor(at);
    const wall = columns[low] ?? 0;
    return wall + ((columns[Math.min(low + 1, columns.length - 1)] ?? wall) - wall) * (at - low);
  };
}

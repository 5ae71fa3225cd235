import type { Point } from '#core/figures/person.ts';

/** Smooth outlines: a curve through points, and a limb swept along its bones with its own width on either side. */

const rounded = (value: number) => Math.round(value * 100) / 100;

/** SVG path data of a smooth closed curve through all points (Catmull-Rom as cubic Béziers). */
export function smoothClosed(points: readonly Point[]): string {
  // All outlines run the same way round, so that overlapping pieces of one garment fill as one.
  const isReversed = signedArea(points) < 0;
  return `${smooth(isReversed ? [...points].reverse() : points, true)}Z`;
}

/** Twice the area within the points; negative where they run the other way round. */
function signedArea(points: readonly Point[]): number {
  return points.reduce((area, point, index) => {
    const next = points[(index + 1) % points.length] ?? point;
    return area + point.x * next.y - next.x * point.y;
  }, 0);
}

/** SVG path data of a smooth open curve through all points. */
export function smoothOpen(points: readonly Point[]): string {
  return smooth(points, false);
}

function smooth(points: readonly Point[], isClosed: boolean): string {
  const count = points.length;
  const at = (index: number): Point => {
    const place = isClosed ? (index + count) % count : Math.min(count - 1, Math.max(0, index));
    return points[place] ?? { x: 0, y: 0 };
  };
  let data = `M${rounded(at(0).x)} ${rounded(at(0).y)}`;
  for (let index = 0; index < (isClosed ? count : count - 1); index += 1) {
    const [before, start, end, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const first = handle(before, start, end);
    const second = handle(after, end, start);
    data += `C${rounded(first.x)} ${rounded(first.y)} ${rounded(second.x)} ${rounded(second.y)} ${rounded(end.x)} ${rounded(end.y)}`;
  }
  return data;
}

/** A Bézier handle at `point` that never reaches further than its own segment is long: uneven points make no loops. */
function handle(behind: Point, point: Point, towards: Point): Point {
  const tangent = { x: towards.x - behind.x, y: towards.y - behind.y };
  const length = Math.hypot(tangent.x, tangent.y);
  if (length < 1e-9) return point;
  const own = Math.hypot(towards.x - point.x, towards.y - point.y);
  const reach = Math.min(length / 6, own / 2.6) / length;
  return { x: point.x + tangent.x * reach, y: point.y + tangent.y * reach };
}

/** One place on a swept limb: where its middle is, which way it runs, and how far along (0 at the first joint, 1 at the next …). */
export type Station = { readonly middle: Point; readonly direction: Point; readonly at: number };

/**
 * The middle line of a chain of joints, its corners rounded so that skin stays smooth over a bent joint.
 * @param rounding How much of the shorter neighbouring bone each corner takes, 0 to 0.5.
 */
export function middleLine(joints: readonly Point[], rounding = 0.2, perBone = 9): Station[] {
  const stations: { middle: Point; at: number }[] = [];
  for (let bone = 0; bone + 1 < joints.length; bone += 1) {
    const start = joints[bone] as Point;
    const end = joints[bone + 1] as Point;
    for (let step = 0; step < perBone; step += 1) {
      const part = step / perBone;
      const before = joints[bone - 1];
      const after = joints[bone + 2];
      const straight = mix(start, end, part);
      // Near a corner the line leaves the bone and cuts across it on a parabola.
      if (before && part < rounding) stations.push({ middle: corner(before, start, end, rounding, 0.5 + part / rounding / 2), at: bone + part });
      else if (after && part > 1 - rounding) {
        stations.push({ middle: corner(start, end, after, rounding, (part - 1 + rounding) / rounding / 2), at: bone + part });
      } else stations.push({ middle: straight, at: bone + part });
    }
  }
  stations.push({ middle: joints[joints.length - 1] as Point, at: joints.length - 1 });
  return stations.map((station, index) => {
    const from = stations[Math.max(0, index - 1)] ?? station;
    const to = stations[Math.min(stations.length - 1, index + 1)] ?? station;
    return { ...station, direction: unit(from.middle, to.middle) };
  });
}

function corner(before: Point, joint: Point, after: Point, rounding: number, part: number): Point {
  const start = mix(joint, before, rounding);
  const end = mix(joint, after, rounding);
  return mix(mix(start, joint, part), mix(joint, end, part), part);
}

export function mix(from: Point, to: Point, part: number): Point {
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

function unit(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

/** Half widths of a limb: [how far along, in front of the middle line, behind it], in order. */
export type Profile = readonly (readonly [at: number, front: number, back: number])[];

/** The two half widths at a place, eased smoothly between the profile's entries. */
export function widthAt(profile: Profile, at: number): { readonly front: number; readonly back: number } {
  const last = profile.length - 1;
  let index = 0;
  while (index < last - 1 && (profile[index + 1]?.[0] ?? 0) < at) index += 1;
  const entry = (place: number) => profile[Math.min(last, Math.max(0, place))] ?? [0, 0, 0];
  const [before, start, end, after] = [entry(index - 1), entry(index), entry(index + 1), entry(index + 2)];
  const span = end[0] - start[0] || 1;
  const part = Math.min(1, Math.max(0, (at - start[0]) / span));
  const eased = (side: 1 | 2) => {
    const slopeIn = (end[side] - before[side]) / (end[0] - before[0] || 1);
    const slopeOut = (after[side] - start[side]) / (after[0] - start[0] || 1);
    const [two, three] = [part ** 2, part ** 3];
    return (
      (2 * three - 3 * two + 1) * start[side] + (three - 2 * two + part) * span * slopeIn + (3 * two - 2 * three) * end[side] + (three - two) * span * slopeOut
    );
  };
  return { front: eased(1), back: eased(2) };
}

/** Which side of a direction is the front: 1 where the front lies to the right of somebody who goes that way. */
export type FrontSide = 1 | -1;

/** The outline of a limb along part of its middle line. */
export type Sweep = { readonly front: readonly Point[]; readonly back: readonly Point[]; readonly first: Station; readonly last: Station };

/**
 * Sweeps a profile along a middle line.
 * @param extra Added to both half widths: how loosely cloth lies, scene millimetres.
 */
export function sweep(
  line: readonly Station[],
  profile: Profile,
  side: FrontSide,
  options: { readonly from?: number; readonly to?: number; readonly extra?: number; readonly scale?: number } = {},
): Sweep {
  const { from = 0, to = Number.POSITIVE_INFINITY, extra = 0, scale = 1 } = options;
  const cut = [cutAt(line, from), ...line.filter((station) => station.at > from + 0.03 && station.at < to - 0.03), cutAt(line, to)];
  const offset = (station: Station, key: 'front' | 'back'): Point => {
    const reach = (widthAt(profile, station.at)[key] * scale + extra) * (key === 'front' ? side : -side);
    return { x: station.middle.x - station.direction.y * reach, y: station.middle.y + station.direction.x * reach };
  };
  return {
    front: cut.map((station) => offset(station, 'front')),
    back: cut.map((station) => offset(station, 'back')),
    first: cut[0] as Station,
    last: cut[cut.length - 1] as Station,
  };
}

function cutAt(line: readonly Station[], at: number): Station {
  const index = line.findIndex((station) => station.at >= at);
  if (index < 0) return line[line.length - 1] as Station;
  const end = line[index] as Station;
  const start = line[index - 1];
  if (!start) return end;
  const part = (at - start.at) / (end.at - start.at || 1);
  return { middle: mix(start.middle, end.middle, part), direction: end.direction, at };
}

/** Path data of a swept limb. `startCap` and `endCap` say how far its ends round out beyond the last station; 0 is cut straight. */
export function sweepPath(swept: Sweep, startCap = 0, endCap = 0): string {
  const back = [...swept.back].reverse();
  return smoothClosed([...cap(swept, 'first', startCap), ...swept.front, ...cap(swept, 'last', endCap), ...back]);
}

/** Path data of a swept limb without its start: where a sleeve grows out of a shoulder, no line crosses the cloth. */
export function openSweepPath(swept: Sweep, skip = 2, endCap = 0): string {
  return smoothOpen([...swept.front.slice(skip), ...cap(swept, 'last', endCap), ...swept.back.slice(skip).reverse()]);
}

/** Only the two long sides of a swept limb: skin runs on into a hand without a line. */
export function sideLines(swept: Sweep): string {
  return smoothOpen(swept.front) + smoothOpen(swept.back);
}

/** Points that round an end out, in the order of the outline: from back to front at the start, from front to back at the end. */
function cap(swept: Sweep, end: 'first' | 'last', reach: number): Point[] {
  if (reach <= 0) return [];
  const place = end === 'first' ? 0 : swept.front.length - 1;
  const { middle, direction } = swept[end];
  const front = swept.front[place] ?? middle;
  const back = swept.back[place] ?? middle;
  const out = end === 'first' ? -1 : 1;
  const bulge = (share: number): Point => {
    const base = mix(front, back, share);
    const height = Math.sqrt(Math.max(0, 1 - (share * 2 - 1) ** 2)) * reach * out;
    return { x: base.x + direction.x * height, y: base.y + direction.y * height };
  };
  return (end === 'first' ? [0.88, 0.5, 0.12] : [0.12, 0.5, 0.88]).map(bulge);
}

/** Reads points written as `x y, x y`, so that an outline stands in the code on a line or two. */
export function pointList(list: string): readonly (readonly [number, number])[] {
  return list.split(', ').map((pair) => {
    const [x = '0', y = '0'] = pair.split(' ');
    return [Number(x), Number(y)] as const;
  });
}

/** Places points given as [front, up] of a part that leans, for example a head, into the scene. */
export function placer(origin: Point, up: Point, front: Point, scale: number): (points: readonly (readonly [number, number])[]) => Point[] {
  return (points) =>
    points.map(([forward, upward]) => ({
      x: origin.x + (front.x * forward + up.x * upward) * scale,
      y: origin.y + (front.y * forward + up.y * upward) * scale,
    }));
}

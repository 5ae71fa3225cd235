/** Points and smooth curves in millimetres, x to the right, y down. Text for SVG is rounded to 0.01 mm. */
export type Point = { readonly x: number; readonly y: number };
/** A place and a turn (degrees, clockwise as drawn): where a part stands. */
export type Frame = { readonly origin: Point; readonly angleDegrees: number };

/** A number for SVG: at most two decimals, never `-0`. */
export function rounded(value: number): string {
  const text = (Math.round(value * 100) / 100).toString();
  return text === '-0' ? '0' : text;
}

const pair = (at: Point) => `${rounded(at.x)} ${rounded(at.y)}`;

/** Straight lines through the points. */
export function polylinePath(points: readonly Point[], isClosed = false): string {
  return points.map((at, index) => `${index === 0 ? 'M' : 'L'}${pair(at)}`).join('') + (isClosed ? 'Z' : '');
}

/** A smooth curve through all points (Catmull-Rom; `tightness` 0 is round, 1 straight). */
export function smoothPath(points: readonly Point[], tightness = 0): string {
  return points.length === 0 ? '' : `M${pair(points[0] as Point)}${curves(points, false, tightness)}`;
}

/** A smooth closed curve through all points. */
export function smoothClosedPath(points: readonly Point[], tightness = 0): string {
  return points.length === 0 ? '' : `M${pair(points[0] as Point)}${curves(points, true, tightness)}Z`;
}

function curves(points: readonly Point[], isClosed: boolean, tightness: number): string {
  const count = points.length;
  const at = (index: number): Point => (isClosed ? points[(index + count) % count] : points[Math.min(Math.max(index, 0), count - 1)]) as Point;
  let text = '';
  for (let index = 0; index < (isClosed ? count : count - 1); index += 1) {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    // Handles no longer than a third of their own span: uneven spacing then makes no loops.
    const span = Math.hypot(to.x - from.x, to.y - from.y);
    text += `C${pair(handle(from, before, to, span, tightness, 1))} ${pair(handle(to, from, after, span, tightness, -1))} ${pair(to)}`;
  }
  return text;
}

function handle(at: Point, before: Point, after: Point, span: number, tightness: number, sign: 1 | -1): Point {
  const dx = after.x - before.x;
  const dy = after.y - before.y;
  const length = Math.hypot(dx, dy) || 1;
  const reach = (Math.min(span / 3, length / 4 + span / 12) * (1 - tightness) * sign) / length;
  return { x: at.x + dx * reach, y: at.y + dy * reach };
}

/** A point given in a frame, in the coordinates around the frame. */
export function place(frame: Frame, local: Point): Point {
  const angle = (frame.angleDegrees * Math.PI) / 180;
  return {
    x: frame.origin.x + local.x * Math.cos(angle) - local.y * Math.sin(angle),
    y: frame.origin.y + local.x * Math.sin(angle) + local.y * Math.cos(angle),
  };
}

/** A point around a frame, in the frame's own coordinates: undoes `place`. */
export function unplace(frame: Frame, at: Point): Point {
  const moved = { x: at.x - frame.origin.x, y: at.y - frame.origin.y };
  return place({ origin: { x: 0, y: 0 }, angleDegrees: -frame.angleDegrees }, moved);
}

export function placeAll(frame: Frame, points: readonly Point[]): Point[] {
  return points.map((local) => place(frame, local));
}

/** The same points on the other side of the midline x = 0. */
export function mirrored(points: readonly Point[]): Point[] {
  return points.map((at) => ({ x: -at.x, y: at.y }));
}

export function between(from: Point, to: Point, fraction: number): Point {
  return { x: from.x + (to.x - from.x) * fraction, y: from.y + (to.y - from.y) * fraction };
}

export function distanceBetween(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Points evenly spread along the smooth curve through the given ones, for offsets and textures. */
export function sampleSmooth(points: readonly Point[], perSpan: number, isClosed = false): Point[] {
  const count = points.length;
  const at = (index: number): Point => (isClosed ? points[(index + count) % count] : points[Math.min(Math.max(index, 0), count - 1)]) as Point;
  const samples: Point[] = [];
  const spans = isClosed ? count : count - 1;
  for (let index = 0; index < spans; index += 1) {
    const [p0, p1, p2, p3] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    for (let step = 0; step < perSpan; step += 1) samples.push(catmullRom(p0, p1, p2, p3, step / perSpan));
  }
  if (!isClosed && count > 0) samples.push(at(count - 1));
  return samples;
}

function catmullRom(p0: Point, p1: Point, p2: Point, p3: Point, t: number): Point {
  const along = (a: number, b: number, c: number, d: number) =>
    0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
  return { x: along(p0.x, p1.x, p2.x, p3.x), y: along(p0.y, p1.y, p2.y, p3.y) };
}

/** True where a point lies inside a closed polygon. */
export function isInside(points: readonly Point[], at: Point): boolean {
  let inside = false;
  points.forEach((one, index) => {
    const other = points[(index + points.length - 1) % points.length] as Point;
    if (one.y > at.y !== other.y > at.y && at.x < ((other.x - one.x) * (at.y - one.y)) / (other.y - one.y) + one.x) inside = !inside;
  });
  return inside;
}

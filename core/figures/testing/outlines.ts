import { isInside, type Point } from '../path.ts';

/** What tests ask of outlines. They look at the curve as it is drawn, not only at the points it runs through. */

/** Path data (`M`, `L`, `C`, `Z`, absolute) as the points of its first outline, curves in so many straight pieces. */
export function drawnPoints(path: string, perCurve = 4): Point[] {
  const points: Point[] = [];
  for (const [, command, text] of path.matchAll(/([MLC])([^MLCZ]*)/g)) {
    const numbers = (text ?? '')
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    if (command === 'M' && points.length > 0) break;
    if (command !== 'C') {
      for (let at = 0; at + 1 < numbers.length; at += 2) points.push({ x: numbers[at] ?? 0, y: numbers[at + 1] ?? 0 });
      continue;
    }
    const from = points[points.length - 1] as Point;
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = numbers;
    for (let step = 1; step <= perCurve; step += 1) {
      const t = step / perCurve;
      const s = 1 - t;
      points.push({
        x: s ** 3 * from.x + 3 * s * s * t * x1 + 3 * s * t * t * x2 + t ** 3 * x3,
        y: s ** 3 * from.y + 3 * s * s * t * y1 + 3 * s * t * t * y2 + t ** 3 * y3,
      });
    }
  }
  return points;
}

/** Where a closed outline crosses itself; null where it does not. Pieces that only touch do not cross. */
export function selfCrossing(outline: readonly Point[]): Point | null {
  const count = outline.length;
  for (let one = 0; one < count; one += 1) {
    const a = outline[one] as Point;
    const b = outline[(one + 1) % count] as Point;
    for (let other = one + 2; other < count; other += 1) {
      if (one === 0 && other === count - 1) continue;
      const c = outline[other] as Point;
      const d = outline[(other + 1) % count] as Point;
      if (Math.max(a.x, b.x) < Math.min(c.x, d.x) || Math.min(a.x, b.x) > Math.max(c.x, d.x)) continue;
      if (Math.max(a.y, b.y) < Math.min(c.y, d.y) || Math.min(a.y, b.y) > Math.max(c.y, d.y)) continue;
      if (turn(a, b, c) * turn(a, b, d) < -smallest && turn(c, d, a) * turn(c, d, b) < -smallest) return a;
    }
  }
  return null;
}

/** Below this, two pieces touch as far as a drawing in hundredths of a millimetre can tell. */
const smallest = 1e-6;

function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/** Square millimetres inside a closed outline. */
export function areaOf(outline: readonly Point[]): number {
  return Math.abs(
    outline.reduce((sum, at, index) => {
      const next = outline[(index + 1) % outline.length] as Point;
      return sum + (at.x * next.y - next.x * at.y) / 2;
    }, 0),
  );
}

/** Square millimetres of an outline that others leave free, counted on a fine grid. */
export function areaLeft(outline: readonly Point[], others: ReadonlyArray<readonly Point[]>, gridMm = 0.25): number {
  const xs = outline.map((at) => at.x);
  const ys = outline.map((at) => at.y);
  let count = 0;
  for (let y = Math.min(...ys) + gridMm / 2; y < Math.max(...ys); y += gridMm) {
    for (let x = Math.min(...xs) + gridMm / 2; x < Math.max(...xs); x += gridMm) {
      if (isInside(outline, { x, y }) && !others.some((other) => isInside(other, { x, y }))) count += 1;
    }
  }
  return count * gridMm * gridMm;
}

/**
 * True where two closed outlines share more than their edges: a point of one deeper than so many millimetres inside the
 * other. Openings in the other don't count.
 */
export function overlaps(one: readonly Point[], other: readonly Point[], deeperThanMm = 0.05, openings: ReadonlyArray<readonly Point[]> = []): boolean {
  const isDeep = (outline: readonly Point[], at: Point) =>
    isInside(outline, at) && distanceToEdge(outline, at) > deeperThanMm && !openings.some((opening) => isInside(opening, at));
  return one.some((at) => isDeep(other, at)) || other.some((at) => isDeep(one, at));
}

function distanceToEdge(outline: readonly Point[], at: Point): number {
  let least = Number.POSITIVE_INFINITY;
  outline.forEach((from, index) => {
    const to = outline[(index + 1) % outline.length] as Point;
    const dx = to.x - from.x;
    const dy = to.y - from.y;
    const along = Math.min(1, Math.max(0, ((at.x - from.x) * dx + (at.y - from.y) * dy) / (dx * dx + dy * dy || 1)));
    least = Math.min(least, Math.hypot(at.x - from.x - dx * along, at.y - from.y - dy * along));
  });
  return least;
}

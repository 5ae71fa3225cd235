import { type Point, sampleSmooth } from './path.ts';

/** The outline of a strand of changing thickness: a width at every point of its line, millimetres. */
export function ribbonOutline(line: readonly Point[], widths: readonly number[], perSpan = 6): Point[] {
  const middle = sampleSmooth(line, perSpan);
  const width = (index: number) => {
    const at = index / perSpan;
    const low = Math.floor(at);
    const from = widths[Math.min(low, widths.length - 1)] ?? 1;
    const to = widths[Math.min(low + 1, widths.length - 1)] ?? from;
    const t = at - low;
    return from + (to - from) * (t * t * (3 - 2 * t));
  };
  const left: Point[] = [];
  const right: Point[] = [];
  middle.forEach((at, index) => {
    const before = middle[Math.max(index - 1, 0)] as Point;
    const after = middle[Math.min(index + 1, middle.length - 1)] as Point;
    const dx = after.x - before.x;
    const dy = after.y - before.y;
    const length = Math.hypot(dx, dy) || 1;
    const half = width(index) / 2;
    left.push({ x: at.x + (dy / length) * half, y: at.y - (dx / length) * half });
    right.push({ x: at.x - (dy / length) * half, y: at.y + (dx / length) * half });
  });
  return [...left, ...right.reverse()];
}

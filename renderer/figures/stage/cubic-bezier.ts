/**
 * The CSS timing function `cubic-bezier(x1, y1, x2, y2)`: progress of time (0 to 1) to progress of movement (0 to 1).
 * Bisection: the curve rises in x, and 24 halvings are finer than a pixel on any glass.
 */
export function cubicBezier(x1: number, y1: number, x2: number, y2: number): (time: number) => number {
  const along = (a: number, b: number, s: number) => 3 * a * s * (1 - s) ** 2 + 3 * b * s ** 2 * (1 - s) + s ** 3;
  return (time) => {
    if (time <= 0) return 0;
    if (time >= 1) return 1;
    let low = 0;
    let high = 1;
    for (let step = 0; step < 24; step += 1) {
      const middle = (low + high) / 2;
      if (along(x1, x2, middle) < time) low = middle;
      else high = middle;
    }
    return along(y1, y2, (low + high) / 2);
  };
}

/** `--ease-move` of the style sheet: how a figure goes from state to state. */
export const easeMovePoints = [0.4, 0, 0.1, 1] as const;
export const easeMove = cubicBezier(...easeMovePoints);

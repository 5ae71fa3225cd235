import { isInside, type Point, rounded } from './path.ts';

/** Fixed pseudo-random numbers from 0 to 1: the same dots in every drawing, so that pictures can be compared exactly. */
export function fixedRandom(seed: number): () => number {
  let state = (seed * 2654435761) % 4294967296;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

/**
 * Dots inside an outline, as an engraver sets them: evenly spread, at least `spacing` millimetres apart, kept with the
 * chance (0 to 1) that `density` gives at their place.
 */
export function stippleDots(outline: readonly Point[], spacing: number, seed: number, density: (at: Point) => number): Point[] {
  const random = fixedRandom(seed);
  const xs = outline.map((at) => at.x);
  const ys = outline.map((at) => at.y);
  const dots: Point[] = [];
  let row = 0;
  for (let y = Math.min(...ys); y < Math.max(...ys); y += spacing * 0.87) {
    row += 1;
    for (let x = Math.min(...xs) + (row % 2) * spacing * 0.5; x < Math.max(...xs); x += spacing) {
      const at = { x: x + (random() - 0.5) * spacing * 0.7, y: y + (random() - 0.5) * spacing * 0.7 };
      const chance = random();
      if (chance < density(at) && isInside(outline, at)) dots.push(at);
    }
  }
  return dots;
}

/** Dots as one path: each a line of no length, which round caps make a dot. */
export function dotsPath(dots: readonly Point[]): string {
  return dots.map((at) => `M${rounded(at.x)} ${rounded(at.y)}h0`).join('');
}

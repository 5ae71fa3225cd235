/**
 * The choices of one run. `SEED=123 npm test` makes the same again; without it playwright.config.ts draws one and prints it.
 * Every worker reads the same number, so that the shells share the work.
 */
export const seed: number = Number(process.env['SEED'] ?? '1');

/** A stream of numbers from 0 up to, not including, 1: mulberry32, small and even enough to choose by. */
export function randomStream(from: number): () => number {
  let state = from >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of them. */
export function pick<T>(random: () => number, from: readonly T[]): T {
  const found = from[Math.floor(random() * from.length)];
  if (found === undefined) throw new RangeError('nothing to choose from');
  return found;
}

/** All of them in another order. */
export function shuffled<T>(random: () => number, list: readonly T[]): readonly T[] {
  return list
    .map((item) => ({ item, key: random() }))
    .sort((one, other) => one.key - other.key)
    .map(({ item }) => item);
}

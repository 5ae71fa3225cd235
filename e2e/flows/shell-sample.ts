import { randomStream, seed, shuffled } from './seed.ts';

/** `SHELLS=all` runs every case in both shells. */
const runsAll = process.env['SHELLS'] === 'all';

/** playwright.config.ts keeps the desktop shell from tests with this tag. */
const browserOnly = { tag: '@browser-only' };

/** Details for a test whose subject is the same in both shells: the screens alone. */
export const screensAlone: { readonly tag?: string } = runsAll ? {} : browserOnly;

/**
 * The cases of a test whose subject both shells share, each with the details to give to `test`: the browser shell runs every one, the
 * desktop shell those that chance chose, so that a run stays short. Chance follows the seed, as everything in a run does.
 */
export function sampleInDesktop<T>(cases: readonly T[], count: number): readonly (readonly [T, { readonly tag?: string }])[] {
  const chosen = new Set(shuffled(randomStream(seed), cases).slice(0, count));
  return cases.map((one) => [one, runsAll || chosen.has(one) ? {} : browserOnly]);
}

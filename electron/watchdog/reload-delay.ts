import type { Millis } from '#core/session/session-policy.ts';

const firstDelayMillis: Millis = 1000;
const longestDelayMillis: Millis = 60_000;

/**
 * How long to wait before loading the screen again, so that a screen that dies at once does not spin the machine:
 * 1 s, 2 s, 4 s, 8 s, 16 s, 32 s, then 60 s for ever.
 * @param failures failures in a row, this one included: 1 or more
 */
export function reloadDelayMillis(failures: number): Millis {
  return Math.min(firstDelayMillis * 2 ** Math.min(failures - 1, 10), longestDelayMillis);
}

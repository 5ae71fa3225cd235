/** Milliseconds. */
export type Millis = number;

/** How long a visitor may be quiet, in the settings' units. */
export type SessionPolicy = {
  /** Quiet time before the warning. VVSG 2.0: 2 to 5 min; staff may choose 60 to 300 s. */
  readonly warnAfterSeconds: number;
  /** Time to answer the warning. WCAG 2.2.1: at least 20 s; VVSG 2.0: 20 to 45 s. */
  readonly answerSeconds: number;
};

/** "I'm finished" asks once; no answer for this long means yes (design.md, section 4). */
export const finishedAnswerMillis: Millis = 20_000;

/** A slow reader, reading aloud with difficulty: about 100 words a minute (standards.md, Time). */
const slowWordsPerMinute = 100;
const settlingMillis: Millis = 30_000;

/** Narration holds the clock for at most this many times its expected length (standards.md, Time). */
export const narrationHoldFactor = 1.5;

/**
 * Quiet time allowed on a screen before the warning: the setting, or 30 s and reading time, whichever is longer.
 * @param wordsOnScreen 0 or more
 */
export function quietMillis(policy: SessionPolicy, wordsOnScreen: number): Millis {
  const reading = settlingMillis + (wordsOnScreen / slowWordsPerMinute) * 60_000;
  return Math.max(policy.warnAfterSeconds * 1000, reading);
}

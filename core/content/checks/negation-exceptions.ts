import type { NegationException } from './negations.ts';

/** Places where a translation rightly says without a "not" what the English says with one. A check says when one is no longer needed. */
export const negationExceptions: readonly NegationException[] = [];

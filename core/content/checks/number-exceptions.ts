import type { NumberException } from './numbers.ts';

/** Numbers of the English that a translation says in a word, as its grammar asks. A check says when one is no longer needed. */
export const numberExceptions: readonly NumberException[] = [
  { file: 'locales/ar/figures.json', path: 'moments.year-2', number: '2', reason: 'Arabic says "two years" in one word, the dual' },
  { file: 'locales/ar/topics/physical-therapy.json', path: 'steps.benefits.more', number: '2', reason: 'Arabic says "two years" in one word, the dual' },
];

/**
 * vN → vN+1, by N. Every version ever shipped keeps its step and its fixture in `load-settings.test.ts` for ever.
 * Version 1 is the first, so there is none yet.
 */
export const migrations: Readonly<Record<number, (fields: Record<string, unknown>) => Record<string, unknown>>> = {};

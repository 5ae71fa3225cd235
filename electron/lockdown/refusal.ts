import type { LogEntry } from '#host/log-entry.ts';

/** What the page, or somebody at the screen, tried and may not. Kinds only: an address could carry a visitor's words. */
export type Door = Extract<LogEntry, { event: 'doorTried' }>['door'];

export type ReportRefusal = (door: Door) => void;

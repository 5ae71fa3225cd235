import type { LogEntry } from '#host/log-entry.ts';
import type { Log } from '#host/ports.ts';

/** Keeps what was logged, for a test to read. */
export type MemoryLog = Log & {
  readonly entries: LogEntry[];
  readonly of: <E extends LogEntry['event']>(event: E) => readonly Extract<LogEntry, { event: E }>[];
};

export function createMemoryLog(): MemoryLog {
  const entries: LogEntry[] = [];
  return {
    entries,
    write: (entry) => void entries.push(entry),
    of: <E extends LogEntry['event']>(event: E) => entries.filter((entry): entry is Extract<LogEntry, { event: E }> => entry.event === event),
  };
}

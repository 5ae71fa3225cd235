import type { Result } from '#core/result.ts';
import type { Millis } from '#core/session/session-policy.ts';
import type { FileState } from '#core/staff/staff-door.ts';
import type { LogEntry } from './log-entry.ts';

/** What the machine must lend the kiosk. Each has a Node adapter in host/ and an in-memory twin in host/testing/. */

/** Both clocks of the machine, in milliseconds; `wall` since 1970. */
export type Clock = { readonly monotonic: () => Millis; readonly wall: () => Millis };

export type Scheduled = { readonly cancel: () => void };
export type Scheduler = { readonly after: (delay: Millis, run: () => void) => Scheduled };

/** `code` is the operating system's, such as ENOSPC. */
export type SaveError = { readonly kind: 'notSaved'; readonly code: string };

/** The kiosk's only place on disk. Names are file names without folders. */
export type DataFolder = {
  readonly read: (name: string) => FileState;
  /** Whole or not at all; the file that stood there before stays as `<name>.previous`. */
  readonly write: (name: string, text: string) => Result<null, SaveError>;
  /** Renames a file we can't take, with the date in its name; the value is the new name. */
  readonly keepAside: (name: string) => Result<string, SaveError>;
  /** A file that isn't there counts as removed. */
  readonly remove: (name: string) => Result<null, SaveError>;
  /** Names of everything in the folder; undefined when it can't be listed. */
  readonly list: () => readonly string[] | undefined;
};

/** Never throws, never fails: a kiosk without a log goes on. */
export type Log = { readonly write: (entry: LogEntry) => void };

/** `bytes` random bytes as base64url. */
export type Random = (bytes: number) => string;

/** scrypt with r = 8, p = 1. `cost` is N, a power of two. */
export type Scrypt = (secret: string, salt: Uint8Array, cost: number) => Promise<Uint8Array>;

import { randomUUID } from 'node:crypto';
import { type Session, session } from 'electron';

/**
 * The partition the screen runs in: no `persist:` before its name, so it lives in memory only, and without an HTTP cache. Every
 * window gets one that no window had before.
 */
export function openScreenSession(): Session {
  return session.fromPartition(`screen-${randomUUID()}`, { cache: false });
}

import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

const ownerOnly = 0o700;

/**
 * Where Chromium keeps what it must have on a disk (its locks and preferences; pages are in memory). In the temporary folder: it
 * may vanish with a restart, and a data folder that is full or read-only does not stop the screen. One for each data
 * folder, so that Electron's single-instance lock is per kiosk.
 */
export function profileFolder(dataFolder: string): string {
  const key = createHash('sha256').update(dataFolder).digest('hex').slice(0, 12);
  const folder = join(tmpdir(), `backstory-${userInfo().username}-${key}`);
  mkdirSync(folder, { recursive: true, mode: ownerOnly });
  // Everybody may write to /tmp: a folder somebody else put there is not ours to use.
  return isOurs(folder) ? folder : mkdtempSync(join(tmpdir(), 'backstory-'));
}

function isOurs(folder: string): boolean {
  const found = lstatSync(folder);
  return found.isDirectory() && (process.getuid === undefined || found.uid === process.getuid());
}

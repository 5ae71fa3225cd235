import { join } from 'node:path';
import type { Log } from '#host/ports.ts';
import { logFileNames } from './file-names.ts';
import { type FileSystem, machineFileSystem } from './file-system.ts';

/** Five files of 1 MB: months of a busy clinic, and never a full disk. */
export const longestLogBytes = 1024 * 1024;
const ownerOnly = 0o600;

type Appending = Pick<FileSystem, 'openSync' | 'writeSync' | 'closeSync' | 'statSync' | 'renameSync'>;

/** JSON lines in kiosk.log; older ones in kiosk.1.log to kiosk.4.log. A disk that is full or read-only makes it silent, nothing else. */
export function createFileLog(folder: string, wall: () => number, fileSystem: Appending = machineFileSystem): Log {
  const [current] = logFileNames;
  return {
    write: (entry) => {
      try {
        const line = `${JSON.stringify({ at: new Date(wall()).toISOString(), ...entry })}\n`;
        if (sizeOf(join(folder, current), fileSystem) + Buffer.byteLength(line) > longestLogBytes) rotate(folder, fileSystem);
        append(join(folder, current), line, fileSystem);
      } catch {
        // Nobody to tell: the log is where it would be told.
      }
    },
  };
}

function sizeOf(path: string, fileSystem: Appending): number {
  return fileSystem.statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/** The oldest is written over by the one before it. */
function rotate(folder: string, fileSystem: Appending): void {
  for (let index = logFileNames.length - 1; index > 0; index -= 1) {
    const [newer, older] = [logFileNames[index - 1], logFileNames[index]];
    if (newer === undefined || older === undefined) continue;
    try {
      fileSystem.renameSync(join(folder, newer), join(folder, older));
    } catch {
      // Not there yet, as on the first rotations.
    }
  }
}

function append(path: string, line: string, fileSystem: Appending): void {
  const file = fileSystem.openSync(path, 'a', ownerOnly);
  try {
    // One write a line: what a power cut leaves is whole lines and at most one torn one.
    fileSystem.writeSync(file, line);
  } finally {
    fileSystem.closeSync(file);
  }
}

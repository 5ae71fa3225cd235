import { join } from 'node:path';
import { failed, type Result, succeeded } from '#core/result.ts';
import type { FileState } from '#core/staff/staff-door.ts';
import type { DataFolder, SaveError } from '#host/ports.ts';
import { syncFolder, writeAtomically } from './atomic-write.ts';
import { asideName } from './file-names.ts';
import { errorCode, type FileSystem, machineFileSystem } from './file-system.ts';

/** Readable to the kiosk's account alone. */
const ownerOnly = 0o700;
/** Our files have a few kilobytes; a larger one was put there and is not read. */
const longestFileBytes = 1024 * 1024;

/** The data folder on disk. It is made if need be; a folder that can't be made or written still gives a kiosk. */
export function createNodeDataFolder(folder: string, wall: () => number, fileSystem: FileSystem = machineFileSystem): DataFolder {
  const attempt = <T>(run: () => T): Result<T, SaveError> => {
    try {
      return succeeded(run());
    } catch (error) {
      return failed({ kind: 'notSaved', code: errorCode(error) });
    }
  };
  attempt(() => fileSystem.mkdirSync(folder, { recursive: true, mode: ownerOnly }));

  return {
    read: (name) => read(join(folder, name), fileSystem),
    write: (name, text) =>
      attempt(() => {
        // Made again if somebody removed it while the kiosk runs.
        fileSystem.mkdirSync(folder, { recursive: true, mode: ownerOnly });
        writeAtomically(folder, name, text, fileSystem);
        return null;
      }),
    keepAside: (name) =>
      attempt(() => {
        const aside = asideName(name, wall());
        fileSystem.renameSync(join(folder, name), join(folder, aside));
        syncFolder(folder, fileSystem);
        return aside;
      }),
    remove: (name) => {
      const removed = attempt(() => {
        fileSystem.unlinkSync(join(folder, name));
        syncFolder(folder, fileSystem);
        return null;
      });
      return !removed.ok && removed.error.code === 'ENOENT' ? succeeded(null) : removed;
    },
    list: () => {
      const listed = attempt(() => fileSystem.readdirSync(folder));
      if (listed.ok) return listed.value;
      return listed.error.code === 'ENOENT' ? [] : undefined;
    },
  };
}

/** Missing only when the system says so: every other trouble is `unreadable`, which opens no door. */
function read(path: string, fileSystem: FileSystem): FileState {
  try {
    if (fileSystem.statSync(path).size > longestFileBytes) return { kind: 'unreadable' };
    return { kind: 'text', text: fileSystem.readFileSync(path, 'utf8') };
  } catch (error) {
    return { kind: errorCode(error) === 'ENOENT' ? 'missing' : 'unreadable' };
  }
}

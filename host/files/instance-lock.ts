import { join } from 'node:path';
import { z } from 'zod';
import { failed, type Result, succeeded } from '#core/result.ts';
import { lockFileName } from './file-names.ts';
import { errorCode, type FileSystem, machineFileSystem } from './file-system.ts';
import { type ProcessTable, processTable } from './process-table.ts';

/** Two kiosks on one data folder would write over each other's settings and lock-out. */
export type InstanceLock = { readonly release: () => void };
export type LockError =
  | { readonly kind: 'taken'; readonly pid: number }
  /** The folder can't be written: there is nothing that two could write over. */
  | { readonly kind: 'notWritable'; readonly code: string };

const holderSchema = z.object({ pid: z.int().positive(), started: z.string() });
const ownerOnly = 0o600;

/** Takes the folder's lock file. One left by a process that is gone (power cut, crash) is taken over. */
export function takeInstanceLock(
  folder: string,
  fileSystem: FileSystem = machineFileSystem,
  processes: ProcessTable = processTable,
): Result<InstanceLock, LockError> {
  const path = join(folder, lockFileName);
  const own = JSON.stringify({ pid: processes.ownPid, started: processes.startOf(processes.ownPid) });
  try {
    fileSystem.mkdirSync(folder, { recursive: true, mode: 0o700 });
    for (;;) {
      if (create(path, own, fileSystem)) return succeeded({ release: () => release(path, own, fileSystem) });
      const left = readText(path, fileSystem);
      const holder = holderOf(left);
      if (holder !== undefined && processes.startOf(holder.pid) === holder.started) return failed({ kind: 'taken', pid: holder.pid });
      if (left !== undefined) setAside(path, left, fileSystem);
    }
  } catch (error) {
    return failed({ kind: 'notWritable', code: errorCode(error) });
  }
}

function create(path: string, text: string, fileSystem: FileSystem): boolean {
  // Written beside it and linked: whoever sees the lock sees it whole.
  const draft = `${path}.${process.pid}`;
  const file = fileSystem.openSync(draft, 'w', ownerOnly);
  try {
    writeAndClose(file, text, fileSystem);
    fileSystem.linkSync(draft, path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  } finally {
    fileSystem.unlinkSync(draft);
  }
}

function writeAndClose(file: number, text: string, fileSystem: FileSystem): void {
  try {
    fileSystem.writeSync(file, text);
  } finally {
    fileSystem.closeSync(file);
  }
}

/** Takes a stale lock away, and only that one: another kiosk may have taken its place since it was read. */
function setAside(path: string, stale: string, fileSystem: FileSystem): void {
  const aside = `${path}.${process.pid}.stale`;
  try {
    fileSystem.renameSync(path, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  if (readText(aside, fileSystem) !== stale) fileSystem.linkSync(aside, path);
  fileSystem.unlinkSync(aside);
}

function readText(path: string, fileSystem: FileSystem): string | undefined {
  try {
    return fileSystem.readFileSync(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function holderOf(text: string | undefined): z.infer<typeof holderSchema> | undefined {
  try {
    return holderSchema.parse(JSON.parse(text ?? ''));
  } catch {
    return undefined;
  }
}

function release(path: string, own: string, fileSystem: FileSystem): void {
  try {
    if (readText(path, fileSystem) === own) fileSystem.unlinkSync(path);
  } catch {
    // It stays, and the next start sees that its process is gone.
  }
}

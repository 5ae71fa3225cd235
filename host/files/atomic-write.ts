import { join } from 'node:path';
import { previousName, temporaryName } from './file-names.ts';
import type { FileSystem } from './file-system.ts';

/** Readable and writable to the kiosk's account alone. */
const ownerOnly = 0o600;

/**
 * Writes `name` so that a power cut at any moment leaves the old text or the new one, whole: temporary file, fsync, a copy of
 * what stood there before as `<name>.previous`, rename, fsync of the folder. Throws the operating system's error when the new
 * text did not take its place; then the old one stands.
 */
export function writeAtomically(folder: string, name: string, text: string, fileSystem: FileSystem): void {
  const target = join(folder, name);
  const temporary = join(folder, temporaryName(name));
  try {
    writeThrough(temporary, text, fileSystem);
    keepPrevious(folder, name, fileSystem);
    fileSystem.renameSync(temporary, target);
  } catch (error) {
    removeQuietly(temporary, fileSystem);
    throw error;
  }
  syncFolder(folder, fileSystem);
}

function writeThrough(path: string, text: string, fileSystem: FileSystem): void {
  const file = fileSystem.openSync(path, 'w', ownerOnly);
  try {
    const bytes = Buffer.from(text);
    // A nearly full disk may take a part only; the next write then says that it is full.
    for (let written = 0; written < bytes.length; ) written += fileSystem.writeSync(file, bytes, written);
    fileSystem.fsyncSync(file);
  } finally {
    fileSystem.closeSync(file);
  }
}

/** The copy, too, appears whole. It is a convenience for whoever mends the machine: without it the write goes on. */
function keepPrevious(folder: string, name: string, fileSystem: FileSystem): void {
  const previous = join(folder, previousName(name));
  const copy = join(folder, temporaryName(previousName(name)));
  try {
    fileSystem.copyFileSync(join(folder, name), copy);
    fileSystem.renameSync(copy, previous);
  } catch {
    removeQuietly(copy, fileSystem);
  }
}

/**
 * Makes the rename survive a power cut. The new text is in its place already, so a folder that can't be synced (Windows
 * has no such thing) must not be told as "not saved".
 */
export function syncFolder(folder: string, fileSystem: FileSystem): void {
  try {
    const opened = fileSystem.openSync(folder, 'r');
    try {
      fileSystem.fsyncSync(opened);
    } finally {
      fileSystem.closeSync(opened);
    }
  } catch {
    // Said above.
  }
}

function removeQuietly(path: string, fileSystem: FileSystem): void {
  try {
    fileSystem.unlinkSync(path);
  } catch {
    // It was never made, or the disk is read-only.
  }
}

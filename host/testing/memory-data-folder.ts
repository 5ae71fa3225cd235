import { failed, succeeded } from '#core/result.ts';
import { asideName, previousName } from '#host/files/file-names.ts';
import type { DataFolder } from '#host/ports.ts';

/** A data folder in memory with fault switches: the twin of host/files/node-data-folder.ts. */
export type MemoryDataFolder = DataFolder & {
  /** What is in the folder, by name. A restart is another kiosk on the same map. */
  readonly files: Map<string, string>;
  /** Names that are there but can't be read. */
  readonly unreadable: Set<string>;
  /** The operating system's code with which every write, rename and removal fails, such as EROFS or ENOSPC. */
  failWith: string | undefined;
  /** Names for which writing fails, while `failWith` is undefined. */
  readonly failFor: Set<string>;
  /** Names written, in order. */
  readonly written: string[];
};

export function createMemoryDataFolder(wall: () => number, files: Map<string, string> = new Map()): MemoryDataFolder {
  const fault = (name: string): string | undefined => folder.failWith ?? (folder.failFor.has(name) ? 'EIO' : undefined);
  const changed = (name: string, change: () => void) => {
    const code = fault(name);
    if (code !== undefined) return failed({ kind: 'notSaved', code } as const);
    change();
    return succeeded(null);
  };
  const folder: MemoryDataFolder = {
    files,
    unreadable: new Set(),
    failWith: undefined,
    failFor: new Set(),
    written: [],
    read: (name) => {
      if (folder.unreadable.has(name)) return { kind: 'unreadable' };
      const text = files.get(name);
      return text === undefined ? { kind: 'missing' } : { kind: 'text', text };
    },
    write: (name, text) =>
      changed(name, () => {
        const before = files.get(name);
        if (before !== undefined) files.set(previousName(name), before);
        files.set(name, text);
        folder.unreadable.delete(name);
        folder.written.push(name);
      }),
    keepAside: (name) => {
      const aside = asideName(name, wall());
      const renamed = changed(name, () => {
        files.set(aside, files.get(name) ?? '');
        files.delete(name);
        folder.unreadable.delete(name);
      });
      return renamed.ok ? succeeded(aside) : renamed;
    },
    remove: (name) =>
      changed(name, () => {
        files.delete(name);
        folder.unreadable.delete(name);
      }),
    list: () => [...files.keys()],
  };
  return folder;
}

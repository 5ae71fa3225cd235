import { writeSync } from 'node:fs';
import { type FileSystem, machineFileSystem } from '#host/files/file-system.ts';

type Faults = {
  /** The machine stops before this call (from 0): it and every later one do nothing and fail. */
  readonly stopBefore?: number;
  /** This one call fails with `code`, and those after it work. */
  readonly failAt?: number;
  readonly code?: string;
  /** A write takes at most so many bytes, as on a disk that is nearly full. */
  readonly mostBytesAtOnce?: number;
};

export type FaultyFileSystem = { readonly fileSystem: FileSystem; readonly calls: string[] };

/** The machine's own file system, with every call counted and the wanted ones failing. */
export function faultyFileSystem({
  stopBefore = Number.POSITIVE_INFINITY,
  failAt,
  code = 'EIO',
  mostBytesAtOnce = Number.POSITIVE_INFINITY,
}: Faults = {}): FaultyFileSystem {
  const calls: string[] = [];
  const writeSome = (file: number, bytes: Uint8Array, start: number): number => writeSync(file, bytes, start, Math.min(bytes.length - start, mostBytesAtOnce));
  const fileSystem = new Proxy(machineFileSystem, {
    get:
      (_target, name: keyof FileSystem) =>
      (...words: unknown[]) => {
        const index = calls.push(name) - 1;
        if (index >= stopBefore || index === failAt) throw Object.assign(new Error(`${code}: injected`), { code });
        const real = name === 'writeSync' && typeof words[1] !== 'string' ? writeSome : machineFileSystem[name];
        return (real as (...all: unknown[]) => unknown)(...words);
      },
  });
  return { fileSystem, calls };
}

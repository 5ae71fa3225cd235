import { type FileSystem, machineFileSystem } from '#host/files/file-system.ts';

/** The operating system's codes a kiosk meets in the field: a read-only disk, a full one, one that is not ours. */
export type DiskFault = 'EROFS' | 'ENOSPC' | 'EACCES';

/** The machine's file system until a fault is set; then every call that would change the disk fails with it. */
export type FaultyFileSystem = { readonly fileSystem: FileSystem; readonly failWith: (fault: DiskFault | undefined) => void };

export function createFaultyFileSystem(): FaultyFileSystem {
  const state: { fault: DiskFault | undefined } = { fault: undefined };
  const fail = () => {
    if (state.fault !== undefined) throw Object.assign(new Error(`${state.fault}: injected`), { code: state.fault });
  };
  const guarded =
    <A extends readonly unknown[], R>(call: (...given: A) => R) =>
    (...given: A): R => {
      fail();
      return call(...given);
    };
  const { openSync } = machineFileSystem;
  return {
    failWith: (fault) => {
      state.fault = fault;
    },
    fileSystem: {
      ...machineFileSystem,
      openSync: (path, flags, mode) => {
        if (flags !== 'r') fail();
        return openSync(path, flags, mode);
      },
      writeSync: guarded(machineFileSystem.writeSync) as FileSystem['writeSync'],
      renameSync: guarded(machineFileSystem.renameSync),
      copyFileSync: guarded(machineFileSystem.copyFileSync),
      unlinkSync: guarded(machineFileSystem.unlinkSync),
      linkSync: guarded(machineFileSystem.linkSync),
    },
  };
}

import { createKiosk } from '#host/create-kiosk.ts';
import { createFileLog } from '#host/files/file-log.ts';
import { createNodeContentFolder } from '#host/files/node-content-folder.ts';
import { createNodeDataFolder } from '#host/files/node-data-folder.ts';
import type { Kiosk, KioskParts } from '#host/kiosk.ts';
import { nodeRandom } from '#host/node-random.ts';
import type { Clock, Log, Scheduler } from '#host/ports.ts';
import { nodeScrypt } from '#host/staff/node-scrypt.ts';
import { createManualClock } from '#host/testing/manual-clock.ts';
import { createFaultyFileSystem, type DiskFault } from './faulty-file-system.ts';

/** What a test may do to the machine under the kiosk. */
export type MachineControl = {
  /** The machine's clocks go on and its timers fire. */
  readonly advance: (seconds: number) => void;
  /** The machine sleeps: the wall clock alone goes on. */
  readonly sleep: (seconds: number) => void;
  readonly failDiskWith: (fault: DiskFault | undefined) => void;
};

export type MovableOptions = {
  readonly dataFolder: string;
  readonly contentRoot: string;
  /** Milliseconds since 1970. */
  readonly wallStart: number;
};

export type MovableMachine = {
  readonly clock: Clock;
  readonly scheduler: Scheduler;
  readonly control: MachineControl;
  readonly createKiosk: (checkErasure: KioskParts['checkErasure']) => { readonly kiosk: Kiosk; readonly log: Log };
};

/** The shipped parts, but for time, which a test moves, and the disk, which a test may break. */
export function createMovableMachine({ dataFolder, contentRoot, wallStart }: MovableOptions): MovableMachine {
  const time = createManualClock(wallStart);
  const disk = createFaultyFileSystem();
  const log = createFileLog(dataFolder, time.clock.wall, disk.fileSystem);
  return {
    clock: time.clock,
    scheduler: time.scheduler,
    control: { advance: time.advance, sleep: time.sleep, failDiskWith: disk.failWith },
    createKiosk: (checkErasure) => {
      const kiosk = createKiosk({
        clock: time.clock,
        scheduler: time.scheduler,
        data: createNodeDataFolder(dataFolder, time.clock.wall, disk.fileSystem),
        content: createNodeContentFolder(contentRoot),
        log,
        random: nodeRandom,
        scrypt: nodeScrypt,
        version: '0.0.0-test',
        checkErasure,
      });
      return { kiosk, log };
    },
  };
}

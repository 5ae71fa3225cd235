import { createKiosk } from './create-kiosk.ts';
import { createFileLog } from './files/file-log.ts';
import { createNodeContentFolder } from './files/node-content-folder.ts';
import { createNodeDataFolder } from './files/node-data-folder.ts';
import type { Kiosk, KioskParts } from './kiosk.ts';
import { nodeClock, nodeScheduler } from './node-clock.ts';
import { nodeRandom } from './node-random.ts';
import type { Log } from './ports.ts';
import { nodeScrypt } from './staff/node-scrypt.ts';

type Options = {
  /** Where the kiosk keeps its files. */
  readonly dataFolder: string;
  /** The folder that has `locales/` and `resources/`. */
  readonly contentRoot: string;
  readonly version: string;
  readonly checkErasure: KioskParts['checkErasure'];
};

/** The kiosk on this machine's own clock, disk and randomness, as both shells ship it. The shell writes to the same log. */
export function createNodeKiosk({ dataFolder, contentRoot, version, checkErasure }: Options): { readonly kiosk: Kiosk; readonly log: Log } {
  const log = createFileLog(dataFolder, nodeClock.wall);
  const kiosk = createKiosk({
    clock: nodeClock,
    scheduler: nodeScheduler,
    data: createNodeDataFolder(dataFolder, nodeClock.wall),
    content: createNodeContentFolder(contentRoot),
    log,
    random: nodeRandom,
    scrypt: nodeScrypt,
    version,
    checkErasure,
  });
  return { kiosk, log };
}

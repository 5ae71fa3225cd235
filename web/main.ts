import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { createNodeKiosk } from '#host/create-node-kiosk.ts';
import { usualDataFolder } from '#host/files/data-folder-path.ts';
import { takeInstanceLock } from '#host/files/instance-lock.ts';
import { nodeScheduler } from '#host/node-clock.ts';
import { nodeRandom } from '#host/node-random.ts';
import { openBrowser } from './open-browser.ts';
import { serveOnPort } from './serve-on-port.ts';
import { readStartOptions } from './start-options.ts';

/** The browser shell: `node web/main.ts --port N --data DIR --no-open`. Ends with 2, and one line, when it can't start as asked. */

const say = (line: string): void => console.log(line);
const root = resolve(import.meta.dirname, '..');
const rendererFolder = join(root, 'build', 'renderer');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };

const options = readStartOptions(process.argv.slice(2));
if (!options.ok) refuse(options.error);
if (!existsSync(join(rendererFolder, 'index.html'))) refuse('The screens are not built yet: npm run build.');

const dataFolder = resolve(options.value.dataFolder ?? usualDataFolder({ platform: process.platform, home: homedir(), environment: process.env }));
const lock = takeInstanceLock(dataFolder);
if (!lock.ok && lock.error.kind === 'taken') refuse(`A kiosk is already running with the data folder ${dataFolder} (process ${lock.error.pid}).`);
if (!lock.ok && lock.error.kind === 'notWritable')
  say(`The data folder ${dataFolder} cannot be written (${lock.error.code}): changes hold only until the kiosk stops.`);

// A browser keeps nothing of a page that sends no-store, sets no cookie and writes no storage; what the page counts is all there is to look at.
const { kiosk, log } = createNodeKiosk({ dataFolder, contentRoot: root, version, checkErasure: async () => [] });
const served = await serveOnPort(options.value.port, { kiosk, rendererFolder, log, scheduler: nodeScheduler, random: nodeRandom }, say);
if (!served.ok) {
  kiosk.close();
  release();
  refuse(served.error);
}
say(`Backstory is at ${served.value.address} (data: ${dataFolder}). Ctrl+C stops it.`);
if (options.value.opensBrowser) openBrowser(served.value.address, process.env, process.platform);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void stop());

async function stop(): Promise<void> {
  if (served.ok) await served.value.close();
  kiosk.close();
  release();
  process.exit(0);
}

function release(): void {
  if (lock.ok) lock.value.release();
}

function refuse(line: string): never {
  console.error(line);
  process.exit(2);
}

import { parseArgs } from 'node:util';
import { buildStale } from './build.ts';
import { chooseShell, type ShellChoice } from './choose-shell.ts';
import { fetchElectron, findElectron } from './find-electron.ts';
import { rootFolder } from './root-folder.ts';
import { runToEnd } from './run-to-end.ts';

/** `npm start`: builds what is stale and opens the kiosk in the best shell this machine can run. */

const { values } = parseArgs({
  options: {
    web: { type: 'boolean', default: false },
    windowed: { type: 'boolean', default: false },
    port: { type: 'string' },
    data: { type: 'string' },
    display: { type: 'string' },
  },
});
const say = (line: string) => console.log(line);
const option = (name: 'port' | 'data' | 'display') => (values[name] === undefined ? [] : [`--${name}`, values[name]]);

/** An Electron that dies this soon never showed a screen: a library is missing, or its sandbox is not allowed. */
const startFailedSeconds = 8;

await buildStale(['renderer'], say);
const choice = chooseShell({
  isWebWanted: values.web,
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  hasDisplay: Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']),
  findElectron,
  fetchElectron,
  say,
});
process.exitCode = await open(choice);

async function open(chosen: ShellChoice): Promise<number> {
  if (chosen.shell === 'web') {
    say(`Opening the browser shell: ${chosen.reason}.`);
    return openWeb();
  }
  await buildStale(['electron'], say);
  say('Opening the desktop shell (Electron).');
  const startedAt = performance.now();
  const words = [rootFolder, ...option('data'), ...option('display'), ...(values.windowed ? ['--windowed'] : [])];
  const code = await runToEnd(chosen.electron, words);
  const isStartFailure = code !== 0 && performance.now() - startedAt < startFailedSeconds * 1000;
  if (!isStartFailure) return code;
  say(`Electron stopped at once (code ${code}). Opening the browser shell instead.`);
  return openWeb();
}

function openWeb(): Promise<number> {
  return runToEnd(process.execPath, [`${rootFolder}/web/main.ts`, ...option('port'), ...option('data')]);
}

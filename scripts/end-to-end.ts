import { spawn } from 'node:child_process';
import { chownSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { buildStale } from './build.ts';
import { howToGetABrowser, installTestBrowser } from './find-browser.ts';
import { findElectron } from './find-electron.ts';
import { rootFolder } from './root-folder.ts';
import { addTallies, endToEndTally, nothingRun, skippedTally, type Tally } from './test-tally.ts';
import { findTestUser, readableRoot, type TestUser } from './test-user.ts';
import { startVirtualDisplay } from './virtual-display.ts';

/** Runs the end-to-end tests in every shell this machine can run. `extra` goes to Playwright. */
export async function runEndToEnd(extra: readonly string[], say: (line: string) => void): Promise<Tally> {
  const user = findTestUser();
  if ('missing' in user) return skippedTally('end to end', user.missing);
  await buildStale(['renderer', 'electron', 'e2e'], say);

  const browser = installTestBrowser(say);
  const desktop = await findDesktop(user);
  const shells = [...(browser === undefined ? [] : ['web']), ...('skipped' in desktop ? [] : ['desktop'])];
  const notRun = [
    browser === undefined ? skippedTally('end to end in the browser shell', howToGetABrowser) : nothingRun,
    'skipped' in desktop ? skippedTally('end to end in the desktop shell', desktop.skipped) : nothingRun,
  ];
  if (shells.length === 0) return addTallies(notRun);
  say(`End to end in ${shells.join(' and ')}${browser === undefined ? '' : `, with ${browser.name}`}.`);
  try {
    return addTallies([await runPlaywright(user, 'skipped' in desktop ? {} : desktop.env, shells, extra, say), ...notRun]);
  } finally {
    if ('stop' in desktop) desktop.stop();
  }
}

type Desktop = { readonly env: NodeJS.ProcessEnv; readonly stop: () => void } | { readonly skipped: string };

async function findDesktop(user: TestUser): Promise<Desktop> {
  if (findElectron() === undefined) return { skipped: 'Electron\'s runtime is not here; "node node_modules/electron/install.js" fetches it' };
  const canUseOwnDisplay = process.platform !== 'linux' || (user.ids === undefined && Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']));
  if (canUseOwnDisplay) return { env: {}, stop: () => undefined };
  const display = await startVirtualDisplay(user);
  if (display === undefined) return { skipped: 'no display, and no Xvfb to stand in for one' };
  return { env: { DISPLAY: display.name }, stop: display.stop };
}

/** The Node that runs us comes with the project, as a rule: then the copy's own. */
function nodeIn(folder: string): string {
  const way = relative(rootFolder, process.execPath);
  return way.startsWith('..') || isAbsolute(way) ? process.execPath : join(folder, way);
}

async function runPlaywright(
  user: TestUser,
  env: NodeJS.ProcessEnv,
  shells: readonly string[],
  extra: readonly string[],
  say: (line: string) => void,
): Promise<Tally> {
  const folder = readableRoot(user, say);
  const results = join(folder, 'test-results');
  const report = join(results, 'end-to-end.json');
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results);
  if (user.ids !== undefined) chownSync(results, user.ids.uid, user.ids.gid);

  const words = ['node_modules/playwright/cli.js', 'test', ...shells.map((shell) => `--project=${shell}`), ...extra];
  // The only shell leaves no case to another.
  const sample = shells.length === 1 ? { SHELLS: 'all' } : {};
  const exitCode = await new Promise<number>((resolve) => {
    const child = spawn(nodeIn(folder), words, { ...user.ids, cwd: folder, env: { ...user.env, ...env, ...sample }, stdio: 'inherit' });
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
  const tally = endToEndTally(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined, exitCode);
  if (folder !== rootFolder) {
    cpSync(results, join(rootFolder, 'test-results'), { recursive: true });
    rmSync(folder, { recursive: true, force: true });
  }
  return tally;
}

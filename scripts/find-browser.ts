import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

export type FoundBrowser = { readonly name: string; readonly path: string };

/** How to get a browser, in one line, for a machine where none is found. */
export const howToGetABrowser = 'no browser found: install Chromium, Chrome or Edge, or run "npx playwright install chromium"';

const installMinutes = 5;

/** A browser of this machine: Playwright's own, else a system Chromium, Chrome or Edge. */
export function findBrowser(): FoundBrowser | undefined {
  const own = chromium.executablePath();
  if (own !== '' && existsSync(own)) return { name: "Playwright's Chromium", path: own };
  for (const [name, path] of candidates()) if (isExecutable(path)) return { name, path };
  return undefined;
}

/** The same engine without a browser's own windows, where Debian's package of it is here: a fresh page in a third of the time. */
const headlessShell = 'chromium-headless-shell';

/** The browser that tests run in. */
export function findTestBrowser(): FoundBrowser | undefined {
  const path = onPath(headlessShell);
  return path === undefined ? findBrowser() : { name: headlessShell, path };
}

/** The browser for tests, installed first by root on a machine that has apt-get: a build server. Says what it does; undefined when there is none. */
export function installTestBrowser(say: (line: string) => void): FoundBrowser | undefined {
  if (process.getuid?.() !== 0 || onPath('apt-get') === undefined || onPath(headlessShell) !== undefined) return findTestBrowser();
  say(`Installing Debian's ${headlessShell} (at most ${installMinutes} minutes).`);
  const run = (...words: readonly string[]) =>
    spawnSync('apt-get', words, {
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: installMinutes * 60_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  const install = (name: string): boolean => run('install', '-y', '-qq', '--no-install-recommends', name);
  if (!run('update', '-qq') || !install(headlessShell)) say(`${headlessShell} could not be installed.`);
  // The whole browser too: it draws type as a screen's does, and pictures are compared in it.
  if (findBrowser() === undefined) install('chromium');
  return findTestBrowser();
}

/** The full path of a program, or undefined when it is not on the PATH. */
export function onPath(program: string): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find(isExecutable);
}

function candidates(): readonly (readonly [string, string])[] {
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
    return roots.flatMap((root) => [
      ['Chrome', join(root, 'Google/Chrome/Application/chrome.exe')] as const,
      ['Edge', join(root, 'Microsoft/Edge/Application/msedge.exe')] as const,
      ['Chromium', join(root, 'Chromium/Application/chrome.exe')] as const,
    ]);
  }
  if (process.platform === 'darwin') {
    return [
      ['Chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
      ['Edge', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
      ['Chromium', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ];
  }
  const programs = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge'];
  return programs.flatMap((program) => {
    const path = onPath(program);
    return path === undefined ? [] : [[program, path] as const];
  });
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import type { LogEntry } from '#host/log-entry.ts';
import { wallStart } from '../fixtures.ts';
import { readLog, rootFolder } from '../kiosk-files.ts';
import { type OpenDesktopShell, openDesktopShell } from '../shells/desktop-shell.ts';

export { expect } from '@playwright/test';

export type DesktopUnderTest = OpenDesktopShell & {
  readonly log: () => readonly LogEntry[];
  /** Runs a line in the page through the main process: works after a crash too, when Playwright has given the page up. */
  readonly inPage: (script: string) => Promise<unknown>;
};

/** For what only the desktop shell has: its main process is at hand. */
export const test = base.extend<{ readonly desktop: DesktopUnderTest; readonly scratchFolder: string }>({
  scratchFolder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'backstory-test-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  desktop: async ({ scratchFolder }, use) => {
    const dataFolder = join(scratchFolder, 'data');
    const profileFolder = join(scratchFolder, 'profile');
    mkdirSync(profileFolder);
    const open = await openDesktopShell({ dataFolder, contentRoot: rootFolder, wallStart, profileFolder });
    await open.page.waitForFunction(() => document.readyState === 'complete');
    await use({
      ...open,
      log: () => readLog(dataFolder),
      inPage: (script) => open.electron.evaluate(({ BrowserWindow }, line) => BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(line), script),
    });
    await open.close();
  },
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, test as base, type Page } from '@playwright/test';
import type { LogEntry } from '#host/log-entry.ts';
import type { DiskFault } from './entry/faulty-file-system.ts';
import { readLog, rootFolder, writeFiles } from './kiosk-files.ts';
import { advance, sleepUntilTouched } from './move-time.ts';
import { openDesktopShell } from './shells/desktop-shell.ts';
import type { OpenShell } from './shells/open-shell.ts';
import { launchWebBrowser, openWebShell } from './shells/web-shell.ts';

export { expect } from '@playwright/test';

export type ShellName = 'web' | 'desktop';

/** A kiosk as a test sees it, in either shell. */
export type KioskUnderTest = {
  readonly page: Page;
  readonly shell: ShellName;
  readonly dataFolder: string;
  readonly clock: {
    /** Time passes for the page and the machine alike, second by second. */
    readonly advance: (seconds: number) => Promise<void>;
    /** The machine sleeps, and what the person does wakes it: both find that the wall clock has moved. */
    readonly sleepUntilTouched: (seconds: number, touch: () => Promise<void>) => Promise<void>;
  };
  /** The machine's log, oldest first. */
  readonly log: () => readonly LogEntry[];
  /** The kiosk stops and starts again on the same data folder; `page` is then another page. */
  readonly restart: (options?: Pick<LaunchOptions, 'contentRoot'>) => Promise<KioskUnderTest>;
  readonly faults: { readonly failDiskWith: (fault: DiskFault | undefined) => Promise<void> };
  readonly close: () => Promise<void>;
};

export type LaunchOptions = {
  /** Files that lie in the data folder before the start, by name. */
  readonly files?: Readonly<Record<string, string>>;
  /** Another folder with `locales/` and `resources/`; see `contentCopy`. */
  readonly contentRoot?: string;
  /** A data folder of the test's own making, such as a read-only one. */
  readonly dataFolder?: string;
};

/** Every test starts at this time of the wall clock. */
export const wallStart = Date.parse('2026-11-23T09:00:00Z');

type Fixtures = {
  /** A kiosk as it comes out of the box. */
  readonly kiosk: KioskUnderTest;
  /** Kiosks a test makes itself, with faults under them. Closed at its end. */
  readonly launchKiosk: (options?: LaunchOptions) => Promise<KioskUnderTest>;
  /** A folder of the test's own, gone at its end. */
  readonly scratchFolder: string;
};

type WorkerFixtures = {
  readonly shell: ShellName;
  /** Undefined in the desktop shell, which is a browser itself. */
  readonly webBrowser: Browser | undefined;
};

export const test = base.extend<Fixtures, WorkerFixtures>({
  shell: [
    async ({}, use, info) => {
      await use(info.project.name === 'desktop' ? 'desktop' : 'web');
    },
    { scope: 'worker' },
  ],
  webBrowser: [
    async ({ shell }, use) => {
      const browser = shell === 'web' ? await launchWebBrowser() : undefined;
      await use(browser);
      await browser?.close();
    },
    { scope: 'worker' },
  ],
  scratchFolder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'backstory-test-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  launchKiosk: async ({ shell, webBrowser, scratchFolder }, use) => {
    const opened: KioskUnderTest[] = [];
    const launch = async ({ files = {}, contentRoot = rootFolder, dataFolder: given }: LaunchOptions = {}): Promise<KioskUnderTest> => {
      const folder = mkdtempSync(join(scratchFolder, 'kiosk-'));
      const dataFolder = given ?? join(folder, 'data');
      writeFiles(dataFolder, files);
      const options = { dataFolder, contentRoot, wallStart, profileFolder: join(folder, 'profile') };
      const open: OpenShell = webBrowser === undefined ? await openDesktopShell(options) : await openWebShell(options, webBrowser);
      const kiosk: KioskUnderTest = {
        page: open.page,
        shell,
        dataFolder,
        clock: {
          advance: (seconds) => advance(open, seconds),
          sleepUntilTouched: (seconds, touch) => sleepUntilTouched(open, seconds, touch),
        },
        log: () => readLog(dataFolder),
        restart: async (changes = {}) => {
          await open.close();
          return launch({ dataFolder, contentRoot, ...changes });
        },
        faults: { failDiskWith: open.machine.failDiskWith },
        close: open.close,
      };
      opened.push(kiosk);
      return kiosk;
    };
    await use(launch);
    for (const kiosk of opened) await kiosk.close();
  },
  kiosk: async ({ launchKiosk }, use) => {
    await use(await launchKiosk());
  },
});

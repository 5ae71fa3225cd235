import { mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { test as base, expect } from '../fixtures.ts';
import { finishVisit } from '../flows/leave.ts';
import { openTopic, startVisit } from '../flows/start-visit.ts';
import { attractScreen } from '../screens/attract-screen.ts';
import { type ShippedShell, startShippedShell, withDiskAt } from './shipped-shell.ts';

/** Starts the browser shell as it is shipped, and stops it at the end of the test. */
const test = base.extend<{ readonly start: typeof startShippedShell }>({
  start: async ({}, use) => {
    const started: ShippedShell[] = [];
    await use((words, within) => {
      const shell = startShippedShell(words, within);
      started.push(shell);
      return shell;
    });
    for (const shell of started) await shell.stop();
  },
});

async function openPage(browser: Browser | undefined, address: string): Promise<Page> {
  if (browser === undefined) throw new Error('these tests have a browser');
  const page = await (await browser.newContext({ viewport: { width: 1080, height: 1920 }, hasTouch: true })).newPage();
  await page.goto(address);
  return page;
}

const folderIn = (scratchFolder: string): string => mkdtempSync(join(scratchFolder, 'data-'));

test('the shipped shell says where it is, and a patient can start there', async ({ start, scratchFolder, webBrowser }) => {
  const shell = start(['--port', '0', '--data', folderIn(scratchFolder)]);
  const page = await openPage(webBrowser, await shell.address);
  await startVisit({ page }, 'es');
  await page.context().close();
});

test('a port that is taken is said in one line, and nothing is started there', async ({ start, scratchFolder }) => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const address = other.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const shell = start(['--port', String(port), '--data', folderIn(scratchFolder)]);
  expect(await shell.ended).toBe(2);
  expect(shell.said().trim()).toBe(`Port ${port} is in use. Choose another with --port.`);
  other.close();
});

test('a second kiosk on the same data folder says who has it, and leaves the first alone', async ({ start, scratchFolder, webBrowser }) => {
  const folder = folderIn(scratchFolder);
  const first = start(['--port', '0', '--data', folder]);
  const address = await first.address;
  const second = start(['--port', '0', '--data', folder]);
  expect(await second.ended).toBe(2);
  expect(second.said()).toMatch(/^A kiosk is already running with the data folder .+ \(process \d+\)\.\n$/);
  const page = await openPage(webBrowser, address);
  await attractScreen(page).isShown();
  await page.context().close();
});

test('on a real read-only disk the kiosk says so in one line, and visits work', async ({ start, scratchFolder, webBrowser }) => {
  const folder = folderIn(scratchFolder);
  const disk = withDiskAt(folder, 'ro,size=1m', 'true');
  test.skip('missing' in disk, 'missing' in disk ? disk.missing : '');
  const shell = start(['--port', '0', '--data', folder], 'words' in disk ? disk.words : []);
  const page = await openPage(webBrowser, await shell.address);
  expect(shell.said()).toContain(`The data folder ${folder} cannot be written (EROFS): changes hold only until the kiosk stops.`);
  const visit = await startVisit({ page }, 'en');
  await openTopic(visit, 'mri');
  await finishVisit(visit);
  expect(
    shell
      .said()
      .split('\n')
      .filter((line) => line !== ''),
  ).toHaveLength(2);
  await page.context().close();
});

test('on a real full disk the kiosk starts, and visits work', async ({ start, scratchFolder, webBrowser }) => {
  const folder = folderIn(scratchFolder);
  const disk = withDiskAt(folder, 'size=1m', `(dd if=/dev/zero of='${folder}/kiosk.4.log' bs=64k 2>/dev/null || true)`);
  test.skip('missing' in disk, 'missing' in disk ? disk.missing : '');
  const shell = start(['--port', '0', '--data', folder], 'words' in disk ? disk.words : []);
  const page = await openPage(webBrowser, await shell.address);
  const visit = await startVisit({ page }, 'en');
  await openTopic(visit, 'mri');
  await finishVisit(visit);
  // Silent on a full disk: what it can't write down is nobody's trouble at the terminal.
  expect(shell.said()).not.toMatch(/Error|at .*\.ts/);
  await page.context().close();
});

test('a data folder that can’t be made still gives a kiosk', async ({ start, scratchFolder, webBrowser }) => {
  const closed = join(folderIn(scratchFolder), 'closed');
  mkdirSync(closed, { mode: 0o500 });
  const folder = join(closed, 'data');
  const shell = start(['--port', '0', '--data', folder]);
  const page = await openPage(webBrowser, await shell.address);
  await attractScreen(page).isShown();
  expect(shell.said()).toContain('cannot be written (EACCES)');
  expect(readdirSync(closed)).toEqual([]);
  await page.context().close();
});

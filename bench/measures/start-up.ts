import { spawn } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright';
import { findBrowser, howToGetABrowser } from '#scripts/find-browser.ts';
import { findTestUser } from '#scripts/test-user.ts';
import { barePaths } from '../page/bare-page.ts';
import { type BenchRun, benchPanel } from './bench-run.ts';
import type { BenchResult } from './result.ts';
import { median } from './statistics.ts';

/** Pairs of starts, kiosk and empty page in turn. */
const fullPairs = 15;
/** Left alone for so long before somebody asks the page, so that asking costs it nothing. */
const leftAloneMillis = 2500;

type Start = {
  /** From starting the browser's process to the end of the first frame, milliseconds. */
  readonly whole: number;
  /** The page's part of it: from the navigation. */
  readonly page: number;
};

/** Starts a browser of its own on the kiosk and on an empty page of the same server, in turn. */
export async function measureStartUp(run: BenchRun): Promise<readonly BenchResult[]> {
  const pairs = run.isShort ? 1 : fullPairs;
  const kiosk: Start[] = [];
  const empty: Start[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    // Who goes first changes, so that neither profits from a warm disk.
    const turns = [
      () => startOn(`${run.address}/`).then((start) => kiosk.push(start)),
      () => startOn(`${run.address}${barePaths.empty}`).then((start) => empty.push(start)),
    ];
    for (const turn of pair % 2 === 0 ? turns : turns.reverse()) await turn();
  }
  const [ours, bare] = [median(kiosk.map(({ whole }) => whole)), median(empty.map(({ whole }) => whole))];
  const [oursPage, barePage] = [median(kiosk.map(({ page }) => page)), median(empty.map(({ page }) => page))];
  return [
    {
      what: `browser's start to first attract frame, median of ${pairs}`,
      ours: `${Math.round(ours)} ms`,
      yardstick: `${Math.round(bare)} ms (empty page)`,
      figure: ours / bare,
      unit: '×',
      goal: 1.3,
    },
    {
      what: 'of it, the page alone',
      ours: `${Math.round(oursPage)} ms`,
      yardstick: `${Math.round(barePage)} ms`,
      figure: oursPage / barePage,
      unit: '×',
      goal: undefined,
    },
  ];
}

async function startOn(address: string): Promise<Start> {
  const found = findBrowser();
  const user = findTestUser();
  if (found === undefined || 'missing' in user) throw new Error(howToGetABrowser);
  const profile = mkdtempSync(join(tmpdir(), 'backstory-profile-'));
  if (user.ids !== undefined) chownSync(profile, user.ids.uid, user.ids.gid);
  const glass = `--window-size=${benchPanel?.width},${benchPanel?.height}`;
  const words = [
    '--headless',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--disable-background-networking',
    '--hide-scrollbars',
    glass,
    address,
  ];
  const startedAt = Date.now();
  const child = spawn(found.path, words, { ...user.ids, env: user.env, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  try {
    const debugging = await new Promise<string>((resolve, reject) => {
      createInterface({ input: child.stderr }).on('line', (line) => {
        const [, endpoint] = /DevTools listening on (\S+)/.exec(line) ?? [];
        if (endpoint !== undefined) resolve(endpoint);
      });
      child.once('error', reject);
    });
    await new Promise((resolve) => setTimeout(resolve, leftAloneMillis));
    const browser = await chromium.connectOverCDP(debugging);
    const page = browser.contexts()[0]?.pages()[0];
    if (page === undefined) throw new Error('The browser opened no page.');
    await page.waitForFunction(() => window.backstoryProbe?.firstFrame !== undefined);
    const { origin, frame } = await page.evaluate(() => ({ origin: performance.timeOrigin, frame: window.backstoryProbe.firstFrame ?? Number.NaN }));
    await browser.close();
    return { whole: origin + frame - startedAt, page: frame };
  } finally {
    child.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

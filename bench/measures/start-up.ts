import { spawn } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type FoundBrowser, findBrowser, howToGetABrowser } from '#scripts/find-browser.ts';
import { findTestUser, type TestUser } from '#scripts/test-user.ts';
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
  const found = findBrowser();
  const user = findTestUser();
  if (found === undefined || 'missing' in user) throw new Error(howToGetABrowser);
  const pairs = run.isShort ? 1 : fullPairs;
  const kiosk: Start[] = [];
  const empty: Start[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    // Who goes first changes, so that neither profits from a warm disk.
    const turns = [
      () => startOn(`${run.address}/`, found, user).then((start) => kiosk.push(start)),
      () => startOn(`${run.address}${barePaths.empty}`, found, user).then((start) => empty.push(start)),
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

async function startOn(address: string, found: FoundBrowser, user: TestUser): Promise<Start> {
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
    const { origin, frame } = await askPage(debugging);
    return { whole: origin + frame - startedAt, page: frame };
  } finally {
    child.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

type FirstFrame = { readonly origin: number; readonly frame: number };
/** Evaluated in the page: when it began, by the wall clock, and how long after that its first frame ended. */
const askForFirstFrame = `new Promise((resolve) => {
  const look = () => backstoryProbe.firstFrame === undefined ? requestAnimationFrame(look) : resolve({ origin: performance.timeOrigin, frame: backstoryProbe.firstFrame });
  look();
})`;

/** Asks the one page of a browser, by its debugging address `ws://host:port/…`. */
async function askPage(debugging: string): Promise<FirstFrame> {
  const list = (await (await fetch(`http://${new URL(debugging).host}/json/list`)).json()) as readonly {
    readonly type: string;
    readonly url: string;
    readonly webSocketDebuggerUrl: string;
  }[];
  const page = list.find(({ type, url }) => type === 'page' && url.startsWith('http'));
  if (page === undefined) throw new Error('The browser opened no page.');
  const socket = new WebSocket(page.webSocketDebuggerUrl);
  try {
    return await new Promise<FirstFrame>((resolve, reject) => {
      socket.onopen = () =>
        socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression: askForFirstFrame, awaitPromise: true, returnByValue: true } }));
      socket.onmessage = ({ data }) =>
        resolve((JSON.parse(String(data)) as { readonly result: { readonly result: { readonly value: FirstFrame } } }).result.result.value);
      socket.onerror = () => reject(new Error('The page did not answer.'));
    });
  } finally {
    socket.close();
  }
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { allSamples } from '#renderer/figures/samples/all-samples.ts';
import { openFigurePage } from '#scripts/figure-page.ts';
import { findBrowser, howToGetABrowser } from '#scripts/find-browser.ts';
import { pick, randomStream, seed } from '../flows/seed.ts';
import { comparePictures, type PictureBox, type PictureDifference } from '../measure/picture-difference.ts';
import { launchElectron } from '../shells/desktop-shell.ts';
import { launchWebBrowser } from '../shells/web-shell.ts';
import { test as base, expect } from './desktop-test.ts';

/** The same built page of figures in two engines: this machine's browser, and the one that the desktop shell brings. */

type Engine = { readonly page: Page; readonly inspector: CDPSession };
type Engines = { readonly browser: Engine; readonly electron: Engine; readonly address: string };

/** A drawing is 400 × 320 pixels: large enough for every line, small enough for all in one picture. */
const sheet = { width: 1680, height: 2600 };
const drawn = { width: '105.835', height: '84.668', labels: 'none' };

const statesOnAPage = 24;

/** Both engines smooth edges in their own way: measured 0.3 and 1.2 at most. A root left out is 10 and more at its place. */
const mostMeanPercent = 0.5;
const mostWorstPercent = 2.5;

/** Electron's main process, with nothing of the kiosk in it. */
const mainScript = `const { app } = require('electron');
app.enableSandbox();
app.commandLine.appendSwitch('force-color-profile', 'srgb');
app.on('window-all-closed', () => undefined);`;

const test = base.extend<object, { readonly engines: Engines }>({
  engines: [
    async ({}, use) => {
      const figures = await openFigurePage();
      const folder = mkdtempSync(join(tmpdir(), 'backstory-engines-'));
      writeFileSync(join(folder, 'main.cjs'), mainScript);
      const [browser, electron] = await Promise.all([
        // The headless shell draws type in a way of its own.
        launchWebBrowser(findBrowser()),
        launchElectron([join(folder, 'main.cjs'), `--user-data-dir=${folder}/profile`], folder),
      ]);
      const windowOpens = electron.waitForEvent('window');
      await electron.evaluate(
        ({ BrowserWindow }, size) => void new BrowserWindow({ ...size, webPreferences: { sandbox: true } }).loadURL('about:blank'),
        sheet,
      );
      const [inBrowser, inElectron] = [await browser.newPage(), await windowOpens];
      await use({
        browser: { page: inBrowser, inspector: await inBrowser.context().newCDPSession(inBrowser) },
        electron: { page: inElectron, inspector: await electron.context().newCDPSession(inElectron) },
        address: figures.address,
      });
      await electron.close();
      await browser.close();
      await figures.close();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
});

// One pair of engines for all.
test.describe.configure({ mode: 'default' });
test.skip(findBrowser() === undefined, howToGetABrowser);

/** Pages of states, each seen in one picture: every state with FIGURES=all, else one of each scene. */
function pagesToDraw(): readonly (readonly string[])[] {
  const byScene = Object.entries(allSamples).map(([scene, states]) => Object.keys(states).map((state) => `${scene}:${state}`));
  const random = randomStream(seed);
  const states = process.env['FIGURES'] === 'all' ? byScene.flat() : byScene.map((names) => pick(random, names));
  return Array.from({ length: Math.ceil(states.length / statesOnAPage) }, (_, page) => states.slice(page * statesOnAPage, (page + 1) * statesOnAPage));
}

async function open({ page, inspector }: Engine, address: string, states: readonly string[]): Promise<void> {
  await inspector.send('Emulation.setDeviceMetricsOverride', { ...sheet, deviceScaleFactor: 1, mobile: false });
  await page.goto(`${address}?${new URLSearchParams({ ...drawn, state: states.join(',') })}`);
  await page
    .locator('.figure-rows-state')
    .nth(states.length - 1)
    .waitFor();
  // On whole pixels: an engine rounds a place between two in its own way, and every edge would differ by the rest.
  await page.addStyleTag({ content: '.figure-stage-drawing { inset: 0 auto auto 0 !important; width: 400px !important; height: 320px !important }' });
  await page.evaluate(() => document.fonts.ready);
}

const photograph = async ({ inspector }: Engine): Promise<string> => (await inspector.send('Page.captureScreenshot', { format: 'png' })).data;

/** Where each state stands on the page. */
const boxesOf = (page: Page): Promise<readonly PictureBox[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.figure-rows-state')].map((element) => {
      const { x, y, width, height } = (element.firstElementChild ?? element).getBoundingClientRect();
      return {
        name: `${element.dataset['scene']}: ${element.dataset['state']}`,
        x: Math.round(x),
        y: Math.round(y),
        width: Math.round(width),
        height: Math.round(height),
      };
    }),
  );

async function compare({ browser, electron }: Engines): Promise<readonly PictureDifference[]> {
  const boxes = await boxesOf(browser.page);
  expect(await boxesOf(electron.page)).toEqual(boxes);
  return browser.page.evaluate(comparePictures, { pictures: [await photograph(browser), await photograph(electron)] as const, boxes });
}

const isOther = ({ meanPercent, worstPercent }: PictureDifference): boolean => meanPercent > mostMeanPercent || worstPercent > mostWorstPercent;

test('every figure looks the same in the browser and in the desktop shell', async ({ engines }) => {
  test.setTimeout(process.env['FIGURES'] === 'all' ? 600_000 : 120_000);
  const { address, browser, electron } = engines;
  const versions = await Promise.all([browser, electron].map(({ page }) => page.evaluate(() => /Chrome\/(\d+)/.exec(navigator.userAgent)?.[1])));
  test.info().annotations.push({ type: 'engines', description: `Chromium ${versions.join(' and ')}` });
  const differences: PictureDifference[] = [];
  for (const states of pagesToDraw()) {
    await Promise.all([browser, electron].map((engine) => open(engine, address, states)));
    differences.push(...(await compare(engines)));
  }
  expect(differences.length).toBeGreaterThanOrEqual(Object.keys(allSamples).length);
  expect(versions.every((version) => version !== undefined)).toBe(true);
  expect(differences.filter(isOther)).toEqual([]);
});

const planted = {
  'a part left out': '[data-part="nerveRoot"] { visibility: hidden }',
  'another colour': ':root { --disk-ring: #8fb0c4 }',
  'everything half a millimetre lower': '.figure-stage-drawing > * { translate: 0 0.5px }',
} as const;

test('what one engine draws otherwise is seen', async ({ engines }) => {
  const { address, browser, electron } = engines;
  for (const [fault, style] of Object.entries(planted)) {
    await Promise.all([browser, electron].map((engine) => open(engine, address, ['vertebra-top:protrusion-left'])));
    expect((await compare(engines)).filter(isOther)).toEqual([]);
    await electron.page.addStyleTag({ content: style });
    expect((await compare(engines)).filter(isOther), fault).toHaveLength(1);
  }
});

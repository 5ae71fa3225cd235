import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright';
import { barePageHtml, barePaths, emptyPageHtml, runBarePage } from '../page/bare-page.ts';
import { installProbe } from '../page/probe.ts';
import { panels } from '../sheets/panels.ts';

/** What every measure is given. */
export type BenchRun = {
  readonly browser: Browser;
  /** The kiosk's address; the bare pages stand on the same server. */
  readonly address: string;
  /** The folder that is served. */
  readonly folder: string;
  /** A quick try of the bench itself: one round of everything. */
  readonly isShort: boolean;
  readonly say: (line: string) => void;
};

/** The commonest kiosk glass: 21.5 in., upright (look.md). */
export const benchPanel = panels.find(({ id }) => id === 'stele') ?? panels[0];

/** A tap that shows nothing for so long shows nothing. */
const longestTapMillis = 60_000;

/** Puts probe, bare page and empty page beside the built screens, before they are served. */
export function addBarePages(folder: string): void {
  const file = (path: string): string => join(folder, path);
  const index = readFileSync(file('index.html'), 'utf8');
  writeFileSync(file('index.html'), index.replace('<head>', `<head><script src="${barePaths.probe}"></script>`));
  writeFileSync(file(barePaths.probe), `(${installProbe})();`);
  writeFileSync(file(barePaths.script), `(${runBarePage})();`);
  // All of them: the kiosk has loaded those of a visit before anybody touches Next.
  const styles = readdirSync(file('assets'))
    .filter((name) => name.endsWith('.css'))
    .map((name) => `./assets/${name}`);
  const first = [...index.matchAll(/<link rel="stylesheet"[^>]* href="([^"]+)"/g)].map(([, href]) => href ?? '');
  styles.sort((one, other) => Number(first.includes(other)) - Number(first.includes(one)));
  writeFileSync(file(barePaths.page), barePageHtml(styles));
  writeFileSync(file(barePaths.empty), emptyPageHtml);
  // Filled with what the kiosk shows once it runs; a file that is not there at the start is never served.
  writeFileSync(file(barePaths.screens), '{}');
}

/** A page on the bench's glass. @param slowDown of the processor; 1 is none */
export async function openPage(browser: Browser, address: string, slowDown: number): Promise<Page> {
  const context = await browser.newContext({ viewport: benchPanel ?? null, hasTouch: true });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(address);
  if (slowDown !== 1) await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  return page;
}

/** Taps a control and returns the milliseconds from the finger's lifting to the end of the frame that shows `text` in `selector`. */
export async function timeTap(page: Page, control: Locator, selector: string, text: string): Promise<number> {
  // A trial does everything but the click: it waits until the control stands still.
  await control.click({ trial: true });
  const box = await control.boundingBox();
  if (box === null) throw new Error('The control to tap is not there.');
  await page.evaluate(([where, what]) => window.backstoryProbe.watchTap(where, what), [selector, text] as const);
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  const waited = new Promise<number>((_resolve, reject) =>
    setTimeout(reject, longestTapMillis, new Error(`“${text}” was not shown within ${longestTapMillis} ms.`)).unref(),
  );
  return Promise.race([page.evaluate(() => window.backstoryProbe.tapResult()), waited]);
}

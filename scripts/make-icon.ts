import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findBrowser, howToGetABrowser } from './find-browser.ts';
import { rootFolder } from './root-folder.ts';

/** Draws resources/icons/backstory.png from backstory.svg: installers want a bitmap. Run it when the drawing changed. */

const sizePixels = 512;
const folder = join(rootFolder, 'resources/icons');
const found = findBrowser();
if (found === undefined) throw new Error(howToGetABrowser);

const browser = await chromium.launch({ executablePath: found.path, chromiumSandbox: true });
const page = await browser.newPage({ viewport: { width: sizePixels, height: sizePixels } });
await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${readFileSync(join(folder, 'backstory.svg'), 'utf8')}`);
await page.screenshot({ path: join(folder, 'backstory.png'), omitBackground: true });
await browser.close();

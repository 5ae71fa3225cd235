import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootFolder } from '#scripts/root-folder.ts';
import { launchBrowser } from './kiosk/launch-browser.ts';
import { buildScreens, openServedKiosk, wallStart } from './kiosk/served-kiosk.ts';
import { startVisit } from './kiosk/visitor.ts';

/** `npm run readme:picture`: the pictures of README.md, docs/pictures/attract.png and step.png, 1600 px wide, in English. */
const say = (line: string): void => console.log(line);
/** A 15.6 in. panel in 1600 px: 345 mm of glass across. */
const glass = { width: 1600, height: 900, pixelsPerMillimetre: 4.64 };
const folder = join(rootFolder, 'docs/pictures');

const screens = await buildScreens(say);
const kiosk = await openServedKiosk(screens.folder, { pixelsPerMillimetre: glass.pixelsPerMillimetre, clinicName: 'Riverside Spine Clinic' });
const launched = await launchBrowser(say);
try {
  const context = await launched.browser.newContext({ viewport: glass, hasTouch: true, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.clock.install({ time: wallStart });
  await page.goto(kiosk.address);
  await page.locator('.attract').waitFor();
  await page.evaluate(() => document.fonts.ready);
  // The spine has drawn itself after 4.2 s and then rests.
  await page.clock.fastForward(4500);
  await page.waitForFunction(() => document.querySelector('.attract-spine-drawing g') !== null);
  await keep('attract', await page.screenshot());
  const visitor = await startVisit(page, 'en');
  await visitor.openTopic('herniated-disk');
  await page.locator('.figure-labels:not(.figure-labels-waiting)').waitFor();
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  await keep('step', await page.screenshot());
} finally {
  await launched.close();
  await kiosk.close();
  screens.remove();
}

async function keep(name: string, png: Buffer): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.png`), png);
  say(`docs/pictures/${name}.png`);
}

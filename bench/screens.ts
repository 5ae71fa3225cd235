import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright';
import { type TextSize, textSizes } from '#core/glass.ts';
import { type LanguageCode, languageCodes, topicIds } from '#e2e/screens/texts.ts';
import { rootFolder } from '#scripts/root-folder.ts';
import { launchBrowser } from './kiosk/launch-browser.ts';
import { buildScreens, openServedKiosk, wallStart } from './kiosk/served-kiosk.ts';
import { drawSheets } from './sheets/contact-sheet.ts';
import { type FoundOnScreen, reportFindings } from './sheets/findings-report.ts';
import { type Panel, panels } from './sheets/panels.ts';
import type { Shot } from './sheets/shot.ts';
import { tourScreens } from './sheets/tour.ts';

/**
 * `npm run screens`: contact sheets of every screen on every panel, in every language and text size, into screens/, with what
 * the page's own measures found in screens/findings.txt. Each option takes one or several values:
 *
 *   --panel tablet,stele  --language en,ar  --size m,xxl  --screen step,help  --topic mri | all  --blur 3  --shots
 *
 * `--topic` says whose every leaf is shown (usually herniated-disk), `--blur` blurs by millimetres of glass, `--shots` keeps
 * each screen in its own size too.
 */
const say = (line: string): void => console.log(line);
const { values } = parseArgs({
  options: {
    panel: { type: 'string' },
    language: { type: 'string' },
    size: { type: 'string' },
    screen: { type: 'string' },
    topic: { type: 'string', default: 'herniated-disk' },
    blur: { type: 'string', default: '0' },
    shots: { type: 'boolean', default: false },
  },
});
const chosen = <T>(given: string | undefined, all: readonly T[], nameOf: (one: T) => string): readonly T[] => {
  const names = given?.split(',');
  const unknown = names?.filter((name) => !all.some((one) => nameOf(one) === name)) ?? [];
  if (unknown.length > 0) throw new RangeError(`unknown: ${unknown.join(', ')}; there is ${all.map(nameOf).join(', ')}`);
  return all.filter((one) => names === undefined || names.includes(nameOf(one)));
};
const same = (name: string): string => name;
const wantedPanels = chosen(values.panel, panels, ({ id }) => id);
const wantedLanguages = chosen<LanguageCode>(values.language, languageCodes, same);
const wantedSizes = chosen<TextSize>(values.size, textSizes, same);
const topics = values.topic === 'all' ? topicIds : chosen(values.topic, topicIds, same);
const wantedScreens = values.screen?.split(',');
const isWanted = (screen: string): boolean =>
  wantedScreens === undefined || wantedScreens.some((wanted) => screen.startsWith(wanted) || wanted.startsWith(screen));

const folder = join(rootFolder, 'screens');
/** So many of the findings are printed, the most frequent first; the file has all. */
const printedLines = 40;
const found: FoundOnScreen[] = [];
/** Tours that did not come to their end. */
const broken: string[] = [];
const screens = await buildScreens(say);
const launched = await launchBrowser(say);
try {
  for (const panel of wantedPanels) await tourPanel(launched.browser, panel);
} finally {
  await launched.close();
  screens.remove();
}
mkdirSync(folder, { recursive: true });
const report = reportFindings(found);
writeFileSync(join(folder, 'findings.txt'), `${[...broken, ...report].join('\n')}\n`);
for (const line of [...broken, ...report.slice(0, printedLines)]) say(line);
say(`${report.length} kinds of findings in all, in screens/findings.txt.`);
if (broken.length > 0) process.exitCode = 1;

/** One kiosk with this glass; every language and size on it is a visit. */
async function tourPanel(browser: Browser, panel: Panel): Promise<void> {
  const kiosk = await openServedKiosk(screens.folder, { pixelsPerMillimetre: panel.pixelsPerMillimetre });
  const context = await browser.newContext({ viewport: panel, hasTouch: true, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.clock.install({ time: wallStart });
  for (const language of wantedLanguages) {
    for (const size of wantedSizes) {
      await page.goto(kiosk.address);
      await page.locator('.attract').waitFor();
      const shots: Shot[] = [];
      try {
        for await (const shot of tourScreens({ page, panel, language, size, topics, isWanted })) {
          if (!isWanted(shot.screen)) continue;
          shots.push(shot);
          for (const finding of shot.findings) found.push({ ...finding, screen: `${panel.id}/${language}-${size}/${shot.screen}` });
        }
      } catch (error) {
        broken.push(`${panel.id} ${language} ${size} after ${shots.at(-1)?.screen ?? 'the start'}: the tour ended here: ${String(error).split('\n')[0]}`);
      }
      await keep(browser, panel, language, size, shots);
    }
  }
  await context.close();
  await kiosk.close();
}

async function keep(browser: Browser, panel: Panel, language: LanguageCode, size: TextSize, shots: readonly Shot[]): Promise<void> {
  const place = join(folder, panel.id);
  mkdirSync(place, { recursive: true });
  const options = { title: `${panel.name} · ${language} · ${size.toUpperCase()}`, panel, blurMillimetres: Number(values.blur) };
  for (const [index, png] of (await drawSheets(browser, shots, options)).entries()) writeFileSync(join(place, `${language}-${size}-${index + 1}.png`), png);
  if (values.shots) for (const { screen, jpeg } of shots) writeFileSync(join(place, `${language}-${size}-${screen}.jpg`), jpeg);
  say(`${panel.id} ${language} ${size}: ${shots.length} screens, ${shots.reduce((sum, { findings }) => sum + findings.length, 0)} findings`);
}

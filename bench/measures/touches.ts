import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { type LanguageCode, languageCodes, languageOf, wordsOf } from '#e2e/screens/texts.ts';
import { startVisit, type Visitor, visitorOf } from '../kiosk/visitor.ts';
import { barePaths } from '../page/bare-page.ts';
import { type KeptScreens, type KeptSheet, type KeptStep, keepScreen } from '../page/kept-screens.ts';
import { type BenchRun, openPage, timeTap } from './bench-run.ts';
import type { BenchResult } from './result.ts';
import { median, p95 } from './statistics.ts';

/** A slow kiosk computer beside a developer's. */
const slowDown = 6;
/** Figures that move by numbers, figures that fade, people, and a timeline. */
const topic = 'herniated-disk';
const fullRounds = { steps: 5, languages: 6, resets: 10 } as const;
const shortRounds = { steps: 1, languages: 1, resets: 1 } as const;
const heading = '.step-leaf h1';

/** Tap on Next, on another language, on "Yes, I'm finished": kiosk and bare page in turn, at 6 times slower a processor. */
export async function measureTouches(run: BenchRun): Promise<readonly BenchResult[]> {
  const rounds = run.isShort ? shortRounds : fullRounds;
  const kept = await keepKiosk(run);
  writeFileSync(join(run.folder, barePaths.screens), JSON.stringify(kept));
  const kiosk = await openPage(run.browser, run.address, slowDown);
  const bare = await openPage(run.browser, `${run.address}${barePaths.page}`, slowDown);
  await bare.locator(heading).waitFor();
  run.say(`  kept ${kept.steps['en']?.length} leaves a language`);

  // A kiosk has been running for days: the first walk, in which the engine learns the code, is not counted.
  await walkKiosk(kiosk, kept, false);
  await walkBare(bare, kept);

  const steps = { free: [] as number[], stopped: [] as number[], bare: [] as number[] };
  for (let round = 0; round < rounds.steps; round += 1) {
    steps.free.push(...(await walkKiosk(kiosk, kept, false)));
    steps.bare.push(...(await walkBare(bare, kept)));
    steps.stopped.push(...(await walkKiosk(kiosk, kept, true)));
  }
  run.say(`  steps: ${steps.free.length} taps each`);
  const languages = { kiosk: [] as number[], bare: [] as number[] };
  for (let round = 0; round < rounds.languages; round += 1) {
    languages.kiosk.push(...(await changeKiosk(kiosk, kept)));
    languages.bare.push(...(await changeBare(bare, kept)));
  }
  const resets = { kiosk: [] as number[], bare: [] as number[] };
  for (let round = 0; round < rounds.resets; round += 1) {
    resets.kiosk.push(await resetKiosk(kiosk));
    resets.bare.push(await resetBare(bare));
  }
  await kiosk.context().close();
  await bare.context().close();
  return [
    result(`tap on Next to painted step, p95 of ${steps.free.length}, 6 × slower, figure moving`, steps.free, steps.bare, 1.5),
    result('the same with motion stopped', steps.stopped, steps.bare, 1.5),
    result(`tap on a language to the same step in it, p95 of ${languages.kiosk.length}, 6 × slower`, languages.kiosk, languages.bare, 2),
    result(`tap on "Yes, I'm finished" to attract, p95 of ${resets.kiosk.length}, 6 × slower, 150 ms of bare paper on both`, resets.kiosk, resets.bare, 2),
  ];
}

function result(what: string, ours: readonly number[], bare: readonly number[], goal: number): BenchResult {
  const read = (values: readonly number[]): string => `${Math.round(p95(values))} ms (median ${Math.round(median(values))})`;
  return { what, ours: read(ours), yardstick: read(bare), figure: p95(ours) / p95(bare), unit: '×', goal };
}

/** Walks the kiosk once, unhurried, and keeps what it shows: every leaf in every language, and the attract screen's first frame. */
async function keepKiosk({ browser, address }: BenchRun): Promise<KeptScreens> {
  const page = await openPage(browser, address, 1);
  const sheets: Record<string, KeptSheet['attributes']> = {};
  const steps: Record<string, readonly KeptStep[]> = {};
  let millimetre = '';
  let attract: KeptSheet | undefined;
  for (const code of languageCodes) {
    const visitor = await startVisit(page, code);
    await stopMotion(visitor);
    await visitor.openTopic(topic);
    const kept: KeptStep[] = [];
    while ((await page.locator('.screen-step').count()) > 0) {
      const leaf = await page.evaluate(keepScreen, '.screen-step');
      sheets[code] = leaf.attributes;
      millimetre = leaf.millimetre;
      kept.push({ title: leaf.title, html: leaf.html });
      await visitor.go.click();
    }
    steps[code] = kept;
    await visitor.leave();
    attract = await page.evaluate(keepScreen, '.attract');
  }
  await page.context().close();
  if (attract === undefined) throw new Error('No language to walk in.');
  return { millimetre, sheets, steps, attract: { sheet: attract.attributes, html: attract.html } };
}

async function stopMotion(visitor: Visitor): Promise<void> {
  await visitor.page
    .locator('.tool-band')
    .getByRole('button', { name: visitor.words('tools.stopMotion') })
    .click();
}

async function walkKiosk(page: Page, kept: KeptScreens, isStopped: boolean): Promise<readonly number[]> {
  const visitor = await startAnew(page);
  if (isStopped) await stopMotion(visitor);
  await visitor.openTopic(topic);
  const times: number[] = [];
  for (const { title } of (kept.steps['en'] ?? []).slice(1)) {
    await atRest(page);
    times.push(await timeTap(page, visitor.go, heading, title));
  }
  await atRest(page);
  return times;
}

/**
 * A new visit in English. The one before it ends only now: a step at rest takes no time from the page that is measured
 * meanwhile, as the attract screen's motion would.
 */
async function startAnew(page: Page): Promise<Visitor> {
  if ((await page.locator('.tool-band').count()) > 0) await visitorOf(page, 'en').leave();
  return startVisit(page, 'en');
}

/** The drawing has come to rest: its labels are there. */
async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('.figure-labels-moving, .figure-labels-waiting') === null);
}

async function walkBare(page: Page, kept: KeptScreens): Promise<readonly number[]> {
  await page.reload();
  await page.locator(heading).waitFor();
  const times: number[] = [];
  for (const { title } of (kept.steps['en'] ?? []).slice(1)) times.push(await timeTap(page, page.locator('#next'), heading, title));
  return times;
}

/** From English to Spanish, to Arabic, and back, on the second step. */
const tour: readonly LanguageCode[] = ['es', 'ar', 'en'];
const titleIn = (kept: KeptScreens, code: LanguageCode): string => kept.steps[code]?.[1]?.title ?? '';

async function changeKiosk(page: Page, kept: KeptScreens): Promise<readonly number[]> {
  const visitor = await startAnew(page);
  await visitor.openTopic(topic);
  await visitor.go.click();
  const times: number[] = [];
  let words = visitor.words;
  for (const code of tour) {
    await page
      .locator('.tool-band')
      .getByRole('button', { name: words('tools.language'), exact: true })
      .click();
    const choice = page.getByRole('main').getByRole('button', { name: languageOf(code).nativeName });
    times.push(await timeTap(page, choice, heading, titleIn(kept, code)));
    words = wordsOf(code);
    await atRest(page);
  }
  return times;
}

async function changeBare(page: Page, kept: KeptScreens): Promise<readonly number[]> {
  await page.reload();
  await page.locator(heading).waitFor();
  await page.locator('#next').click();
  const times: number[] = [];
  for (const code of tour) times.push(await timeTap(page, page.locator(`#${code}`), heading, titleIn(kept, code)));
  return times;
}

const greeting = '.attract .greeting-words';

async function resetKiosk(page: Page): Promise<number> {
  const visitor = await startAnew(page);
  await visitor.openTopic(topic);
  await visitor.touchTool('finished');
  const time = await timeTap(
    page,
    page.locator('.warning').getByRole('button', { name: visitor.words('finished.yes') }),
    greeting,
    wordsOf('en')('attract.greeting'),
  );
  await startVisit(page, 'en');
  return time;
}

async function resetBare(page: Page): Promise<number> {
  await page.reload();
  await page.locator(heading).waitFor();
  return timeTap(page, page.locator('#leave'), greeting, wordsOf('en')('attract.greeting'));
}

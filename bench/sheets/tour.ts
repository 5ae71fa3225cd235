import type { Page } from 'playwright';
import type { TextSize } from '#core/glass.ts';
import { type LanguageCode, languageCodes, topicStructure, topicText } from '#e2e/screens/texts.ts';
import { startVisit, type Visitor } from '../kiosk/visitor.ts';
import type { Panel } from './panels.ts';
import { type Shot, takeShot } from './shot.ts';

export type Tour = {
  readonly page: Page;
  readonly panel: Panel;
  readonly language: LanguageCode;
  readonly size: TextSize;
  /** Topics whose every leaf is shown. */
  readonly topics: readonly string[];
  /** True for the screens that were asked for, by the beginning of their names. */
  readonly isWanted: (screen: string) => boolean;
};

/** A page turns at most this often: more is a page that does not turn. */
const mostPages = 99;

/** Goes to every kind of screen in turn and takes its picture. Starts and ends at the attract screen, freshly loaded. */
export async function* tourScreens(tour: Tour): AsyncGenerator<Shot> {
  const { page, panel, language, size, isWanted } = tour;
  const shot = (screen: string): Promise<Shot> => takeShot(page, screen, panel);
  yield* attract(tour);

  const visitor = await startVisit(page, language);
  if (size !== 'm') await visitor.chooseTextSize(size);
  yield* pagesOf(visitor, 'home', tour);
  if (isWanted('paths')) {
    await visitor.touchTool('home');
    await visitor.touch(visitor.words('home.paths'));
    yield* pagesOf(visitor, 'paths', tour);
  }
  if (isWanted('path')) {
    await visitor.touchTool('home');
    await visitor.touch(visitor.words('home.paths'));
    await page.locator('.screen-paths .topic').first().click();
    yield* pagesOf(visitor, 'path', tour);
  }
  if (isWanted('danger')) {
    await visitor.touchTool('home');
    await visitor.touch(visitor.words((await page.locator('.tile-danger').or(visitor.go).count()) > 0 ? 'home.dangerShort' : 'home.dangerSigns'));
    yield* leavesOf(visitor, 'danger', tour, '.danger-sheet');
  }
  for (const topic of tour.topics) yield* topicScreens(visitor, topic, tour);
  yield* helpScreens(visitor, tour);
  if (isWanted('language')) {
    await visitor.touchTool('language');
    yield* pagesOf(visitor, 'language', tour);
  }
  if (isWanted('textSize')) {
    await visitor.touchTool('home');
    await visitor.touchTool('textSize');
    yield* pagesOf(visitor, 'textSize', tour);
  }
  if (
    isWanted('more') &&
    (await page
      .locator('.tool-band')
      .getByRole('button', { name: visitor.words('tools.more'), exact: true })
      .count()) > 0
  ) {
    await visitor.touchTool('home');
    await page
      .locator('.tool-band')
      .getByRole('button', { name: visitor.words('tools.more'), exact: true })
      .click();
    yield* pagesOf(visitor, 'more', tour);
  }
  if (isWanted('finished')) {
    await visitor.touchTool('finished');
    yield await shot('finished');
    await visitor.touch(visitor.words('finished.no'));
  }
  if (isWanted('warning')) {
    await visitor.touchTool('home');
    // Past the 150 s of quiet, but not by the 30 s to answer: nobody would be there any more.
    await page.clock.fastForward(160_000);
    await page.locator('.warning').waitFor();
    yield await shot('warning');
    await visitor.touch(visitor.words('warning.stay'));
  }
  await visitor.leave();
}

async function* attract({ page, panel, language, isWanted }: Tour): AsyncGenerator<Shot> {
  if (!isWanted('attract')) return;
  // The spine has drawn itself after 4.2 s; greetings stand for 6 s each, in the clinic's order.
  await page.clock.fastForward(4300);
  const greeting = page.locator(`.greeting[lang="${language}"]`);
  for (let turned = 0; turned < languageCodes.length && (await greeting.count()) === 0; turned += 1) {
    await page.clock.fastForward(6000);
    // Its clock shows the new time with the next tick, four times a second.
    await greeting.waitFor({ timeout: 1000 }).catch(() => undefined);
  }
  yield await takeShot(page, 'attract', panel);
}

/** Every page of a list that is turned by the solid button: it says "Page 1 of 3" while there is a next one. */
async function* pagesOf(visitor: Visitor, name: string, tour: Tour): AsyncGenerator<Shot> {
  if (!tour.isWanted(name)) return;
  const turns = visitor.page.locator('.go-band .button.go', { has: visitor.page.locator('.button-detail') });
  yield await takeShot(tour.page, name, tour.panel);
  for (let turned = 2; turned <= mostPages && (await turns.count()) > 0; turned += 1) {
    await turns.click();
    yield await takeShot(tour.page, `${name}-${turned}`, tour.panel);
    if (await isLastPage(visitor)) return;
  }
}

/** True when the button no longer names a page. */
async function isLastPage({ page, words }: Visitor): Promise<boolean> {
  const detail = await page.locator('.go-band .button-detail').allTextContents();
  const [before = '', between = ''] = words('topics.page', { page: '|', pages: '|' }).split('|');
  return !detail.some((text) => text.startsWith(before) && text.includes(between));
}

/** Goes on by the solid button as long as the screen is of this kind. */
async function* leavesOf(visitor: Visitor, name: string, tour: Tour, kind: string): AsyncGenerator<Shot> {
  for (let leaf = 1; leaf <= mostPages; leaf += 1) {
    yield await takeShot(tour.page, `${name}-${String(leaf).padStart(2, '0')}`, tour.panel);
    if ((await visitor.go.count()) === 0) return;
    await visitor.goOn();
    if ((await visitor.page.locator(kind).count()) === 0) return;
  }
}

async function* topicScreens(visitor: Visitor, topic: string, tour: Tour): AsyncGenerator<Shot> {
  const { page, panel, isWanted } = tour;
  if (!['kind', 'opening', 'step', 'about', 'term', 'check', 'questions', 'related', 'sources'].some(isWanted)) return;
  if (isWanted('kind')) {
    await visitor.touchTool('home');
    await visitor.touch(visitor.words(`kinds.${topicStructure(topic).kind}`));
    yield await takeShot(page, `kind-${topicStructure(topic).kind}`, panel);
  }
  await visitor.openTopic(topic);
  if (isWanted('opening')) {
    await visitor.touch(visitor.words('go.back'));
    yield await takeShot(page, `opening-${topic}`, panel);
    await visitor.goOn();
  }
  yield* stepScreens(visitor, topic, tour);
  yield* checkScreens(visitor, topic, tour);
  yield* leavesOf(visitor, `questions-${topic}`, tour, '.screen-questions');
  yield await takeShot(page, `related-${topic}`, panel);
  if (!isWanted('sources')) return;
  await visitor.touch(visitor.words('walk.toSources'));
  yield await takeShot(page, `sources-${topic}`, panel);
}

/** Every leaf of every step, and the meaning of the first word that has one. */
async function* stepScreens(visitor: Visitor, topic: string, { page, panel, isWanted }: Tour): AsyncGenerator<Shot> {
  const term = page.locator('.step-leaf .term').first();
  let isTermShown = !isWanted('term');
  let isMoreShown = !isWanted('about');
  for (let leaf = 1; leaf <= mostPages && (await page.locator('.screen-step').count()) > 0; leaf += 1) {
    if (isWanted('step')) yield await takeShot(page, `step-${topic}-${String(leaf).padStart(2, '0')}`, panel);
    if (!isTermShown && (await term.count()) > 0) {
      isTermShown = true;
      await term.click();
      yield await takeShot(page, 'term', panel);
      await visitor.touch(visitor.words('go.back'));
    }
    const more = page.locator('.go-band').getByRole('button', { name: visitor.words('walk.toMore'), exact: true });
    if (!isMoreShown && (await more.count()) > 0) {
      isMoreShown = true;
      await more.click();
      yield await takeShot(page, `about-${topic}`, panel);
      await visitor.touch(visitor.words('go.back'));
    }
    await visitor.goOn();
  }
}

/** Both questions, each with an answer that is not the best and the one that is. */
async function* checkScreens(visitor: Visitor, topic: string, { page, panel, isWanted }: Tour): AsyncGenerator<Shot> {
  const text = topicText(topic, visitor.code);
  for (const [index, { id, answers, correct }] of topicStructure(topic).checks.entries()) {
    const name = `check-${topic}-${index + 1}`;
    const answer = (one: string | undefined): Promise<void> => visitor.touch(text.checks[id]?.answers[one ?? '']?.text ?? '');
    if (isWanted('check')) {
      yield await takeShot(page, name, panel);
      await answer(answers.find((one) => one !== correct));
      yield await takeShot(page, `${name}-other`, panel);
      await visitor.touch(visitor.words('go.back'));
    }
    await answer(correct);
    if (isWanted('check')) yield await takeShot(page, `${name}-right`, panel);
    await visitor.goOn();
  }
}

async function* helpScreens(visitor: Visitor, tour: Tour): AsyncGenerator<Shot> {
  const { page, panel, isWanted } = tour;
  if (!['help', 'getHelp', 'card', 'emergency', 'interpreter', 'howTo'].some(isWanted)) return;
  const { words, touch } = visitor;
  const openHelp = async (): Promise<void> => {
    await visitor.touchTool('home');
    await visitor.touchTool('help');
  };
  await openHelp();
  if (isWanted('help')) yield* pagesOf(visitor, 'help', tour);
  await openHelp();
  await touch(words('help.now'));
  yield* pagesOf(visitor, 'getHelp', tour);
  await openHelp();
  await touch(words('help.now'));
  await touch(words('getHelp.showCard'));
  yield await takeShot(page, 'card', panel);
  await touch(words('getHelp.nobody'));
  yield await takeShot(page, 'emergency', panel);
  await openHelp();
  await touch(words('help.interpreter'));
  yield await takeShot(page, 'interpreter', panel);
  await openHelp();
  await touch(words('help.howTo'));
  yield* pagesOf(visitor, 'howTo', tour);
}

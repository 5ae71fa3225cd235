import type { Locator, Page } from '@playwright/test';
import type { PartId } from '#core/figures/figure-words.ts';
import { expect, type KioskUnderTest, test } from './fixtures.ts';
import { looksAccessible } from './flows/look-with-axe.ts';
import { sampleInDesktop } from './flows/shell-sample.ts';
import { openTopic, startVisit } from './flows/start-visit.ts';
import { touchAt } from './flows/touch.ts';
import { figureTexts, type LanguageCode, languageOf } from './screens/texts.ts';
import type { VisitScreen } from './screens/visit-screen.ts';
import type { WalkScreen } from './screens/walk-screen.ts';

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const boxOf = async (locator: Locator): Promise<Box> => {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('It is not on the screen');
  return box;
};

const touchMiddle = async (page: Page, locator: Locator): Promise<void> => {
  const { x, y, width, height } = await boxOf(locator);
  await touchAt(page, x + width / 2, y + height / 2);
};

/** The herniated disk's second step: a slice from above with four names around it. */
async function atSecondStep(kiosk: KioskUnderTest, code: LanguageCode): Promise<{ readonly visit: VisitScreen; readonly walk: WalkScreen }> {
  const visit = await startVisit(kiosk, code);
  await visit.openTool('stopMotion');
  await visit.home.click();
  const walk = await openTopic(visit, 'herniated-disk');
  while (!(await visit.body.textContent())?.includes(walk.place(2))) await visit.next.click();
  await walk.isAtStep(2);
  return { visit, walk };
}

const labelOf = (visit: VisitScreen, part: PartId): Locator => visit.body.getByRole('button', { name: figureTexts(visit.code).parts[part].name, exact: true });
/** What is said of the lit part: its name and its sentence. */
const said = (visit: VisitScreen): Locator => visit.body.locator('[aria-live="polite"]', { has: visit.page.locator('strong') });

async function saysOf(visit: VisitScreen, part: PartId): Promise<void> {
  const { name, sentence } = figureTexts(visit.code).parts[part];
  await expect(said(visit)).toContainText(name);
  await expect(said(visit)).toContainText(sentence);
  await expect(labelOf(visit, part)).toHaveAttribute('aria-pressed', 'true');
}

async function saysNothing(visit: VisitScreen): Promise<void> {
  await expect(said(visit)).toHaveCount(0);
  await expect(visit.body.locator('[aria-pressed="true"]')).toHaveCount(0);
}

for (const [code, details] of sampleInDesktop(['en', 'ar'] satisfies readonly LanguageCode[], 1)) {
  test(`a name that is touched says what it is, and is quiet again, in ${languageOf(code).englishName}`, details, async ({ kiosk }) => {
    const { visit } = await atSecondStep(kiosk, code);
    await touchMiddle(kiosk.page, labelOf(visit, 'nerveRoot'));
    await saysOf(visit, 'nerveRoot');
    // One at a time.
    await touchMiddle(kiosk.page, labelOf(visit, 'disk'));
    await saysOf(visit, 'disk');
    await expect(labelOf(visit, 'nerveRoot')).toHaveAttribute('aria-pressed', 'false');
    await touchMiddle(kiosk.page, labelOf(visit, 'disk'));
    await saysNothing(visit);
  });
}

test('a part that is touched in the drawing says what it is; a touch beside it ends that, and so does the next step', async ({ kiosk }) => {
  const { visit, walk } = await atSecondStep(kiosk, 'en');
  const drawing = await boxOf(walk.figure.locator('svg').first());
  // The disk lies in the upper half, in the middle; the corner has nothing.
  await touchAt(kiosk.page, drawing.x + drawing.width / 2, drawing.y + drawing.height * 0.12);
  await saysOf(visit, 'disk');
  await touchAt(kiosk.page, drawing.x + 3, drawing.y + drawing.height * 0.45);
  await saysNothing(visit);
  await touchAt(kiosk.page, drawing.x + drawing.width / 2, drawing.y + drawing.height * 0.12);
  await saysOf(visit, 'disk');
  await visit.next.click();
  await walk.isAtStep(3);
  await saysNothing(visit);
  await visit.back.click();
  await saysNothing(visit);
});

test('a hand that brushes over the drawing lights nothing', async ({ kiosk }) => {
  const { visit, walk } = await atSecondStep(kiosk, 'en');
  const drawing = await boxOf(walk.figure.locator('svg').first());
  const session = await kiosk.page.context().newCDPSession(kiosk.page);
  const point = (share: number) => [{ x: drawing.x + drawing.width / 2, y: drawing.y + drawing.height * share }];
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: point(0.12) });
  for (const share of [0.3, 0.5, 0.7, 0.9]) await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: point(share) });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await saysNothing(visit);
});

test('nothing moves when a part is lit, and its words do not hide it', async ({ kiosk }) => {
  const { visit, walk } = await atSecondStep(kiosk, 'en');
  const svg = walk.figure.locator('svg').first();
  const [drawing, words] = [await boxOf(svg), await boxOf(visit.heading)];
  for (const part of walk.topic.steps[1]?.figure.labels ?? []) {
    await touchMiddle(kiosk.page, labelOf(visit, part));
    await saysOf(visit, part);
    expect(await boxOf(svg)).toEqual(drawing);
    expect(await boxOf(visit.heading)).toEqual(words);
    const strip = await boxOf(said(visit));
    for (const group of await svg.locator('[data-lit="part"]').all()) {
      const lit = await boxOf(group);
      expect(lit.y + lit.height < strip.y || lit.y > strip.y + strip.height, part).toBe(true);
    }
    await kiosk.page.keyboard.press('Escape');
    await saysNothing(visit);
  }
});

for (const [code, details] of sampleInDesktop(['en', 'ar'] satisfies readonly LanguageCode[], 1)) {
  test(`parts are lit by Tab and Enter, and put out by Escape, in ${languageOf(code).englishName}`, details, async ({ kiosk }) => {
    const { visit } = await atSecondStep(kiosk, code);
    const { page } = kiosk;
    await labelOf(visit, 'herniation').focus();
    await page.keyboard.press('Tab');
    await expect(labelOf(visit, 'nerveRoot')).toBeFocused();
    await page.keyboard.press('Enter');
    await saysOf(visit, 'nerveRoot');
    await page.keyboard.press('Escape');
    await saysNothing(visit);
    await expect(labelOf(visit, 'nerveRoot')).toBeFocused();
    await page.keyboard.press('Space');
    await saysOf(visit, 'nerveRoot');
    // The words could lie over the next name: they go when the keyboard goes on.
    await page.keyboard.press('Tab');
    await expect(labelOf(visit, 'nerveSac')).toBeFocused();
    await saysNothing(visit);
  });
}

test('a name that found no room is still there for the keyboard, and its part for the finger', async ({ kiosk }) => {
  const { page } = kiosk;
  await page.setViewportSize({ width: 420, height: 800 });
  const { visit, walk } = await atSecondStep(kiosk, 'en');
  const parts = walk.topic.steps[1]?.figure.labels ?? [];
  for (const part of parts) {
    await labelOf(visit, part).focus();
    await page.keyboard.press('Enter');
    await saysOf(visit, part);
  }
});

test('a step with a lit part holds no barrier', async ({ kiosk }) => {
  const { visit } = await atSecondStep(kiosk, 'en');
  await touchMiddle(kiosk.page, labelOf(visit, 'nerveRoot'));
  await saysOf(visit, 'nerveRoot');
  await looksAccessible(kiosk.page, 'step with a lit part');
});

for (const [code, details] of sampleInDesktop(['en', 'ar'] satisfies readonly LanguageCode[], 1)) {
  test(`what the slider changes is written under the drawing, and said, in ${languageOf(code).englishName}`, details, async ({ kiosk }) => {
    const { page } = kiosk;
    const visit = await startVisit(kiosk, code);
    await visit.openTool('stopMotion');
    await openTopic(visit, 'herniated-disk');
    const slider = page.getByRole('slider', { name: visit.words('explore.hint') });
    const less = visit.button(visit.words('explore.less'));
    const more = visit.button(visit.words('explore.more'));
    const room = (kind: string, nearest: string): string => visit.words(`explore.changes.${kind}.passingRoot.${nearest}`);
    const reads = async (sentence: string): Promise<void> => {
      await expect(visit.body.getByText(sentence).locator('visible=true')).not.toHaveCount(0);
      await expect(slider).toHaveAttribute('aria-valuetext', sentence);
    };
    while (await less.isEnabled()) await less.click();
    await reads(room('space', 'all'));
    while (await more.isEnabled()) await more.click();
    await reads(room('touches', 'quarter'));
    // After a button it is said; a slider says its own value.
    const live = visit.body.locator('p[aria-live="polite"]');
    await expect(live).toHaveText(room('touches', 'quarter'));
    const drawing = await boxOf(visit.body.getByRole('img').first().locator('svg').first());
    await slider.focus();
    await page.keyboard.press('Home');
    await reads(room('space', 'all'));
    await expect(live).toBeEmpty();
    expect(await boxOf(visit.body.getByRole('img').first().locator('svg').first()), 'the drawing keeps its place').toEqual(drawing);
  });
}

test('where motion is stopped, the state before stands beside the one that came of it', async ({ kiosk }) => {
  const visit = await startVisit(kiosk, 'en');
  const { before, after } = figureTexts('en').words;
  const walk = await openTopic(visit, 'laminectomy');
  const goToStep = async (step: number): Promise<void> => {
    while (!(await visit.body.textContent())?.includes(walk.place(step))) await visit.next.click();
  };
  await goToStep(2);
  // The drawing itself moves from one to the other.
  await expect(visit.body.getByText(before, { exact: true })).toHaveCount(0);
  await visit.openTool('stopMotion');
  await expect(visit.body.getByText(before, { exact: true })).toBeVisible();
  await expect(visit.body.getByText(after, { exact: true })).toBeVisible();
  const [earlier, now] = [await boxOf(visit.body.locator('.figure-stage-before svg').first()), await boxOf(walk.figure.locator('svg').first())];
  expect(earlier.x).toBeLessThan(now.x);
  expect(earlier.width).toBeLessThan(now.width);
  // Another drawing has no before.
  await goToStep(3);
  await expect(visit.body.getByText(before, { exact: true })).toHaveCount(0);
});

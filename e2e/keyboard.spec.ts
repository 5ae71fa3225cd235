import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { attractScreen } from './screens/attract-screen.ts';
import { type LanguageCode, languageOf } from './screens/texts.ts';
import { visitScreen } from './screens/visit-screen.ts';
import { walkScreen } from './screens/walk-screen.ts';
import { warningScreen } from './screens/warning-screen.ts';

/** Tab until a control whose words begin so has the focus; says what was passed on the way if there is none. */
async function tabTo(page: Page, label: string): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? (document.activeElement as HTMLElement | null)?.innerText ?? '',
    );
    if (focused.trim().startsWith(label)) return;
    passed.push(focused);
  }
  throw new Error(`Tab does not reach "${label}", but ${passed.join(' | ')}`);
}

const press = async (page: Page, label: string): Promise<void> => {
  await tabTo(page, label);
  await page.keyboard.press('Enter');
};

for (const code of ['en', 'ar'] satisfies readonly LanguageCode[]) {
  test(`a whole visit by Tab and Enter alone, in ${languageOf(code).englishName}`, async ({ kiosk }) => {
    test.slow();
    const { page } = kiosk;
    await attractScreen(page).isShown();
    await press(page, languageOf(code).nativeName);
    const visit = visitScreen(page, code);
    await visit.isIn();
    await press(page, visit.words('kinds.test'));
    const walk = walkScreen(visit, 'mri');
    await press(page, walk.text.title);
    await walk.isOpened();
    await press(page, visit.words('go.next'));
    for (let step = 1; step <= walk.topic.steps.length; step += 1) {
      await walk.isAtStep(step);
      await press(page, visit.words('go.next'));
    }
    for (const check of walk.topic.checks) {
      const text = walk.text.checks[check.id];
      await expect(visit.heading).toHaveText(text?.question ?? '');
      await press(page, text?.answers[check.correct]?.text ?? '');
      await expect(visit.body).toContainText(visit.words('checks.correct'));
      await press(page, visit.words('go.next'));
    }
    await press(page, visit.words('walk.toRelated'));
    await expect(visit.heading).toHaveText(visit.words('related.title'));
    await press(page, visit.words('tools.finished'));
    const question = warningScreen(page, code, 'finished');
    await question.isShown();
    await tabTo(page, visit.words('finished.yes'));
    await page.keyboard.press('Enter');
    await attractScreen(page).isShown();
  });
}

test('the focus can always be seen, and is never lost on a new screen', async ({ kiosk }) => {
  const { page } = kiosk;
  await attractScreen(page).isShown();
  await press(page, 'English');
  const visit = visitScreen(page, 'en');
  await visit.isIn();
  for (const label of [visit.words('kinds.condition'), visit.words('go.back'), visit.words('tools.help'), visit.words('help.now')]) {
    await tabTo(page, label);
    const outline = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
      return { outlineStyle, width: Number.parseFloat(outlineWidth) };
    });
    // 1 mm (look.md, Colour: focus) at 96 dpi, in whole pixels.
    expect(outline.outlineStyle).toBe('solid');
    expect(outline.width).toBeGreaterThanOrEqual(3);
    const before = await visit.heading.textContent();
    await page.keyboard.press('Enter');
    await expect(visit.heading).not.toHaveText(before ?? '');
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  }
});

test('the slider of a drawing moves by arrow keys and by its two buttons', async ({ kiosk }) => {
  const { page } = kiosk;
  await attractScreen(page).isShown();
  await press(page, 'English');
  const visit = visitScreen(page, 'en');
  await visit.isIn();
  await press(page, visit.words('kinds.condition'));
  await expect(visit.heading).toHaveText(visit.words('kinds.condition'));
  const walk = walkScreen(visit, 'herniated-disk');
  await press(page, walk.text.title);
  await walk.isOpened();
  await press(page, visit.words('go.next'));
  await walk.isAtStep(1);
  const slider = page.getByRole('slider', { name: visit.words('explore.hint') });
  const value = async (): Promise<number> => Number(await slider.inputValue());
  const before = await value();
  await tabTo(page, visit.words('explore.less'));
  await page.keyboard.press('Tab');
  await expect(slider).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect.poll(value).toBeGreaterThan(before);
  const moved = await value();
  await page.getByRole('button', { name: visit.words('explore.more'), exact: true }).click();
  await expect.poll(value).toBeGreaterThan(moved);
});

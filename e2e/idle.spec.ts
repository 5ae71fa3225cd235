import { expect, type KioskUnderTest, test } from './fixtures.ts';
import { erasures } from './flows/leave.ts';
import { aTickSeconds, momentNow, quietSeconds } from './flows/quiet-time.ts';
import { openTopic, startVisit } from './flows/start-visit.ts';
import { touchAt } from './flows/touch.ts';
import { attractScreen } from './screens/attract-screen.ts';
import type { VisitScreen } from './screens/visit-screen.ts';
import { warningScreen } from './screens/warning-screen.ts';

/** Quiet until the warning is there, on whatever screen is shown. */
async function waitForWarning(kiosk: KioskUnderTest, visit: VisitScreen): Promise<void> {
  await kiosk.clock.advance((await quietSeconds(visit)) + aTickSeconds);
  await warningScreen(kiosk.page, visit.code).isShown();
}

test('a person who is quiet for two and a half minutes on a short screen is asked whether they are there', async ({ kiosk }) => {
  const visit = await startVisit(kiosk, 'en');
  const warning = warningScreen(kiosk.page, 'en');
  expect(await quietSeconds(visit)).toBe(150);
  const started = await momentNow(kiosk);
  await started.advanceTo(135);
  await warning.isGone();
  await started.advanceTo(150 + aTickSeconds);
  await warning.isShown();
});

test('a person who reads a long screen is given longer', async ({ launchKiosk }) => {
  // Where the clinic asks early, reading time is what counts: 30 s and the words at 100 a minute.
  const warnAfterSeconds = 70;
  const kiosk = await launchKiosk({ files: { 'settings.json': JSON.stringify({ version: 1, warnAfterSeconds }) } });
  const visit = await startVisit(kiosk, 'en');
  expect(await quietSeconds(visit, warnAfterSeconds)).toBe(warnAfterSeconds);
  await visit.button(visit.words('home.dangerSigns')).click();
  const shown = await momentNow(kiosk);
  const quiet = await quietSeconds(visit, warnAfterSeconds);
  expect(quiet).toBeGreaterThan(90);
  await shown.advanceTo(quiet - 15);
  await warningScreen(kiosk.page, 'en').isGone();
  await shown.advanceTo(quiet + aTickSeconds);
  await warningScreen(kiosk.page, 'en').isShown();
});

test('the question hides everything of the visit, from the eye and from a screen reader', async ({ kiosk }) => {
  const visit = await startVisit(kiosk, 'es');
  const walk = await openTopic(visit, 'herniated-disk');
  const title = await visit.heading.textContent();
  await waitForWarning(kiosk, visit);
  await expect(kiosk.page.getByText(title ?? 'no title').first()).toBeHidden();
  await expect(kiosk.page.getByRole('navigation')).toHaveCount(0);
  const told = await kiosk.page.locator('body').ariaSnapshot();
  expect(told).not.toContain(title);
  for (const step of Object.values(walk.text.steps)) expect(told).not.toContain(step.keyPoint);
  // Opaque: whatever stands at any point of the glass belongs to the question.
  const strangers = await kiosk.page.evaluate(() => {
    const outside: string[] = [];
    for (let x = 8; x < innerWidth; x += 40)
      for (let y = 8; y < innerHeight; y += 40) {
        const found = document.elementFromPoint(x, y);
        if (found?.closest('[role="alertdialog"], .trial-mark') === null && !found.matches('.kiosk, #screens, body, html')) outside.push(found.className);
      }
    return outside;
  });
  expect(strangers).toEqual([]);
  // In both languages: the visitor's, and the clinic's for whoever stands beside.
  await expect(kiosk.page.getByRole('alertdialog')).toContainText('Are you still there?');
});

test('a touch anywhere on the question means "I am here", and does nothing else', async ({ kiosk }) => {
  const visit = await startVisit(kiosk, 'en');
  const tile = visit.kindTile('condition');
  const place = await tile.boundingBox();
  if (place === null) throw new Error('the tile is not there');
  await waitForWarning(kiosk, visit);
  // Where the tile stood, and will stand again.
  await touchAt(kiosk.page, place.x + place.width / 2, place.y + place.height / 2);
  await warningScreen(kiosk.page, 'en').isGone();
  await expect(visit.heading).toHaveText(visit.words('home.title'));
  await expect(tile).toBeVisible();
  // The same touch again works as ever.
  await touchAt(kiosk.page, place.x + place.width / 2, place.y + place.height / 2);
  await expect(visit.heading).toHaveText(visit.words('kinds.condition'));
});

test('nobody answers: the screen goes back to waiting for the next person', async ({ kiosk }) => {
  const visit = await startVisit(kiosk, 'ar');
  await openTopic(visit, 'spinal-stenosis');
  await waitForWarning(kiosk, visit);
  const asked = await momentNow(kiosk);
  await asked.advanceTo(20);
  await warningScreen(kiosk.page, 'ar').isShown();
  await asked.advanceTo(31);
  await attractScreen(kiosk.page).isShown();
  await expect.poll(() => erasures(kiosk).map(({ isClean }) => isClean)).toEqual([true]);
});

test('the seconds are said at the start and at ten, and not in between', async ({ kiosk }) => {
  const visit = await startVisit(kiosk, 'en');
  await waitForWarning(kiosk, visit);
  const asked = await momentNow(kiosk);
  const { seconds } = warningScreen(kiosk.page, 'en');
  await expect(seconds).toHaveText('30 seconds left');
  await asked.advanceTo(12);
  await expect(seconds).toHaveText('30 seconds left');
  await asked.advanceTo(21);
  await expect(seconds).toHaveText('10 seconds left');
});

test('"I’m still here" works by key, without limit', async ({ kiosk }) => {
  const visit = await startVisit(kiosk, 'en');
  for (const key of ['Enter', 'Space', 'a']) {
    await waitForWarning(kiosk, visit);
    await expect(warningScreen(kiosk.page, 'en').stay).toBeFocused();
    await kiosk.page.keyboard.press(key);
    await warningScreen(kiosk.page, 'en').isGone();
    await expect(visit.heading).toHaveText(visit.words('home.title'));
  }
});

test('a machine that slept past the end shows the waiting screen, and the touch that woke it opens nothing', async ({ kiosk }) => {
  const visit = await startVisit(kiosk, 'es');
  await openTopic(visit, 'laminectomy');
  await kiosk.clock.sleepUntilTouched(3600, () => touchAt(kiosk.page, 540, 1700));
  await attractScreen(kiosk.page).isShown();
  await expect(kiosk.page.locator('html')).toHaveAttribute('lang', 'en');
  await expect.poll(() => erasures(kiosk).length).toBe(1);
});

test('"I’m finished" asks; "go back" leads to where the person was', async ({ kiosk }) => {
  const visit = await startVisit(kiosk, 'en');
  const walk = await openTopic(visit, 'mri');
  await visit.next.click();
  await visit.finished.click();
  const question = warningScreen(kiosk.page, 'en', 'finished');
  await question.isShown();
  // Only its buttons answer it: a touch beside them leaves it standing.
  await touchAt(kiosk.page, 20, 20);
  await question.isShown();
  await question.stay.click();
  await walk.isAtStep(2);
});

test('"I’m finished", and yes: the screen forgets at once', async ({ kiosk }) => {
  const visit = await startVisit(kiosk, 'en');
  await visit.finished.click();
  await warningScreen(kiosk.page, 'en', 'finished').leave.click();
  await attractScreen(kiosk.page).isShown();
  await expect.poll(() => erasures(kiosk)).toMatchObject([{ isClean: true, found: [] }]);
});

test('"I’m finished" without an answer for 20 s means yes', async ({ kiosk }) => {
  const visit = await startVisit(kiosk, 'en');
  await visit.finished.click();
  await warningScreen(kiosk.page, 'en', 'finished').isShown();
  const asked = await momentNow(kiosk);
  await asked.advanceTo(10);
  await warningScreen(kiosk.page, 'en', 'finished').isShown();
  await asked.advanceTo(21);
  await attractScreen(kiosk.page).isShown();
});

test('a held touch and a key that repeats are not a person', async ({ kiosk }) => {
  const visit = await startVisit(kiosk, 'en');
  await kiosk.page.mouse.move(300, 300);
  await kiosk.page.mouse.down();
  await kiosk.clock.advance(100);
  await kiosk.page.mouse.move(320, 320);
  await kiosk.clock.advance((await quietSeconds(visit)) - 100 + aTickSeconds);
  await warningScreen(kiosk.page, 'en').isShown();
});

import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { erasures, finishVisit } from './flows/leave.ts';
import { startVisit } from './flows/start-visit.ts';
import { attractScreen } from './screens/attract-screen.ts';
import { visitScreen } from './screens/visit-screen.ts';

const isDefault = async (page: Page): Promise<void> => {
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  const state = await page.evaluate(() => ({
    textSize: document.querySelector('.kiosk')?.getAttribute('data-text'),
    motion: document.querySelector('.kiosk')?.getAttribute('data-motion'),
    focused: document.activeElement?.tagName,
    scrolled: [scrollX, scrollY, document.documentElement.scrollTop],
    history: history.length,
    hash: location.hash + location.search,
    path: location.pathname,
    zoom: visualViewport?.scale,
    selection: getSelection()?.toString(),
    stored: localStorage.length + sessionStorage.length,
    cookies: document.cookie,
  }));
  expect(state).toEqual({
    textSize: 'm',
    motion: 'free',
    focused: 'BODY',
    scrolled: [0, 0, 0],
    history: 1,
    hash: '',
    path: expect.stringMatching(/^\/(index\.html)?$/),
    zoom: 1,
    selection: '',
    stored: 0,
    cookies: '',
  });
};

test('the next person finds everything as the clinic has it, whatever the last one changed', async ({ kiosk }) => {
  const { page } = kiosk;
  const address = page.url();
  const visit = await startVisit(kiosk, 'ar');
  await visit.openTool('textSize');
  await visit.button(visit.words('textSize.xxl')).click();
  await expect(page.locator('.kiosk')).toHaveAttribute('data-text', 'xxl');
  await visit.openTool('stopMotion');
  await expect(page.locator('.kiosk')).toHaveAttribute('data-motion', 'stopped');
  // The place and the language are nowhere in the address.
  expect(page.url()).toBe(address);
  await finishVisit(visit);
  await isDefault(page);
  expect(page.url()).toBe(address);
  await expect.poll(() => erasures(kiosk)).toMatchObject([{ isClean: true, found: [] }]);

  const next = await startVisit(kiosk, 'en');
  await expect(next.heading).toHaveText(next.words('home.title'));
  await expect(page.locator('.kiosk')).toHaveAttribute('data-text', 'm');
  await next.openTool('stopMotion');
});

test('the browser’s Back leads to nothing but the waiting screen', async ({ kiosk }) => {
  const visit = await startVisit(kiosk, 'es');
  await visit.chooseKind('condition');
  await finishVisit(visit);
  await kiosk.page.evaluate(() => history.back());
  await kiosk.page.keyboard.press('Alt+ArrowLeft');
  await attractScreen(kiosk.page).isShown();
  await isDefault(kiosk.page);
});

test('the log tells of a reset and its check, and of nothing the person looked at', async ({ kiosk }) => {
  const visit = await startVisit(kiosk, 'es');
  await visit.chooseKind('condition');
  await finishVisit(visit);
  await expect.poll(() => erasures(kiosk).length).toBe(1);
  const log = JSON.stringify(kiosk.log());
  for (const choice of ['"es"', 'herniated', 'condition', 'spanish', 'Español']) expect(log.toLowerCase()).not.toContain(choice.toLowerCase());
});

test('a visitor who comes after a reload in mid-visit finds the waiting screen', async ({ kiosk }) => {
  const visit = await startVisit(kiosk, 'ar');
  await visit.chooseKind('condition');
  await kiosk.page.reload();
  await attractScreen(kiosk.page).isShown();
  await expect(kiosk.page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(visitScreen(kiosk.page, 'ar').tools).toHaveCount(0);
});

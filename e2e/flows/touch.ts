import type { Page } from '@playwright/test';

/**
 * A finger at this place, whatever stands there, as the glass would tell of it. (Playwright's own touch screen is there in a browser
 * it started itself only.)
 */
export async function touchAt(page: Page, x: number, y: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}

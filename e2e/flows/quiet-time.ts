import type { Page } from '@playwright/test';
import { countWords } from '#core/content/marked-text.ts';
import { quietMillis } from '#core/session/session-policy.ts';
import { defaultSettings } from '#core/settings/settings-schema.ts';
import type { KioskUnderTest } from '../fixtures.ts';
import type { VisitScreen } from '../screens/visit-screen.ts';

/** Seconds after the last touch until the warning on the screen that is shown, as standards.md has it. */
export async function quietSeconds(visit: VisitScreen, warnAfterSeconds: number = defaultSettings.warnAfterSeconds): Promise<number> {
  const shown = await visit.page.locator('.visit').innerText();
  return quietMillis({ ...defaultSettings, warnAfterSeconds }, countWords(shown, visit.code)) / 1000;
}

/** Long enough for a tick of the session's timer to notice that a deadline has passed. */
export const aTickSeconds = 1;

const pageSeconds = (page: Page): Promise<number> => page.evaluate(() => performance.now() / 1000);

/** A moment of the page's clock, which goes on by itself while a slow machine works on the test. */
export type Moment = {
  /** Time passes until so many seconds after the moment; not at all if they are over. */
  readonly advanceTo: (seconds: number) => Promise<void>;
  readonly passed: () => Promise<number>;
};

export async function momentNow(kiosk: KioskUnderTest): Promise<Moment> {
  const start = await pageSeconds(kiosk.page);
  const passed = async (): Promise<number> => (await pageSeconds(kiosk.page)) - start;
  return {
    passed,
    advanceTo: async (seconds) => {
      const left = seconds - (await passed());
      if (left > 0) await kiosk.clock.advance(left);
    },
  };
}

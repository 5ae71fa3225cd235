import type { Page } from '@playwright/test';
import { collectFacts } from './collect-facts.ts';
import { type Finding, judgeFacts } from './judge-facts.ts';

/**
 * Measures the screen as it stands: nothing cut, nothing sideways, labels and targets apart, no lone word under a title,
 * start edges on the grid, targets and cap heights in millimetres.
 * @param pixelsPerMillimetre CSS pixels per millimetre of glass, as set on the kiosk
 * @returns what is not as look.md wants it; empty when all is well
 */
export async function measurePage(page: Page, pixelsPerMillimetre: number): Promise<readonly Finding[]> {
  return judgeFacts(await page.evaluate(collectFacts), pixelsPerMillimetre);
}

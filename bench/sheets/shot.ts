import type { Page } from 'playwright';
import type { Finding } from '#e2e/measure/judge-facts.ts';
import { measurePage } from '#e2e/measure/page-measure.ts';
import type { Panel } from './panels.ts';

/** One screen as it stood: its picture, and what the page's own measures found. */
export type Shot = {
  /** For example `step-03`, `help`, `home-2`. */
  readonly screen: string;
  readonly jpeg: Buffer;
  readonly findings: readonly Finding[];
};

export async function takeShot(page: Page, screen: string, panel: Panel): Promise<Shot> {
  // First measured, which brings every movement to its end.
  const findings = await measurePage(page, panel.pixelsPerMillimetre);
  return { screen, jpeg: await page.screenshot({ type: 'jpeg', quality: 82, scale: 'css', fullPage: panel.id === 'narrow' }), findings };
}

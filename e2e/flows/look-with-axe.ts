import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { settledFindings } from '../axe-settled.ts';

/** Brings what moves to its end: axe judges colours as they stand. */
async function rest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (const animation of document.getAnimations()) if (animation.effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY) animation.finish();
  });
}

/**
 * Asserts that axe finds nothing on the screen that is shown, and that whatever it leaves for people to decide has been decided
 * in axe-settled.ts.
 */
export async function looksAccessible(page: Page, screen: string): Promise<void> {
  await rest(page);
  // Legacy: without a second page, which a desktop shell does not allow.
  const { violations, incomplete } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  const told = [...violations].flatMap(({ id, help, nodes }) => nodes.map((node) => `${screen}: ${id}: ${help}: ${node.html.slice(0, 160)}`));
  expect.soft(told).toEqual([]);
  const open = incomplete.flatMap(({ id, nodes }) =>
    nodes
      .filter((node) => !settledFindings.some((settled) => settled.rule === id && settled.element.test(node.html)))
      .map(
        (node) =>
          `${screen}: ${id}: ${node.any
            .concat(node.all, node.none)
            .map(({ message }) => message)
            .join('; ')}: ${node.html.slice(0, 200)}`,
      ),
  );
  expect.soft(open, 'not settled in axe-settled.ts').toEqual([]);
}

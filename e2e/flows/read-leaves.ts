import { expect, type Page } from '@playwright/test';
import { collectFacts } from '../measure/collect-facts.ts';
import { type Finding, judgeFacts } from '../measure/judge-facts.ts';
import type { VisitScreen } from '../screens/visit-screen.ts';
import { evenSpaces, stepWords, type WalkScreen } from '../screens/walk-screen.ts';

/** One leaf as it stands on the glass. */
export type Leaf = {
  /** The heading, shown or only told. */
  readonly title: string;
  readonly isTitleShown: boolean;
  readonly text: string;
  readonly keyPoint: string;
  readonly findings: readonly Finding[];
};

/** Runs in the page: the leaf's words, with the focus left on Next for the key that comes after. */
async function lookAtLeaf(before: string): Promise<{ readonly signature: string; readonly leaf: Omit<Leaf, 'findings'> }> {
  const look = () => {
    const shown = document.querySelector('.step-leaf:not(.step-measurer)');
    const words = (selector: string): string => (shown?.querySelector<HTMLElement>(selector)?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
    const place = document.querySelector('.step-place')?.textContent ?? '';
    const heading = document.querySelector('main h1');
    const leaf = {
      title: heading?.textContent ?? '',
      isTitleShown: heading?.matches('.title') === true,
      text: words('.running-text'),
      keyPoint: words('.key-point'),
    };
    return { signature: `${place} ${heading?.textContent} ${leaf.text} ${leaf.keyPoint}`, leaf };
  };
  const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
  let now = look();
  for (let frames = 0; frames < 240 && now.signature === before; frames += 1) {
    await frame();
    now = look();
  }
  await frame();
  await frame();
  document.querySelector<HTMLElement>('.go-band .go')?.focus();
  return look();
}

/**
 * Reads every step of a topic leaf by leaf and measures each: from its first step to the first question. Fast: two short
 * messages a leaf, Next by its key.
 */
export async function readLeaves(page: Page, visit: VisitScreen, walk: WalkScreen, pixelsPerMillimetre: number): Promise<ReadonlyMap<string, readonly Leaf[]>> {
  const read = new Map<string, Leaf[]>();
  let signature = '';
  for (const step of walk.topic.steps) {
    const leaves: Leaf[] = [];
    read.set(step.id, leaves);
    do {
      const seen = await page.evaluate(lookAtLeaf, signature);
      expect(seen.signature, `a leaf of "${step.id}" does not follow`).not.toBe(signature);
      signature = seen.signature;
      leaves.push({ ...seen.leaf, findings: judgeFacts(await page.evaluate(collectFacts), pixelsPerMillimetre) });
      await page.keyboard.press('Enter');
      // The key point stands on the last leaf of its step, or ends there.
    } while (!isLast(walk, step.id, leaves) && leaves.length < 60);
  }
  const check = walk.text.checks[walk.topic.checks[0]?.id ?? ''];
  await expect(visit.heading).toHaveText(check?.question ?? '');
  return read;
}

const keyPointOf = (leaves: readonly Leaf[]): string => evenSpaces(leaves.map(({ keyPoint }) => keyPoint).join(' '));

function isLast(walk: WalkScreen, stepId: string, leaves: readonly Leaf[]): boolean {
  return keyPointOf(leaves) === evenSpaces(walk.text.steps[stepId]?.keyPoint ?? '');
}

/** Asserts that a step's leaves, one after the other, are its title, its whole text and its key point: nothing lost, nothing twice. */
export function isWhole(walk: WalkScreen, stepId: string, leaves: readonly Leaf[]): void {
  const wanted = walk.text.steps[stepId];
  expect(evenSpaces(leaves.map(({ text }) => text).join(' ')), `the text of "${stepId}"`).toBe(stepWords(walk.text, stepId));
  expect(
    leaves.map(({ title }) => evenSpaces(title)),
    `the title of "${stepId}"`,
  ).toEqual(leaves.map(() => evenSpaces(wanted?.title ?? '')));
  const withTitle = leaves.flatMap(({ isTitleShown }, index) => (isTitleShown ? [index] : []));
  // On the first leaf, or where the drawing needs that leaf for itself, on the second: before any word.
  expect(withTitle, `where the title of "${stepId}" is shown`).toHaveLength(1);
  expect(
    leaves.slice(0, withTitle[0]).every(({ text }) => text === ''),
    `words before the title of "${stepId}"`,
  ).toBe(true);
  expect(keyPointOf(leaves), `the key point of "${stepId}"`).toBe(evenSpaces(wanted?.keyPoint ?? ''));
}

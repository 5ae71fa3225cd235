import { expect } from '@playwright/test';
import type { VisitScreen } from '../screens/visit-screen.ts';
import type { WalkScreen } from '../screens/walk-screen.ts';

/** From the first step to "More to look at": every leaf of every step, both questions with an answer each, what to ask. */
export async function walkToTheEnd(visit: VisitScreen, walk: WalkScreen): Promise<void> {
  for (let step = 1; step <= walk.topic.steps.length; step += 1) await walkStep(visit, walk, step);
  for (const [index, check] of walk.topic.checks.entries()) {
    const text = walk.text.checks[check.id];
    await expect(visit.heading).toHaveText(text?.question ?? '');
    await answerCheck(visit, walk, check.correct, index);
  }
  await expect(visit.heading).toHaveText(visit.words('questions.title'));
  for (const question of walk.topic.questions) await readLine(visit, walk.text.questions[question] ?? '');
  await visit.button(visit.words('walk.toRelated')).click();
  await expect(visit.heading).toHaveText(visit.words('related.title'));
}

/** Turns the leaves of one step; each shows the step's place and its picture. */
async function walkStep(visit: VisitScreen, walk: WalkScreen, step: number): Promise<void> {
  await walk.isAtStep(step);
  await expect(walk.figure).toHaveAccessibleName(walk.text.steps[walk.topic.steps[step - 1]?.id ?? '']?.figure ?? '');
  const nextPlace = walk.place(step);
  await visit.next.click();
  // Another leaf of the same step keeps its place.
  while ((await visit.body.textContent())?.includes(nextPlace)) await visit.next.click();
}

async function answerCheck(visit: VisitScreen, walk: WalkScreen, answer: string, index: number): Promise<void> {
  const check = walk.topic.checks[index];
  const answers = check === undefined ? undefined : walk.text.checks[check.id]?.answers;
  const chosen = answers?.[answer];
  if (chosen === undefined) throw new RangeError(`no answer ${answer}`);
  const choice = visit.button(chosen.text);
  while ((await choice.count()) === 0) await visit.next.click();
  await choice.click();
  await expect(visit.body).toContainText(visit.words('checks.correct'));
  await expect(visit.body).toContainText(chosen.explanation.replaceAll(/\[\[[^|]*\|([^\]]*)\]\]/g, '$1'));
  await visit.next.click();
}

/** Finds a line on this page or one of the next. */
async function readLine(visit: VisitScreen, line: string): Promise<void> {
  const shown = visit.body.getByRole('listitem').getByText(line, { exact: true });
  while ((await shown.count()) === 0) await visit.next.click();
  await expect(shown).toBeVisible();
}

import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { finishVisit } from './flows/leave.ts';
import { randomStream, seed, shuffled } from './flows/seed.ts';
import { sampleInDesktop } from './flows/shell-sample.ts';
import { openTopic, startVisit } from './flows/start-visit.ts';
import { type LanguageCode, topicIds, topicStructure } from './screens/texts.ts';

/** Scenes whose left and right are a patient's: never mirrored (look.md, Sides). */
const anatomical: ReadonlySet<string> = new Set(['spine-side', 'vertebra-top', 'vertebra-back', 'spine-whole', 'body-back', 'incision']);

/** The drawing as it is painted, without what differs by place and language: ids, sizes, labels, and the numerals of a ruler. */
function drawingOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const svg = document.querySelector('main svg.figure-stage-drawing');
    if (svg === null) return 'no drawing';
    const copy = svg.cloneNode(true) as Element;
    copy.removeAttribute('style');
    copy.querySelector('.tissue-patterns')?.remove();
    for (const numeral of copy.querySelectorAll('text')) numeral.remove();
    return copy.outerHTML.replaceAll(/figure[a-zA-Z0-9]*?(?=-)/g, 'figure').replaceAll(/#figure\w*/g, '#figure');
  });
}

/** Every anatomical drawing of a topic at rest, step by step. */
async function drawings(page: Page, visitIn: LanguageCode, id: string): Promise<ReadonlyMap<string, string>> {
  const visit = await startVisit({ page }, visitIn);
  await visit.openTool('stopMotion');
  const walk = await openTopic(visit, id);
  const found = new Map<string, string>();
  for (const [index, step] of walk.topic.steps.entries()) {
    while (!(await visit.body.textContent())?.includes(walk.place(index + 1))) await visit.next.click();
    if (anatomical.has(step.figure.scene)) found.set(step.id, await drawingOf(page));
  }
  await finishVisit(visit);
  return found;
}

const topicsWithAnatomy = topicIds.filter((id) => topicStructure(id).steps.some((step) => anatomical.has(step.figure.scene)));
/** `WALK=all` compares every topic's drawings; without it a sample. */
const compared = process.env['WALK'] === 'all' ? topicsWithAnatomy : shuffled(randomStream(seed), topicsWithAnatomy).slice(0, 5);

for (const [id, details] of sampleInDesktop(compared, 2)) {
  test(`every drawing of the body in ${id} is the same in English and in Arabic`, details, async ({ kiosk }) => {
    const english = await drawings(kiosk.page, 'en', id);
    const arabic = await drawings(kiosk.page, 'ar', id);
    expect(english.size).toBeGreaterThan(0);
    expect([...english.values()].every((drawing) => drawing.includes('<path'))).toBe(true);
    for (const [step, drawing] of english) expect(arabic.get(step), `the drawing of "${step}"`).toBe(drawing);
  });
}

test('drawings of the body are not turned round by the style sheet either', async ({ kiosk }) => {
  const visit = await startVisit(kiosk, 'ar');
  await openTopic(visit, 'herniated-disk');
  const isMirrored = await kiosk.page.evaluate(() => {
    const svg = document.querySelector<SVGGraphicsElement>('main svg.figure-stage-drawing');
    const matrix = svg?.querySelector<SVGGraphicsElement>('path')?.getScreenCTM();
    return matrix === null || matrix === undefined ? 'no drawing' : matrix.a < 0;
  });
  expect(isMirrored).toBe(false);
});

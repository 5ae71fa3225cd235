import { sentencesOf } from '#core/content/marked-text.ts';
import { expect, test } from './fixtures.ts';
import { pick, randomStream, seed, shuffled } from './flows/seed.ts';
import { sampleInDesktop, screensAlone } from './flows/shell-sample.ts';
import { openTopic, startVisit } from './flows/start-visit.ts';
import { walkToTheEnd } from './flows/walk-topic.ts';
import { watchPage } from './flows/watch-page.ts';
import { languageCodes, languageOf, sharedTexts, topicIds } from './screens/texts.ts';

/** `WALK=all` walks every topic in every language; without it a sample. */
const walksEverything = process.env['WALK'] === 'all';
const sampleSize = 8;

for (const [code, details] of sampleInDesktop(languageCodes, 1)) {
  test(`a person walks a topic to its end in ${languageOf(code).englishName}, and nothing goes wrong beneath`, details, async ({ kiosk }) => {
    const watch = watchPage(kiosk.page);
    const visit = await startVisit(kiosk, code);
    const walk = await openTopic(visit, 'herniated-disk');
    await walkToTheEnd(visit, walk);
    await expect(visit.body.getByRole('listitem')).not.toHaveCount(0);
    await visit.choose(visit.words('walk.finish'));
    await expect(visit.heading).toHaveText(visit.words('home.title'));
    watch.isQuiet();
    expect(kiosk.log().filter(({ event }) => ['screenFault', 'callFault', 'callRefused', 'senderRefused'].includes(event))).toEqual([]);
  });
}

test('any topic can be walked to its end: a sample, each in a language and a shell that chance chose', async ({ kiosk, shell }) => {
  // A walk takes seconds; a busy machine may need ten times that.
  test.setTimeout(topicIds.length * (walksEverything ? languageCodes.length : 1) * 40_000);
  const random = randomStream(seed);
  const plan = shuffled(random, topicIds)
    .slice(0, sampleSize)
    .map((id, index) => ({ id, code: pick(random, languageCodes), shell: index % 2 === 0 ? 'web' : 'desktop' }));
  const walks = walksEverything ? topicIds.flatMap((id) => languageCodes.map((code) => ({ id, code, shell }))) : plan;
  const watch = watchPage(kiosk.page);
  for (const { id, code } of walks.filter((walk) => walk.shell === shell)) {
    await test.step(`${id} in ${languageOf(code).englishName}`, async () => {
      const visit = await startVisit(kiosk, code);
      await walkToTheEnd(visit, await openTopic(visit, id));
      await visit.finished.click();
      await visit.button(visit.words('finished.yes')).click();
    });
  }
  watch.isQuiet();
});

test('whoever wants to know more about a step reads it, who wrote and checked it, and where it comes from, one touch away', screensAlone, async ({ kiosk }) => {
  const visit = await startVisit(kiosk, 'en');
  const walk = await openTopic(visit, 'mri');
  await visit.button(visit.words('walk.toSources')).click();
  await expect(visit.body).toContainText(visit.words('about.draft'));
  await expect(visit.heading).toHaveText(visit.words('related.sources'));
  await visit.back.click();
  await walk.isAtStep(1);
  await visit.next.click();
  await walk.isAtStep(2);
  const step = walk.text.steps[walk.topic.steps[1]?.id ?? ''];
  await visit.button(visit.words('walk.toMore')).click();
  await expect(visit.heading).toHaveText(step?.title ?? '');
  expect(step?.more).toBeDefined();
  for (const sentence of sentencesOf(step?.more ?? '', 'en')) await expect(visit.body).toContainText(sentence);
  await expect(visit.body).toContainText(visit.words('about.written'));
  await visit.back.click();
  await walk.isAtStep(2);
});

test('a topic ends with its own warning signs', screensAlone, async ({ kiosk }) => {
  const visit = await startVisit(kiosk, 'en');
  const walk = await openTopic(visit, 'laminectomy');
  await walkToTheEnd(visit, walk);
  await visit.button(visit.words('home.dangerSigns')).click();
  const { dangerLists } = sharedTexts('en');
  for (const [index, list] of walk.topic.dangerSigns.entries()) {
    await expect(visit.heading).toHaveText(dangerLists[list].title);
    const isLast = index === walk.topic.dangerSigns.length - 1;
    while ((await visit.heading.textContent()) === dangerLists[list].title && (!isLast || (await visit.turn.count()) > 0)) await visit.turn.click();
  }
  await visit.home.click();
});

test('where the facts come from can be read at the end of a walk', screensAlone, async ({ kiosk }) => {
  const visit = await startVisit(kiosk, 'en');
  const walk = await openTopic(visit, 'mri');
  await walkToTheEnd(visit, walk);
  await visit.button(visit.words('walk.toSources')).click();
  await expect(visit.heading).toHaveText(visit.words('related.sources'));
  await expect(visit.body.getByRole('listitem').getByText(walk.topic.sources[0]?.title ?? '')).toBeVisible();
  await expect(visit.body.getByRole('link')).toHaveCount(0);
});

import { expect, test } from './fixtures.ts';
import { pick, randomStream, seed, shuffled } from './flows/seed.ts';
import { openTopic, startVisit } from './flows/start-visit.ts';
import { walkToTheEnd } from './flows/walk-topic.ts';
import { watchPage } from './flows/watch-page.ts';
import { languageCodes, languageOf, topicIds } from './screens/texts.ts';

const walksEverything = process.env['WALK'] === 'all';

for (const code of languageCodes) {
  test(`a person walks a topic to its end in ${languageOf(code).englishName}, and nothing goes wrong beneath`, async ({ kiosk }) => {
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

test('every topic can be walked to its end, each in a language and a shell that chance chose', async ({ kiosk, shell }) => {
  // A walk takes seconds; a busy machine may need ten times that.
  test.setTimeout(topicIds.length * (walksEverything ? languageCodes.length : 1) * 40_000);
  const random = randomStream(seed);
  const plan = shuffled(random, topicIds).map((id, index) => ({ id, code: pick(random, languageCodes), shell: index % 2 === 0 ? 'web' : 'desktop' }));
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

test('where the facts come from can be read at the end of a walk', async ({ kiosk }) => {
  const visit = await startVisit(kiosk, 'en');
  const walk = await openTopic(visit, 'mri');
  await walkToTheEnd(visit, walk);
  await visit.button(visit.words('walk.toSources')).click();
  await expect(visit.heading).toHaveText(visit.words('related.sources'));
  await expect(visit.body.getByRole('listitem').getByText(walk.topic.sources[0]?.title ?? '')).toBeVisible();
  await expect(visit.body.getByRole('link')).toHaveCount(0);
});

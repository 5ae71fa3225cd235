import { expect, test } from './fixtures.ts';
import { sampleInDesktop, screensAlone } from './flows/shell-sample.ts';
import { chooseTopic, startVisit } from './flows/start-visit.ts';
import { walkToTheEnd } from './flows/walk-topic.ts';
import { carePaths, carePathTitles, type LanguageCode, languageOf } from './screens/texts.ts';
import { walkScreen } from './screens/walk-screen.ts';

for (const [code, details] of sampleInDesktop(['en', 'ar'] satisfies readonly LanguageCode[], 1)) {
  test(`a person says where they are in their care, and is led from topic to topic, in ${languageOf(code).englishName}`, details, async ({ kiosk }) => {
    const visit = await startVisit(kiosk, code);
    await visit.choose(visit.words('home.paths'));
    await expect(visit.heading).toHaveText(visit.words('paths.title'));
    const title = carePathTitles(code)['pregnant'] ?? '';
    await visit.turnTo(visit.button(title));
    await visit.button(title).click();
    await expect(visit.heading).toHaveText(title);
    const topics = carePaths().find(({ id }) => id === 'pregnant')?.topics ?? [];
    const [first = '', second = ''] = topics;
    await chooseTopic(visit, first);
    const walk = walkScreen(visit, first);
    await walk.isOpened();
    await visit.next.click();
    await walkToTheEnd(visit, walk);
    // The way on names the next topic of the path.
    const next = walkScreen(visit, second);
    await visit.next.click();
    await next.isOpened();
    await visit.back.click();
    await expect(visit.heading).toHaveText(title);
  });
}

test('every path leads to at least two topics, and there are six or more', screensAlone, async ({ kiosk }) => {
  const visit = await startVisit(kiosk, 'es');
  const titles = Object.values(carePathTitles('es'));
  expect(titles.length).toBeGreaterThanOrEqual(6);
  for (const title of titles) {
    await visit.choose(visit.words('home.paths'));
    await visit.turnTo(visit.button(title));
    await visit.button(title).click();
    await expect(visit.heading).toHaveText(title);
    expect(await visit.body.getByRole('listitem').count()).toBeGreaterThanOrEqual(2);
    await visit.home.click();
  }
});

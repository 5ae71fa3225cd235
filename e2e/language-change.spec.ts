import { expect, test } from './fixtures.ts';
import { contentWith } from './flows/package-without.ts';
import { offersAllTestsButMri, openTopic, startVisit } from './flows/start-visit.ts';
import { attractScreen } from './screens/attract-screen.ts';
import { languageCodes, languageOf, nativeNames } from './screens/texts.ts';
import { visitScreen } from './screens/visit-screen.ts';
import { walkScreen } from './screens/walk-screen.ts';

test('a person who changes the language in mid-walk stays at the same step and reads it the other way round', async ({ kiosk }) => {
  const english = await startVisit(kiosk, 'en');
  const walk = await openTopic(english, 'herniated-disk');
  await english.next.click();
  await english.next.click();
  await walk.isAtStep(3);

  await english.openTool('language');
  await english.button('العربية').click();

  const arabic = visitScreen(kiosk.page, 'ar');
  await arabic.isIn();
  await walkScreen(arabic, 'herniated-disk').isAtStep(3);
  await expect(arabic.body).toContainText('٣ من ٩');
  // Next is where Arabic reads on to: the left.
  const next = await arabic.next.boundingBox();
  const back = await arabic.back.boundingBox();
  expect(next?.x).toBeLessThan(back?.x ?? 0);

  await arabic.openTool('language');
  await arabic.button('Español').click();
  const spanish = visitScreen(kiosk.page, 'es');
  await spanish.isIn();
  await walkScreen(spanish, 'herniated-disk').isAtStep(3);
});

test('a person at a question keeps the question when the language changes', async ({ kiosk }) => {
  const english = await startVisit(kiosk, 'en');
  const walk = await openTopic(english, 'mri');
  for (const _step of walk.topic.steps) await english.next.click();
  await expect(english.heading).toHaveText(walk.text.checks[walk.topic.checks[0]?.id ?? '']?.question ?? '');
  await english.openTool('language');
  await english.button('Español').click();
  const spanish = walkScreen(visitScreen(kiosk.page, 'es'), 'mri');
  await expect(visitScreen(kiosk.page, 'es').heading).toHaveText(spanish.text.checks[walk.topic.checks[0]?.id ?? '']?.question ?? '');
});

test('a language that lacks the open topic says so beside it, and leads to its own topics with one plain sentence', async ({ launchKiosk, scratchFolder }) => {
  const contentRoot = contentWith(scratchFolder, [{ remove: 'locales/es/topics/mri.json' }]);
  const kiosk = await launchKiosk({ contentRoot });
  const english = await startVisit(kiosk, 'en');
  await openTopic(english, 'mri');
  await english.openTool('language');

  const spanishName = languageOf('es').nativeName;
  const lacking = english.words('language.notHere', { language: spanishName });
  await expect(english.page.getByRole('main').getByRole('button').filter({ hasText: spanishName })).toContainText(lacking);
  await expect(english.page.getByRole('main').getByRole('button').filter({ hasText: 'العربية' })).not.toContainText(/not in/);
  await english.page.getByRole('main').getByRole('button').filter({ hasText: spanishName }).click();

  const spanish = visitScreen(kiosk.page, 'es');
  await spanish.isIn();
  await expect(spanish.heading).toHaveText(spanish.words('home.title'));
  await expect(spanish.body.getByRole('status')).toHaveText(spanish.words('home.languageNote', { language: spanishName }));
  // The topic is not among the Spanish ones.
  await offersAllTestsButMri(spanish);
  // Said once: the next time the topic home is only itself.
  await expect(spanish.body.getByRole('status')).toHaveCount(0);
});

test('the language of the greeting is the one a touch on it starts in', async ({ kiosk }) => {
  const greeting = kiosk.page.getByRole('main').getByRole('button').first();
  await expect(greeting).toContainText('Learn about your back');
  await kiosk.clock.advance(6);
  const spanish = visitScreen(kiosk.page, 'es');
  await expect(greeting).toContainText(spanish.words('attract.greeting'));
  await greeting.click();
  await spanish.isIn();
  await expect(spanish.heading).toHaveText(spanish.words('home.title'));
});

test('a touch anywhere else starts in the clinic’s language with the languages open', async ({ kiosk }) => {
  await kiosk.page.getByRole('img').first().click();
  const english = visitScreen(kiosk.page, 'en');
  await english.isIn();
  await expect(english.heading).toHaveText(english.words('language.title'));
});

test('all languages stand on the waiting screen at once, so that none moves under a finger', async ({ kiosk }) => {
  const { page } = kiosk;
  await page.addInitScript(() => {
    const seen = new Set<string>();
    const look = (): void => {
      const tiles = [...document.querySelectorAll('.language-tile')].filter((tile) => tile.checkVisibility({ visibilityProperty: true }));
      if (tiles.length > 0) seen.add(tiles.map((tile) => `${tile.textContent} ${Math.round(tile.getBoundingClientRect().x)}`).join());
      requestAnimationFrame(look);
    };
    look();
    Object.assign(window, { tilesSeen: seen });
  });
  await page.reload();
  await attractScreen(page).isShown();
  await expect(attractScreen(page).languageTiles).toHaveText(nativeNames(languageCodes));
  // From the first frame that shows a tile.
  const seen = await page.evaluate(() => [...(Reflect.get(window, 'tilesSeen') as Set<string>)]);
  expect(seen).toHaveLength(1);
});

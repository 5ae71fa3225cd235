import { expect, test } from './fixtures.ts';
import { finishVisit } from './flows/leave.ts';
import { looksAccessible } from './flows/look-with-axe.ts';
import { holdCorner } from './flows/open-staff.ts';
import { quietSeconds } from './flows/quiet-time.ts';
import { randomStream, seed, shuffled } from './flows/seed.ts';
import { sampleInDesktop } from './flows/shell-sample.ts';
import { setUpFiles, staffPin } from './flows/staff-files.ts';
import { openTopic, startVisit } from './flows/start-visit.ts';
import { attractScreen } from './screens/attract-screen.ts';
import { type LanguageCode, languageCodes, languageOf, topicText } from './screens/texts.ts';
import { warningScreen } from './screens/warning-screen.ts';

/** Screens differ by language in their words alone: a language of each direction, and one that chance chose. */
const [byChance] = shuffled(
  randomStream(seed),
  languageCodes.filter((code) => code !== 'en' && code !== 'ar'),
);
const isSampled = (code: LanguageCode): boolean => code === 'en' || code === 'ar' || code === byChance;

for (const [code, details] of sampleInDesktop(languageCodes.filter(isSampled), 1)) {
  const inLanguage = `in ${languageOf(code).englishName}`;
  const clinic = { offeredLanguages: [code, ...languageCodes.filter((other) => other !== code)], defaultLanguage: code };

  test(`the screens of a walk hold no barrier ${inLanguage}`, details, async ({ kiosk }) => {
    test.slow();
    const look = (screen: string): Promise<void> => looksAccessible(kiosk.page, screen);
    const visit = await startVisit(kiosk, code);
    await look('home');
    await visit.chooseKind('condition');
    await expect(visit.heading).toHaveText(visit.words('kinds.condition'));
    await look('kind');
    await visit.home.click();
    const walk = await openTopic(visit, 'herniated-disk');
    await look('step with a slider');
    await visit.next.click();
    await walk.isAtStep(2);
    await look('step');
    await visit.body.getByRole('paragraph').getByRole('button').first().click();
    await expect(visit.heading).not.toHaveText(topicText('herniated-disk', code).steps['pressed-nerve']?.title ?? '');
    await look('term');
    await visit.back.click();
    while (!(await visit.heading.textContent())?.includes(walk.text.checks[walk.topic.checks[0]?.id ?? '']?.question ?? '')) await visit.next.click();
    await look('check');
    await walk.answers.first().click();
    await expect(visit.body.getByRole('status')).toBeVisible();
    await look('explanation');
    await visit.next.click();
    await visit.next.click();
    await expect(visit.heading).toHaveText(visit.words('questions.title'));
    await look('questions');
    await visit.button(visit.words('walk.toRelated')).click();
    await expect(visit.heading).toHaveText(visit.words('related.title'));
    await look('related');
    await visit.button(visit.words('walk.toSources')).click();
    await expect(visit.heading).toHaveText(visit.words('related.sources'));
    await look('sources');
    await visit.finished.click();
    await warningScreen(kiosk.page, code, 'finished').isShown();
    await look('finished question');
  });

  test(`the tools and the help hold no barrier ${inLanguage}`, details, async ({ kiosk }) => {
    test.slow();
    const look = (screen: string): Promise<void> => looksAccessible(kiosk.page, screen);
    const visit = await startVisit(kiosk, code);
    await visit.openTool('language');
    await expect(visit.heading).toHaveText(visit.words('language.title'));
    await look('language');
    await visit.openTool('textSize');
    await expect(visit.heading).toHaveText(visit.words('textSize.title'));
    await look('text size');
    await visit.help.click();
    await expect(visit.heading).toHaveText(visit.words('help.title'));
    await look('help');
    await visit.button(visit.words('help.howTo')).click();
    await expect(visit.heading).toHaveText(visit.words('howTo.title'));
    await look('how to');
    await visit.back.click();
    await visit.button(visit.words('help.interpreter')).click();
    await expect(visit.heading).toHaveText(visit.words('interpreter.card'));
    await look('interpreter');
    await visit.back.click();
    await visit.button(visit.words('help.now')).click();
    await expect(visit.body.getByRole('listitem').first()).toBeVisible();
    await look('get help');
    await visit.choose(visit.words('getHelp.showCard'));
    await look('card');
    await visit.button(visit.words('getHelp.nobody')).click();
    await expect(visit.heading).toHaveText(visit.words('getHelp.nobody'));
    await look('emergency');
    await visit.home.click();
    await visit.button(visit.words('home.dangerSigns')).click();
    await expect(visit.body.getByRole('listitem').first()).toBeVisible();
    await look('danger signs');
    await kiosk.clock.advance((await quietSeconds(visit)) + 1);
    await warningScreen(kiosk.page, code).isShown();
    await look('warning');
    await warningScreen(kiosk.page, code).stay.click();
    await finishVisit(visit);
  });

  test(`the staff’s side holds no barrier ${inLanguage}`, details, async ({ launchKiosk }) => {
    test.slow();
    const kiosk = await launchKiosk({ files: await setUpFiles(clinic) });
    const look = (screen: string): Promise<void> => looksAccessible(kiosk.page, screen);
    await attractScreen(kiosk.page, code).isShown();
    await look('attract');
    const staff = await holdCorner(kiosk, code);
    await staff.isAt('staff.pin.title');
    await look('staff door');
    await staff.typePin('906417');
    await expect(staff.alert).not.toBeEmpty();
    await look('staff door after a wrong PIN');
    await staff.typePin(staffPin);
    await staff.isAt('staff.desk.title');
    await look('desk');
    for (const section of ['languages', 'topics', 'times', 'clinic', 'drafts', 'notices']) {
      await staff.section(`staff.desk.${section}`).click();
      await expect(staff.heading).not.toHaveText(staff.words('staff.desk.title'));
      await look(section);
      await staff.button(staff.words('go.back')).click();
      await staff.isAt('staff.desk.title');
    }
    await staff.button(staff.words('staff.desk.pause')).click();
    await look('pause');
  });
}

test('the set-up holds no barrier', async ({ kiosk }) => {
  test.slow();
  await attractScreen(kiosk.page).isShown();
  const staff = await holdCorner(kiosk);
  await staff.isAt('staff.setUp.title');
  await looksAccessible(kiosk.page, 'set-up');
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { answerSetUp, holdCorner, holdEscape, unlockStaff } from './flows/open-staff.ts';
import { setUpFiles, staffPin } from './flows/staff-files.ts';
import { offersAllTestsButMri, startVisit } from './flows/start-visit.ts';
import { touchAt } from './flows/touch.ts';
import { attractScreen } from './screens/attract-screen.ts';
import { staffScreen } from './screens/staff-screen.ts';
import { type LanguageCode, languageCodes, languageOf, nativeNames, wordsOf } from './screens/texts.ts';
import { visitScreen } from './screens/visit-screen.ts';

const trialMark = wordsOf('en')('trial.mark');

test('a kiosk fresh from the box is a trial, and the set-up waits behind the held corner', async ({ kiosk }) => {
  await attractScreen(kiosk.page).isShown();
  await expect(kiosk.page.getByText(trialMark)).toBeVisible();
  const staff = await holdCorner(kiosk);
  await staff.isAt('staff.setUp.title');
});

test('the set-up waits behind the held Escape key as well', async ({ kiosk }) => {
  await attractScreen(kiosk.page).isShown();
  const staff = await holdEscape(kiosk);
  await staff.isAt('staff.setUp.title');
});

test('a patient who rests a finger on the corner for three seconds finds nothing', async ({ kiosk }) => {
  await attractScreen(kiosk.page).isShown();
  const staff = await holdCorner(kiosk, 'en', 3);
  await staff.isClosed();
  // A touch in the corner is a touch on the sheet: the languages open, and nothing of the staff.
  await kiosk.clock.advance(6);
  await staff.isClosed();
});

test('somebody sets the kiosk up, answers for its texts, and the trial mark is gone, after a restart too', async ({ kiosk }) => {
  const staff = await holdCorner(kiosk);
  await answerSetUp(staff, { clinicName: 'Harbor Spine Clinic', pin: staffPin, showsDrafts: true, languages: ['en', 'es'] });
  await staff.isAt('staff.desk.title');
  await staff.close.click();
  const attract = attractScreen(kiosk.page);
  await attract.isShown();
  await expect(kiosk.page.getByText('Harbor Spine Clinic')).toBeVisible();
  await expect(kiosk.page.getByText(trialMark)).toHaveCount(0);
  await expect(attract.languageTiles).toHaveText(['English', 'Español']);
  await startVisit(kiosk, 'es');
  await expect(kiosk.page.getByText(wordsOf('es')('trial.mark'))).toHaveCount(0);

  // The PIN is nowhere on the disk, nor in what was told of it.
  for (const name of ['settings.json', 'staff.json', 'set-up.json']) expect(readFileSync(join(kiosk.dataFolder, name), 'utf8')).not.toContain(staffPin);
  expect(JSON.parse(readFileSync(join(kiosk.dataFolder, 'settings.json'), 'utf8'))).toMatchObject({
    draftsShown: { role: 'clinician', on: expect.stringMatching(/^2026-11-23/) },
  });

  const again = await kiosk.restart();
  await expect(attractScreen(again.page).languageTiles).toHaveText(['English', 'Español']);
  await expect(again.page.getByText(trialMark)).toHaveCount(0);
  const door = await holdCorner(again);
  await door.isAt('staff.pin.title');
});

test('"not yet" keeps the trial mark on every screen', async ({ kiosk }) => {
  const staff = await holdEscape(kiosk);
  await answerSetUp(staff, { pin: staffPin, showsDrafts: false });
  await staff.isAt('staff.desk.title');
  await staff.close.click();
  await expect(kiosk.page.getByText(trialMark)).toBeVisible();
  await startVisit(kiosk, 'en');
  await expect(kiosk.page.getByText(trialMark)).toBeVisible();
});

test('a set-up that is left half-way leaves no trace', async ({ kiosk }) => {
  const staff = await holdCorner(kiosk);
  await staff.button(staff.words('staff.setUp.start')).click();
  await staff.page.getByRole('textbox').fill('Nobody’s Clinic');
  await staff.button(staff.words('go.next')).click();
  await staff.typePin(staffPin);
  await staff.isAt('staff.setUp.pinAgain');
  await staff.close.click();
  await attractScreen(kiosk.page).isShown();
  for (const name of ['settings.json', 'staff.json', 'set-up.json']) expect(existsSync(join(kiosk.dataFolder, name))).toBe(false);
  const again = await holdCorner(kiosk);
  await again.isAt('staff.setUp.title');
  await again.button(again.words('staff.setUp.start')).click();
  await expect(again.page.getByRole('textbox')).toHaveValue('');
});

test('a PIN that anybody would try first is refused, and so is a slip the second time', async ({ kiosk }) => {
  const staff = await holdCorner(kiosk);
  await staff.button(staff.words('staff.setUp.start')).click();
  await staff.button(staff.words('go.next')).click();
  for (const pin of ['123456', '111111', '121212']) {
    await staff.typePin(pin);
    await expect(staff.alert).toHaveText(staff.words('staff.setUp.pinObvious'));
  }
  // Five digits can't be entered at all.
  for (const digit of '48291') await staff.button(digit).click();
  await expect(staff.button(staff.words('staff.keys.enter'))).toBeDisabled();
  await staff.button('5').click();
  await staff.button(staff.words('staff.keys.enter')).click();
  await staff.isAt('staff.setUp.pinAgain');
  await staff.typePin('482916');
  await staff.isAt('staff.setUp.pin');
  await expect(staff.alert).toHaveText(staff.words('staff.setUp.pinDiffers'));
});

test('staff change which languages are offered, their order and the default; patients see it at once and after a restart', async ({ launchKiosk }) => {
  const kiosk = await launchKiosk({ files: await setUpFiles() });
  const staff = await unlockStaff(kiosk, staffPin);
  await staff.section('staff.desk.languages').click();
  await staff.isAt('staff.languages.title');
  for (let place = languageCodes.length; place > 1; place -= 1)
    await staff.button(staff.words('staff.languages.up', { language: languageOf('ar').nativeName })).click();
  for (const code of ['es', 'zh', 'vi'] satisfies readonly LanguageCode[]) await staff.languageSwitch(code).locator('xpath=ancestor::label').click();
  await staff.button(staff.words('staff.languages.makeDefault')).first().click();
  await expect(staff.message).toHaveText(staff.words('staff.desk.unsaved'));
  await staff.button(staff.words('staff.desk.save')).click();

  // The clinic's language is Arabic from here on, staff's side too.
  const arabic = staffScreen(kiosk.page, 'ar');
  await expect(arabic.message).toHaveText(arabic.words('staff.desk.saved'));
  await arabic.close.click();
  await expect(attractScreen(kiosk.page, 'ar').languageTiles).toHaveText(['العربية', 'English']);
  await expect(kiosk.page.locator('html')).toHaveAttribute('dir', 'rtl');

  const again = await kiosk.restart();
  await expect(attractScreen(again.page, 'ar').languageTiles).toHaveText(['العربية', 'English']);
  await again.page.getByRole('img').first().click();
  await visitScreen(again.page, 'ar').isIn();
});

test('edits can be tried and undone before anybody sees them', async ({ launchKiosk }) => {
  const kiosk = await launchKiosk({ files: await setUpFiles() });
  const before = readFileSync(join(kiosk.dataFolder, 'settings.json'), 'utf8');
  const staff = await unlockStaff(kiosk, staffPin);
  await staff.section('staff.desk.languages').click();
  await staff.button(staff.words('staff.languages.down', { language: 'English' })).click();
  await staff.button(staff.words('go.back')).click();
  await staff.button(staff.words('staff.desk.tryIt')).click();
  await expect(staff.page.getByRole('list', { name: staff.words('attract.languages') }).getByRole('listitem')).toHaveText(
    nativeNames(['es', 'en', 'zh', 'vi', 'ar']),
  );
  await staff.button(staff.words('staff.desk.undo')).click();
  await expect(staff.message).toHaveText(staff.words('staff.desk.undone'));
  await staff.close.click();
  await expect(attractScreen(kiosk.page).languageTiles).toHaveText(nativeNames(languageCodes));
  expect(readFileSync(join(kiosk.dataFolder, 'settings.json'), 'utf8')).toBe(before);
});

test('staff hide a topic, and patients no longer find it', async ({ launchKiosk }) => {
  const kiosk = await launchKiosk({ files: await setUpFiles() });
  const staff = await unlockStaff(kiosk, staffPin);
  await staff.section('staff.desk.topics').click();
  const mri = staff.page.getByRole('switch', { name: /MRI/ });
  while ((await mri.count()) === 0) await staff.page.getByRole('button', { name: new RegExp(`^${staff.words('go.next')}`) }).click();
  await mri.locator('xpath=ancestor::label').click();
  await staff.button(staff.words('go.back')).click();
  while ((await staff.heading.textContent()) !== staff.words('staff.desk.title')) await staff.button(staff.words('go.back')).click();
  await staff.button(staff.words('staff.desk.save')).click();
  await expect(staff.message).toHaveText(staff.words('staff.desk.saved'));
  await staff.close.click();
  await offersAllTestsButMri(await startVisit(kiosk, 'en'));
});

test('staff change how long the screen waits, within its bounds, and it waits so', async ({ launchKiosk }) => {
  const kiosk = await launchKiosk({ files: await setUpFiles({ warnAfterSeconds: 70, answerSeconds: 25 }) });
  const staff = await unlockStaff(kiosk, staffPin);
  await staff.section('staff.desk.times').click();
  const less = staff.button(staff.words('staff.keys.less'));
  await less.first().click();
  await less.last().click();
  await expect(less.first()).toBeDisabled();
  await expect(less.last()).toBeDisabled();
  await staff.button(staff.words('staff.desk.save')).click();
  await expect(staff.message).toHaveText(staff.words('staff.desk.saved'));
  expect(JSON.parse(readFileSync(join(kiosk.dataFolder, 'settings.json'), 'utf8'))).toMatchObject({ warnAfterSeconds: 60, answerSeconds: 20 });
});

test('the fifth wrong PIN locks the door for 30 s, the sixth for 60 s, and a restart opens nothing', async ({ launchKiosk }) => {
  const kiosk = await launchKiosk({ files: await setUpFiles() });
  const staff = await holdCorner(kiosk);
  for (const triesLeft of [4, 3, 2, 1]) {
    await staff.typePin('906417');
    await expect(staff.alert).toHaveText(staff.words('staff.pin.wrong', { count: triesLeft }));
  }
  await staff.typePin('906417');
  await expect(staff.alert).toHaveText(staff.words('staff.pin.locked'));
  await expect(staff.button('4')).toBeDisabled();

  const again = await kiosk.restart();
  const door = await holdCorner(again);
  await door.isAt('staff.pin.title');
  await expect(door.alert).toHaveText(door.words('staff.pin.locked'));
  await expect(door.button('4')).toBeDisabled();
  await again.clock.advance(31);
  await expect(door.button('4')).toBeEnabled();
  await door.typePin('906417');
  await expect(door.alert).toHaveText(door.words('staff.pin.locked'));
  await again.clock.advance(40);
  await expect(door.button('4')).toBeDisabled();
  expect(again.log().flatMap((entry) => (entry.event === 'wrongPin' ? [entry.lockedForSeconds] : []))).toEqual([0, 0, 0, 0, 30, 60]);
});

test('the staff area warns after 40 s of quiet and closes after 60 s; its edits are kept until then', async ({ launchKiosk }) => {
  const kiosk = await launchKiosk({ files: await setUpFiles() });
  const staff = await unlockStaff(kiosk, staffPin);
  await staff.section('staff.desk.languages').click();
  await staff.button(staff.words('staff.languages.down', { language: 'English' })).click();
  const stay = staff.button(staff.words('staff.idle.stay'));
  await expect(stay).toHaveCount(0);
  await kiosk.clock.advance(45);
  await stay.click();
  await expect(stay).toHaveCount(0);
  await expect(staff.message).toHaveText(staff.words('staff.desk.unsaved'));
  await kiosk.clock.advance(62);
  await staff.isClosed();
  await attractScreen(kiosk.page).isShown();
  expect(kiosk.log().map(({ event }) => event)).toContain('staffLocked');
  // Unsaved means gone.
  await expect(attractScreen(kiosk.page).languageTiles).toHaveText(nativeNames(languageCodes));
  await holdCorner(kiosk);
  await staff.isAt('staff.pin.title');
});

test('closing with unsaved edits asks first', async ({ launchKiosk }) => {
  const kiosk = await launchKiosk({ files: await setUpFiles() });
  const staff = await unlockStaff(kiosk, staffPin);
  await staff.section('staff.desk.languages').click();
  await staff.button(staff.words('staff.languages.down', { language: 'English' })).click();
  await staff.close.click();
  await staff.isAt('staff.desk.leaveTitle');
  await staff.button(staff.words('staff.desk.leaveStay')).click();
  await staff.close.click();
  await staff.button(staff.words('staff.desk.leave')).click();
  await attractScreen(kiosk.page).isShown();
});

test('"cleaning" turns touch off for a minute, then the screen is back by itself', async ({ launchKiosk }) => {
  const kiosk = await launchKiosk({ files: await setUpFiles() });
  const staff = await unlockStaff(kiosk, staffPin);
  await staff.button(staff.words('staff.desk.pause')).click();
  await staff.section('staff.pause.cleaning').click();
  const cleaning = kiosk.page.getByRole('heading', { name: staff.words('attract.cleaning') });
  await expect(cleaning).toBeVisible();
  await touchAt(kiosk.page, 540, 1500);
  await kiosk.clock.advance(40);
  await expect(cleaning).toBeVisible();
  await kiosk.clock.advance(22);
  await attractScreen(kiosk.page).isShown();
});

test('"out of service" lasts until somebody resumes it, over a restart', async ({ launchKiosk }) => {
  const kiosk = await launchKiosk({ files: await setUpFiles() });
  const staff = await unlockStaff(kiosk, staffPin);
  await staff.button(staff.words('staff.desk.pause')).click();
  await staff.section('staff.pause.outOfService').click();
  await staff.isClosed();
  for (const code of languageCodes) await expect(kiosk.page.getByText(wordsOf(code)('calm.outOfService'))).toBeVisible();
  await touchAt(kiosk.page, 540, 1000);
  await expect(kiosk.page.getByRole('navigation')).toHaveCount(0);

  const again = await kiosk.restart();
  await expect(again.page.getByText(wordsOf('en')('calm.outOfService'))).toBeVisible();
  const desk = await unlockStaff(again, staffPin);
  await desk.button(desk.words('staff.desk.pause')).click();
  await desk.button(desk.words('staff.pause.resume')).click();
  await desk.close.click();
  await attractScreen(again.page).isShown();
});

test('anybody can clean the screen: touch is off for half a minute', async ({ kiosk }) => {
  const attract = attractScreen(kiosk.page);
  await attract.cleanScreen.click();
  const cleaning = kiosk.page.getByRole('heading', { name: wordsOf('en')('attract.cleaning') });
  await expect(cleaning).toBeVisible();
  await touchAt(kiosk.page, 540, 1500);
  await kiosk.clock.advance(20);
  await expect(cleaning).toBeVisible();
  await kiosk.clock.advance(11);
  await attract.isShown();
});

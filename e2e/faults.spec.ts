import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type KioskUnderTest, test } from './fixtures.ts';
import { erasures, finishVisit } from './flows/leave.ts';
import { answerSetUp, holdCorner, unlockStaff } from './flows/open-staff.ts';
import { type ContentChange, contentWith } from './flows/package-without.ts';
import { sampleInDesktop } from './flows/shell-sample.ts';
import { setUpFiles, staffPin } from './flows/staff-files.ts';
import { offersAllTestsButMri, openTopic, startVisit } from './flows/start-visit.ts';
import { attractScreen } from './screens/attract-screen.ts';
import { languageCodes, nativeNames, wordsOf } from './screens/texts.ts';

const notices = (kiosk: KioskUnderTest): string =>
  kiosk
    .log()
    .flatMap((entry) => (entry.event === 'selfCheck' ? [entry.notice] : []))
    .join('\n');

const asides = (kiosk: KioskUnderTest): readonly string[] => readdirSync(kiosk.dataFolder).filter((name) => name.startsWith('settings.kept-'));

/** Settings nobody should trust: each a name for people, and a text. */
const badSettings: Readonly<Record<string, { readonly text: string; readonly says: string }>> = {
  unreadable: { text: '\u0000\u0001\uFFFD\u0002 not text', says: 'settings.json: is not readable as settings' },
  truncated: { text: '{"version":1,"warnAfterSeconds":', says: 'settings.json: is not readable as settings' },
  'a list instead of settings': { text: '[1,2,3]', says: 'settings.json: is not readable as settings' },
  'of no version': { text: '{"warnAfterSeconds":60}', says: 'has no version this kiosk knows' },
  hostile: {
    text: `{"version":1,"__proto__":{"isOutOfService":true},"constructor":{"prototype":{"clinicName":"x"}},"clinicName":"${'<script>alert(1)</script>'.repeat(500)}",
      "offeredLanguages":["../../etc","xx","en","en"],"defaultLanguage":"__proto__","warnAfterSeconds":-1,"answerSeconds":1e99,"emergencyNumber":"<b>1</b>",
      "hiddenTopics":{"length":1},"isOutOfService":"yes","pixelsPerMillimetre":0,"surprise":true}`,
    says: 'settings.json: warnAfterSeconds',
  },
};

for (const [[name, { text, says }], details] of sampleInDesktop(Object.entries(badSettings), 2)) {
  test(
    `with settings that are ${name} the kiosk works on its defaults, says so, and keeps the file aside at the next save`,
    details,
    async ({ launchKiosk }) => {
      const kiosk = await launchKiosk({ files: { ...(await setUpFiles()), 'settings.json': text } });
      const attract = attractScreen(kiosk.page);
      await attract.isShown();
      await expect(attract.languageTiles).toHaveText(nativeNames(languageCodes));
      // Nobody has answered for the drafts as far as this kiosk knows: a trial again.
      await expect(kiosk.page.getByText(wordsOf('en')('trial.mark'))).toBeVisible();
      expect(notices(kiosk)).toContain(says);
      expect(readFileSync(join(kiosk.dataFolder, 'settings.json'), 'utf8')).toBe(text);

      const staff = await unlockStaff(kiosk, staffPin);
      await staff.section('staff.desk.notices').click();
      await expect(staff.body).toContainText('settings.json');
      await staff.button(staff.words('go.back')).click();
      await staff.section('staff.desk.times').click();
      await staff.button(staff.words('staff.keys.less')).first().click();
      await staff.button(staff.words('staff.desk.save')).click();
      await expect(staff.message).toHaveText(staff.words('staff.desk.saved'));
      const [aside, ...others] = asides(kiosk);
      expect(others).toEqual([]);
      expect(readFileSync(join(kiosk.dataFolder, aside ?? 'none'), 'utf8')).toBe(text);
      expect(JSON.parse(readFileSync(join(kiosk.dataFolder, 'settings.json'), 'utf8'))).toEqual({ version: 1, warnAfterSeconds: 140 });
    },
  );
}

test('one bad setting loses only itself', async ({ launchKiosk }) => {
  const kiosk = await launchKiosk({ files: await setUpFiles({ clinicName: 'Kept', offeredLanguages: ['ar', 'en'], warnAfterSeconds: 'soon' }) });
  await expect(kiosk.page.getByText('Kept')).toBeVisible();
  await expect(attractScreen(kiosk.page).languageTiles).toHaveText(['العربية', 'English']);
  expect(notices(kiosk)).toContain('settings.json: warnAfterSeconds');
});

test('settings of a newer version are left untouched, and staff are told that changes do not last', async ({ launchKiosk }) => {
  const text = '{"version":99,"somethingNew":true}';
  const kiosk = await launchKiosk({ files: { ...(await setUpFiles()), 'settings.json': text } });
  await attractScreen(kiosk.page).isShown();
  expect(notices(kiosk)).toContain('newer version (99)');
  const staff = await unlockStaff(kiosk, staffPin);
  await expect(staff.body).toContainText(staff.words('staff.trouble.readOnly'));
  await staff.section('staff.desk.times').click();
  await staff.button(staff.words('staff.keys.less')).first().click();
  await staff.button(staff.words('staff.desk.save')).click();
  await expect(staff.message).toHaveText(staff.words('staff.trouble.notSaved'));
  expect(readFileSync(join(kiosk.dataFolder, 'settings.json'), 'utf8')).toBe(text);
  expect(asides(kiosk)).toEqual([]);
});

/** A package with one thing broken: what is lost, and what the log says of it. */
const brokenPackages: Readonly<
  Record<string, { readonly changes: readonly ContentChange[]; readonly says: readonly string[]; readonly lost: 'mri' | 'mri in Spanish' | 'Spanish' }>
> = {
  'a topic without its Spanish text': {
    changes: [{ remove: 'locales/es/topics/mri.json' }],
    says: ['locales/es/topics/mri.json: is missing'],
    lost: 'mri in Spanish',
  },
  'a Spanish topic that lacks a step': {
    changes: [
      {
        rewrite: 'locales/es/topics/mri.json',
        as: (text) => {
          const { steps, ...rest } = JSON.parse(text) as { steps: Record<string, unknown> };
          return JSON.stringify({ ...rest, steps: Object.fromEntries(Object.entries(steps).slice(1)) });
        },
      },
    ],
    says: ['locales/es/topics/mri.json: steps.why: has no text'],
    lost: 'mri in Spanish',
  },
  'a topic with a scene nobody can draw': {
    changes: [{ rewrite: 'resources/topics/mri.json', as: (text) => text.replace('"scanner"', '"hologram"') }],
    says: ['resources/topics/mri.json: steps'],
    lost: 'mri',
  },
  'a topic that is not JSON': {
    changes: [{ rewrite: 'resources/topics/mri.json', as: (text) => text.slice(0, 400) }],
    says: ['resources/topics/mri.json: is not valid JSON'],
    lost: 'mri',
  },
  'a language whose words for a figure are missing': {
    changes: [
      {
        rewrite: 'locales/es/figures.json',
        as: (text) => {
          const { parts, ...rest } = JSON.parse(text) as { parts: Record<string, unknown> };
          return JSON.stringify({ ...rest, parts: Object.fromEntries(Object.entries(parts).slice(1)) });
        },
      },
    ],
    says: ['locales/es/figures.json', 'Spanish is not offered: its texts are not complete'],
    lost: 'Spanish',
  },
  'a language whose folder is not there': {
    changes: [{ remove: 'locales/es' }],
    says: ['Spanish is not offered: its texts are not complete', 'The language "es" is set to be offered, but its texts are not complete'],
    lost: 'Spanish',
  },
};

for (const [[name, { changes, says, lost }], details] of sampleInDesktop(Object.entries(brokenPackages), 2)) {
  test(`with ${name}, that alone is missing, and the log says what and where`, details, async ({ launchKiosk, scratchFolder }) => {
    const kiosk = await launchKiosk({ contentRoot: contentWith(scratchFolder, changes) });
    const attract = attractScreen(kiosk.page);
    await expect(attract.languageTiles).toHaveText(nativeNames(languageCodes.filter((code) => lost !== 'Spanish' || code !== 'es')));
    for (const line of says) expect(notices(kiosk)).toContain(line);
    if (lost === 'mri in Spanish') {
      const spanish = await startVisit(kiosk, 'es');
      await offersAllTestsButMri(spanish);
      await finishVisit(spanish);
    }
    const english = await startVisit(kiosk, 'en');
    if (lost === 'mri') await offersAllTestsButMri(english);
    else await openTopic(english, 'mri');
  });
}

test('with no topic at all patients see a calm screen in every language, and staff still get in', async ({ launchKiosk, scratchFolder }) => {
  const contentRoot = contentWith(scratchFolder, [{ remove: 'resources/topics' }]);
  const kiosk = await launchKiosk({ contentRoot, files: await setUpFiles() });
  for (const code of languageCodes) await expect(kiosk.page.getByText(wordsOf(code)('calm.noTopics'))).toBeVisible();
  const staff = await unlockStaff(kiosk, staffPin);
  await staff.section('staff.desk.notices').click();
  await expect(staff.body).toContainText('No topic is complete in any language');
});

test('with no language at all the calm screen of the first moment stays', async ({ launchKiosk, scratchFolder }) => {
  const kiosk = await launchKiosk({ contentRoot: contentWith(scratchFolder, [{ rewrite: 'locales/languages.json', as: () => '{' }]) });
  await expect(kiosk.page.getByText('One moment, please.')).toBeVisible();
  expect(notices(kiosk)).toContain('locales/languages.json: is not valid JSON');
});

for (const fault of ['EROFS', 'ENOSPC'] as const) {
  const disk = fault === 'EROFS' ? 'read-only' : 'full';
  test(`on a disk that turned ${disk} a visit works as ever, and staff are told that a change will not last`, async ({ launchKiosk }) => {
    const kiosk = await launchKiosk({ files: await setUpFiles() });
    await attractScreen(kiosk.page).isShown();
    const before = readFileSync(join(kiosk.dataFolder, 'settings.json'), 'utf8');
    await kiosk.faults.failDiskWith(fault);
    const visit = await startVisit(kiosk, 'en');
    await openTopic(visit, 'mri');
    await finishVisit(visit);

    const staff = await unlockStaff(kiosk, staffPin);
    await staff.section('staff.desk.languages').click();
    await staff.button(staff.words('staff.languages.down', { language: 'English' })).click();
    await staff.button(staff.words('staff.desk.save')).click();
    await expect(staff.message).toHaveText(staff.words('staff.trouble.notSaved'));
    await staff.close.click();
    // It holds until the restart.
    await expect(attractScreen(kiosk.page).languageTiles).toHaveText(nativeNames(['es', 'en', 'zh', 'vi', 'ar']));
    expect(readFileSync(join(kiosk.dataFolder, 'settings.json'), 'utf8')).toBe(before);
    expect(readdirSync(kiosk.dataFolder).filter((name) => name.includes('.writing'))).toEqual([]);

    // The disk is well again: the log goes on, and so does saving.
    await kiosk.faults.failDiskWith(undefined);
    const next = await startVisit(kiosk, 'es');
    await finishVisit(next);
    await expect.poll(() => erasures(kiosk).at(-1)?.isClean).toBe(true);
    const again = await kiosk.restart();
    await expect(attractScreen(again.page).languageTiles).toHaveText(nativeNames(languageCodes));
  });

  test(`on a ${disk} disk wrong PINs are counted all the same`, async ({ launchKiosk }) => {
    const kiosk = await launchKiosk({ files: await setUpFiles() });
    await attractScreen(kiosk.page).isShown();
    await kiosk.faults.failDiskWith(fault);
    const staff = await holdCorner(kiosk);
    for (let miss = 1; miss <= 5; miss += 1) {
      await staff.typePin('906417');
      await expect(staff.alert).toHaveText(miss < 5 ? staff.words('staff.pin.wrong', { count: 5 - miss }) : staff.words('staff.pin.locked'));
    }
  });
}

test('a set-up on a full disk says that nothing was set up, and can be done again later', async ({ kiosk }) => {
  await attractScreen(kiosk.page).isShown();
  await kiosk.faults.failDiskWith('ENOSPC');
  const staff = await holdCorner(kiosk);
  await answerSetUp(staff, { pin: staffPin, showsDrafts: false });
  await expect(staff.alert).toHaveText(staff.words('staff.setUp.notSaved'));
  for (const name of ['settings.json', 'staff.json', 'set-up.json']) expect(existsSync(join(kiosk.dataFolder, name))).toBe(false);
  await kiosk.faults.failDiskWith(undefined);
  await staff.button(staff.words('staff.setUp.finish')).click();
  await staff.isAt('staff.desk.title');
});

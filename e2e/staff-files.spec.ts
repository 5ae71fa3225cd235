import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { holdCorner } from './flows/open-staff.ts';
import { sampleInDesktop } from './flows/shell-sample.ts';
import { setUpFiles, staffPin } from './flows/staff-files.ts';
import { startVisit } from './flows/start-visit.ts';
import { attractScreen } from './screens/attract-screen.ts';

const names = ['settings.json', 'staff.json', 'set-up.json'] as const;

/** What can happen to a file on a disk, or be done to it. */
const damages: Readonly<Record<string, (folder: string, name: string) => void>> = {
  deleted: (folder, name) => rmSync(join(folder, name)),
  truncated: (folder, name) => writeFileSync(join(folder, name), readFileSync(join(folder, name), 'utf8').slice(0, 10)),
  emptied: (folder, name) => writeFileSync(join(folder, name), ''),
  corrupted: (folder, name) => writeFileSync(join(folder, name), Buffer.from([0, 255, 254, 1, 2, 3, 128, 129])),
  'swapped for another': (folder, name) => writeFileSync(join(folder, name), readFileSync(join(folder, names.find((other) => other !== name) ?? ''))),
};

for (const [[damage, harm], details] of sampleInDesktop(Object.entries(damages), 1)) {
  test(`when a file was ${damage}, the set-up does not come back and patients still get the waiting screen`, details, async ({ launchKiosk }) => {
    test.slow();
    const files = await setUpFiles();
    for (const name of names) {
      const before = await launchKiosk({ files });
      await before.close();
      harm(before.dataFolder, name);
      const kiosk = await launchKiosk({ dataFolder: before.dataFolder });
      await attractScreen(kiosk.page).isShown();
      const staff = await holdCorner(kiosk);
      const isPinLost = name === 'staff.json';
      await staff.isAt(isPinLost ? 'staff.shut.title' : 'staff.pin.title');
      if (isPinLost) expect(JSON.stringify(kiosk.log())).toContain('the staff area stays shut');
      await staff.close.click();
      await startVisit(kiosk, 'en');
      await kiosk.close();
    }
  });
}

test('when all three files are gone but a copy of one is left, the set-up does not come back', async ({ launchKiosk }) => {
  const kiosk = await launchKiosk({ files: { 'staff.json.previous': '{}' } });
  const staff = await holdCorner(kiosk);
  await staff.isAt('staff.shut.title');
  await expect(staff.body).toContainText(staff.words('staff.shut.help'));
});

test('a set-up mark that was lost is written again at the next start', async ({ launchKiosk }) => {
  const { 'set-up.json': _mark, ...files } = await setUpFiles();
  const kiosk = await launchKiosk({ files });
  await attractScreen(kiosk.page).isShown();
  expect(existsSync(join(kiosk.dataFolder, 'set-up.json'))).toBe(true);
});

test('a kiosk whose staff file was mended by somebody with access to it opens to the PIN, without a restart', async ({ launchKiosk }) => {
  const files = await setUpFiles();
  const kiosk = await launchKiosk({ files: { ...files, 'staff.json': 'broken' } });
  const staff = await holdCorner(kiosk);
  await staff.isAt('staff.shut.title');
  await staff.close.click();
  writeFileSync(join(kiosk.dataFolder, 'staff.json'), files['staff.json'] ?? '');
  await holdCorner(kiosk);
  await staff.isAt('staff.pin.title');
  await staff.typePin(staffPin);
  await staff.isAt('staff.desk.title');
});

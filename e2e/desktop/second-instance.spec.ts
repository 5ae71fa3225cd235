import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { findElectron } from '#scripts/find-electron.ts';
import { readLog, rootFolder } from '../kiosk-files.ts';
import { launchElectron } from '../shells/desktop-shell.ts';
import { expect, test } from './desktop-test.ts';

test('the shipped kiosk starts, and a second one on the same data folder says so and ends', async ({ scratchFolder }) => {
  const dataFolder = join(scratchFolder, 'data');
  const first = await launchElectron([rootFolder, '--data', dataFolder], scratchFolder);
  const page = await first.firstWindow();
  await expect.poll(() => page.evaluate(() => document.body.innerText.trim())).not.toBe('');

  const second = await new Promise<{ readonly code: unknown; readonly said: string }>((resolve) => {
    execFile(findElectron() ?? '', [rootFolder, '--data', dataFolder], { env: { ...process.env, TMPDIR: scratchFolder } }, (error, _output, said) =>
      resolve({ code: error?.code ?? 0, said }),
    );
  });
  expect(second.code).toBe(2);
  expect(second.said).toContain(`A kiosk is already running with the data folder ${dataFolder}.`);
  expect(await first.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  await first.close();
  expect(readLog(dataFolder).at(-1)).toMatchObject({ event: 'stopped' });
});

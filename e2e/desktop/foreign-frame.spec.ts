import { join } from 'node:path';
import { rootFolder } from '../kiosk-files.ts';
import { expect, test } from './desktop-test.ts';

const preload = join(rootFolder, 'build/electron/preload.cjs');

for (const address of ['kiosk://app/index.html', 'about:blank']) {
  test(`another window's calls are refused, with our preload at ${address}`, async ({ desktop }) => {
    const opened = desktop.electron.waitForEvent('window');
    await desktop.electron.evaluate(
      async ({ BrowserWindow }, foreign) => {
        const ours = BrowserWindow.getAllWindows()[0]?.webContents;
        await new BrowserWindow({
          show: false,
          webPreferences: { ...(ours === undefined ? {} : { session: ours.session }), preload: foreign.preload },
        }).loadURL(foreign.address);
      },
      { preload, address },
    );
    const page = await opened;
    const asked = await page.evaluate(() => {
      const { kiosk } = globalThis as unknown as { kiosk: { openKiosk: (input: null) => Promise<unknown> } };
      return kiosk.openKiosk(null).then(
        () => 'answered',
        (error: Error) => error.message,
      );
    });
    expect(asked).toContain('refused');
    expect(desktop.log()).toContainEqual(expect.objectContaining({ event: 'senderRefused', reason: 'frame' }));
  });
}

test('a frame inside our page has no way to call', async ({ desktop }) => {
  const reached = await desktop.page.evaluate(() => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const found = frame.contentWindow !== null && 'kiosk' in frame.contentWindow;
    frame.remove();
    return found;
  });
  expect(reached).toBe(false);
});

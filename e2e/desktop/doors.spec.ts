import { readdirSync } from 'node:fs';
import type { LogEntry } from '#host/log-entry.ts';
import { expect, test } from './desktop-test.ts';

const doorsIn = (log: readonly LogEntry[]) => log.flatMap((entry) => (entry.event === 'doorTried' ? [entry.door] : []));
const kioskPage = 'kiosk://app/index.html';

const elsewhere = ['https://example.com/', 'mailto:a@example.com', 'kiosk://other/', 'kiosk://app/elsewhere.html'];

// Chromium itself refuses file: addresses, so that the shell is not asked; the next attempt shows that this one is over.
for (const address of ['file:///etc/passwd', ...elsewhere]) {
  test(`the page can't lead to ${address}`, async ({ desktop }) => {
    for (const to of [address, 'https://example.com/']) {
      await desktop.page.evaluate((next) => {
        location.href = next;
      }, to);
    }
    await expect.poll(() => doorsIn(desktop.log())).toContain('navigation');
    expect(desktop.page.url()).toBe(kioskPage);
    expect(await desktop.page.evaluate(() => history.length)).toBe(1);
  });
}

test('a page that went blank comes back', async ({ desktop }) => {
  await desktop.page.evaluate(() => {
    location.href = 'about:blank';
  });
  await expect.poll(() => desktop.page.url()).toBe('about:blank');
  await desktop.machine.advance(1);
  await expect.poll(() => desktop.page.url()).toBe(kioskPage);
});

test("no window opens beside the kiosk's", async ({ desktop }) => {
  expect(await desktop.page.evaluate(() => window.open('https://example.com/'))).toBeNull();
  await expect.poll(() => doorsIn(desktop.log())).toContain('newWindow');
  expect(await desktop.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('every permission is refused', async ({ desktop }) => {
  const answers = await desktop.page.evaluate(async () => {
    const nameOf = (error: unknown) => (error instanceof Error ? error.name : String(error));
    const states = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi'].map(async (name) => {
      const status = await navigator.permissions.query({ name: name as PermissionName });
      return status.state;
    });
    const located = new Promise<number>((resolve) =>
      navigator.geolocation.getCurrentPosition(
        () => resolve(0),
        (error) => resolve(error.code),
      ),
    );
    return {
      states: [...new Set(await Promise.all(states))],
      notification: await Notification.requestPermission(),
      // A machine without a camera says that it has none.
      camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(
        () => 'given',
        () => 'refused',
      ),
      clipboard: await navigator.clipboard.readText().then(() => 'given', nameOf),
      located: await located,
    };
  });
  const permissionDenied = 1;
  expect(answers).toEqual({ states: ['denied'], notification: 'denied', camera: 'refused', clipboard: 'NotAllowedError', located: permissionDenied });
  expect(doorsIn(desktop.log())).toContain('permission');
});

test('nothing is downloaded', async ({ desktop, scratchFolder }) => {
  await desktop.electron.evaluate(({ app }, folder) => app.setPath('downloads', folder), scratchFolder);
  const before = readdirSync(scratchFolder).sort();
  await desktop.page.evaluate(() => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(["a visitor's words"]));
    link.download = 'words.txt';
    link.click();
  });
  await expect.poll(() => doorsIn(desktop.log())).toContain('download');
  expect(readdirSync(scratchFolder).sort()).toEqual(before);
});

test('nothing is asked of a network', async ({ desktop }) => {
  const asked = await desktop.page.evaluate(() =>
    fetch('https://example.com/').then(
      () => 'answered',
      () => 'refused',
    ),
  );
  expect(asked).toBe('refused');
  // Below the page's policy there is a second wall: a request without any policy ends there.
  const second = await desktop.electron.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const bare = new BrowserWindow({ show: false, webPreferences: contents === undefined ? {} : { session: contents.session } });
    return bare.loadURL('https://example.com/').then(
      () => 'answered',
      (error: Error) => error.message,
    );
  });
  expect(second).toContain('ERR_BLOCKED_BY_CLIENT');
  expect(doorsIn(desktop.log())).toContain('network');
});

test('developer tools and the menu stay shut', async ({ desktop }) => {
  const found = await desktop.electron.evaluate(({ BrowserWindow, Menu }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    contents?.openDevTools();
    return { isOpen: contents?.isDevToolsOpened(), menu: Menu.getApplicationMenu() };
  });
  expect(found).toEqual({ isOpen: false, menu: null });
});

test('zoom comes back to one, also after a display was plugged in', async ({ desktop }) => {
  const zoomAfter = (event: 'zoom-changed' | 'display-metrics-changed' | 'display-added') =>
    desktop.electron.evaluate(({ BrowserWindow, screen }, name) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      contents?.setZoomFactor(2);
      if (name === 'zoom-changed') contents?.emit(name);
      else screen.emit(name);
      return contents?.getZoomFactor();
    }, event);
  expect(await zoomAfter('zoom-changed')).toBe(1);
  expect(await zoomAfter('display-metrics-changed')).toBe(1);
  expect(await zoomAfter('display-added')).toBe(1);
});

test('no key reloads, prints, inspects or goes back', async ({ desktop }) => {
  await desktop.page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
  for (const keyCode of ['F5', 'F11', 'F12']) await press(keyCode, []);
  await press('r', ['control']);
  await press('i', ['control', 'shift']);
  await press('p', ['control']);
  await press('w', ['control']);
  await press('+', ['control']);
  await press('Left', ['alt']);
  expect(await desktop.page.evaluate(() => (globalThis as { isSamePage?: boolean }).isSamePage)).toBe(true);
  expect(await desktop.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.webContents.getZoomFactor()))).toEqual([
    1,
  ]);

  async function press(keyCode: string, modifiers: readonly ('control' | 'shift' | 'alt')[]): Promise<void> {
    await desktop.electron.evaluate(
      ({ BrowserWindow }, key) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        contents?.sendInputEvent({ type: 'keyDown', ...key });
        contents?.sendInputEvent({ type: 'keyUp', ...key });
      },
      { keyCode, modifiers: [...modifiers] },
    );
  }
});

test("a visitor can't close the kiosk", async ({ desktop }) => {
  const windows = () => desktop.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.isKiosk()));
  await desktop.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  expect(await windows()).toEqual([true]);
});

test('a window that closed itself is opened again', async ({ desktop }) => {
  const reopened = desktop.electron.waitForEvent('window');
  // The answer may be lost with the page.
  await desktop.page.evaluate(() => window.close()).catch(() => undefined);
  const page = await reopened;
  await expect.poll(() => page.url()).toBe(kioskPage);
  await expect.poll(() => page.evaluate(() => document.body.innerText.trim())).not.toBe('');
});

import type { LogEntry } from '#host/log-entry.ts';
import { type DesktopUnderTest, expect, test } from './desktop-test.ts';

const reloadsIn = (log: readonly LogEntry[]) => log.flatMap((entry) => (entry.event === 'screenReloaded' ? [entry.reason] : []));
const isLive = 'document.readyState === "complete" && document.body.innerText.trim() !== ""';

const crash = (desktop: DesktopUnderTest) =>
  desktop.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
const isCrashed = (desktop: DesktopUnderTest) => desktop.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.isCrashed());

test('a screen that dies comes back to the attract screen, later each time', async ({ desktop }) => {
  for (const delaySeconds of [1, 2, 4]) {
    const before = reloadsIn(desktop.log()).length;
    await crash(desktop);
    await expect.poll(() => isCrashed(desktop)).toBe(true);
    await desktop.machine.advance(delaySeconds - 0.1);
    expect(reloadsIn(desktop.log())).toHaveLength(before);
    await desktop.machine.advance(0.1);
    expect(reloadsIn(desktop.log())).toHaveLength(before + 1);
    await expect.poll(() => isCrashed(desktop)).toBe(false);
    await expect.poll(() => desktop.inPage(isLive)).toBe(true);
  }
  expect(reloadsIn(desktop.log())).toEqual(['crashed', 'crashed', 'crashed']);
});

test('a screen that hangs is ended and comes back', async ({ desktop }) => {
  const hung = desktop.inPage('for (;;);');
  hung.catch(() => undefined);
  await desktop.machine.advance(30);
  await expect.poll(() => isCrashed(desktop)).toBe(true);
  await desktop.machine.advance(1);
  await expect.poll(() => reloadsIn(desktop.log())).toEqual(['silent']);
  await expect.poll(() => desktop.inPage(isLive)).toBe(true);
});

test('a visit ends with the page it was on', async ({ desktop }) => {
  await desktop.inPage('window.kiosk.startVisit(null)');
  await crash(desktop);
  await expect.poll(() => desktop.log().map((entry) => entry.event)).toContain('visitLost');
});

test("a screen that forgot its visitor's deadline is loaded again by the machine", async ({ desktop }) => {
  await desktop.inPage('window.kiosk.startVisit(null)');
  await desktop.inPage('setInterval(() => window.kiosk.beat(null), 50)');
  for (let minute = 0; minute < 60 && reloadsIn(desktop.log()).length === 0; minute += 1) {
    await desktop.machine.advance(5);
    await desktop.page.clock.fastForward(100);
    await desktop.inPage('1');
  }
  expect(reloadsIn(desktop.log())).toEqual(['overdue']);
});

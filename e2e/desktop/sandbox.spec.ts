import { readFileSync, readlinkSync } from 'node:fs';
import { expect, test } from './desktop-test.ts';

// Assembled, so that the switch itself stands nowhere in this repository.
const sandboxOffSwitch = ['--no', 'sandbox'].join('-');

test('the screen runs in a sandbox, as the operating system sees it', async ({ desktop }) => {
  test.skip(process.platform !== 'linux', "only Linux shows a process's sandbox in /proc");
  const pid = await desktop.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId());
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  // A filter on system calls, no capabilities, and user and process namespaces of its own.
  expect(status).toMatch(/^Seccomp:\s+2$/m);
  expect(status).toMatch(/^CapEff:\s+0{16}$/m);
  expect(status).toMatch(/^NSpid:(\s+\d+){2,}$/m);
  expect(readlinkSync(`/proc/${pid}/ns/user`)).not.toBe(readlinkSync('/proc/self/ns/user'));
});

test('no process of the kiosk was started with its sandbox off, or as root', async ({ desktop }) => {
  test.skip(process.platform !== 'linux', 'only Linux shows command lines in /proc');
  const pids = await desktop.electron.evaluate(({ app }) => app.getAppMetrics().map((metric) => metric.pid));
  const commands = pids.map((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
  expect(commands.length).toBeGreaterThan(1);
  for (const command of commands) expect(command.split('\0')).not.toContain(sandboxOffSwitch);
  expect(process.getuid?.()).not.toBe(0);
});

test('the page has no Node and no Electron, only the calls of the contract', async ({ desktop }) => {
  const seen = await desktop.page.evaluate(() => ({
    names: ['require', 'process', 'Buffer', 'module', 'global', 'ipcRenderer', 'electron'].filter((name) => name in globalThis),
    calls: Object.keys((globalThis as unknown as { kiosk: object }).kiosk).sort(),
  }));
  expect(seen.names).toEqual([]);
  const { callNames } = await import('#core/bridge/contract.ts');
  expect(seen.calls).toEqual([...callNames, 'subscribe'].sort());
});

test('the window has the safe web preferences', async ({ desktop }) => {
  const preferences = await desktop.electron.evaluate(({ BrowserWindow }) => {
    // Electron keeps this call out of its types.
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as { getLastWebPreferences: () => Record<string, unknown> };
    return contents.getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
  });
});

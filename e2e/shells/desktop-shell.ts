import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication } from '@playwright/test';
import { findElectron } from '#scripts/find-electron.ts';
import type { MachineControl } from '../entry/movable-kiosk.ts';
import { rootFolder } from '../kiosk-files.ts';
import { type OpenShell, type ShellOptions, startLimitMillis } from './open-shell.ts';

export type OpenDesktopShell = OpenShell & { readonly electron: ElectronApplication };

/** What e2e/entry/main.ts puts into its main process for us. */
type EntryGlobals = { readonly openKiosk: () => Promise<void>; readonly kioskControl: MachineControl };

/** The desktop shell: an Electron of its own, with its sandbox on. */
export async function openDesktopShell(options: ShellOptions): Promise<OpenDesktopShell> {
  mkdirSync(options.profileFolder, { recursive: true });
  const electron = await launchElectron([
    join(rootFolder, 'build/e2e/main.cjs'),
    `--kiosk-under-test=${JSON.stringify({ ...options, appFolder: rootFolder })}`,
  ]);
  // The page's clock must be ours before its first line runs, so the window opens only now.
  await electron.context().clock.install({ time: options.wallStart });
  const firstWindow = electron.waitForEvent('window', { timeout: startLimitMillis });
  await electron.evaluate(() => (globalThis as unknown as EntryGlobals).openKiosk());
  const page = await firstWindow;
  // A kiosk's window always has the keyboard; of several tests' windows on one display only one has.
  const session = await electron.context().newCDPSession(page);
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  const state = { isOpen: true };
  return {
    page,
    electron,
    machine: {
      advance: (seconds) => electron.evaluate((_modules, given) => (globalThis as unknown as EntryGlobals).kioskControl.advance(given), seconds),
      sleep: (seconds) => electron.evaluate((_modules, given) => (globalThis as unknown as EntryGlobals).kioskControl.sleep(given), seconds),
      failDiskWith: (fault) => electron.evaluate((_modules, given) => (globalThis as unknown as EntryGlobals).kioskControl.failDiskWith(given), fault),
    },
    close: async () => {
      if (!state.isOpen) return;
      state.isOpen = false;
      await electron.close();
    },
  };
}

/** Starts Electron on `words`, as `npm start` would, and hands its main process to the test. */
export async function launchElectron(words: readonly string[], temporaryFolder = tmpdir()): Promise<ElectronApplication> {
  const executablePath = findElectron();
  if (executablePath === undefined) throw new Error("Electron's runtime is not here: node node_modules/electron/install.js");
  const env = { ...process.env, TMPDIR: temporaryFolder };
  return _electron.launch({ executablePath, env, args: [...words], chromiumSandbox: true, timeout: startLimitMillis });
}

import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { findTestBrowser, howToGetABrowser } from '#scripts/find-browser.ts';
import { openWebKiosk } from '../entry/web.ts';
import { rootFolder } from '../kiosk-files.ts';
import { type OpenShell, panel, type ShellOptions } from './open-shell.ts';

/** The browser of this machine, with its sandbox on. @param found another one than the tests' usual */
export function launchWebBrowser(found = findTestBrowser()): Promise<Browser> {
  if (found === undefined) throw new Error(howToGetABrowser);
  return chromium.launch({ executablePath: found.path, chromiumSandbox: true });
}

/** The browser shell: its server in this process, its page in a fresh context. */
export async function openWebShell(options: ShellOptions, browser: Browser): Promise<OpenShell> {
  const kiosk = await openWebKiosk({ ...options, rendererFolder: join(rootFolder, 'build/renderer') });
  const context = await browser.newContext({ baseURL: kiosk.address, viewport: panel, hasTouch: true, locale: 'en-US' });
  await context.clock.install({ time: options.wallStart });
  const page = await context.newPage();
  // As a browser that is started on the address: without an entry to go back to.
  await page.evaluate((address) => location.replace(address), kiosk.address);
  await page.waitForURL(kiosk.address);
  const state = { isOpen: true };
  return {
    page,
    machine: {
      advance: async (seconds) => kiosk.control.advance(seconds),
      sleep: async (seconds) => kiosk.control.sleep(seconds),
      failDiskWith: async (fault) => kiosk.control.failDiskWith(fault),
    },
    close: async () => {
      if (!state.isOpen) return;
      state.isOpen = false;
      await context.close();
      await kiosk.close();
    },
  };
}

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Browser, chromium } from 'playwright';
import { findBrowser, howToGetABrowser } from '#scripts/find-browser.ts';
import { findTestUser, readableRoot } from '#scripts/test-user.ts';

export type LaunchedBrowser = { readonly browser: Browser; readonly name: string; readonly close: () => Promise<void> };

/** The browser of this machine with its sandbox on; as root, run by the tests' own user. */
export async function launchBrowser(say: (line: string) => void): Promise<LaunchedBrowser> {
  const found = findBrowser();
  if (found === undefined) throw new Error(howToGetABrowser);
  const user = findTestUser();
  if ('missing' in user) throw new Error(user.missing);
  const folder = readableRoot(user, say);
  const child = spawn(process.execPath, [join(folder, 'bench/kiosk/browser-process.ts'), found.path], {
    ...user.ids,
    cwd: folder,
    env: user.env,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve);
    child.once('exit', (code) => reject(new Error(`The browser did not start (${code}).`)));
  });
  const browser = await chromium.connect(address);
  return {
    browser,
    name: `${found.name} ${browser.version()}`,
    close: async () => {
      await browser.close();
      child.stdin.end();
      await new Promise((resolve) => child.once('exit', resolve));
    },
  };
}

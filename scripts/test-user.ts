import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootFolder } from './root-folder.ts';

/** Who runs browsers and Electron in the tests: their sandboxes refuse root, and we never turn a sandbox off. */
export type TestUser = {
  /** Undefined: whoever started the tests. */
  readonly ids: { readonly uid: number; readonly gid: number } | undefined;
  readonly env: NodeJS.ProcessEnv;
};

const userName = 'backstory-tests';

/**
 * As root, a system user without rights of its own, made on first use; otherwise whoever we are.
 * @returns in words why there is none
 */
export function findTestUser(): TestUser | { readonly missing: string } {
  if (process.getuid?.() !== 0) return { ids: undefined, env: process.env };
  if (idOf('-u') === undefined) spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', userName]);
  const [uid, gid] = [idOf('-u'), idOf('-g')];
  if (uid === undefined || gid === undefined) return { missing: `started as root, and the user ${userName} could not be made with useradd` };
  const home = mkdtempSync(join(tmpdir(), 'backstory-home-'));
  process.once('exit', () => rmSync(home, { recursive: true, force: true }));
  const runtimeFolder = join(home, 'runtime');
  mkdirSync(runtimeFolder);
  for (const folder of [home, runtimeFolder]) {
    chownSync(folder, uid, gid);
    chmodSync(folder, 0o700);
  }
  return { ids: { uid, gid }, env: { ...process.env, HOME: home, USER: userName, LOGNAME: userName, XDG_RUNTIME_DIR: runtimeFolder } };
}

/**
 * The project's folder as the test user can read it. Where a folder above is closed to others (a clone below /root, a
 * temporary folder), that is a copy, and the tests run there.
 */
export function readableRoot(user: TestUser, say: (line: string) => void): string {
  if (user.ids === undefined || canRead(user.ids)) return rootFolder;
  const copy = mkdtempSync(join(tmpdir(), 'backstory-copy-'));
  say(`${rootFolder} can't be read by the user ${userName}: the end-to-end tests run in a copy, ${copy}.`);
  spawnSync('cp', ['-a', `${rootFolder}/.`, copy], { stdio: 'inherit' });
  spawnSync('chmod', ['-R', 'a+rX', copy], { stdio: 'inherit' });
  return copy;
}

function canRead(ids: { readonly uid: number; readonly gid: number }): boolean {
  const files = ['package.json', 'node_modules/playwright/package.json', 'e2e/fixtures.ts'];
  return files.every((file) => spawnSync('test', ['-r', join(rootFolder, file)], ids).status === 0);
}

function idOf(flag: '-u' | '-g'): number | undefined {
  const { status, stdout } = spawnSync('id', [flag, userName], { encoding: 'utf8' });
  return status === 0 ? Number.parseInt(stdout, 10) : undefined;
}

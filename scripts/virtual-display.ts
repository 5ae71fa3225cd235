import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { onPath } from './find-browser.ts';
import type { TestUser } from './test-user.ts';

export type VirtualDisplay = { readonly name: string; readonly stop: () => void };

/** A portrait panel of 1080 × 1920, the commonest kiosk glass (look.md). */
const panel = '1080x1920x24';
const startLimitMillis = 20_000;

/** An X server without a screen, and a window manager where there is one: full screen is the manager's doing. */
export async function startVirtualDisplay(user: TestUser): Promise<VirtualDisplay | undefined> {
  if (onPath('Xvfb') === undefined) return undefined;
  makeSocketFolder();
  const options = { ...user.ids, env: user.env };
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', panel, '-nolisten', 'tcp', '-noreset'], {
    ...options,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await readDisplayNumber(server);
  if (number === undefined) {
    server.kill();
    return undefined;
  }
  const name = `:${number}`;
  const manager = onPath('openbox') === undefined ? undefined : spawn('openbox', [], { ...options, env: { ...user.env, DISPLAY: name }, stdio: 'ignore' });
  return {
    name,
    stop: () => {
      manager?.kill();
      server.kill();
    },
  };
}

/** Xvfb writes its number once it is ready. */
function readDisplayNumber(server: ChildProcess): Promise<string | undefined> {
  return new Promise((resolve) => {
    const limit = setTimeout(() => resolve(undefined), startLimitMillis);
    const end = (number: string | undefined) => {
      clearTimeout(limit);
      resolve(number);
    };
    server.once('error', () => end(undefined));
    server.once('exit', () => end(undefined));
    (server.stdio[3] as Readable | null | undefined)?.once('data', (bytes: Buffer) => end(bytes.toString().trim()));
  });
}

/** Only root may make the folder for X sockets; without it Xvfb still works, on Linux's unnamed sockets. */
function makeSocketFolder(): void {
  if (process.getuid?.() !== 0) return;
  const before = process.umask(0);
  mkdirSync('/tmp/.X11-unix', { recursive: true, mode: 0o1777 });
  process.umask(before);
}

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { rootFolder } from '../kiosk-files.ts';

/** The browser shell as it is shipped: `node web/main.ts`, in a process of its own. */
export type ShippedShell = {
  /** What it said on the terminal so far. */
  readonly said: () => string;
  /** Where it is, once it says so; rejects when it ends without. */
  readonly address: Promise<string>;
  /** Its exit code, once it ends by itself. */
  readonly ended: Promise<number | null>;
  readonly stop: () => Promise<void>;
};

export function startShippedShell(words: readonly string[], within: readonly string[] = []): ShippedShell {
  const [program = process.execPath, ...before] = [...within, process.execPath];
  const child = spawn(program, [...before, join(rootFolder, 'web/main.ts'), '--no-open', ...words], { cwd: rootFolder, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const address = new Promise<string>((resolve, reject) => {
    const read = (bytes: Buffer): void => {
      said += bytes.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    void ended.then(() => reject(new Error(`the shell ended: ${said}`)));
  });
  // Whoever wants the address awaits it; a shell that is meant to refuse has none.
  address.catch(() => undefined);
  return { said: () => said, address, ended, stop: () => stop(child) };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}

/**
 * The words that start a program with a small disk of its own at `folder`, which goes with the program: a namespace in which an
 * ordinary account may mount. Undefined with the reason where this machine has none.
 * @param prepare shell commands that run once the disk is there
 */
export function withDiskAt(folder: string, options: string, prepare: string): { readonly words: readonly string[] } | { readonly missing: string } {
  const tried = spawnSync('unshare', ['--user', '--map-root-user', '--mount', 'true']);
  if (tried.status !== 0) return { missing: 'this machine lets an ordinary account make no namespace to mount a disk in' };
  const script = `mount -t tmpfs -o ${options} tmpfs '${folder}' && ${prepare} && exec "$0" "$@"`;
  return { words: ['unshare', '--user', '--map-root-user', '--mount', 'sh', '-c', script] };
}

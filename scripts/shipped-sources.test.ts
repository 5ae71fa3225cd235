import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rootFolder } from './root-folder.ts';

/** What a clinic runs: both shells and the screens. */
const shippedEntries = ['electron/main.ts', 'electron/preload.ts', 'web/main.ts', 'renderer/main.tsx'];

/** The variables of the environment a shipped kiosk may read: where the system keeps data, and whether there is a display. */
const allowedVariables = new Set(['LOCALAPPDATA', 'XDG_DATA_HOME', 'DISPLAY', 'WAYLAND_DISPLAY']);

/** Every file of ours that `entries` reach by import, relative to the project's folder. */
function reachedFrom(entries: readonly string[]): readonly string[] {
  const reached = new Set<string>();
  const queue = [...entries];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    const text = readFileSync(join(rootFolder, file), 'utf8');
    for (const match of text.matchAll(/(?:from|import)\s*\(?\s*'([#.][^']+\.tsx?)'/g)) queue.push(resolveImport(file, match[1] ?? ''));
  }
  return [...reached].sort();
}

const resolveImport = (from: string, to: string): string => (to.startsWith('#') ? to.slice(1) : relative(rootFolder, join(rootFolder, dirname(from), to)));

const shipped = reachedFrom(shippedEntries);
const textOf = (file: string) => readFileSync(join(rootFolder, file), 'utf8');

describe('what is shipped', () => {
  it('is followed from its entries into every layer', () => {
    for (const layer of ['core/', 'host/', 'electron/', 'web/', 'renderer/'])
      expect(shipped.filter((file) => file.startsWith(layer)).length, layer).toBeGreaterThan(5);
  });

  it('reaches no test, no development page, no fault adapter and no movable clock', () => {
    expect(shipped.filter((file) => /^(e2e|bench|scripts)\/|\/(?:testing|dev)\/|in-memory|\.test\.|manual-clock|faulty/.test(file))).toEqual([]);
  });

  it('reads no variable of the environment but those of the system', () => {
    const read = shipped.flatMap((file) =>
      [...textOf(file).matchAll(/(?:process\.env|environment|env)(?:\.([A-Z_]+)|\[['"]([A-Z_]+)['"]\])/g)].map((match) => match[1] ?? match[2] ?? ''),
    );
    expect(read.filter((name) => !allowedVariables.has(name))).toEqual([]);
    expect(read).toContain('XDG_DATA_HOME');
  });

  it('has no switch for tests or faults on its command line or in its address', () => {
    // It counts the parts of the address after a visit: there must be none.
    const addressChecker = 'renderer/session/what-is-left.ts';
    const switches = /--[a-z-]*(?:test|fault|fake|mock|debug)|isTest|NODE_ENV|import\.meta\.env|location\.search|URLSearchParams/;
    expect(shipped.filter((file) => switches.test(textOf(file).replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')) && file !== addressChecker)).toEqual([]);
  });
});

describe('the whole repository', () => {
  // Assembled, so that the switch stands nowhere, not even here.
  const sandboxOffSwitch = ['--no', 'sandbox'].join('-');
  const notOurs = new Set(['node_modules', '.git', 'build', 'dist', 'test-results', 'screens']);

  function* files(folder: string): Generator<string> {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (notOurs.has(entry.name)) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) yield* files(path);
      else if (entry.isFile()) yield path;
    }
  }

  it('never turns a sandbox off', () => {
    const all = [...files(rootFolder)];
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter((file) => readFileSync(file, 'utf8').includes(sandboxOffSwitch))).toEqual([]);
  });

  it('sets every fuse of the packaged kiosk', () => {
    const rules = textOf('electron-builder.yml');
    const fuses = [...rules.matchAll(/^ {2}(\w+): (true|false)$/gm)]
      .filter(([line]) => /Node|Cookie|Asar|Snapshot|FileProtocol/.test(line))
      .map(([, name, value]) => [name, value]);
    expect(Object.fromEntries(fuses)).toEqual({
      runAsNode: 'false',
      enableCookieEncryption: 'true',
      enableNodeOptionsEnvironmentVariable: 'false',
      enableNodeCliInspectArguments: 'false',
      enableEmbeddedAsarIntegrityValidation: 'true',
      onlyLoadAppFromAsar: 'true',
      loadBrowserProcessSpecificV8Snapshot: 'false',
      grantFileProtocolExtraPrivileges: 'false',
    });
    expect(existsSync(join(rootFolder, 'resources/icons/backstory.png'))).toBe(true);
  });
});

import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DataFolder } from '#host/ports.ts';
import { faultyFileSystem } from '#host/testing/faulty-file-system.ts';
import { createMemoryDataFolder } from '#host/testing/memory-data-folder.ts';
import { createNodeDataFolder } from './node-data-folder.ts';

let parent: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'data-folder-'));
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

const wall = () => Date.parse('2026-11-23T09:00:00Z');
const adapters: readonly (readonly [string, () => DataFolder])[] = [
  ['on disk', () => createNodeDataFolder(join(parent, 'new', 'data'), wall)],
  ['in memory', () => createMemoryDataFolder(wall)],
];

describe.each(adapters)('a data folder %s', (_where, create) => {
  it('reads what it wrote, and keeps one copy of what stood there before', () => {
    const data = create();
    expect(data.read('settings.json')).toEqual({ kind: 'missing' });
    for (const text of ['one', 'two']) expect(data.write('settings.json', text)).toEqual({ ok: true, value: null });
    expect(data.read('settings.json')).toEqual({ kind: 'text', text: 'two' });
    expect(data.read('settings.json.previous')).toEqual({ kind: 'text', text: 'one' });
    expect([...(data.list() ?? [])].sort()).toEqual(['settings.json', 'settings.json.previous']);
  });

  it('keeps a file aside under its date, as it was', () => {
    const data = create();
    data.write('settings.json', '{"broken');
    const aside = data.keepAside('settings.json');
    expect(aside).toEqual({ ok: true, value: 'settings.kept-2026-11-23T09-00-00-000Z.json' });
    expect(data.read('settings.json')).toEqual({ kind: 'missing' });
    expect(data.read('settings.kept-2026-11-23T09-00-00-000Z.json')).toEqual({ kind: 'text', text: '{"broken' });
  });

  it('removes a file, and one that is not there', () => {
    const data = create();
    data.write('set-up.json', '{}');
    expect([data.remove('set-up.json'), data.remove('set-up.json')].map(({ ok }) => ok)).toEqual([true, true]);
    expect(data.read('set-up.json')).toEqual({ kind: 'missing' });
  });
});

describe('on disk', () => {
  const folder = () => join(parent, 'data');

  it("the folder is the kiosk's account's alone", () => {
    createNodeDataFolder(folder(), wall);
    expect(statSync(folder()).mode & 0o777).toBe(0o700);
  });

  it('a file that is there and cannot be read is unreadable, not missing', () => {
    const data = createNodeDataFolder(folder(), wall);
    mkdirSync(join(folder(), 'staff.json'));
    expect(data.read('staff.json')).toEqual({ kind: 'unreadable' });
    const denied = createNodeDataFolder(folder(), wall, faultyFileSystem({ stopBefore: 1, code: 'EACCES' }).fileSystem);
    expect(denied.read('set-up.json')).toEqual({ kind: 'unreadable' });
    expect(denied.list()).toBeUndefined();
  });

  it("a file in the folder's place gives a kiosk that cannot save, and opens nothing", () => {
    writeFileSync(folder(), '');
    const data = createNodeDataFolder(folder(), wall);
    expect(data.read('staff.json')).toEqual({ kind: 'unreadable' });
    expect(data.write('staff.json', '{}')).toMatchObject({ ok: false, error: { kind: 'notSaved' } });
    expect(data.list()).toBeUndefined();
  });

  it('a huge file is not read', () => {
    const data = createNodeDataFolder(folder(), wall);
    writeFileSync(join(folder(), 'settings.json'), ' '.repeat(1024 * 1024 + 1));
    expect(data.read('settings.json')).toEqual({ kind: 'unreadable' });
  });

  it('a folder removed while the kiosk runs is made again', () => {
    const data = createNodeDataFolder(folder(), wall);
    rmSync(folder(), { recursive: true });
    expect(data.write('settings.json', '{}').ok).toBe(true);
    expect(readFileSync(join(folder(), 'settings.json'), 'utf8')).toBe('{}');
  });

  it.skipIf(process.getuid?.() === 0)('a read-only folder says so and keeps what it has', () => {
    const data = createNodeDataFolder(folder(), wall);
    data.write('settings.json', 'old');
    chmodSync(folder(), 0o500);
    expect(data.write('settings.json', 'new')).toEqual({ ok: false, error: { kind: 'notSaved', code: 'EACCES' } });
    expect(data.read('settings.json')).toEqual({ kind: 'text', text: 'old' });
    chmodSync(folder(), 0o700);
    expect(readdirSync(folder())).toEqual(['settings.json']);
  });
});

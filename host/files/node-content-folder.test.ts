import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createNodeContentFolder } from './node-content-folder.ts';

let parent: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'content-'));
  mkdirSync(join(parent, 'root', 'locales', 'en'), { recursive: true });
  mkdirSync(join(parent, 'root-beside'));
  writeFileSync(join(parent, 'root-beside', 'secret.json'), 'secret');
  writeFileSync(join(parent, 'secret.json'), 'secret');
  writeFileSync(join(parent, 'root', 'locales', 'en', 'ui.json'), '{}');
  writeFileSync(join(parent, 'root', 'locales', 'en', 'a.json'), '{}');
  symlinkSync(join(parent, 'secret.json'), join(parent, 'root', 'locales', 'en', 'linked.json'));
  symlinkSync(parent, join(parent, 'root', 'locales', 'out'));
});
afterEach(() => rmSync(parent, { recursive: true }));

it('reads and lists what is inside', () => {
  const folder = createNodeContentFolder(join(parent, 'root'));
  expect(folder.read('locales/en/ui.json')).toBe('{}');
  expect(folder.list('locales/en')).toEqual(['a.json', 'ui.json']);
  expect(folder.read('locales/en/missing.json')).toBeUndefined();
  expect(folder.list('locales/missing')).toEqual([]);
});

it.each([
  '../secret.json',
  'locales/../../secret.json',
  'locales/en/../../../root-beside/secret.json',
  '/etc/passwd',
  'locales/en/linked.json',
  'locales/out/secret.json',
  'locales/en/ui.json\u0000',
  '',
  '.',
  '..',
  'locales',
])('reads nothing by way of %j', (path) => {
  expect(createNodeContentFolder(join(parent, 'root')).read(path)).toBeUndefined();
});

it('a package folder that is itself reached by a link is read', () => {
  symlinkSync(join(parent, 'root'), join(parent, 'current'));
  expect(createNodeContentFolder(join(parent, 'current')).read('locales/en/ui.json')).toBe('{}');
});

it('gives the hash that reviews are kept with', () => {
  expect(createNodeContentFolder(parent).hash('abc')).toBe('ba7816bf8f01cfea');
});

import { expect, it } from 'vitest';
import { usualDataFolder } from './data-folder-path.ts';

it.each([
  ['linux', {}, '/home/ana/.local/share/backstory'],
  ['linux', { XDG_DATA_HOME: '/data' }, '/data/backstory'],
  ['linux', { XDG_DATA_HOME: '' }, '/home/ana/.local/share/backstory'],
  ['darwin', {}, '/home/ana/Library/Application Support/Backstory'],
] as const)('on %s with %j the data folder is %s', (platform, environment, folder) => {
  expect(usualDataFolder({ platform, home: '/home/ana', environment })).toBe(folder);
});

it("on Windows it lies in the account's local data", () => {
  expect(usualDataFolder({ platform: 'win32', home: 'home', environment: { LOCALAPPDATA: 'local' } })).toMatch(/^local.Backstory$/);
});

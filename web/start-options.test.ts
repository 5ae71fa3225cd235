import { expect, it } from 'vitest';
import { readStartOptions } from './start-options.ts';

it('without words the kiosk takes the usual port and folder, and opens a browser', () => {
  expect(readStartOptions([])).toEqual({ ok: true, value: { port: undefined, dataFolder: undefined, opensBrowser: true } });
});

it('takes a port, a folder, and the wish for no browser', () => {
  expect(readStartOptions(['--port', '9000', '--data', '/data', '--no-open'])).toEqual({
    ok: true,
    value: { port: 9000, dataFolder: '/data', opensBrowser: false },
  });
});

it.each([
  ['--port', '65536'],
  ['--port', '-1'],
  ['--port', '80a'],
  ['--port', ''],
  ['--port', '1e3'],
  ['--port'],
  ['--data', ''],
  ['--data'],
  ['--fast'],
  ['somewhere'],
])('refuses %s %s in one line', (...words) => {
  const read = readStartOptions(words.filter((word) => word !== undefined));
  expect(read.ok).toBe(false);
  expect(read.ok ? '' : read.error).toMatch(/^.+$/);
});

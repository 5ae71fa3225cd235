import { describe, expect, it } from 'vitest';
import { chooseShell, type Machine } from './choose-shell.ts';

const said: string[] = [];
const able: Machine = {
  isWebWanted: false,
  platform: 'linux',
  isRoot: false,
  hasDisplay: true,
  findElectron: () => '/opt/electron',
  fetchElectron: () => undefined,
  say: (line) => void said.push(line),
};
const reason = (machine: Machine) => {
  const choice = chooseShell(machine);
  return choice.shell === 'web' ? choice.reason : undefined;
};

describe('the shell npm start opens', () => {
  it('is Electron where its runtime and a display are there', () => {
    expect(chooseShell(able)).toEqual({ shell: 'desktop', electron: '/opt/electron' });
    expect(chooseShell({ ...able, platform: 'win32', hasDisplay: false })).toEqual({ shell: 'desktop', electron: '/opt/electron' });
  });

  it('is the browser shell elsewhere, and the reason is said', () => {
    expect(reason({ ...able, isWebWanted: true })).toContain('--web');
    expect(reason({ ...able, isRoot: true })).toContain('root');
    expect(reason({ ...able, hasDisplay: false })).toContain('no display');
    expect(reason({ ...able, findElectron: () => undefined })).toContain('could not be fetched');
  });

  it('fetches a missing runtime once, and says so, only where it could be used', () => {
    said.length = 0;
    const limits: number[] = [];
    const fetching: Machine = {
      ...able,
      findElectron: () => undefined,
      fetchElectron: (seconds) => {
        limits.push(seconds);
        return '/fetched/electron';
      },
    };
    expect(chooseShell({ ...fetching, hasDisplay: false }).shell).toBe('web');
    expect(chooseShell({ ...fetching, isRoot: true }).shell).toBe('web');
    expect(limits).toEqual([]);
    expect(chooseShell(fetching)).toEqual({ shell: 'desktop', electron: '/fetched/electron' });
    expect(limits).toEqual([90]);
    expect(said.join()).toContain('90 s');
  });
});

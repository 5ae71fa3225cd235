import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { faultyFileSystem } from '#host/testing/faulty-file-system.ts';
import { createFileLog, longestLogBytes } from './file-log.ts';
import { logFileNames } from './file-names.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'log-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const wall = () => Date.parse('2026-11-23T09:00:00Z');
const text = (name: string) => readFileSync(join(folder, name), 'utf8');
const nearlyFull = 'x'.repeat(longestLogBytes - 10);

describe('the log', () => {
  it("is lines of JSON with the time, in a file of the kiosk's account alone", () => {
    const log = createFileLog(folder, wall);
    log.write({ event: 'visitErased', isClean: true, found: [] });
    log.write({ event: 'stopped' });
    expect(
      text('kiosk.log')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([
      { at: '2026-11-23T09:00:00.000Z', event: 'visitErased', isClean: true, found: [] },
      { at: '2026-11-23T09:00:00.000Z', event: 'stopped' },
    ]);
    expect(statSync(join(folder, 'kiosk.log')).mode & 0o777).toBe(0o600);
  });

  it('goes on where it was after a restart', () => {
    createFileLog(folder, wall).write({ event: 'stopped' });
    createFileLog(folder, wall).write({ event: 'stopped' });
    expect(text('kiosk.log').trimEnd().split('\n')).toHaveLength(2);
  });

  it('moves on before a file has more than 1 MB, and keeps five', () => {
    for (const [index, name] of logFileNames.entries()) writeFileSync(join(folder, name), `${index}${nearlyFull}`);
    createFileLog(folder, wall).write({ event: 'stopped' });
    expect(readdirSync(folder).sort()).toEqual([...logFileNames].sort());
    expect(JSON.parse(text('kiosk.log'))).toMatchObject({ event: 'stopped' });
    expect(logFileNames.slice(1).map((name) => text(name)[0])).toEqual(['0', '1', '2', '3']);
  });

  it('never has more than five files of 1 MB, however much happens', () => {
    const log = createFileLog(folder, wall);
    for (let round = 0; round < 7; round += 1) {
      if (existsSync(join(folder, 'kiosk.log'))) writeFileSync(join(folder, 'kiosk.log'), nearlyFull);
      log.write({ event: 'stopped' });
    }
    expect(readdirSync(folder)).toHaveLength(5);
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).size).toBeLessThanOrEqual(longestLogBytes);
  });

  it.each(['ENOSPC', 'EROFS', 'EIO'])('is silent when the disk says %s at any moment, and writes again when it can', (code) => {
    writeFileSync(join(folder, 'kiosk.log'), nearlyFull);
    const { calls, fileSystem } = faultyFileSystem();
    createFileLog(folder, wall, fileSystem).write({ event: 'stopped' });
    for (let failAt = 0; failAt < calls.length; failAt += 1) {
      writeFileSync(join(folder, 'kiosk.log'), nearlyFull);
      const log = createFileLog(folder, wall, faultyFileSystem({ failAt, code }).fileSystem);
      expect(() => log.write({ event: 'stopped' })).not.toThrow();
      log.write({ event: 'visitLost' });
      expect(text('kiosk.log')).toContain('visitLost');
    }
  });

  it('is silent when its folder is gone', () => {
    const log = createFileLog(join(folder, 'nowhere'), wall);
    expect(() => log.write({ event: 'stopped' })).not.toThrow();
  });
});

import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { faultyFileSystem } from '#host/testing/faulty-file-system.ts';
import { machineFileSystem } from './file-system.ts';
import { takeInstanceLock } from './instance-lock.ts';
import { type ProcessTable, processTable } from './process-table.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const processes = (ownPid: number, running: Readonly<Record<number, string>>): ProcessTable => ({ ownPid, startOf: (pid) => running[pid] });
const take = (ownPid: number, running: Readonly<Record<number, string>>) => takeInstanceLock(folder, machineFileSystem, processes(ownPid, running));

describe('a second kiosk on the same data folder', () => {
  it('is refused, with the number of the first', () => {
    expect(take(10, { 10: 'noon' }).ok).toBe(true);
    expect(take(11, { 10: 'noon', 11: 'later' })).toEqual({ ok: false, error: { kind: 'taken', pid: 10 } });
  });

  it('may start when the first has ended, whether it could tidy up or not', () => {
    const first = take(10, { 10: 'noon' });
    if (first.ok) first.value.release();
    expect(readdirSync(folder)).toEqual([]);
    take(10, { 10: 'noon' });
    expect(take(11, { 11: 'later' }).ok).toBe(true);
    expect(JSON.parse(readFileSync(join(folder, 'kiosk.lock'), 'utf8'))).toEqual({ pid: 11, started: 'later' });
    expect(readdirSync(folder)).toEqual(['kiosk.lock']);
  });

  it('may start when another program has the number of the first, as after a power cut', () => {
    take(10, { 10: 'before the power cut' });
    expect(take(11, { 10: 'a printer service', 11: 'later' }).ok).toBe(true);
    expect(take(10, { 10: 'a printer service', 11: 'later' })).toEqual({ ok: false, error: { kind: 'taken', pid: 11 } });
  });

  it.each(['', '{', '{"pid":-1,"started":"x"}', '{"pid":"10"}', 'null'])('may start over a lock that says %j', (text) => {
    writeFileSync(join(folder, 'kiosk.lock'), text);
    expect(take(11, { 11: 'later' }).ok).toBe(true);
  });

  it('does not have its lock taken away by the end of the first', () => {
    const first = take(10, { 10: 'noon' });
    take(11, { 11: 'later' });
    if (first.ok) first.value.release();
    expect(existsSync(join(folder, 'kiosk.lock'))).toBe(true);
  });
});

it('this very process is known by its number and its start', () => {
  const lock = takeInstanceLock(folder);
  expect(lock.ok).toBe(true);
  expect(takeInstanceLock(folder)).toEqual({ ok: false, error: { kind: 'taken', pid: process.pid } });
  expect(processTable.startOf(process.pid)).toBe(processTable.startOf(process.pid));
  expect(processTable.startOf(process.ppid)).not.toBe(processTable.startOf(process.pid));
  // Larger than any process number.
  expect(processTable.startOf(2 ** 31 - 1)).toBeUndefined();
});

it.each(['EROFS', 'EACCES', 'ENOSPC', 'EPERM'])('a folder that cannot be written (%s) is no reason not to start', (code) => {
  const { fileSystem } = faultyFileSystem({ stopBefore: 1, code });
  expect(takeInstanceLock(folder, fileSystem, processes(10, { 10: 'noon' }))).toEqual({ ok: false, error: { kind: 'notWritable', code } });
});

it("a folder in the lock's place does not keep the start waiting", () => {
  mkdirSync(join(folder, 'kiosk.lock'));
  expect(take(10, { 10: 'noon' })).toMatchObject({ ok: false, error: { kind: 'notWritable' } });
});

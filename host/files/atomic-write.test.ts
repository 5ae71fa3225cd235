import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { faultyFileSystem } from '#host/testing/faulty-file-system.ts';
import { writeAtomically } from './atomic-write.ts';
import { machineFileSystem } from './file-system.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atomic-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const text = (name: string) => readFileSync(join(folder, name), 'utf8');
const oldText = JSON.stringify({ old: 'o'.repeat(5000) });
const newText = JSON.stringify({ new: 'n'.repeat(9000) });

describe('writing a file', () => {
  it("leaves the new text, the one before it as .previous, and nothing else; for the kiosk's account alone", () => {
    for (const version of ['one', 'two', 'three']) writeAtomically(folder, 'settings.json', version, machineFileSystem);
    expect(readdirSync(folder).sort()).toEqual(['settings.json', 'settings.json.previous']);
    expect([text('settings.json'), text('settings.json.previous')]).toEqual(['three', 'two']);
    expect(statSync(join(folder, 'settings.json')).mode & 0o777).toBe(0o600);
  });

  it('syncs the text before the rename and the folder after it', () => {
    const { fileSystem, calls } = faultyFileSystem();
    writeAtomically(folder, 'settings.json', newText, fileSystem);
    const order = calls.filter((name) => ['fsyncSync', 'renameSync', 'writeSync'].includes(name));
    expect(order).toEqual(['writeSync', 'fsyncSync', 'renameSync', 'fsyncSync']);
  });

  it('goes on when the system takes only a part at a time', () => {
    const { fileSystem } = faultyFileSystem({ mostBytesAtOnce: 700 });
    writeAtomically(folder, 'settings.json', newText, fileSystem);
    expect(text('settings.json')).toBe(newText);
  });
});

/** Every system call the write makes; the machine may stop before any of them. */
function callsOfAWrite(): readonly string[] {
  writeFileSync(join(folder, 'staff.json'), oldText);
  const { fileSystem, calls } = faultyFileSystem();
  writeAtomically(folder, 'staff.json', newText, fileSystem);
  return calls;
}

describe('whatever goes wrong', () => {
  it('a power cut before any system call leaves the old text or the new one, whole, and never a torn .previous', () => {
    const count = callsOfAWrite().length;
    expect(count).toBeGreaterThan(8);
    const seen = new Set<string>();
    for (let stopBefore = 0; stopBefore <= count; stopBefore += 1) {
      for (const name of readdirSync(folder)) rmSync(join(folder, name));
      writeFileSync(join(folder, 'staff.json'), oldText);
      const { fileSystem } = faultyFileSystem({ stopBefore, mostBytesAtOnce: 4000 });
      try {
        writeAtomically(folder, 'staff.json', newText, fileSystem);
      } catch {
        // The machine is off.
      }
      expect([oldText, newText]).toContain(text('staff.json'));
      seen.add(text('staff.json'));
      if (readdirSync(folder).includes('staff.json.previous')) expect(text('staff.json.previous')).toBe(oldText);
      // The next start writes over whatever half-written file is left.
      writeAtomically(folder, 'staff.json', '{"after":1}', machineFileSystem);
      expect(text('staff.json')).toBe('{"after":1}');
    }
    expect(seen.size).toBe(2);
  });

  it.each(['ENOSPC', 'EROFS', 'EACCES', 'EIO', 'EDQUOT'])(
    'a write that fails with %s at any call says so or has written; the file is whole and no draft is left',
    (code) => {
      const count = callsOfAWrite().length;
      for (let failAt = 0; failAt < count; failAt += 1) {
        for (const name of readdirSync(folder)) rmSync(join(folder, name));
        writeFileSync(join(folder, 'staff.json'), oldText);
        const { fileSystem } = faultyFileSystem({ failAt, code });
        let failure: unknown;
        try {
          writeAtomically(folder, 'staff.json', newText, fileSystem);
        } catch (error) {
          failure = error;
        }
        expect(text('staff.json'), `call ${failAt}`).toBe(failure === undefined ? newText : oldText);
        if (failure !== undefined) expect(failure).toMatchObject({ code });
        expect(readdirSync(folder).filter((name) => name.endsWith('.writing'))).toEqual([]);
      }
    },
  );
});

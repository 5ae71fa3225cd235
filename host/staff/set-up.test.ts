import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSampleContent } from '#host/testing/sample-content.ts';
import { createTestMachine, goodPin, setUp, setUpKiosk, type TestMachine } from '#host/testing/test-kiosk.ts';

const keptFiles = ['settings.json', 'staff.json', 'set-up.json'] as const;
const door = async (machine: TestMachine) => (await machine.call('staffDoor', null)).kind;
const notOpen = { ok: false, error: { kind: 'notOpen' } };

describe('the set-up', () => {
  it('waits behind the staff corner of a new machine, and opens the staff area', async () => {
    const machine = createTestMachine();
    expect(await door(machine)).toBe('setUp');
    const token = await setUpKiosk(machine, { offeredLanguages: ['ar', 'es'], emergencyNumber: '112' });
    expect(await machine.call('openStaffDesk', { token })).toMatchObject({
      ok: true,
      value: { settings: { clinicName: 'Harbor Clinic', offeredLanguages: ['ar', 'es'], defaultLanguage: 'ar', emergencyNumber: '112' }, notices: [] },
    });
    expect(await door(machine)).toBe('pin');
    machine.restart();
    expect(await door(machine)).toBe('pin');
    expect(await machine.call('openKiosk', null)).toMatchObject({ clinicName: 'Harbor Clinic', defaultLanguage: 'ar', isTrial: false });
  });

  it.each([
    [{ pin: '1234' }, 'tooShort'],
    [{ pin: '1234567890123' }, 'tooLong'],
    [{ pin: '12a456' }, 'notDigits'],
    [{ pin: '123456' }, 'obvious'],
    [{ emergencyNumber: 'call me' }, 'invalid'],
    [{ offeredLanguages: ['fr'] }, 'invalid'],
    [{ offeredLanguages: ['en', 'en'] }, 'invalid'],
  ])('refuses %j as %s and writes nothing', async (changes, kind) => {
    const machine = createTestMachine();
    expect(await machine.call('completeSetUp', { ...setUp, ...changes })).toEqual({ ok: false, error: { kind } });
    expect([...machine.data.files.keys()]).toEqual([]);
    expect(await door(machine)).toBe('setUp');
  });

  it('is done once, even when two are sent at the same time', async () => {
    const machine = createTestMachine();
    const both = await Promise.all([machine.call('completeSetUp', setUp), machine.call('completeSetUp', { ...setUp, pin: '705194' })]);
    expect(both.map(({ ok }) => ok)).toEqual([true, false]);
    expect(await machine.call('completeSetUp', setUp)).toEqual(notOpen);
    expect((await machine.call('unlockStaff', { pin: goodPin })).ok).toBe(true);
  });

  it.each(['EROFS', 'ENOSPC', 'EACCES'])('on a folder that cannot be written (%s) opens nothing, and may be tried again', async (code) => {
    const machine = createTestMachine();
    machine.data.failWith = code;
    expect(await machine.call('completeSetUp', setUp)).toEqual({ ok: false, error: { kind: 'notSaved' } });
    expect(await door(machine)).toBe('setUp');
    machine.data.failWith = undefined;
    await setUpKiosk(machine);
  });

  it('that could write its mark but no PIN takes the mark away, and may be tried again', async () => {
    const machine = createTestMachine();
    machine.data.failFor.add('staff.json');
    expect(await machine.call('completeSetUp', setUp)).toEqual({ ok: false, error: { kind: 'notSaved' } });
    expect(await door(machine)).toBe('setUp');
    machine.data.failFor.clear();
    await setUpKiosk(machine);
  });

  it('that can neither write the PIN nor take its mark away leaves the door shut', async () => {
    const machine = createTestMachine();
    machine.data.failFor.add('staff.json');
    const write = machine.data.write;
    Object.assign(machine.data, {
      write: (name: string, text: string) => {
        const written = write(name, text);
        if (name === 'set-up.json') machine.data.failFor.add(name);
        return written;
      },
    });
    expect(await machine.call('completeSetUp', setUp)).toEqual({ ok: false, error: { kind: 'notSaved' } });
    expect(await door(machine)).toBe('shut');
  });

  it('counts as done when only the settings could not be written, and says so to staff', async () => {
    const machine = createTestMachine();
    machine.data.failFor.add('settings.json');
    const token = await setUpKiosk(machine);
    const desk = await machine.call('openStaffDesk', { token });
    expect(desk.ok && desk.value.notices.join()).toMatch(/until the next restart/);
    expect((await machine.call('openKiosk', null)).clinicName).toBe('Harbor Clinic');
    machine.restart();
    expect(await door(machine)).toBe('pin');
    expect(await machine.call('openKiosk', null)).toMatchObject({ clinicName: '', isTrial: true });
  });

  it('writes its mark first, then the PIN, then the settings', async () => {
    const machine = createTestMachine();
    machine.data.written.length = 0;
    await setUpKiosk(machine);
    expect(machine.data.written).toEqual(['set-up.json', 'staff.json', 'settings.json']);
  });
});

describe('after the set-up', () => {
  /** What can happen to a file. */
  const accidents: Readonly<Record<string, (machine: TestMachine, name: string, other: string) => void>> = {
    truncated: (machine, name) => machine.data.files.set(name, (machine.data.files.get(name) ?? '').slice(0, 20)),
    emptied: (machine, name) => machine.data.files.set(name, ''),
    deleted: (machine, name) => machine.data.files.delete(name),
    swapped: (machine, name, other) => {
      const [one, two] = [machine.data.files.get(name) ?? '', machine.data.files.get(other) ?? ''];
      machine.data.files.set(name, two).set(other, one);
    },
    corrupted: (machine, name) => machine.data.files.set(name, '\u0000{"version":1}'),
    unreadable: (machine, name) => machine.data.unreadable.add(name),
  };
  const anyAccident = fc.tuple(fc.constantFrom(...Object.keys(accidents)), fc.constantFrom(...keptFiles), fc.constantFrom(...keptFiles), fc.boolean());

  it('no accident to any file, in any order, over any restarts, brings it back or lets a wrong PIN in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyAccident, { minLength: 1, maxLength: 6 }), async (happened) => {
        const machine = createTestMachine({ content: createSampleContent(['en']) });
        await setUpKiosk(machine, { offeredLanguages: ['en'] });
        for (const [accident, name, other, isRestarted] of happened) {
          accidents[accident]?.(machine, name, other);
          if (isRestarted) machine.restart();
          // All three gone, and no copy of one left: that is the documented recovery, and a new machine.
          const isNew = keptFiles.every((file) => !machine.data.files.has(file) && !machine.data.unreadable.has(file));
          if (isNew && ![...machine.data.files.keys()].some((file) => /previous|kept/.test(file))) return;
          expect(await door(machine)).not.toBe('setUp');
          expect(await machine.call('completeSetUp', setUp)).toEqual(notOpen);
          expect((await machine.call('unlockStaff', { pin: '705194' })).ok).toBe(false);
          // Patients still have a kiosk.
          expect((await machine.call('openKiosk', null)).languages.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each(Object.keys(accidents).filter((accident) => accident !== 'swapped'))(
    'a PIN file that is %s keeps the staff area shut, and staff are told',
    async (accident) => {
      const machine = createTestMachine();
      await setUpKiosk(machine);
      accidents[accident]?.(machine, 'staff.json', 'set-up.json');
      machine.restart();
      expect(await door(machine)).toBe('shut');
      expect(await machine.call('unlockStaff', { pin: goodPin })).toEqual({ ok: false, error: { kind: 'shut' } });
      expect(
        machine.log
          .of('selfCheck')
          .map(({ notice }) => notice)
          .join(),
      ).toMatch(/staff\.json is missing or not readable/);
    },
  );

  it('a PIN file that comes back opens again, without a restart', async () => {
    const machine = createTestMachine();
    await setUpKiosk(machine);
    const text = machine.data.files.get('staff.json') ?? '';
    machine.data.files.delete('staff.json');
    expect(await door(machine)).toBe('shut');
    machine.data.files.set('staff.json', text);
    expect((await machine.call('unlockStaff', { pin: goodPin })).ok).toBe(true);
  });

  it('a lost mark is written again at the next start, so that losing the PIN file as well opens nothing', async () => {
    const machine = createTestMachine();
    await setUpKiosk(machine);
    machine.data.files.delete('set-up.json');
    machine.restart();
    for (const name of ['staff.json', 'settings.json']) machine.data.files.delete(name);
    expect(await door(machine)).toBe('shut');
  });

  it('a copy kept of an earlier PIN file keeps the door shut when all three files are gone', async () => {
    const machine = createTestMachine();
    await setUpKiosk(machine);
    await machine.call('unlockStaff', { pin: goodPin });
    for (const name of keptFiles) machine.data.files.delete(name);
    expect(machine.data.files.has('staff.json.previous')).toBe(true);
    expect(await door(machine)).toBe('shut');
  });
});

it('a folder that cannot be listed or read at all opens no set-up', async () => {
  const machine = createTestMachine();
  Object.assign(machine.data, { list: () => undefined });
  expect(await door(machine)).toBe('shut');
});

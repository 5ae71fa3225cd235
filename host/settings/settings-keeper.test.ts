import { describe, expect, it } from 'vitest';
import { createTestMachine, goodPin, setUpKiosk, type TestMachine } from '#host/testing/test-kiosk.ts';

const settingsText = (machine: TestMachine) => machine.data.files.get('settings.json') ?? '';
const clinicName = async (machine: TestMachine) => (await machine.call('openKiosk', null)).clinicName;
const keptAside = (machine: TestMachine) => [...machine.data.files].filter(([name]) => name.startsWith('settings.kept-'));
const save = (machine: TestMachine, token: string, changes: object) => machine.call('saveSettings', { token, changes });
const notices = async (machine: TestMachine, token: string) => {
  const desk = await machine.call('openStaffDesk', { token });
  return desk.ok ? desk.value.notices.join('\n') : '';
};

async function unlock(machine: TestMachine): Promise<string> {
  const unlocked = await machine.call('unlockStaff', { pin: goodPin });
  return unlocked.ok ? unlocked.value.token : '';
}

async function machineWithSettings(text: string): Promise<TestMachine> {
  const machine = createTestMachine();
  await setUpKiosk(machine);
  machine.data.files.delete('settings.json.previous');
  machine.data.files.set('settings.json', text);
  machine.restart();
  return machine;
}

describe('what staff change', () => {
  it('holds at once, is told to every page, and survives a restart', async () => {
    const machine = createTestMachine();
    const token = await setUpKiosk(machine);
    const told: unknown[] = [];
    machine.kiosk().subscribe((_name, data) => told.push((data as { warnAfterSeconds: number }).warnAfterSeconds));
    expect(await save(machine, token, { warnAfterSeconds: 200 })).toMatchObject({
      ok: true,
      value: { settings: { warnAfterSeconds: 200 }, origins: { warnAfterSeconds: 'staff', answerSeconds: 'default' } },
    });
    expect(told).toEqual([200]);
    machine.restart();
    expect((await machine.call('openKiosk', null)).warnAfterSeconds).toBe(200);
  });

  it('is all that the file keeps: neither what they left alone nor what they set back', async () => {
    const machine = createTestMachine();
    const token = await setUpKiosk(machine, { showDrafts: false, emergencyNumber: '112' });
    const desk = await machine.call('openStaffDesk', { token });
    await save(machine, token, { ...(desk.ok ? desk.value.settings : {}), answerSeconds: 40, emergencyNumber: '911' });
    expect(JSON.parse(settingsText(machine))).toEqual({ version: 1, clinicName: 'Harbor Clinic', answerSeconds: 40 });
  });

  it.each([
    [{ offeredLanguages: ['en', 'fr'] }, ['offeredLanguages']],
    [{ offeredLanguages: ['es', 'es'] }, ['offeredLanguages', 'defaultLanguage']],
    [{ offeredLanguages: ['es', 'ar'] }, ['defaultLanguage']],
    [{ defaultLanguage: 'fr' }, ['defaultLanguage']],
  ])('is refused when languages do not fit: %j', async (changes, settings) => {
    const machine = createTestMachine();
    const token = await setUpKiosk(machine);
    const before = settingsText(machine);
    expect(await save(machine, token, { clinicName: 'New', ...changes })).toEqual({ ok: false, error: { kind: 'invalid', settings } });
    expect(settingsText(machine)).toBe(before);
    expect(await clinicName(machine)).toBe('Harbor Clinic');
  });

  it.each([{ warnAfterSeconds: 59 }, { warnAfterSeconds: 301 }, { answerSeconds: 19 }, { answerSeconds: 46 }, { emergencyNumber: '9-1-1' }, { pin: '1' }])(
    'is refused out of range: %j',
    async (changes) => {
      const machine = createTestMachine();
      const token = await setUpKiosk(machine);
      expect(await machine.ask('saveSettings', { token, changes })).toEqual({ refused: 'badInput' });
    },
  );
});

describe('a folder that cannot be written', () => {
  it.each(['EROFS', 'ENOSPC', 'EACCES'])('(%s) says so, keeps the change until the restart, and is tried again', async (code) => {
    const machine = createTestMachine();
    const token = await setUpKiosk(machine);
    machine.data.failWith = code;
    expect(await save(machine, token, { clinicName: 'In memory' })).toEqual({ ok: false, error: { kind: 'notSaved' } });
    expect(await clinicName(machine)).toBe('In memory');
    expect(await notices(machine, token)).toMatch(/only until the next restart/);
    expect(machine.log.of('notSaved')).toContainEqual({ event: 'notSaved', file: 'settings.json', code });

    machine.data.failWith = undefined;
    expect((await save(machine, token, { clinicName: 'In memory' })).ok).toBe(true);
    expect(await notices(machine, token)).toBe('');
    machine.restart();
    expect(await clinicName(machine)).toBe('In memory');
  });

  it('forgets the change with the restart, and is named by the self-check', async () => {
    const machine = createTestMachine();
    const token = await setUpKiosk(machine);
    machine.data.failWith = 'EROFS';
    await save(machine, token, { clinicName: 'In memory' });
    machine.restart();
    expect(await clinicName(machine)).toBe('Harbor Clinic');
    expect(machine.log.of('selfCheck')).toContainEqual({
      event: 'selfCheck',
      step: 'dataFolder',
      notice: 'The data folder cannot be written (EROFS): changes hold only until the next restart.',
    });
  });
});

describe('a broken settings file', () => {
  it.each(['', '{"version":1,"clinicNa', '[]', '{"version":0}', '\u0000\u0001'])('%j gives a kiosk on its defaults, and staff are told', async (text) => {
    const machine = await machineWithSettings(text);
    expect(await machine.call('openKiosk', null)).toMatchObject({ clinicName: '', warnAfterSeconds: 150, isTrial: true });
    expect(await notices(machine, await unlock(machine))).toContain('settings.json');
    expect(settingsText(machine)).toBe(text);
  });

  it('is kept aside once, before the first write, as it was', async () => {
    const broken = '{"version":1,"clinicName":"Harbor Clinic","warnAfterSeconds":5}';
    const machine = await machineWithSettings(broken);
    const token = await unlock(machine);
    expect(keptAside(machine)).toEqual([]);
    await save(machine, token, { answerSeconds: 40 });
    await save(machine, token, { answerSeconds: 41 });
    expect(keptAside(machine)).toEqual([['settings.kept-2026-11-23T09-00-00-000Z.json', broken]]);
    expect(JSON.parse(settingsText(machine))).toEqual({ version: 1, clinicName: 'Harbor Clinic', answerSeconds: 41 });
  });

  it('that cannot be kept aside is not written over', async () => {
    const machine = await machineWithSettings('{"version":1,');
    const token = await unlock(machine);
    Object.assign(machine.data, { keepAside: () => ({ ok: false, error: { kind: 'notSaved', code: 'EACCES' } }) });
    expect(await save(machine, token, { answerSeconds: 40 })).toEqual({ ok: false, error: { kind: 'notSaved' } });
    expect(settingsText(machine)).toBe('{"version":1,');
    expect((await machine.call('openKiosk', null)).answerSeconds).toBe(40);
  });

  it('that cannot even be read gives defaults and is kept aside too', async () => {
    const machine = await machineWithSettings('{"version":1,"answerSeconds":40}');
    machine.data.unreadable.add('settings.json');
    machine.restart();
    expect((await machine.call('openKiosk', null)).answerSeconds).toBe(30);
    await save(machine, await unlock(machine), { answerSeconds: 41 });
    expect(keptAside(machine)).toHaveLength(1);
  });
});

it('a file from a newer version is left untouched; changes hold until the restart', async () => {
  const newer = '{"version":99,"clinicName":"From tomorrow"}';
  const machine = await machineWithSettings(newer);
  const token = await unlock(machine);
  expect(await machine.call('openStaffDesk', { token })).toMatchObject({ ok: true, value: { isReadOnly: true } });
  expect(await save(machine, token, { clinicName: 'Today' })).toEqual({ ok: false, error: { kind: 'notSaved' } });
  expect(await clinicName(machine)).toBe('Today');
  expect(settingsText(machine)).toBe(newer);
  expect(keptAside(machine)).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { createTestMachine, setUpKiosk } from './testing/test-kiosk.ts';

describe('a call', () => {
  it('that the contract does not have is refused, and its name is not logged', async () => {
    const machine = createTestMachine();
    for (const name of ['openDoor', 'constructor', '__proto__', 'toString', '']) {
      expect(await machine.ask(name, null)).toEqual({ refused: 'unknownCall' });
    }
    expect(machine.log.of('callRefused')).toEqual(Array(5).fill({ event: 'callRefused', call: 'unknown', reason: 'unknownCall' }));
  });

  it('with bad input is refused, and the input is not logged', async () => {
    const machine = createTestMachine();
    const inputs = [undefined, 'secret words', { language: 'secret words' }, { language: 'en', more: 'secret words' }, ['en'], 7];
    for (const input of inputs) expect(await machine.ask('openLanguage', input)).toEqual({ refused: 'badInput' });
    expect(JSON.stringify(machine.log.entries)).not.toContain('secret words');
  });

  it('with a prototype in its input changes nothing but its own answer', async () => {
    const machine = createTestMachine();
    const token = await setUpKiosk(machine);
    const hostile: unknown = JSON.parse(`{"token":"${token}","changes":{"__proto__":{"clinicName":"evil"},"constructor":{"prototype":{"polluted":1}}}}`);
    expect(await machine.ask('saveSettings', hostile)).toEqual({ refused: 'badInput' });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect((await machine.call('openKiosk', null)).clinicName).toBe('Harbor Clinic');
  });

  it('that meets a bug is a fault, logged by name only, and the kiosk goes on', async () => {
    const machine = createTestMachine({ scrypt: () => Promise.reject(new TypeError('a pin of 284913')) });
    expect(
      await machine.ask('completeSetUp', { clinicName: '', pin: '284913', offeredLanguages: ['en'], emergencyNumber: '911', showDrafts: false, role: 'it' }),
    ).toEqual({ refused: 'fault' });
    expect(machine.log.of('callFault')).toEqual([{ event: 'callFault', call: 'completeSetUp', fault: 'TypeError' }]);
    expect((await machine.call('staffDoor', null)).kind).toBe('setUp');
  });
});

describe('the kiosk as patients see it', () => {
  it('is a trial until somebody answers for the drafts', async () => {
    const machine = createTestMachine();
    expect((await machine.call('openKiosk', null)).isTrial).toBe(true);
    const token = await setUpKiosk(machine, { showDrafts: false });
    expect((await machine.call('openKiosk', null)).isTrial).toBe(true);
    await machine.call('saveSettings', { token, changes: { draftsShown: { on: '2026-11-23T09:00:00Z', role: 'clinician' } } });
    expect((await machine.call('openKiosk', null)).isTrial).toBe(false);
    machine.restart();
    expect((await machine.call('openKiosk', null)).isTrial).toBe(false);
  });

  it("keeps who answered for the drafts, and when, by the host's clock", async () => {
    const machine = createTestMachine();
    await setUpKiosk(machine, { showDrafts: true, role: 'clinician' });
    expect(JSON.parse(machine.data.files.get('settings.json') ?? '')).toMatchObject({ draftsShown: { on: '2026-11-23T09:00:00.000Z', role: 'clinician' } });
  });

  it("offers only complete languages, in the clinic's order", async () => {
    const machine = createTestMachine();
    const token = await setUpKiosk(machine);
    await machine.call('saveSettings', { token, changes: { offeredLanguages: ['ar', 'es', 'en'] } });
    expect((await machine.call('openKiosk', null)).languages.map(({ code }) => code)).toEqual(['ar', 'es', 'en']);
    machine.content.files.delete('locales/es/glossary.json');
    machine.restart();
    const view = await machine.call('openKiosk', null);
    expect(view.languages.map(({ code }) => code)).toEqual(['ar', 'en']);
    expect(await machine.call('openLanguage', { language: 'es' })).toEqual({ ok: false, error: { kind: 'notOffered' } });
    expect(await machine.call('openCatalogue', { language: 'es' })).toEqual([]);
  });

  it('falls back to English, then to any whole language, then to nothing at all, and always answers', async () => {
    const machine = createTestMachine();
    machine.data.files.set('settings.json', '{"version":1,"offeredLanguages":["zh-Hans"],"defaultLanguage":"zh-Hans"}');
    machine.restart();
    expect(await machine.call('openKiosk', null)).toMatchObject({ languages: [{ code: 'en' }], defaultLanguage: 'en' });
    machine.content.files.delete('locales/en/ui.json');
    machine.restart();
    expect(await machine.call('openKiosk', null)).toMatchObject({ languages: [{ code: 'es' }], defaultLanguage: 'es' });
    machine.content.files.clear();
    machine.restart();
    expect(await machine.call('openKiosk', null)).toMatchObject({ languages: [], defaultLanguage: 'en', hasTopics: false });
  });

  it('leaves a broken topic out of that language and says so beside the others', async () => {
    const machine = createTestMachine();
    machine.content.files.set('locales/es/topics/mri.json', '{"title": "half');
    machine.restart();
    expect((await machine.call('openCatalogue', { language: 'es' })).map(({ id }) => id)).toEqual(['herniated-disk', 'spinal-stenosis']);
    const english = await machine.call('openCatalogue', { language: 'en' });
    expect(english.map(({ id, languages }) => [id, languages])).toEqual([
      ['herniated-disk', ['en', 'es', 'zh', 'vi', 'ar']],
      ['spinal-stenosis', ['en', 'es', 'zh', 'vi', 'ar']],
      ['mri', ['en', 'zh', 'vi', 'ar']],
    ]);
    expect(await machine.call('openTopic', { topic: 'mri', language: 'es' })).toMatchObject({ ok: false });
    expect(await machine.call('openTopic', { topic: 'mri', language: 'ar' })).toMatchObject({
      ok: true,
      value: { topic: { id: 'mri' }, text: { title: 'mri in ar' } },
    });
  });

  it("gives every topic of the catalogue a picture unlike its neighbours'", async () => {
    const pictures = (await createTestMachine().call('openCatalogue', { language: 'en' })).map(({ picture }) => picture.scene);
    expect(pictures).toEqual(['spine-side', 'vertebra-top', 'scanner']);
  });

  it('does not show topics that staff have hidden, nor opens them', async () => {
    const machine = createTestMachine();
    const token = await setUpKiosk(machine);
    await machine.call('saveSettings', { token, changes: { hiddenTopics: ['mri'] } });
    expect((await machine.call('openCatalogue', { language: 'en' })).map(({ id }) => id)).not.toContain('mri');
    expect(await machine.call('openTopic', { topic: 'mri', language: 'en' })).toEqual({ ok: false, error: { kind: 'notOffered' } });
    await machine.call('saveSettings', { token, changes: { hiddenTopics: ['mri', 'herniated-disk', 'spinal-stenosis'] } });
    expect((await machine.call('openKiosk', null)).hasTopics).toBe(false);
  });

  it('never holds a PIN, a hash or a lock-out', async () => {
    const machine = createTestMachine();
    const token = await setUpKiosk(machine);
    const staff = JSON.parse(machine.data.files.get('staff.json') ?? '') as { credentials: [{ hash: string; salt: string }] };
    const said = JSON.stringify([await machine.call('openKiosk', null), await machine.call('openStaffDesk', { token }), machine.log.entries]);
    for (const secret of ['284913', staff.credentials[0].hash, staff.credentials[0].salt]) expect(said).not.toContain(secret);
  });
});

describe('a pause', () => {
  it('for cleaning ends by itself after 60 s and is told to every page', async () => {
    const machine = createTestMachine();
    const token = await setUpKiosk(machine);
    const told: unknown[] = [];
    machine.kiosk().subscribe((name, data) => told.push([name, (data as { pause: string }).pause]));
    await machine.call('pauseKiosk', { token, pause: 'cleaning' });
    machine.time.advance(59);
    expect((await machine.call('openKiosk', null)).pause).toBe('cleaning');
    machine.time.advance(1);
    expect((await machine.call('openKiosk', null)).pause).toBe('none');
    expect(told).toEqual([
      ['kioskChanged', 'cleaning'],
      ['kioskChanged', 'none'],
    ]);
  });

  it('for cleaning can be ended by staff, and does not end a later one early', async () => {
    const machine = createTestMachine();
    const token = await setUpKiosk(machine);
    const pause = async () => (await machine.call('openKiosk', null)).pause;
    await machine.call('pauseKiosk', { token, pause: 'cleaning' });
    machine.time.advance(40);
    await machine.call('pauseKiosk', { token, pause: 'none' });
    expect(await pause()).toBe('none');
    await machine.call('pauseKiosk', { token, pause: 'cleaning' });
    machine.time.advance(30);
    expect(await pause()).toBe('cleaning');
  });

  it('for cleaning ends although the machine slept through it', async () => {
    const machine = createTestMachine();
    const token = await setUpKiosk(machine);
    await machine.call('pauseKiosk', { token, pause: 'cleaning' });
    machine.time.sleep(3600);
    machine.time.advance(5);
    expect((await machine.call('openKiosk', null)).pause).toBe('none');
  });

  it('"out of service" survives cleaning and a restart, until somebody ends it', async () => {
    const machine = createTestMachine();
    const token = await setUpKiosk(machine);
    await machine.call('pauseKiosk', { token, pause: 'outOfService' });
    await machine.call('pauseKiosk', { token, pause: 'cleaning' });
    machine.time.advance(60);
    expect((await machine.call('openKiosk', null)).pause).toBe('outOfService');
    machine.restart();
    expect((await machine.call('openKiosk', null)).pause).toBe('outOfService');
    const unlocked = await machine.call('unlockStaff', { pin: '284913' });
    await machine.call('pauseKiosk', { token: unlocked.ok ? unlocked.value.token : '', pause: 'none' });
    machine.restart();
    expect((await machine.call('openKiosk', null)).pause).toBe('none');
  });
});

it('a kiosk that is closed leaves no timer behind', async () => {
  const machine = createTestMachine();
  const token = await setUpKiosk(machine);
  await machine.call('pauseKiosk', { token, pause: 'cleaning' });
  await machine.call('startVisit', null, 'page-2');
  machine.kiosk().close();
  expect(machine.time.waiting()).toBe(0);
});

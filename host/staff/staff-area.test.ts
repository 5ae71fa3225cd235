import { describe, expect, it } from 'vitest';
import { createTestMachine, setUpKiosk } from '#host/testing/test-kiosk.ts';

const keptSettings = (text: string | undefined): unknown => (text === undefined ? undefined : JSON.parse(text));

describe('showing drafts to patients', () => {
  it('is answered for with a role; the machine adds the date, and the trial ends', async () => {
    const machine = createTestMachine();
    const token = await setUpKiosk(machine, { showDrafts: false });
    expect((await machine.call('openKiosk', null)).isTrial).toBe(true);
    const on = new Date(machine.time.clock.wall()).toISOString();
    expect(await machine.call('answerForDrafts', { token, role: 'clinician' })).toMatchObject({
      ok: true,
      value: { settings: { draftsShown: { on, role: 'clinician' } } },
    });
    expect(keptSettings(machine.data.files.get('settings.json'))).toMatchObject({ draftsShown: { on, role: 'clinician' } });
    expect((await machine.call('openKiosk', null)).isTrial).toBe(false);
  });

  it('can be taken back: a trial again, also after a restart', async () => {
    const machine = createTestMachine();
    const token = await setUpKiosk(machine, { showDrafts: true });
    expect(await machine.call('answerForDrafts', { token, role: null })).toMatchObject({ ok: true, value: { settings: { draftsShown: null } } });
    machine.restart();
    expect((await machine.call('openKiosk', null)).isTrial).toBe(true);
  });

  it('is refused without the staff token', async () => {
    const machine = createTestMachine();
    await setUpKiosk(machine, { showDrafts: false });
    expect(await machine.call('answerForDrafts', { token: 'a'.repeat(43), role: 'manager' })).toEqual({ ok: false, error: { kind: 'locked' } });
    expect((await machine.call('openKiosk', null)).isTrial).toBe(true);
  });
});

it('the set-up may choose among every complete language of the package, offered or not', async () => {
  const machine = createTestMachine();
  const door = await machine.call('staffDoor', null);
  const token = await setUpKiosk(machine);
  const desk = await machine.call('openStaffDesk', { token });
  const complete = desk.ok ? desk.value.languages.map(({ language }) => language.code) : [];
  expect(complete.length).toBeGreaterThan(1);
  expect(door.kind === 'setUp' ? door.languages.map(({ code }) => code) : []).toEqual(complete);
});

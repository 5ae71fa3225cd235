import { describe, expect, it } from 'vitest';
import { createTestMachine, goodPin, setUpKiosk, type TestMachine } from '#host/testing/test-kiosk.ts';

const locked = { ok: false, error: { kind: 'locked' } };

async function unlocked(): Promise<{ readonly machine: TestMachine; readonly token: string }> {
  const machine = createTestMachine();
  return { machine, token: await setUpKiosk(machine) };
}
const lockReasons = (machine: TestMachine) => machine.log.of('staffLocked').map(({ reason }) => reason);

describe('the staff token', () => {
  it('is demanded by every staff call', async () => {
    const { machine } = await unlocked();
    const guess = 'a'.repeat(43);
    expect(await machine.call('openStaffDesk', { token: guess })).toEqual(locked);
    expect(await machine.call('staffTouched', { token: guess })).toEqual(locked);
    expect(await machine.call('saveSettings', { token: guess, changes: { clinicName: 'Evil' } })).toEqual(locked);
    expect(await machine.call('pauseKiosk', { token: guess, pause: 'outOfService' })).toEqual(locked);
    expect(await machine.call('openKiosk', null)).toMatchObject({ clinicName: 'Harbor Clinic', pause: 'none' });
  });

  it('is good for the page that unlocked and no other', async () => {
    const { machine, token } = await unlocked();
    expect(await machine.call('openStaffDesk', { token }, 'page-2')).toEqual(locked);
    expect((await machine.call('openStaffDesk', { token })).ok).toBe(true);
  });

  it('ends 60 s after the last staff call; a touch is one', async () => {
    const { machine, token } = await unlocked();
    for (let round = 0; round < 5; round += 1) {
      machine.time.advance(59);
      expect((await machine.call('staffTouched', { token })).ok).toBe(true);
    }
    machine.time.advance(60);
    expect(await machine.call('openStaffDesk', { token })).toEqual(locked);
    expect(lockReasons(machine)).toEqual(['quiet']);
  });

  it('is not kept alive by calls without it', async () => {
    const { machine, token } = await unlocked();
    machine.time.advance(40);
    await machine.call('openKiosk', null);
    await machine.call('staffTouched', { token: 'b'.repeat(43) });
    machine.time.advance(20);
    expect(await machine.call('openStaffDesk', { token })).toEqual(locked);
  });

  it('ends while the machine sleeps', async () => {
    const { machine, token } = await unlocked();
    machine.time.sleep(61);
    expect(await machine.call('openStaffDesk', { token })).toEqual(locked);
  });

  it('does not live longer because the clock was set back', async () => {
    const { machine, token } = await unlocked();
    machine.time.setWallBy(-86_400);
    machine.time.advance(60);
    expect(await machine.call('openStaffDesk', { token })).toEqual(locked);
  });

  it.each<[string, (machine: TestMachine, token: string) => unknown]>([
    ['asked', (machine, token) => machine.call('lockStaff', { token })],
    ['pageGone', (machine) => machine.kiosk().pageGone({ page: 'page-1' })],
    ['visitStarted', (machine) => machine.call('startVisit', null)],
    ['replaced', (machine) => machine.call('unlockStaff', { pin: goodPin }, 'page-2')],
  ])('ends when it is %s', async (reason, end) => {
    const { machine, token } = await unlocked();
    await end(machine, token);
    expect(await machine.call('openStaffDesk', { token })).toEqual(locked);
    expect(lockReasons(machine)).toEqual([reason]);
  });

  it('is not ended by another page that locks, goes or starts a visit', async () => {
    const { machine, token } = await unlocked();
    await machine.call('lockStaff', { token }, 'page-2');
    await machine.call('startVisit', null, 'page-2');
    machine.kiosk().pageGone({ page: 'page-2' });
    expect((await machine.call('openStaffDesk', { token })).ok).toBe(true);
  });

  it('does not outlive a restart', async () => {
    const { machine, token } = await unlocked();
    machine.restart();
    expect(await machine.call('openStaffDesk', { token })).toEqual(locked);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scrypt } from '#host/ports.ts';
import { createTestMachine, goodPin, quickScrypt, setUpKiosk, type TestMachine } from '#host/testing/test-kiosk.ts';

const wrongPin = '999998';
const tryPin = (machine: TestMachine, pin: string) => machine.call('unlockStaff', { pin });
const misses = (machine: TestMachine) => (JSON.parse(machine.data.files.get('staff.json') ?? '') as { lockOut: { misses: number } }).lockOut.misses;

async function machineWithPin(): Promise<TestMachine> {
  const machine = createTestMachine();
  await setUpKiosk(machine);
  return machine;
}
async function lockOut(machine: TestMachine, times = 5): Promise<void> {
  for (let miss = 0; miss < times; miss += 1) await tryPin(machine, wrongPin);
}

describe('wrong PINs', () => {
  it('say how many tries are left, then lock for 30 s, then for twice as long each', async () => {
    const machine = await machineWithPin();
    const said: unknown[] = [];
    for (let miss = 0; miss < 5; miss += 1) said.push(await tryPin(machine, wrongPin));
    expect(said).toEqual([
      ...[4, 3, 2, 1].map((triesBeforeLock) => ({ ok: false, error: { kind: 'wrongPin', triesBeforeLock } })),
      { ok: false, error: { kind: 'lockedOut', forSeconds: 30 } },
    ]);
    machine.time.advance(30);
    expect(await tryPin(machine, wrongPin)).toEqual({ ok: false, error: { kind: 'lockedOut', forSeconds: 60 } });
  });

  it('keep the right PIN out until the wait is over', async () => {
    const machine = await machineWithPin();
    await lockOut(machine);
    machine.time.advance(29);
    expect(await tryPin(machine, goodPin)).toEqual({ ok: false, error: { kind: 'lockedOut', forSeconds: 1 } });
    expect(await machine.call('staffDoor', null)).toEqual({ kind: 'pin', lockedForSeconds: 1 });
    machine.time.advance(1);
    expect((await tryPin(machine, goodPin)).ok).toBe(true);
    expect(misses(machine)).toBe(0);
  });

  it('are counted over a restart', async () => {
    const machine = await machineWithPin();
    await lockOut(machine, 3);
    machine.restart();
    await lockOut(machine, 2);
    machine.restart();
    expect(await machine.call('staffDoor', null)).toEqual({ kind: 'pin', lockedForSeconds: 30 });
    expect(await tryPin(machine, goodPin)).toMatchObject({ ok: false, error: { kind: 'lockedOut' } });
  });

  it('are on disk before they are compared, so that pulling the plug wins no try', async () => {
    let onDisk: number | undefined;
    const watching: Scrypt = (secret, salt, cost) => {
      if (secret === wrongPin) onDisk = misses(machine);
      return quickScrypt(secret, salt, cost);
    };
    const machine = createTestMachine({ scrypt: watching });
    await setUpKiosk(machine);
    await tryPin(machine, wrongPin);
    expect(onDisk).toBe(1);
  });

  it('all count when many come at once', async () => {
    const machine = await machineWithPin();
    const answers = await Promise.all(Array.from({ length: 20 }, () => tryPin(machine, wrongPin)));
    expect(answers.filter((answer) => !answer.ok && answer.error.kind === 'wrongPin')).toHaveLength(4);
    expect(misses(machine)).toBe(5);
    expect(machine.log.of('wrongPin')).toHaveLength(5);
  });

  it('are compared one at a time', async () => {
    let comparing = 0;
    let most = 0;
    const machine = createTestMachine({
      scrypt: async (secret, salt, cost) => {
        comparing += 1;
        most = Math.max(most, comparing);
        const hash = await quickScrypt(secret, salt, cost);
        comparing -= 1;
        return hash;
      },
    });
    await setUpKiosk(machine);
    await Promise.all(Array.from({ length: 4 }, () => tryPin(machine, wrongPin)));
    expect(most).toBe(1);
  });

  it('count although the data folder cannot be written', async () => {
    const machine = await machineWithPin();
    machine.data.failWith = 'EROFS';
    await lockOut(machine);
    expect(await tryPin(machine, goodPin)).toEqual({ ok: false, error: { kind: 'lockedOut', forSeconds: 30 } });
    machine.time.advance(30);
    expect((await tryPin(machine, goodPin)).ok).toBe(true);
    expect(await machine.call('staffDoor', null)).toEqual({ kind: 'pin', lockedForSeconds: 0 });
  });

  it('keep the wait whole, and let it end, when the clock is set back, over restarts too', async () => {
    const machine = await machineWithPin();
    await lockOut(machine);
    machine.time.setWallBy(-86_400);
    expect(await tryPin(machine, goodPin)).toEqual({ ok: false, error: { kind: 'lockedOut', forSeconds: 30 } });
    machine.restart();
    machine.time.advance(20);
    machine.restart();
    expect(await machine.call('staffDoor', null)).toEqual({ kind: 'pin', lockedForSeconds: 10 });
    machine.time.advance(10);
    expect((await tryPin(machine, goodPin)).ok).toBe(true);
  });

  it('never open the door, whatever they are', async () => {
    const machine = await machineWithPin();
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ maxLength: 40 }), fc.constantFrom('', '284912', ' 284913', '284913 ', '0284913', '２８４９１３')), async (pin) => {
        fc.pre(pin !== goodPin);
        machine.time.advance(3600);
        expect((await tryPin(machine, pin)).ok).toBe(false);
      }),
    );
  });
});

it('a right PIN opens for its role and is written nowhere', async () => {
  const machine = await machineWithPin();
  expect((await tryPin(machine, goodPin)).ok).toBe(true);
  expect(machine.log.of('staffUnlocked')).toEqual([{ event: 'staffUnlocked', role: 'manager' }]);
  expect(JSON.stringify([...machine.data.files])).not.toContain(goodPin);
});

it('a credential whose cost was tampered with shuts the door instead of failing', async () => {
  const machine = await machineWithPin();
  machine.data.files.set('staff.json', (machine.data.files.get('staff.json') ?? '').replace(/"cost": \d+/, '"cost": 65535'));
  expect(await tryPin(machine, goodPin)).toEqual({ ok: false, error: { kind: 'shut' } });
});

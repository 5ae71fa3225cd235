import { describe, expect, it } from 'vitest';
import { createTestMachine, type TestMachine } from '#host/testing/test-kiosk.ts';

const nothingLeft = { localStorage: 0, sessionStorage: 0, cookies: 0, databases: 0, caches: 0, historyLength: 1, urlParts: 0 };

async function visited(): Promise<{ readonly machine: TestMachine; readonly visit: string; readonly reloads: string[] }> {
  const machine = createTestMachine();
  const reloads: string[] = [];
  machine.kiosk().onReloadWanted(({ page }) => reloads.push(page));
  return { machine, reloads, visit: (await machine.call('startVisit', null)).visit };
}

describe('a visit that the screen does not end', () => {
  it('has that page loaded again after the quiet time, the answer time and 15 s', async () => {
    const { machine, reloads } = await visited();
    machine.time.advance(150 + 30 + 14);
    expect(reloads).toEqual([]);
    machine.time.advance(1);
    expect(reloads).toEqual(['page-1']);
    expect(machine.log.of('visitOverdue')).toHaveLength(1);
    machine.time.advance(3600);
    expect(reloads).toEqual(['page-1']);
  });

  it('goes on with every touch, by what the screen then allows', async () => {
    const { machine, visit, reloads } = await visited();
    for (let touch = 0; touch < 5; touch += 1) {
      machine.time.advance(190);
      await machine.call('visitTouched', { visit, quietSeconds: 270 });
    }
    machine.time.advance(270 + 30 + 14);
    expect(reloads).toEqual([]);
    machine.time.advance(1);
    expect(reloads).toEqual(['page-1']);
  });

  it('is found within 5 s of waking when the machine slept through its deadline', async () => {
    const { machine, reloads } = await visited();
    machine.time.sleep(3600);
    machine.time.advance(5);
    expect(reloads).toEqual(['page-1']);
  });

  it('is not prolonged by a clock that is set back, nor by another page', async () => {
    const { machine, visit, reloads } = await visited();
    machine.time.setWallBy(-86_400);
    machine.time.advance(100);
    await machine.call('visitTouched', { visit, quietSeconds: 3600 }, 'page-2');
    machine.time.advance(95);
    expect(reloads).toEqual(['page-1']);
  });

  it('cannot ask for more than an hour', async () => {
    const { machine, visit } = await visited();
    expect(await machine.ask('visitTouched', { visit, quietSeconds: 3601 })).toEqual({ refused: 'badInput' });
  });
});

describe('a visit that ends', () => {
  it('is no longer waited for', async () => {
    const { machine, visit, reloads } = await visited();
    expect(await machine.call('endVisit', { visit, left: nothingLeft })).toEqual({ isClean: true });
    await machine.call('visitTouched', { visit, quietSeconds: 60 });
    machine.time.advance(7200);
    expect(reloads).toEqual([]);
  });

  it('with its page is logged as lost, and its page is not loaded again', async () => {
    const { machine, reloads } = await visited();
    machine.kiosk().pageGone({ page: 'page-1' });
    machine.time.advance(7200);
    expect(reloads).toEqual([]);
    expect(machine.log.of('visitLost')).toHaveLength(1);
  });

  it('leaves its id nowhere', async () => {
    const { machine, visit } = await visited();
    await machine.call('endVisit', { visit, left: nothingLeft });
    expect(JSON.stringify([machine.log.entries, [...machine.data.files]])).not.toContain(visit);
  });
});

describe('the look after a visit', () => {
  const endWith = async (machine: TestMachine, left: Partial<typeof nothingLeft> = {}) => {
    const { visit } = await machine.call('startVisit', null);
    const { isClean } = await machine.call('endVisit', { visit, left: { ...nothingLeft, ...left } });
    return { isClean, logged: machine.log.of('visitErased').at(-1) };
  };

  it('finds nothing when nothing is left, and the log says so', async () => {
    expect(await endWith(createTestMachine())).toEqual({ isClean: true, logged: { event: 'visitErased', isClean: true, found: [] } });
  });

  it.each(Object.keys(nothingLeft))('finds what the page still counts: %s', async (name) => {
    expect(await endWith(createTestMachine(), { [name]: 2 })).toEqual({ isClean: false, logged: { event: 'visitErased', isClean: false, found: [name] } });
  });

  it('finds a strange file in the data folder, and keeps its name out of the log', async () => {
    const machine = createTestMachine();
    machine.data.files.set('what-a-visitor-typed.txt', '');
    expect(await endWith(machine)).toEqual({ isClean: false, logged: { event: 'visitErased', isClean: false, found: ['unknownFiles'] } });
  });

  it("takes the kiosk's own files for what they are", async () => {
    const machine = createTestMachine();
    for (const name of [
      'settings.json',
      'settings.json.previous',
      'staff.json',
      'set-up.json',
      'settings.kept-2026-11-23T09-00-00-000Z.json',
      'kiosk.log',
      'kiosk.4.log',
      'kiosk.lock',
      'staff.json.writing',
    ]) {
      machine.data.files.set(name, '');
    }
    expect((await endWith(machine)).isClean).toBe(true);
  });

  it('names what the shell finds, by words only, and does not trust a shell that fails', async () => {
    const machine = createTestMachine();
    machine.shellFinds.push('clipboard', 'a sentence somebody copied');
    expect((await endWith(machine)).logged).toEqual({ event: 'visitErased', isClean: false, found: ['clipboard', 'unnamed'] });
    const failing = createTestMachine({ checkErasure: () => Promise.reject(new Error('secret')) });
    expect((await endWith(failing)).logged).toEqual({ event: 'visitErased', isClean: false, found: ['shellCheckFailed'] });
  });
});

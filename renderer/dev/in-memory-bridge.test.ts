import { describe, expect, it } from 'vitest';
import { type CallName, callNames, type Input, type KioskBridge, type KioskView, type Output } from '#core/bridge/contract.ts';
import { loadContent } from '#core/content/content-store.ts';
import { createSampleContent } from '#host/testing/sample-content.ts';
import { createTestMachine, setUp, type TestMachine } from '#host/testing/test-kiosk.ts';
import { createInMemoryKiosk, developmentPin, type InMemoryKiosk } from './in-memory-bridge.ts';

type Twins = {
  readonly machine: TestMachine;
  readonly memory: InMemoryKiosk;
  /** Asks both the same and expects the same answer; tokens, which are random, are compared by their being there. */
  readonly ask: <N extends CallName>(name: N, input: (token: string) => Input<N>) => Promise<Output<N>>;
};

/** A kiosk of the host and one in memory, on the same content and the same clock, neither set up. */
function createTwins(): Twins {
  const machine = createTestMachine();
  const { clock } = machine.time;
  const memory = createInMemoryKiosk({
    content: loadContent(createSampleContent()),
    readClocks: () => ({ monotonic: clock.monotonic(), wall: clock.wall() }),
    changes: {},
    isSetUp: false,
    isCleaning: false,
  });
  let tokens = ['0'.repeat(30), '0'.repeat(30)] as const;
  const ask = async <N extends CallName>(name: N, input: (token: string) => Input<N>): Promise<Output<N>> => {
    const fromHost = await machine.call(name, input(tokens[0]));
    const fromMemory = await askMemory(memory.bridge, name, input(tokens[1]));
    const given = [tokenIn(fromHost), tokenIn(fromMemory)] as const;
    if (given[0] !== undefined && given[1] !== undefined) tokens = [given[0], given[1]];
    expect(comparable(fromMemory), name).toEqual(comparable(fromHost));
    return fromMemory;
  };
  return { machine, memory, ask };
}

/** Call and input stand under the same name; the compiler can't follow that through a name it doesn't know. */
const askMemory = <N extends CallName>(bridge: KioskBridge, name: N, input: Input<N>): Promise<Output<N>> =>
  (bridge[name] as unknown as (input: Input<N>) => Promise<Output<N>>)(input);

const tokenIn = (answer: unknown): string | undefined => /"token":"([^"]+)"/.exec(JSON.stringify(answer))?.[1];

/** Without what is random, and without the version of the package. */
function comparable(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer).replace(/"(token|visit|version)":"[^"]+"/g, '"$1":"…"'));
}

const clean = { localStorage: 0, sessionStorage: 0, cookies: 0, databases: 0, caches: 0, historyLength: 1, urlParts: 0 };

describe('the in-memory bridge answers as the host does', () => {
  it('every call of the contract', () => {
    const { memory } = createTwins();
    expect(Object.keys(memory.bridge).sort()).toEqual([...callNames, 'subscribe'].sort());
  });

  it('what patients see', async () => {
    const { ask } = createTwins();
    await ask('openKiosk', () => null);
    for (const language of ['en', 'ar', 'fr']) {
      await ask('openLanguage', () => ({ language }));
      await ask('openCatalogue', () => ({ language }));
      await ask('openTopic', () => ({ topic: 'mri', language }));
    }
    await ask('openTopic', () => ({ topic: 'not-there', language: 'en' }));
  });

  it('a visit, and what it left', async () => {
    const { memory } = createTwins();
    const { bridge } = memory;
    const { visit } = await bridge.startVisit(null);
    expect(await bridge.endVisit({ visit, left: clean })).toEqual({ isClean: true });
    expect(await bridge.endVisit({ visit, left: { ...clean, cookies: 1 } })).toEqual({ isClean: false });
    expect(await bridge.endVisit({ visit, left: { ...clean, historyLength: 2 } })).toEqual({ isClean: false });
  });

  it('the set-up, good and bad', async () => {
    const { ask } = createTwins();
    await ask('staffDoor', () => null);
    await ask('completeSetUp', () => ({ ...setUp, pin: '111111' }));
    await ask('completeSetUp', () => ({ ...setUp, offeredLanguages: ['fr'] }));
    const done = await ask('completeSetUp', () => ({ ...setUp, offeredLanguages: ['es', 'ar'] }));
    expect(done.ok).toBe(true);
    await ask('completeSetUp', () => setUp);
    await ask('openKiosk', () => null);
    await ask('openStaffDesk', (token) => ({ token }));
  });

  it('the desk: settings, drafts, pauses', async () => {
    const { ask } = createTwins();
    await ask('completeSetUp', () => setUp);
    await ask('saveSettings', (token) => ({ token, changes: { hiddenTopics: ['mri'], warnAfterSeconds: 90 } }));
    await ask('saveSettings', (token) => ({ token, changes: { defaultLanguage: 'fr' } }));
    await ask('answerForDrafts', (token) => ({ token, role: 'clinician' }));
    await ask('answerForDrafts', (token) => ({ token, role: null }));
    await ask('pauseKiosk', (token) => ({ token, pause: 'outOfService' }));
    await ask('openKiosk', () => null);
    await ask('openCatalogue', () => ({ language: 'en' }));
  });

  it('a wrong PIN, a wait, and a right one', async () => {
    const { ask, machine } = createTwins();
    await ask('completeSetUp', () => setUp);
    await ask('lockStaff', (token) => ({ token }));
    for (let miss = 1; miss <= 6; miss += 1) await ask('unlockStaff', () => ({ pin: '000000' }));
    await ask('staffDoor', () => null);
    machine.time.advance(31);
    const unlocked = await ask('unlockStaff', () => ({ pin: developmentPin }));
    expect(unlocked.ok).toBe(true);
  });

  it('a token that is quiet for 60 s, or belongs to nobody', async () => {
    const { ask, machine } = createTwins();
    await ask('completeSetUp', () => setUp);
    machine.time.advance(59);
    expect((await ask('staffTouched', (token) => ({ token }))).ok).toBe(true);
    machine.time.advance(60);
    expect((await ask('openStaffDesk', (token) => ({ token }))).ok).toBe(false);
  });
});

describe('the in-memory bridge', () => {
  it('tells the screens of every change, and that cleaning is over', async () => {
    const { machine, memory } = createTwins();
    const { bridge } = memory;
    const seen: KioskView['pause'][] = [];
    const unsubscribe = bridge.subscribe('kioskChanged', (view) => seen.push(view.pause));
    const done = await bridge.completeSetUp(setUp);
    if (!done.ok) throw new Error(done.error.kind);
    await bridge.pauseKiosk({ token: done.value.token, pause: 'cleaning' });
    machine.time.advance(59);
    await bridge.beat(null);
    expect(seen).toEqual(['none', 'cleaning']);
    machine.time.advance(2);
    await bridge.beat(null);
    expect(seen).toEqual(['none', 'cleaning', 'none']);
    unsubscribe();
    await bridge.answerForDrafts({ token: done.value.token, role: null });
    expect(seen).toHaveLength(3);
  });

  it('knows when the warning of a visit is due', async () => {
    const { machine, memory } = createTwins();
    expect(memory.warnsAt()).toBeUndefined();
    const { visit } = await memory.bridge.startVisit(null);
    machine.time.advance(10);
    await memory.bridge.visitTouched({ visit, quietSeconds: 200 });
    expect(memory.warnsAt()).toBe(210_000);
    await memory.bridge.endVisit({ visit, left: clean });
    expect(memory.warnsAt()).toBeUndefined();
  });
});

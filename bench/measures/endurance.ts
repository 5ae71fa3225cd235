import type { CDPSession } from 'playwright';
import { languageOf, topicStructure, topicText, wordsOf } from '#e2e/screens/texts.ts';
import type { BenchRun } from './bench-run.ts';
import type { BenchResult } from './result.ts';
import { type Point, slope } from './statistics.ts';

/** The first sessions fill caches that stay; after them nothing may grow. */
const firstCounted = 10;
const countEvery = 10;
/** Timers and frames that the last visit left under way have ended. */
const settlingMillis = 1000;
/** The visit's clock moves this far for somebody who walks away: past the warning, then past its answer. */
const quietSeconds = 155;
const answerSeconds = 35;

type Count = { readonly session: number; readonly bytes: number; readonly nodes: number; readonly listeners: number };

/**
 * Visits back to back on one page: three kinds in turn, the third left by walking away with the clock moved. Counted
 * at the attract screen, after a forced collection.
 */
export async function measureEndurance({ browser, address, isShort, say }: BenchRun, sessions: number): Promise<readonly BenchResult[]> {
  // What is kept does not depend on the glass; a small one is painted sooner.
  const context = await browser.newContext({ viewport: { width: 540, height: 960 }, hasTouch: true });
  const page = await context.newPage();
  await page.addInitScript(installMovableClock);
  await page.goto(address);
  const inspector = await context.newCDPSession(page);
  const counts: Count[] = [];
  for (let session = 1; session <= sessions; session += 1) {
    await page.evaluate(visit, { words: wordsFor(session), walksAway: session % 3 === 2, quiet: quietSeconds, answer: answerSeconds });
    if (session < firstCounted || session % countEvery !== 0) continue;
    await page.waitForTimeout(settlingMillis);
    counts.push({ session, ...(await count(inspector)) });
    if (session % 100 === 0 || isShort) say(`  ${session} sessions: ${JSON.stringify(counts.at(-1))}`);
  }
  await context.close();
  const line = (what: string, pick: (one: Count) => number, scale: number): { readonly perSession: number; readonly read: string } => {
    const points: readonly Point[] = counts.map((one) => ({ x: one.session, y: pick(one) / scale }));
    const [first, last] = [points[0]?.y ?? 0, points.at(-1)?.y ?? 0];
    return { perSession: slope(points), read: `${Math.round(first)} → ${Math.round(last)} ${what}` };
  };
  const [heap, nodes, listeners] = [line('kB', ({ bytes }) => bytes, 1000), line('nodes', (one) => one.nodes, 1), line('listeners', (one) => one.listeners, 1)];
  const range = `sessions ${firstCounted}-${sessions}`;
  return [
    { what: `memory after collection, straight line through ${range}`, ours: heap.read, yardstick: '', figure: heap.perSession, unit: 'kB a session', goal: 1 },
    // A hundredth of a node a session is five in 500: a different moment of the attract drawing, not growth.
    { what: `DOM nodes, ${range}`, ours: nodes.read, yardstick: '', figure: nodes.perSession, unit: 'a session', goal: 0.01 },
    { what: `event listeners, ${range}`, ours: listeners.read, yardstick: '', figure: listeners.perSession, unit: 'a session', goal: 0.01 },
  ];
}

type Words = {
  readonly language: string;
  readonly kind: string;
  readonly topic: string;
  readonly next: string;
  readonly finished: string;
  readonly yes: string;
};

/** What the visitor of this turn touches, by its words. */
function wordsFor(turn: number): Words {
  const [code, topic] = (
    [
      ['en', 'herniated-disk'],
      ['es', 'spinal-stenosis'],
      ['ar', 'mri'],
    ] as const
  )[turn % 3] ?? ['en', 'mri'];
  const words = wordsOf(code);
  return {
    language: languageOf(code).nativeName,
    kind: words(`kinds.${topicStructure(topic).kind}`),
    topic: topicText(topic, code).title,
    next: words('go.next'),
    finished: words('tools.finished'),
    yes: words('finished.yes'),
  };
}

/** Runs in the page: one visit, touched from inside, which is many times faster. Names nothing outside itself. */
async function visit({
  words,
  walksAway,
  quiet,
  answer,
}: {
  readonly words: Words;
  readonly walksAway: boolean;
  readonly quiet: number;
  readonly answer: number;
}): Promise<void> {
  const until = <T>(find: () => T | null | undefined): Promise<T> =>
    new Promise((resolve) => {
      const look = (): void => {
        const found = find();
        if (found === null || found === undefined) requestAnimationFrame(look);
        else resolve(found);
      };
      look();
    });
  const button = (name: string, within: string) => () =>
    [...document.querySelectorAll<HTMLElement>(`${within} button`)].find(
      (one) => one.checkVisibility({ visibilityProperty: true }) && (one.textContent ?? '').startsWith(name),
    );
  const touch = async (name: string, within: string): Promise<void> => (await until(button(name, within))).click();
  // What is not on this page of a list is on one of the next.
  const touchListed = async (name: string): Promise<void> => {
    const go = (): HTMLElement | null => document.querySelector<HTMLElement>('.go-band .button.go');
    for (;;) {
      const listed = button(name, 'main');
      await until(() => listed() ?? go());
      const found = listed();
      (found ?? go())?.click();
      if (found !== undefined) return;
      await new Promise(requestAnimationFrame);
    }
  };
  const isAt = (selector: string): Promise<Element> => until(() => document.querySelector(selector));

  await touch(words.language, '.language-tiles');
  await touchListed(words.kind);
  await touchListed(words.topic);
  await isAt('.screen-opening');
  await touch(words.next, '.go-band');
  await isAt('.screen-step');
  for (let step = 0; step < 4; step += 1) {
    // A leaf's own place: leaves of one step share the title.
    const place = document.querySelector('.step-place-words')?.textContent;
    (await until(() => document.querySelector<HTMLElement>('.go-band .button.go'))).click();
    await until(() => (document.querySelector('.step-place-words')?.textContent === place ? null : true));
  }
  if (walksAway) {
    window.moveClock(quiet);
    await isAt('.warning');
    window.moveClock(answer);
  } else {
    await touch(words.finished, '.tool-band');
    await touch(words.yes, '.warning');
  }
  await isAt('.attract');
}

async function count(inspector: CDPSession): Promise<Omit<Count, 'session'>> {
  // Twice: what the first finds dead may have kept other things alive.
  for (let times = 0; times < 2; times += 1) await inspector.send('HeapProfiler.collectGarbage');
  const { usedSize } = await inspector.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await inspector.send('Memory.getDOMCounters');
  return { bytes: usedSize, nodes, listeners: jsEventListeners };
}

declare global {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be added to.
  interface Window {
    moveClock: (seconds: number) => void;
  }
}

/** Runs in the page: both its clocks, later by what the bench asks for. A test runner's own clock would keep a list that grows. */
function installMovableClock(): void {
  let ahead = 0;
  const [wall, monotonic] = [Date.now.bind(Date), performance.now.bind(performance)];
  Date.now = () => wall() + ahead;
  performance.now = () => monotonic() + ahead;
  window.moveClock = (seconds) => {
    ahead += seconds * 1000;
  };
}

import { allSamples } from '#renderer/figures/samples/all-samples.ts';
import { type FigurePage, openFigurePage } from '#scripts/figure-page.ts';
import { keepDrawing, morphBare, moveFigureTo } from '../page/move-figure.ts';
import { type BenchRun, openPage } from './bench-run.ts';
import { type FrameWork, framesOf, type TracedMove, type TraceEvent } from './main-thread-frames.ts';
import type { BenchResult } from './result.ts';
import { median, p95 } from './statistics.ts';

/**
 * A kiosk computer beside a developer's. Work is counted by the thread's own clock at full speed, so many times: a processor
 * slowed down by the browser counts what other programs take, too. Frames a second are counted slowed down.
 */
const slowDown = 4;
/** Leaves the last quarter of a frame at 60 a second to painting. */
const goalMillis = 12;
/** A bare page may show so many times as many frames: ours are at least nine tenths of its. */
const goalRate = 1.11;
/** Moves of each scene, between samples that stand beside each other in its list. */
const fullMoves = 4;
const categories = ['devtools.timeline', 'blink.user_timing', 'v8'];

/** A move of the figure, once at full speed and once slowed down. */
type Speeds = { readonly full: TracedMove; readonly slow: TracedMove };
type Move = { readonly ours: Speeds; readonly bare: Speeds };

const workOf = ({ script, style, layout }: FrameWork): number => (script + style + layout) * slowDown;
const worksOf = (moves: readonly Move[], page: keyof Move): readonly number[] => moves.flatMap((move) => move[page].full.frames.map(workOf));
const rateOf = (moves: readonly Move[], page: keyof Move): number =>
  moves.reduce((sum, move) => sum + move[page].slow.frames.length, 0) / moves.reduce((sum, move) => sum + move[page].slow.seconds, 0);

/** Figures that move from state to state on the stage, in every scene: the main thread's work for a frame, and frames beside a bare page's. */
export async function measureFigureFrames(run: BenchRun): Promise<readonly BenchResult[]> {
  const figures = await openFigurePage();
  const byScene = new Map<string, readonly Move[]>();
  try {
    for (const [scene, samples] of Object.entries(allSamples)) {
      const states = Object.keys(samples);
      const pairs = states.slice(1, run.isShort ? 2 : fullMoves + 1).map((to, index) => [states[index] ?? '', to] as const);
      const moves: Move[] = [];
      for (const pair of pairs) moves.push(await measureMove(run, figures, scene, pair));
      if (moves.length === 0) continue;
      byScene.set(scene, moves);
      run.say(`  ${scene.padEnd(18)}${describe(moves)}`);
    }
  } finally {
    await figures.close();
  }
  return resultsOf(byScene);
}

async function measureMove({ browser }: BenchRun, figures: FigurePage, scene: string, [from, to]: readonly [string, string]): Promise<Move> {
  const page = await openPage(browser, `${figures.address}?${new URLSearchParams({ move: '', scene })}`, 1);
  const inspector = await page.context().newCDPSession(page);
  const trace = async (move: () => Promise<void>): Promise<TracedMove> => {
    await browser.startTracing(page, { categories: [...categories] });
    await move();
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: readonly TraceEvent[] };
    return framesOf(traceEvents);
  };
  const atBothSpeeds = async (move: () => Promise<void>, back: () => Promise<void>): Promise<Speeds> => {
    const full = await trace(move);
    await back();
    await inspector.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
    const slow = await trace(move);
    await inspector.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    return { full, slow };
  };
  try {
    await page.locator('.figure-stage-drawing').waitFor();
    const moveTo = (state: string): Promise<void> => page.evaluate(moveFigureTo, state);
    // A kiosk has been running for days: the first moves, in which the engine learns the code, are not counted.
    for (const state of [from, to, from, to, from]) await moveTo(state);
    const first = await page.evaluate(keepDrawing);
    const ours = await atBothSpeeds(
      () => moveTo(to),
      () => moveTo(from),
    );
    const last = await page.evaluate(keepDrawing);
    const morph = (drawings: { readonly from: string; readonly to: string }): Promise<void> => page.evaluate(morphBare, drawings);
    await morph({ from: last, to: first });
    const bare = await atBothSpeeds(
      () => morph({ from: first, to: last }),
      () => morph({ from: last, to: first }),
    );
    return { ours, bare };
  } finally {
    await page.context().close();
  }
}

function describe(moves: readonly Move[]): string {
  const part = (kind: keyof FrameWork): string => (median(moves.flatMap(({ ours }) => ours.full.frames.map((frame) => frame[kind]))) * slowDown).toFixed(1);
  const kinds = `script ${part('script')}, style ${part('style')}, layout ${part('layout')}; paint ${part('paint')}`;
  return `p95 ${p95(worksOf(moves, 'ours')).toFixed(1)} ms (bare ${p95(worksOf(moves, 'bare')).toFixed(1)}); medians: ${kinds}; ${rateOf(moves, 'ours').toFixed(0)} frames a second (bare ${rateOf(moves, 'bare').toFixed(0)})`;
}

function resultsOf(byScene: ReadonlyMap<string, readonly Move[]>): readonly BenchResult[] {
  const moves = [...byScene.values()].flat();
  const worst = [...byScene].map(([scene, own]) => ({ scene, millis: p95(worksOf(own, 'ours')) })).sort((one, other) => other.millis - one.millis);
  return [
    {
      what: `main thread's work for a frame of a moving figure, p95 of ${worksOf(moves, 'ours').length} frames, ${slowDown} × slower`,
      ours: `median ${median(worksOf(moves, 'ours')).toFixed(1)} ms; most: ${worst
        .slice(0, 3)
        .map(({ scene, millis }) => `${scene} ${millis.toFixed(0)} ms`)
        .join(', ')}`,
      yardstick: `${p95(worksOf(moves, 'bare')).toFixed(1)} ms (bare morph of the same paths)`,
      figure: p95(worksOf(moves, 'ours')),
      unit: 'ms',
      goal: goalMillis,
    },
    {
      what: `frames of a moving figure, ${slowDown} × slower: bare page's beside the kiosk's`,
      ours: `${rateOf(moves, 'ours').toFixed(1)} a second`,
      yardstick: `${rateOf(moves, 'bare').toFixed(1)} a second`,
      figure: rateOf(moves, 'bare') / rateOf(moves, 'ours'),
      unit: '×',
      goal: goalRate,
    },
  ];
}

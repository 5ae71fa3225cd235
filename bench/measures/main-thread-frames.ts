/** An event of Chromium's tracing, as far as it is read here. Times in microseconds. */
export type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** By the thread's own clock, which stands still while another program has the processor. */
  readonly tts?: number;
  readonly tdur?: number;
};
/** What the main thread did for one frame, milliseconds of its own time. */
export type FrameWork = { readonly script: number; readonly style: number; readonly layout: number; readonly paint: number };

const scriptNames = new Set(['FunctionCall', 'FireAnimationFrame', 'EvaluateScript', 'RunMicrotasks', 'TimerFire', 'EventDispatch', 'MinorGC', 'MajorGC']);
const paintNames = new Set(['PrePaint', 'Paint', 'Layerize', 'Commit']);
/** The last of what the main thread does for a frame. */
const endOfFrame = 'Layerize';

export type TracedMove = { readonly frames: readonly FrameWork[]; readonly seconds: number };

/**
 * The frames between the marks `begin` and `end` that a page made (performance.mark), each with all that its main thread did since
 * the frame before: React's rendering has its own task between two frames.
 */
export function framesOf(events: readonly TraceEvent[]): TracedMove {
  const mark = (name: string): TraceEvent => {
    const found = events.find((event) => event.name === name && event.ph !== 'X');
    if (found === undefined) throw new Error(`The trace has no mark “${name}”.`);
    return found;
  };
  const [begin, end] = [mark('begin'), mark('end')];
  const own = events
    .filter(({ ph, pid, tid, ts }) => ph === 'X' && pid === begin.pid && tid === begin.tid && ts >= begin.ts && ts <= end.ts)
    .sort((one, other) => one.ts - other.ts);
  const frames: FrameWork[] = [];
  let since: TraceEvent[] = [];
  for (const event of own) {
    since.push(event);
    if (event.name !== endOfFrame) continue;
    frames.push(workOf(since));
    since = [];
  }
  return { frames, seconds: (end.ts - begin.ts) / 1e6 };
}

function workOf(events: readonly TraceEvent[]): FrameWork {
  const style = covered(events.filter(({ name }) => name === 'UpdateLayoutTree'));
  const layout = covered(events.filter(({ name }) => name === 'Layout'));
  const all = covered(events.filter(({ name }) => scriptNames.has(name) || name === 'UpdateLayoutTree' || name === 'Layout'));
  // Script that asks for a size has style and layout inside it.
  return { script: all - style - layout, style, layout, paint: covered(events.filter(({ name }) => paintNames.has(name))) };
}

/** The time that is covered by at least one of the events, which may lie in each other. */
function covered(events: readonly TraceEvent[]): number {
  let total = 0;
  let until = 0;
  for (const { tts = 0, tdur = 0 } of events) {
    total += Math.max(0, tts + tdur - Math.max(tts, until));
    until = Math.max(until, tts + tdur);
  }
  return total / 1000;
}

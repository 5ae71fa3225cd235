import { describe, expect, it } from 'vitest';
import { framesOf, type TraceEvent } from './main-thread-frames.ts';

/** An event at `at` of so many milliseconds. */
const event = (name: string, at: number, millis = 0, ph = 'X'): TraceEvent => ({
  name,
  ph,
  pid: 1,
  tid: 7,
  ts: at * 1000,
  tts: at * 1000,
  tdur: millis * 1000,
});
const marks = [event('begin', 100, 0, 'R'), event('end', 200, 0, 'R')];

describe('frames read from a trace', () => {
  it('what lies in each other counts once, and style and layout within script are not script', () => {
    const frame = [event('FireAnimationFrame', 110, 10), event('FunctionCall', 111, 8), event('UpdateLayoutTree', 112, 2), event('Layout', 114, 1)];
    expect(framesOf([...marks, ...frame, event('Paint', 121, 3), event('Layerize', 125, 1)])).toEqual({
      frames: [{ script: 7, style: 2, layout: 1, paint: 4 }],
      seconds: 0.1,
    });
  });

  it('what is done between two frames is work for the second', () => {
    const events = [event('FunctionCall', 110, 4), event('Layerize', 115, 1), event('FunctionCall', 118, 6), event('Layerize', 130, 1)];
    expect(framesOf([...marks, ...events]).frames.map(({ script }) => script)).toEqual([4, 6]);
  });

  it('only the marked time of the marked thread counts', () => {
    const other = { ...event('FunctionCall', 120, 50), tid: 8 };
    expect(framesOf([...marks, event('FunctionCall', 50, 9), other, event('Layerize', 130, 2), event('Layerize', 300, 2)]).frames).toEqual([
      { script: 0, style: 0, layout: 0, paint: 2 },
    ]);
  });
});

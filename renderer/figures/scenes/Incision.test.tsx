import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { FigureOf } from '#core/figures/figure-schema.ts';
import { figureSchema } from '#core/figures/figure-schema.ts';
import { drawIncision } from './Incision.tsx';

const figure = (view: object) => figureSchema.parse({ scene: 'incision', view }) as FigureOf<'incision'>;
const markup = (view: object, more: object = { formatNumber: (value: number) => `n${value}` }) =>
  renderToStaticMarkup(<svg>{drawIncision(figure(view), { instance: 'one', reducedDetail: false, ...more }).picture}</svg>);

type Line = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number; readonly length: number };
const cutsIn = (text: string): Line[] =>
  [...text.matchAll(/class="cut-line" d="M([\d.-]+) ([\d.-]+)L([\d.-]+) ([\d.-]+)"/g)].map(([, ...numbers]) => {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbers.map(Number);
    return { x1, y1, x2, y2, length: Math.hypot(x2 - x1, y2 - y1) };
  });
/** One of the scene's units is 17.5 mm of the body. */
const millimetres = (line: Line) => line.length * 17.5;

test('an open cut is one line, as long as asked for', () => {
  for (const lengthMm of [20, 63, 90, 150]) {
    const cuts = cutsIn(markup({ approach: 'open', lengthMm }));
    expect(cuts).toHaveLength(1);
    expect(millimetres(cuts[0] as Line)).toBeCloseTo(lengthMm, 0);
  }
});

test('small cuts stand beside the middle, far shorter than the open one', () => {
  const cuts = cutsIn(markup({ approach: 'minimally-invasive' }));
  expect(cuts).toHaveLength(2);
  for (const cut of cuts) expect(millimetres(cut)).toBeLessThan(30);
  expect(cuts.map(({ x1 }) => Math.sign(x1)).sort()).toEqual([-1, 1]);
});

test('both beside each other: one long line, then the small ones', () => {
  const cuts = cutsIn(markup({ approach: 'both', lengthMm: 100 }));
  expect(cuts).toHaveLength(3);
  expect(millimetres(cuts[0] as Line)).toBeCloseTo(100, 0);
  expect(Math.max(...cuts.slice(1).map(millimetres))).toBeLessThan(30);
});

test('a ruler with a mark each centimetre stands beside the cut, and a number says how long it is', () => {
  const ticks = (lengthMm: number) => /class="ruler-tick" d="([^"]*)"/.exec(markup({ approach: 'open', lengthMm }))?.[1]?.match(/M/g)?.length ?? 0;
  expect(ticks(90)).toBe(8);
  expect(ticks(95)).toBe(9);
  expect(markup({ approach: 'open', lengthMm: 90 })).toContain('>n9<');
  expect(markup({ approach: 'open', lengthMm: 63 })).toContain('>n6.5<');
});

test('without a way to write numbers, and in small pictures, there is a ruler and no text', () => {
  for (const more of [{}, { reducedDetail: true, formatNumber: String }]) {
    const text = markup({ approach: 'open' }, more);
    expect(text).toContain('ruler-tick');
    expect(text).not.toContain('<text');
  }
});

test('a dressing covers the whole cut and hides it', () => {
  for (const place of ['lower-back', 'neck-back', 'neck-front']) {
    const [cut] = cutsIn(markup({ place, approach: 'open', lengthMm: 50 }));
    const text = markup({ place, approach: 'open', lengthMm: 50, wound: 'dressing' });
    expect(cutsIn(text)).toHaveLength(0);
    const pad = /id="[^"]*pad0"><path d="([^"]*)"/.exec(text)?.[1] ?? '';
    const points = [...pad.matchAll(/[ML]([\d.-]+) ([\d.-]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
    for (const [x, y] of [
      [cut?.x1, cut?.y1],
      [cut?.x2, cut?.y2],
    ] as const) {
      expect(Math.min(...points.map((at) => at.x))).toBeLessThan(x ?? Number.NaN);
      expect(Math.max(...points.map((at) => at.x))).toBeGreaterThan(x ?? Number.NaN);
      expect(Math.min(...points.map((at) => at.y))).toBeLessThan(y ?? Number.NaN);
      expect(Math.max(...points.map((at) => at.y))).toBeGreaterThan(y ?? Number.NaN);
    }
  }
});

test('in front of the neck the cut lies on the person’s left, which faces our right', () => {
  for (const lengthMm of [30, 60, 120]) {
    const [cut] = cutsIn(markup({ place: 'neck-front', approach: 'open', lengthMm }));
    expect(((cut?.x1 ?? 0) + (cut?.x2 ?? 0)) / 2).toBeGreaterThan(0.5);
  }
});

test('nothing of a wound is shown: no red, no open skin', () => {
  for (const wound of ['line', 'dressing']) expect(markup({ wound })).not.toMatch(/pressure-stroke|fill-muscle|pain-/);
});

import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { type Figure, figureSchema } from '#core/figures/figure-schema.ts';
import { drawTractionTable, tractionState } from './TractionTable.tsx';

type TractionFigure = Extract<Figure, { scene: 'traction-table' }>;
const parsed = (view: object) => figureSchema.parse({ scene: 'traction-table', view }) as TractionFigure;
const draw = (view: object) => drawTractionTable(parsed(view), { instance: 'figure1', reducedDetail: false });
const markupOf = (view: object) => renderToStaticMarkup(<svg>{draw(view).picture}</svg>);
const pulls = Array.from({ length: 21 }, (_, index) => index / 20);
const rises = (values: readonly number[]) => values.every((value, index) => index === 0 || value >= (values[index - 1] ?? 0) - 1e-9);

describe('the table that pulls', () => {
  it('draws the halves further apart, and lets the weights down, the harder it pulls', () => {
    const states = pulls.map(tractionState);
    for (const key of ['shift', 'stretch', 'weightDrop'] as const) {
      const values = states.map((state) => state[key]);
      expect(rises(values), key).toBe(true);
      expect((values.at(-1) ?? 0) - (values[0] ?? 0), key).toBeGreaterThan(1);
    }
  });

  it('takes up the slack of the cord before the halves part', () => {
    expect(tractionState(0).sag).toBeGreaterThan(4);
    expect(tractionState(0.35).sag).toBe(0);
    expect(tractionState(0.1).shift).toBe(0);
  });

  it('lets the weights hang free once it pulls, and rest on their stand before', () => {
    const gap = (pull: number) => tractionState(pull).restDrop - tractionState(pull).weightDrop;
    expect(gap(0)).toBe(0);
    expect(gap(0.5)).toBeGreaterThan(5);
    expect(rises(pulls.map(gap))).toBe(true);
  });

  it('pulls the weights down in the picture, and the belt towards them', () => {
    const [slack, pulling] = [draw({ pull: 0 }).anchors, draw({ pull: 1 }).anchors];
    expect(pulling.tractionWeight?.y).toBeGreaterThan(slack.tractionWeight?.y ?? Number.POSITIVE_INFINITY);
    expect(pulling.tractionBelt?.x).toBeLessThan(slack.tractionBelt?.x ?? Number.NEGATIVE_INFINITY);
  });

  it('shows no arrows while nothing pulls', () => {
    expect(markupOf({ pull: 0 })).not.toContain('movement-head');
    expect(markupOf({ pull: 0.5 }).match(/movement-head/g)).toHaveLength(2);
  });

  it('keeps the picture still while it pulls: the view is the same at every pull', () => {
    for (const pull of pulls) expect(draw({ pull }).viewBox).toEqual(draw({ pull: 0 }).viewBox);
  });
});

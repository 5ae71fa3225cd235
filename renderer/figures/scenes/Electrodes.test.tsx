import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { type FigureOf, figureSchema } from '#core/figures/figure-schema.ts';
import { personSchema } from '#core/figures/scenes/common.ts';
import { drawElectrodes } from './Electrodes.tsx';

type View = Partial<FigureOf<'electrodes'>['view']>;

const look = { instance: 'one', reducedDetail: false };
const draw = (view: View, isStill = true) => drawElectrodes(figureSchema.parse({ scene: 'electrodes', view }) as FigureOf<'electrodes'>, { ...look, isStill });
const markupOf = (view: View, isStill?: boolean) => renderToStaticMarkup(<svg>{draw(view, isStill).picture}</svg>);

/** The points of the first path with this class. */
function pathOf(markup: string, name: string): readonly { readonly x: number; readonly y: number }[] {
  const [tag = ''] = markup.match(new RegExp(`<path[^>]*class="${name}[^>]*>`)) ?? [];
  const [, data = ''] = tag.match(/ d="([^"]+)"/) ?? [];
  return [...data.matchAll(/(-?[\d.]+) (-?[\d.]+)(?=[MLCZ]|$)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
}
const swing = (view: View) => {
  const heights = pathOf(markupOf(view), 'screen-trace').map(({ y }) => y);
  return Math.max(...heights) - Math.min(...heights);
};

describe('the test of a muscle', () => {
  test('shows a nearly flat line at rest and a busy one at work', () => {
    expect(swing({ kind: 'emg', muscle: 'at-rest' })).toBeLessThan(swing({ kind: 'emg', muscle: 'at-work' }) / 10);
  });

  test('pulls the foot up for the muscle to work, with an arrow that says so', () => {
    expect(markupOf({ kind: 'emg', muscle: 'at-work' })).toContain('class="movement"');
    expect(markupOf({ kind: 'emg', muscle: 'at-rest' })).not.toContain('class="movement"');
  });

  test.each(personSchema.options)('puts the needle into the muscle of %s: its end lies below the skin, its grip above', (person) => {
    const { anchors } = draw({ kind: 'emg', person });
    const [end, grip] = pathOf(markupOf({ kind: 'emg', person }), 'thin-needle"');
    expect(end?.y).toBeGreaterThan((anchors.needleElectrode?.y ?? 0) + 2);
    expect(grip?.y).toBeLessThan(anchors.needleElectrode?.y ?? 0);
  });
});

describe.each(['nerve-conduction', 'evoked-potentials'] as const)('the answer of a nerve: %s', (kind) => {
  test('a slow one is measured against the usual one, which stands dashed beside it', () => {
    const slow = markupOf({ kind, signal: 'slow' });
    expect(slow).toContain('screen-usual-line');
    expect(slow).toContain('screen-time-over');
    const usual = markupOf({ kind, signal: 'usual' });
    expect(usual).not.toContain('screen-usual-line');
    expect(usual).not.toContain('screen-time-over');
  });

  test('needs no needle', () => {
    expect(markupOf({ kind })).not.toContain('needleElectrode');
    expect(draw({ kind }).anchors.needleElectrode).toBeUndefined();
  });
});

test.each(personSchema.options)('the signal of %s runs from the ankle up into the head', (person) => {
  const way = pathOf(markupOf({ kind: 'evoked-potentials', person }), 'test-nerve ');
  const [ankle, head] = [way[0], way[way.length - 1]];
  expect(ankle?.x).toBeLessThan(-30);
  expect(head?.x).toBeGreaterThan(25);
  expect(head?.y).toBeLessThan((ankle?.y ?? 0) - 15);
});

test('the line draws itself, and stands whole where motion is stopped', () => {
  for (const kind of ['emg', 'nerve-conduction', 'evoked-potentials'] as const) {
    expect(markupOf({ kind }, false)).toContain('screen-trace-draws');
    expect(markupOf({ kind }, true)).not.toContain('screen-trace-draws');
  }
});

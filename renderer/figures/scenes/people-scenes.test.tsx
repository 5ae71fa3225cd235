import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { FigureTexts } from '#core/content/language-texts-schema.ts';
import { type Figure, figureSchema } from '#core/figures/figure-schema.ts';
import { momentIds } from '#core/figures/figure-words.ts';
import { personSchema } from '#core/figures/scenes/common.ts';
import { exerciseIds } from '#core/figures/scenes/stretch.ts';
import type { SceneDrawing } from '../stage/scene.ts';
import { drawBodyBack } from './BodyBack.tsx';
import { drawScanner, tableTravel } from './Scanner.tsx';
import { drawStretch } from './Stretch.tsx';
import { drawTimeline } from './Timeline.tsx';

const people = personSchema.options;
/** Words that say which moment they stand for. */
const texts = { moments: Object.fromEntries(momentIds.map((id) => [id, `after ${id}`])) } as unknown as FigureTexts;
const look = { instance: 'figure1', reducedDetail: false };

type PeopleFigure = Extract<Figure, { scene: 'scanner' | 'timeline' | 'stretch' | 'body-back' }>;

function draw(figure: PeopleFigure, given: typeof look & { readonly isRightToLeft?: boolean; readonly texts?: FigureTexts } = look): SceneDrawing {
  switch (figure.scene) {
    case 'scanner':
      return drawScanner(figure, given);
    case 'timeline':
      return drawTimeline(figure, given);
    case 'stretch':
      return drawStretch(figure, given);
    case 'body-back':
      return drawBodyBack(figure, given);
  }
}

const parsed = (figure: unknown) => figureSchema.parse(figure) as PeopleFigure;

const figures: PeopleFigure[] = people.flatMap((person) => [
  ...exerciseIds.map((exercise) => parsed({ scene: 'stretch', view: { person, exercise } })),
  ...['bed', 'standing', 'walking', 'stairs', 'desk', 'driving', 'lifting', 'sport'].map((activity) =>
    parsed({ scene: 'timeline', view: { person, activity, moments: ['day-0', 'week-2', 'month-3'], current: 'week-2' } }),
  ),
  ...['metal-off', 'lying-down', 'going-in', 'inside', 'picture'].map((stage) => parsed({ scene: 'scanner', view: { person, stage } })),
  parsed({
    scene: 'body-back',
    view: { person, showsLegNerve: true, pain: ['neck', 'lower-back', 'buttock-left', 'thigh-left', 'calf-left', 'foot-left', 'foot-right'] },
  }),
]);

const name = (figure: PeopleFigure) => JSON.stringify(figure.view);

describe('scenes with people', () => {
  it.each(figures.map((figure) => [name(figure), figure] as const))('draw only real numbers, with ids that are used once: %s', (_, figure) => {
    const { picture, anchors, viewBox } = draw(figure);
    const markup = renderToStaticMarkup(<svg>{picture}</svg>);
    expect(markup).not.toMatch(/NaN|Infinity|undefined/);
    const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '');
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.every((id) => id.startsWith('figure1'))).toBe(true);
    for (const anchor of Object.values(anchors)) {
      expect(anchor.x).toBeGreaterThan(viewBox.x);
      expect(anchor.x).toBeLessThan(viewBox.x + viewBox.width);
      expect(anchor.y).toBeGreaterThan(viewBox.y);
      expect(anchor.y).toBeLessThan(viewBox.y + viewBox.height);
    }
  });

  it('are never mirrored by a transform, in any direction of reading', () => {
    for (const figure of figures) {
      const markup = renderToStaticMarkup(<svg>{draw(figure, { ...look, isRightToLeft: true }).picture}</svg>);
      expect(markup).not.toMatch(/scale\(\s*-/);
    }
  });

  it('use no ids in small pictures but those of clips and patterns they need', () => {
    const small = renderToStaticMarkup(
      <svg>{draw(parsed({ scene: 'stretch', view: { person: 'mei', exercise: 'bridge' } }), { ...look, reducedDetail: true }).picture}</svg>,
    );
    expect(small).not.toContain('clipPath');
  });
});

describe('the timeline', () => {
  const figure = parsed({ scene: 'timeline', view: { person: 'joseph', activity: 'walking', moments: ['day-0', 'week-2', 'month-3'], current: 'week-2' } });
  const marks = (isRightToLeft: boolean) => {
    const markup = renderToStaticMarkup(<svg>{draw(figure, { ...look, isRightToLeft, texts }).picture}</svg>);
    return [...markup.matchAll(/class="moment-(past|ahead)" cx="([\d.]+)"/g)].map(([, state, x]) => `${state} ${x}`);
  };

  it('runs in the direction of reading', () => {
    expect(marks(false)).toEqual(['past 16', 'past 100', 'ahead 184']);
    expect(marks(true)).toEqual(['past 184', 'past 100', 'ahead 16']);
  });

  it('says the words it is given for its moments', () => {
    const markup = renderToStaticMarkup(<svg>{draw(figure, { ...look, texts }).picture}</svg>);
    expect(markup).toContain('after day-0');
    expect(markup).toContain('after month-3');
  });
});

describe('where it hurts', () => {
  const nerveX = (pain: string) => draw(parsed({ scene: 'body-back', view: { person: 'carlos', showsLegNerve: true, pain: [pain] } })).anchors.legNerve?.x ?? 0;

  it('stands on the left of the drawing for the left of the visitor', () => {
    const left = draw(parsed({ scene: 'body-back', view: { person: 'mei', pain: ['calf-left'] } })).anchors.painArea?.x ?? 0;
    const right = draw(parsed({ scene: 'body-back', view: { person: 'mei', pain: ['calf-right'] } })).anchors.painArea?.x ?? 0;
    expect(left).toBeLessThan(0);
    expect(right).toBeCloseTo(-left, 6);
  });

  it('shows the nerve in the leg that hurts', () => {
    expect(nerveX('thigh-left')).toBeLessThan(0);
    expect(nerveX('thigh-right')).toBeGreaterThan(0);
  });
});

describe('the scanner', () => {
  it('takes the table further in with every stage', () => {
    expect(tableTravel('lying-down')).toBeLessThan(tableTravel('going-in'));
    expect(tableTravel('going-in')).toBeLessThan(tableTravel('inside'));
  });
});

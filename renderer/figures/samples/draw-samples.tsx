import { renderToStaticMarkup } from 'react-dom/server';
import type { FigureTexts } from '#core/content/language-texts-schema.ts';
import type { Figure } from '#core/figures/figure-schema.ts';
import { groupIds, momentIds, partIds, treatmentIds } from '#core/figures/figure-words.ts';
import { SceneLibrary } from '../scene-library.ts';
import type { SceneDrawing } from '../stage/scene.ts';
import { allSamples } from './all-samples.ts';
import { type Baselines, markOf, normalizedMarkup } from './baselines.ts';

const named = <T extends string, V>(ids: readonly T[], toValue: (id: T) => V): Record<T, V> =>
  Object.fromEntries(ids.map((id) => [id, toValue(id)])) as Record<T, V>;
const itself = <T extends string>(id: T): string => id;

/** Every word is its own name: a better word in a language is no change of a drawing. */
const texts: FigureTexts = {
  parts: named(partIds, (id) => ({ name: id, sentence: id })),
  moments: named(momentIds, itself),
  treatments: named(treatmentIds, itself),
  groups: named(groupIds, itself),
  words: { yourLeft: 'yourLeft', yourRight: 'yourRight', front: 'front', back: 'back', before: 'before', after: 'after' },
};

/** The mark of every sample as it is drawn now: in full with its words, small, and where its labels point. */
export async function drawnBaselines(): Promise<Baselines> {
  const library = new SceneLibrary();
  await library.loadAll();
  const written = ({ picture, anchors, viewBox }: SceneDrawing): string =>
    normalizedMarkup(renderToStaticMarkup(<svg>{picture}</svg>) + JSON.stringify([anchors, viewBox]));
  const mark = (figure: Figure): string =>
    markOf(
      written(library.draw(figure, { instance: 'figure', reducedDetail: false, texts, formatNumber: String })) +
        written(library.draw(figure, { instance: 'figure', reducedDetail: true, isStill: true })),
    );
  return Object.fromEntries(
    Object.entries(allSamples).map(([scene, states]) => [scene, Object.fromEntries(Object.entries(states).map(([state, figure]) => [state, mark(figure)]))]),
  );
}

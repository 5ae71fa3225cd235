import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Figure } from '#core/figures/figure-schema.ts';
import { allSamples } from '../samples/all-samples.ts';
import { SceneLibrary } from '../scene-library.ts';

const library = new SceneLibrary();
beforeAll(() => library.loadAll());

const states = Object.entries(allSamples).flatMap(([scene, samples]) =>
  Object.entries(samples).map(([name, figure]) => [`${scene}: ${name}`, figure] as const),
);
const draw = (figure: Figure, instance = 'one', reducedDetail = false) => library.draw(figure, { instance, reducedDetail });
const markupOf = (figure: Figure, instance = 'one', reducedDetail = false) => renderToStaticMarkup(<svg>{draw(figure, instance, reducedDetail).picture}</svg>);
const idsOf = (markup: string) => [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '');

describe.each(states)('%s', (_, figure) => {
  test('draws something, and no number that is none', () => {
    const markup = markupOf(figure);
    expect(markup).toMatch(/<(path|circle|rect|use)/);
    expect(markup).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('every part that can carry a label lies in the picture', () => {
    const { anchors, viewBox } = draw(figure);
    for (const [part, anchor] of Object.entries(anchors)) {
      const isInside = anchor.x >= viewBox.x && anchor.x <= viewBox.x + viewBox.width && anchor.y >= viewBox.y && anchor.y <= viewBox.y + viewBox.height;
      expect(isInside, part).toBe(true);
    }
  });

  test('a part that the state wants a label for can be pointed at, and lit', () => {
    const { anchors } = draw(figure);
    const markup = markupOf(figure);
    for (const part of figure.labels) {
      expect(anchors[part], part).toBeDefined();
      expect(markup, part).toContain(`data-part="${part}"`);
    }
  });

  test('ids are its own, are used once, and every reference finds one', () => {
    const markup = markupOf(figure);
    const ids = idsOf(markup);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id.startsWith('one'))).toBe(true);
    for (const [, id] of markup.matchAll(/(?:url\(|href=")#([^)"]+)/g)) expect(ids).toContain(id);
    const other = new Set(idsOf(markupOf(figure, 'two')));
    expect(ids.filter((id) => other.has(id))).toEqual([]);
  });

  test('carries no style attribute, which a strict content policy would refuse, and is never mirrored', () => {
    const markup = markupOf(figure);
    expect(markup).not.toContain(' style=');
    expect(markup).not.toMatch(/scale\(\s*-/);
  });

  test('is no heavier as a small picture', () => {
    expect(markupOf(figure, 'one', true).length).toBeLessThanOrEqual(markupOf(figure).length);
  });
});

import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { type Figure, figureSchema } from '#core/figures/figure-schema.ts';
import { drawFigure } from '../scene-map.ts';

const herniation = (direction: string, type: string, depthMm = 6) => ({ 'L4-L5': { herniation: { depthMm, direction, type } } });
const states: readonly Figure[] = [
  { scene: 'spine-side' },
  { scene: 'spine-side', view: { bendDegrees: 30 } },
  { scene: 'spine-side', view: { zoom: 'segment' }, spine: herniation('left', 'protrusion') },
  { scene: 'spine-side', view: { zoom: 'segment' }, spine: herniation('foraminal-left', 'extrusion') },
  { scene: 'spine-side', view: { zoom: 'segment', level: 'L5-S1' }, spine: { 'L5-S1': { spurMm: 6, yellowLigamentMm: 9, canalDepthMm: 8 } } },
  { scene: 'spine-side', spine: { L4: { laminaRemovedFraction: 0.4 }, L5: { laminaRemovedFraction: 1 } } },
  { scene: 'vertebra-top' },
  { scene: 'vertebra-top', spine: herniation('right', 'sequestration') },
  { scene: 'vertebra-top', spine: { ...herniation('central', 'extrusion', 12), L4: { laminaRemovedFraction: 0.6 } } },
  { scene: 'vertebra-top', spine: { 'L4-L5': { bulgeMm: 5, spurMm: 6, yellowLigamentMm: 9, canalDepthMm: 6 } } },
  { scene: 'spine-whole' },
  { scene: 'spine-whole', view: { region: 'lower-back', showsNerves: true } },
  { scene: 'spine-whole', view: { bendDegrees: 40, showsNerves: true } },
].map((figure) => figureSchema.parse(figure));

const markupOf = (figure: Figure, instance = 'one', reducedDetail = false) =>
  renderToStaticMarkup(<svg>{drawFigure(figure, { instance, reducedDetail }).picture}</svg>);

test('no state draws a number that is none', () => {
  for (const figure of states) expect(markupOf(figure)).not.toMatch(/NaN|Infinity|undefined/);
});

test('every part that can carry a label lies in the picture', () => {
  for (const figure of states) {
    const { anchors, viewBox } = drawFigure(figure, { instance: 'one', reducedDetail: false });
    for (const [part, anchor] of Object.entries(anchors)) {
      const isInside = anchor.x >= viewBox.x && anchor.x <= viewBox.x + viewBox.width && anchor.y >= viewBox.y && anchor.y <= viewBox.y + viewBox.height;
      expect(isInside, `${part} of ${JSON.stringify(figure)}`).toBe(true);
    }
  }
});

test('ids are unique in a picture, and every reference finds its own', () => {
  for (const figure of states) {
    const markup = markupOf(figure);
    const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of markup.matchAll(/(?:url\(|href=")#([^)"]+)/g)) expect(ids).toContain(id);
  }
});

test('two pictures on one page share no id', () => {
  for (const figure of states) {
    const idsOf = (instance: string) => [...markupOf(figure, instance).matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    const other = new Set(idsOf('two'));
    expect(idsOf('one').filter((id) => other.has(id))).toEqual([]);
  }
});

test('a small picture is lighter than a full one', () => {
  for (const figure of states.filter((state) => state.scene !== 'spine-whole')) {
    expect(markupOf(figure, 'one', true).length).toBeLessThan(markupOf(figure).length);
  }
});

test('markup carries no style attribute, which a strict content policy would refuse', () => {
  for (const figure of states) expect(markupOf(figure)).not.toContain(' style=');
});

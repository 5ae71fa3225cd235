import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { type FigureOf, figureSchema } from '#core/figures/figure-schema.ts';
import { drawVertebraTop } from './VertebraTop.tsx';

const figure = (state: object) => figureSchema.parse({ scene: 'vertebra-top', ...state }) as FigureOf<'vertebra-top'>;
const draw = (state: object) => drawVertebraTop(figure(state), { instance: 'one', reducedDetail: false });
const markup = (state: object) => renderToStaticMarkup(<svg>{draw(state).picture}</svg>);
const herniation = (direction: string) => ({ depthMm: 6, direction, type: 'protrusion' });

describe('sides are the patient’s: left in the picture is your left', () => {
  test.each([
    ['left', -1],
    ['right', 1],
    ['foraminal-left', -1],
    ['foraminal-right', 1],
  ] as const)('a herniation %s, and the root it presses', (direction, sign) => {
    const { anchors } = draw({ spine: { 'L4-L5': { herniation: herniation(direction) } } });
    expect(Math.sign(anchors.herniation?.x ?? 0)).toBe(sign);
    expect(Math.sign(anchors.nerveRoot?.x ?? 0)).toBe(sign);
  });

  test.each([
    ['left', -1],
    ['right', 1],
  ] as const)('a window in the %s lamina', (laminaRemovedSide, sign) => {
    const { anchors } = draw({ spine: { L4: { laminaRemovedFraction: 0.5, laminaRemovedSide } } });
    expect(Math.sign(anchors.removedBone?.x ?? 0)).toBe(sign);
    expect(Math.sign(anchors.lamina?.x ?? 0)).toBe(-sign);
  });

  test('what was taken out of a disk lies where the herniation was', () => {
    for (const [direction, sign] of [
      ['left', -1],
      ['right', 1],
    ] as const) {
      const { anchors } = draw({ spine: { 'L4-L5': { herniation: herniation(direction), diskRemovedFraction: 0.2 } } });
      expect(Math.sign(anchors.removedDisk?.x ?? 0)).toBe(sign);
      expect(anchors.herniation).toBeUndefined();
    }
  });
});

test('each level shows its own disk, lamina and arch', () => {
  const removed = (level: string) => markup({ view: { level }, spine: { L4: { laminaRemovedFraction: 1 } } });
  expect(removed('L4-L5')).toContain('data-part="removedBone"');
  expect(removed('L5-S1')).not.toContain('data-part="removedBone"');
});

test('a bone that slips forward is shown whole: the view grows with it', () => {
  const { viewBox } = draw({ spine: { 'L4-L5': { slipGrade: 2 } } });
  expect(viewBox.y).toBeLessThan(-18 - 17);
  expect(draw({}).viewBox.height).toBeLessThan(viewBox.height);
});

test('rods are cut across behind the joints; no shaft of a screw is drawn where the roots are', () => {
  const { anchors } = draw({ spine: { 'L4-L5': { fixationFraction: 1 } } });
  expect(anchors.rod?.y).toBeGreaterThan(40);
  expect(anchors.screw?.y).toBeGreaterThan(30);
  expect(markup({})).not.toContain('data-part="rod"');
});

test('a cage stands in the disk’s place, not beside it', () => {
  const text = markup({ spine: { 'L4-L5': { graftFraction: 0.5 } } });
  expect(text).toContain('data-part="cage"');
  expect(text).toContain('data-part="removedDisk"');
});

test('undercutting the joints leaves their old edge as a trace on both sides', () => {
  const ghosts = (foramenWidenedFraction: number) => markup({ spine: { 'L4-L5': { foramenWidenedFraction } } }).match(/ghost-line/g)?.length ?? 0;
  expect(ghosts(0)).toBe(0);
  expect(ghosts(0.6)).toBe(2);
});

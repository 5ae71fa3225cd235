import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { type FigureOf, figureSchema } from '#core/figures/figure-schema.ts';
import { drawVertebraBack } from './VertebraBack.tsx';

const figure = (state: object) => figureSchema.parse({ scene: 'vertebra-back', ...state }) as FigureOf<'vertebra-back'>;
const draw = (state: object) => drawVertebraBack(figure(state), { instance: 'one', reducedDetail: false });
const markup = (state: object) => renderToStaticMarkup(<svg>{draw(state).picture}</svg>);
const partsIn = (text: string, part: string) => text.match(new RegExp(`data-part="${part}"`, 'g'))?.length ?? 0;
const spinesIn = (text: string) => [...text.matchAll(/id="one-spine-(L\d)"/g)].map(([, name]) => name);

describe('sides are the patient’s: left in the picture is your left', () => {
  test.each(['left', 'right'] as const)('a window in the %s lamina', (laminaRemovedSide) => {
    const { anchors } = draw({ spine: { L4: { laminaRemovedFraction: 0.6, laminaRemovedSide } } });
    expect(Math.sign(anchors.removedBone?.x ?? 0)).toBe(laminaRemovedSide === 'left' ? -1 : 1);
    // What is left of the lamina is pointed at on the other side.
    expect(Math.sign(anchors.lamina?.x ?? 0)).toBe(laminaRemovedSide === 'left' ? 1 : -1);
  });

  test.each(['left', 'right'] as const)('a herniation to the %s shows in a window there, and the root it touches is marked', (direction) => {
    const spine = {
      'L4-L5': { herniation: { depthMm: 6, direction, type: 'protrusion' } },
      L4: { laminaRemovedFraction: 0.7, laminaRemovedSide: direction },
    };
    const { anchors } = draw({ spine });
    expect(Math.sign(anchors.herniation?.x ?? 0)).toBe(direction === 'left' ? -1 : 1);
    expect(Math.sign(anchors.nerveRoot?.x ?? 0)).toBe(direction === 'left' ? -1 : 1);
    expect(markup({ spine })).toContain('pressure-stroke');
  });
});

test('behind whole laminae neither sac nor herniation can be pointed at', () => {
  const { anchors } = draw({ spine: { 'L4-L5': { herniation: { depthMm: 6, direction: 'left', type: 'protrusion' } } } });
  expect(anchors.nerveSac).toBeUndefined();
  expect(anchors.herniation).toBeUndefined();
  expect(markup({ spine: { 'L4-L5': { herniation: { depthMm: 6, direction: 'left', type: 'protrusion' } } } })).not.toContain('pressure-stroke');
});

test('a laminectomy takes the spinous process of its own bone only', () => {
  expect(spinesIn(markup({}))).toEqual(expect.arrayContaining(['L3', 'L4', 'L5']));
  const after = spinesIn(markup({ spine: { L4: { laminaRemovedFraction: 1 } } }));
  expect(after).toContain('L3');
  expect(after).not.toContain('L4');
  expect(spinesIn(markup({ spine: { L4: { laminaRemovedFraction: 1, laminaRemovedSide: 'left' } } }))).toContain('L4');
});

test('screws come first, then rods; none before there is any', () => {
  const at = (fixationFraction: number) => markup({ spine: { 'L4-L5': { fixationFraction } } });
  expect(partsIn(at(0), 'screw')).toBe(0);
  expect(partsIn(at(0.3), 'screw')).toBeGreaterThan(0);
  expect(partsIn(at(0.3), 'rod')).toBe(0);
  expect(partsIn(at(1), 'rod')).toBeGreaterThan(0);
});

test('screws come in from outside, along their own axis', () => {
  const heads = (fixationFraction: number) =>
    [...markup({ spine: { 'L4-L5': { fixationFraction } } }).matchAll(/<circle cx="([\d.-]+)" cy="[\d.-]+" r="5.4"/g)].map(([, x]) => Number(x));
  const [early, late] = [heads(0.2), heads(0.6)];
  expect(early).toHaveLength(4);
  early.forEach((x, index) => {
    expect(Math.sign(x)).toBe(Math.sign(late[index] ?? 0));
    expect(Math.abs(x)).toBeGreaterThan(Math.abs(late[index] ?? 99) + 5);
  });
});

test('graft lies along both sides, and only where there is some', () => {
  expect(partsIn(markup({}), 'graft')).toBe(0);
  expect(draw({ spine: { 'L4-L5': { graftFraction: 0.4 } } }).anchors.graft?.x).toBeGreaterThan(30);
});

test('pedicles show through the bone where they are asked for, and while screws are on their way to them', () => {
  expect(partsIn(markup({}), 'pedicle')).toBe(0);
  expect(partsIn(markup({ labels: ['pedicle'] }), 'pedicle')).toBe(2);
  expect(partsIn(markup({ spine: { 'L4-L5': { fixationFraction: 0.3 } } }), 'pedicle')).toBe(2);
});

test('the muscles held aside and what lies in front stand back', () => {
  expect(markup({})).toMatch(/class="surroundings" data-part="muscle"|data-part="muscle" class="surroundings"/);
});

import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { type FigureOf, figureSchema } from '#core/figures/figure-schema.ts';
import { bodyPlaces } from '#core/figures/scenes/body-back.ts';
import { personSchema } from '#core/figures/scenes/common.ts';
import { armNerveFromBehind, legNerveFromBehind } from '../people/back-view-nerves.ts';
import { armJointsFromBehind, legJointsFromBehind } from '../people/back-view-shapes.ts';
import { personLooks } from '../people/person-looks.ts';
import { drawBodyBack } from './BodyBack.tsx';

const draw = (view: object) =>
  drawBodyBack(figureSchema.parse({ scene: 'body-back', view }) as FigureOf<'body-back'>, { instance: 'one', reducedDetail: false });
const markupOf = (view: object) => renderToStaticMarkup(<svg>{draw(view).picture}</svg>);
const sides = ['left', 'right'] as const;

describe('marked places', () => {
  test.each(bodyPlaces.filter((place) => place.endsWith('-left')))('%s is on the left of the drawing, its other side as far to the right', (place) => {
    const left = draw({ pain: [place] }).anchors.painArea;
    const right = draw({ pain: [place.replace('-left', '-right')] }).anchors.painArea;
    expect(left?.x).toBeLessThan(0);
    expect(right?.x).toBeCloseTo(-(left?.x ?? 0), 6);
    expect(right?.y).toBeCloseTo(left?.y ?? 0, 6);
  });

  test('stand in the order of the body, from the neck to the feet', () => {
    const heights = ['neck', 'shoulder-left', 'between-shoulders', 'lower-back', 'buttock-left', 'thigh-left', 'calf-left', 'foot-left'].map(
      (place) => draw({ pain: [place] }).anchors.painArea?.y ?? 0,
    );
    expect(heights).toEqual([...heights].sort((one, other) => one - other));
  });
});

describe('feelings can be told apart without colour', () => {
  const patterns = Object.fromEntries(['pain', 'tingling', 'numbness'].map((feeling) => [feeling, markupOf({ pain: ['calf-left'], feeling })]));

  test('pain is hatched, tingling dotted, numbness plain', () => {
    expect(patterns.pain).toMatch(/<pattern[^>]*><path class="feeling-hatch"/);
    expect(patterns.tingling).toMatch(/<pattern[^>]*><circle class="feeling-dot"/);
    expect(patterns.numbness).not.toContain('<pattern');
    expect(patterns.numbness).toContain('feeling-numbness');
  });
});

describe('nerves', () => {
  test('each is shown on the side where its own limb hurts', () => {
    const { anchors } = draw({ pain: ['hand-left', 'foot-right'], showsArmNerve: true, showsLegNerve: true });
    expect(anchors.armNerve?.x).toBeLessThan(0);
    expect(anchors.legNerve?.x).toBeGreaterThan(0);
  });

  test('both legs hurt: both nerves are there', () => {
    expect(markupOf({ pain: ['calf-left', 'calf-right'], showsLegNerve: true }).match(/class="signal-beads/g)).toHaveLength(2);
  });

  test.each(personSchema.options)('the leg nerve of %s runs from the lower back through the buttock and parts above the knee', (id) => {
    const look = personLooks[id];
    for (const side of sides) {
      const { roots, trunk, branches, signal } = legNerveFromBehind(look, side);
      const [hip, knee, ankle] = legJointsFromBehind(look, side);
      expect(roots).toHaveLength(5);
      for (const root of roots) expect(root[0]?.y).toBeLessThan(hip.y);
      const parting = trunk.at(-1);
      expect(parting?.y).toBeGreaterThan((hip.y + knee.y) / 2);
      expect(parting?.y).toBeLessThan(knee.y);
      for (const branch of branches) expect(branch[0]).toEqual(parting);
      for (const branch of branches) expect(branch.at(-1)?.y).toBeGreaterThan(ankle.y);
      expect(signal[0]?.y).toBeLessThan(hip.y);
      expect(signal.at(-1)?.y).toBeGreaterThan(ankle.y);
    }
  });

  test.each(personSchema.options)('the arm nerve of %s runs from the neck to the hand of its own side', (id) => {
    for (const side of sides) {
      const { roots, signal } = armNerveFromBehind(personLooks[id], side);
      const [shoulder, , wrist] = armJointsFromBehind(personLooks[id], side);
      for (const root of roots) expect(root[0]?.y).toBeLessThan(shoulder.y);
      expect(signal.at(-1)?.y).toBeGreaterThan(wrist.y);
      expect(Math.sign(signal.at(-1)?.x ?? 0)).toBe(side === 'left' ? -1 : 1);
    }
  });
});

import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { type FigureOf, figureSchema } from '#core/figures/figure-schema.ts';
import { personSchema } from '#core/figures/scenes/common.ts';
import { personLooks } from '../people/person-looks.ts';
import { drawTens } from './Tens.tsx';
import { halfBack } from './tens-body.ts';

type View = Partial<FigureOf<'tens'>['view']>;

const draw = (view: View, isStill = true) =>
  drawTens(figureSchema.parse({ scene: 'tens', view }) as FigureOf<'tens'>, { instance: 'one', reducedDetail: false, isStill });
const markupOf = (view: View, isStill?: boolean) => renderToStaticMarkup(<svg>{draw(view, isStill).picture}</svg>);

describe.each(['lower-back', 'leg'] as const)('pads: %s', (place) => {
  test('send pulses, and the lamp is lit, only while the unit is on', () => {
    const on = markupOf({ place, isOn: true });
    expect(on.match(/class="tens-wave"/g)).toHaveLength(4);
    expect(on).toContain('tens-lamp-on');
    const off = markupOf({ place, isOn: false });
    expect(off).not.toContain('tens-wave');
    expect(off).not.toContain('tens-lamp-on');
  });

  test('pulse by themselves only where motion is allowed', () => {
    expect(markupOf({ place }, false)).toContain('tens-pulse');
    expect(markupOf({ place }, true)).not.toContain('tens-pulse');
  });
});

test.each(personSchema.options)('pads of %s lie on the bare back, the unit hangs at the right side of the waist', (person) => {
  const { anchors } = draw({ place: 'lower-back', person });
  const half = halfBack(personLooks[person], 62);
  expect(anchors.tensPad?.x).toBeLessThan(0);
  expect(anchors.tensPad?.x).toBeGreaterThan(-half);
  expect(anchors.tensUnit?.x).toBeGreaterThan(0);
});

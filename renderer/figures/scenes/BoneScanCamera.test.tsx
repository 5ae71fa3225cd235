import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { type FigureOf, figureSchema } from '#core/figures/figure-schema.ts';
import { personSchema } from '#core/figures/scenes/common.ts';
import { personLooks } from '../people/person-looks.ts';
import { drawBoneScanCamera } from './BoneScanCamera.tsx';

type View = Partial<FigureOf<'bone-scan-camera'>['view']>;
const draw = (view: View) =>
  drawBoneScanCamera(figureSchema.parse({ scene: 'bone-scan-camera', view }) as FigureOf<'bone-scan-camera'>, { instance: 'one', reducedDetail: false });
const markupOf = (view: View) => renderToStaticMarkup(<svg>{draw(view).picture}</svg>);

describe('the bone scan', () => {
  it.each(personSchema.options)('rolls a long sleeve up for the line in the arm, and leaves a short one alone: %s', (person) => {
    expect(markupOf({ stage: 'tracer', person }).includes('one-cuff')).toBe(personLooks[person].hasLongSleeves);
  });

  it.each(personSchema.options)('keeps the upper camera off the body: %s', (person) => {
    const { anchors } = draw({ stage: 'under-camera', person });
    expect(anchors.boneCamera?.y).toBeLessThan((anchors.scannerTable?.y ?? 0) - 15);
  });

  it('shows the brighter spot in the lower back, from the front and from behind, and points at the view from behind', () => {
    const { anchors, viewBox } = draw({ stage: 'picture' });
    expect(markupOf({ stage: 'picture' }).match(/data-part="brightSpot"/g)).toHaveLength(2);
    expect(anchors.brightSpot?.x).toBeGreaterThan(anchors.boneScanPicture?.x ?? 0);
    const down = ((anchors.brightSpot?.y ?? 0) - viewBox.y) / viewBox.height;
    expect(down).toBeGreaterThan(0.38);
    expect(down).toBeLessThan(0.5);
  });
});

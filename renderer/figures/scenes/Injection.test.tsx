import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { needleTip } from '#core/figures/disk-dye.ts';
import { type FigureOf, figureSchema } from '#core/figures/figure-schema.ts';
import { isInside } from '#core/figures/path.ts';
import { topGeometry } from '#core/figures/top-geometry.ts';
import { drawInjection } from './Injection.tsx';
import { needleEnd } from './needle-in-disk.tsx';

type View = Partial<FigureOf<'injection'>['view']>;
const draw = (view: View) =>
  drawInjection(figureSchema.parse({ scene: 'injection', view }) as FigureOf<'injection'>, { instance: 'one', reducedDetail: false });
const markupOf = (view: View) => renderToStaticMarkup(<svg>{draw(view).picture}</svg>);
const { core, nerves } = topGeometry({}, 'L4-L5');

describe('the injection', () => {
  it('has the tip of its needle in the core', () => {
    expect(isInside(core, needleTip)).toBe(true);
  });

  it('passes every nerve without touching it', () => {
    const [dx, dy] = [needleTip.x - needleEnd.x, needleTip.y - needleEnd.y];
    const length = Math.hypot(dx, dy);
    for (const { centre, angleDegrees, radiusAcross, radiusAlong } of nerves.roots) {
      const away = Math.abs((centre.x - needleEnd.x) * dy - (centre.y - needleEnd.y) * dx) / length;
      // How far an oval reaches towards the needle's line.
      const turn = Math.atan2(dx, -dy) - (angleDegrees * Math.PI) / 180;
      const reach = Math.hypot(radiusAcross * Math.cos(turn), radiusAlong * Math.sin(turn));
      expect(away).toBeGreaterThan(reach + 0.5);
    }
  });

  it('comes from the back and the side', () => {
    expect(needleEnd.y).toBeGreaterThan(needleTip.y);
    expect(Math.abs(needleEnd.x)).toBeGreaterThan(Math.abs(needleTip.x));
  });

  it('shows no dye before the needle is in, and more of it with every step', () => {
    expect(markupOf({ stage: 'needle' })).not.toContain('data-part="dye"');
    expect(draw({ stage: 'needle' }).anchors.dye).toBeUndefined();
    const few = markupOf({ stage: 'dye', dyeFraction: 0.3 });
    expect(few).toContain('data-part="dye"');
    const edges = (markup: string) => markup.match(/dye-line-edge/g)?.length;
    expect(edges(few)).toBe(1);
    expect(edges(markupOf({ stage: 'dye', dyeFraction: 0.9 }))).toBe(2);
  });

  it('shows the dye in the slice picture as well', () => {
    expect(markupOf({ stage: 'picture' }).match(/slice-dye/g)).toHaveLength(2);
    expect(markupOf({ stage: 'picture', dyeFraction: 0.5 }).match(/slice-dye/g)).toHaveLength(1);
  });
});

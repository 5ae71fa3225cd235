import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { type Figure, figureSchema } from '#core/figures/figure-schema.ts';
import { Clock } from './Clock.tsx';
import { drawHeatAndCold } from './HeatAndCold.tsx';

type HeatFigure = Extract<Figure, { scene: 'heat-and-cold' }>;
const draw = (view: object, isRightToLeft = false) =>
  drawHeatAndCold(figureSchema.parse({ scene: 'heat-and-cold', view }) as HeatFigure, { instance: 'figure1', reducedDetail: false, isRightToLeft });
const markupOf = (view: object, isRightToLeft = false) => renderToStaticMarkup(<svg>{draw(view, isRightToLeft).picture}</svg>);
const clockOf = (minutes: number) => renderToStaticMarkup(<Clock x={0} y={0} radius={10} minutes={minutes} prefix="figure1" isSimple />);
/** Where the filled part of the dial ends. */
const sectorEnd = (minutes: number) => /class="clock-sector" d="[^"]* (-?[\d.]+) (-?[\d.]+)Z"/.exec(clockOf(minutes))?.slice(1).map(Number) ?? [];

describe('heat and cold', () => {
  it('are told apart by shapes, not only by colour', () => {
    expect(markupOf({ kind: 'heat' })).toContain('heat-core');
    expect(markupOf({ kind: 'heat' })).not.toContain('class="ice"');
    expect(markupOf({ kind: 'cold' })).toContain('class="ice"');
    expect(markupOf({ kind: 'cold' })).not.toContain('heat-core');
  });

  it.each(['heat', 'cold'] as const)('have a cloth that reaches beyond them on every side: %s', (kind) => {
    const markup = markupOf({ kind });
    const spanOf = (id: string) => {
      const path = new RegExp(`id="figure1-[a-z]+-${id}"><path d="([^"]+)"`).exec(markup)?.[1] ?? '';
      const xs = [...path.matchAll(/(-?[\d.]+) -?[\d.]+/g)].map(([, x]) => Number(x));
      return { left: Math.min(...xs), right: Math.max(...xs) };
    };
    expect(spanOf('cloth').left).toBeLessThan(spanOf('pad').left);
    expect(spanOf('cloth').right).toBeGreaterThan(spanOf('pad').right);
  });

  it('call their pad by its own name', () => {
    expect(draw({ kind: 'heat' }).anchors).toHaveProperty('warmPad');
    expect(draw({ kind: 'heat' }).anchors).not.toHaveProperty('coldPack');
    expect(draw({ kind: 'cold' }).anchors).toHaveProperty('coldPack');
  });
});

describe('the clock', () => {
  it('fills its dial clockwise from the top: a quarter at 15 minutes, half at 30', () => {
    const [right = 0, level = 1] = sectorEnd(15);
    expect(right).toBeGreaterThan(4);
    expect(level).toBeCloseTo(0, 6);
    const [middle = 1, below = 0] = sectorEnd(30);
    expect(middle).toBeCloseTo(0, 6);
    expect(below).toBeGreaterThan(4);
  });

  it('is empty before it starts', () => {
    expect(clockOf(0)).not.toContain('clock-sector');
  });

  it('runs the same way round in every language', () => {
    expect(markupOf({ minutes: 10 }, true)).toBe(markupOf({ minutes: 10 }, false));
  });
});

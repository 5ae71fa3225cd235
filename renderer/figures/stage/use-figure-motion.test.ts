import { describe, expect, it } from 'vitest';
import { figureSchema } from '#core/figures/figure-schema.ts';
import { type FigureLayer, layersBetween, placeOfWanted } from './use-figure-motion.ts';

const spine = (bendDegrees: number) => figureSchema.parse({ scene: 'spine-side', view: { bendDegrees } });
const [upright, bent, stretch] = [spine(0), spine(30), figureSchema.parse({ scene: 'stretch', view: { exercise: 'walking' } })];
const shown: readonly FigureLayer[] = [{ figure: upright, opacity: 1, place: 0 }];

describe('what is drawn between two figures', () => {
  it('numbers that move stay in one picture, in its place', () => {
    const [layer, ...others] = layersBetween(shown, bent, 0.5);
    expect(others).toEqual([]);
    expect(layer).toMatchObject({ place: 0, opacity: 1, figure: { view: { bendDegrees: 15 } } });
    expect(layersBetween(shown, bent, 1)).toEqual([{ figure: bent, opacity: 1, place: 0 }]);
  });

  it('a picture that fades stays where it stands, and the next comes to rest in the other place', () => {
    expect(layersBetween(shown, stretch, 0.25)).toEqual([
      { figure: upright, opacity: 0.75, place: 0 },
      { figure: stretch, opacity: 0.25, place: 1 },
    ]);
    expect(layersBetween(shown, stretch, 1)).toEqual([{ figure: stretch, opacity: 1, place: 1 }]);
    expect(placeOfWanted(shown, stretch)).toBe(1);
    expect(placeOfWanted([{ figure: stretch, opacity: 1, place: 1 }], upright)).toBe(0);
  });

  it('a new wish in the middle of a fade goes on from the picture that is seen most', () => {
    const middle = layersBetween(shown, stretch, 0.25);
    expect(layersBetween(middle, bent, 0.5)).toMatchObject([{ place: 0, opacity: 1, figure: { view: { bendDegrees: 15 } } }]);
  });
});

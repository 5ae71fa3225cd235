import fc from 'fast-check';
import { expect, test } from 'vitest';
import { herniationProfile, reachAt } from './disk-profile.ts';

const shape = { halfBaseMm: 8, driftMm: 0 };
const widthOf = (ys: readonly number[]) => Math.max(...ys) - Math.min(...ys);

test('a protrusion is nowhere wider than its base', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.5, max: 12, noNaN: true }), (depthMm) => {
      const { edge } = herniationProfile({ depthMm, type: 'protrusion' }, shape);
      expect(widthOf(edge.map((at) => at.y))).toBeLessThanOrEqual(shape.halfBaseMm * 2 + 1e-9);
    }),
  );
});

test('an extrusion has a neck narrower than its dome', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.5, max: 12, noNaN: true }), (depthMm) => {
      const { edge } = herniationProfile({ depthMm, type: 'extrusion' }, shape);
      const neck = Math.abs((edge[edge.length - 1]?.y ?? 0) - (edge[0]?.y ?? 0));
      expect(widthOf(edge.map((at) => at.y))).toBeGreaterThan(neck);
    }),
  );
});

test('the piece of a sequestration has lost its connection', () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 12, noNaN: true }), (depthMm) => {
      const { edge, freePiece } = herniationProfile({ depthMm, type: 'sequestration' }, shape);
      expect(freePiece).not.toBeNull();
      expect(Math.min(...(freePiece ?? []).map((at) => at.x))).toBeGreaterThan(Math.max(...edge.map((at) => at.x)));
    }),
  );
});

test('every type reaches as deep as it says', () => {
  for (const type of ['protrusion', 'extrusion', 'sequestration'] as const) {
    const profile = herniationProfile({ depthMm: 7, type }, shape);
    const reach = Math.max(...[...profile.edge, ...(profile.freePiece ?? [])].map((at) => at.x));
    expect(reach).toBeCloseTo(7, 1);
    expect(reachAt(profile, 40)).toBe(0);
  }
});

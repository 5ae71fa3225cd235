import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceBetween, isInside, mirrored, type Point } from './path.ts';
import { sideGeometry } from './side-geometry.ts';
import type { Herniation, SpineState } from './spine-schema.ts';
import { herniation, number } from './testing/spine-arbitraries.ts';
import { topGeometry } from './top-geometry.ts';
import { wholeGeometry } from './whole-geometry.ts';

const state: fc.Arbitrary<SpineState> = fc.record({
  'L4-L5': fc.record({
    diskHeightMm: number(3, 16),
    waterPercent: number(0, 100),
    bulgeMm: number(0, 5),
    spurMm: number(0, 6),
    yellowLigamentMm: number(2, 9),
    canalDepthMm: number(6, 24),
    diskRemovedFraction: number(0, 1),
    tractionMm: number(0, 4),
    inflammation: number(0, 1),
    herniation,
  }),
  L4: fc.record({ laminaRemovedFraction: number(0, 1) }),
});
const isDrawable = (points: readonly Point[]) => points.every((at) => Number.isFinite(at.x) && Number.isFinite(at.y));

test('every state in the range can be drawn from the side', () => {
  fc.assert(
    fc.property(state, number(-15, 40), (spine, bend) => {
      const geometry = sideGeometry(spine, bend);
      for (const disk of geometry.disks) expect(isDrawable(disk.outline) && isDrawable(disk.core)).toBe(true);
      for (const slice of geometry.slices) {
        expect(slice.sacBackMm - slice.sacFrontMm).toBeGreaterThan(0.5);
        expect(Number.isFinite(slice.sacFrontMm)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

test('every state in the range can be drawn from above', () => {
  fc.assert(
    fc.property(state, (spine) => {
      const geometry = topGeometry(spine, 'L4-L5');
      expect(isDrawable(geometry.disk.outline) && isDrawable(geometry.nerves.sac) && isDrawable(geometry.arch)).toBe(true);
      for (const root of geometry.nerves.roots) expect(root.radiusAlong).toBeGreaterThan(0.3);
    }),
    { numRuns: 60 },
  );
});

test('a herniation to the right is the exact mirror of one to the left', () => {
  fc.assert(
    fc.property(
      number(0.5, 12),
      fc.constantFrom<Herniation['type']>('protrusion', 'extrusion', 'sequestration'),
      fc.constantFrom('', 'foraminal-'),
      (depthMm, type, prefix) => {
        const at = (side: string) =>
          topGeometry({ 'L4-L5': { herniation: { depthMm, type, direction: `${prefix}${side}` as Herniation['direction'] } } }, 'L4-L5');
        const left = at('left');
        const right = at('right');
        expect(right.disk.outline).toEqual(mirrored(left.disk.outline));
        for (const root of right.nerves.roots.filter((one) => one.side === 'right')) {
          const twin = left.nerves.roots.find((one) => one.side === 'left' && one.kind === root.kind);
          expect(root.centre.x).toBeCloseTo(-(twin?.centre.x ?? 0), 9);
          expect(root.centre.y).toBeCloseTo(twin?.centre.y ?? 0, 9);
        }
      },
    ),
    { numRuns: 40 },
  );
});

test('a free piece lies outside the disk', () => {
  const { disk } = topGeometry({ 'L4-L5': { herniation: { depthMm: 7, direction: 'left', type: 'sequestration' } } }, 'L4-L5');
  expect(disk.freePiece?.every((at) => !isInside(disk.outline, at))).toBe(true);
});

test('bending forward brings the upper bones to the front and parts the spinous processes', () => {
  const straight = sideGeometry({}, 0);
  const bent = sideGeometry({}, 30);
  expect(bent.frames.vertebrae.L3.origin.x).toBeLessThan(straight.frames.vertebrae.L3.origin.x);
  const gap = (geometry: typeof bent) =>
    distanceBetween(
      (geometry.bones[2] as { marks: { spineFoot: Point } }).marks.spineFoot,
      (geometry.bones[3] as { marks: { spineTop: Point } }).marks.spineTop,
    );
  expect(gap(bent)).toBeGreaterThan(gap(straight) + 2);
});

test('a pull opens the disk by as much as it says', () => {
  const height = (tractionMm: number) => sideGeometry({ 'L4-L5': { tractionMm } }, 0).frames.vertebrae.L4.origin.y;
  expect(height(0) - height(3)).toBeGreaterThan(2.5);
});

test('the whole column has 24 vertebrae over the sacrum, and the cord ends behind L1 and L2', () => {
  const geometry = wholeGeometry(0);
  expect(geometry.bones.map((bone) => bone.region).filter((region) => region === 'neck')).toHaveLength(7);
  expect(geometry.bones.filter((bone) => bone.region === 'chest')).toHaveLength(12);
  expect(geometry.bones.filter((bone) => bone.region === 'lower-back')).toHaveLength(5);
  const tip = geometry.canal[geometry.cordPoints - 1] as Point;
  const at = (name: string) => geometry.bones.find((bone) => bone.name === name)?.frame.origin.y ?? 0;
  expect(tip.y).toBeGreaterThan(at('L1'));
  expect(tip.y).toBeLessThan(at('L2'));
});

test('the lower back of the whole column lies exactly over the close view', () => {
  const whole = wholeGeometry(0);
  const near = sideGeometry({}, 0);
  for (const name of ['L3', 'L4', 'L5'] as const) {
    const bone = whole.bones.find((one) => one.name === name);
    expect(distanceBetween(bone?.frame.origin ?? { x: 99, y: 99 }, near.frames.vertebrae[name].origin)).toBeLessThan(0.01);
  }
});

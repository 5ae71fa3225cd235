import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nerveSpace } from './nerve-space.ts';
import type { Herniation, SegmentName, SegmentState } from './spine-schema.ts';

const level = fc.constantFrom<SegmentName>('L3-L4', 'L4-L5', 'L5-S1');
const direction = fc.constantFrom<Herniation['direction']>('central', 'left', 'right', 'foraminal-left', 'foraminal-right');
const type = fc.constantFrom<Herniation['type']>('protrusion', 'extrusion', 'sequestration');
const depth = fc.double({ min: 0, max: 12, noNaN: true });
const around = fc.record({
  bulgeMm: fc.double({ min: 0, max: 5, noNaN: true }),
  spurMm: fc.double({ min: 0, max: 6, noNaN: true }),
  yellowLigamentMm: fc.double({ min: 2, max: 9, noNaN: true }),
  canalDepthMm: fc.double({ min: 12, max: 24, noNaN: true }),
});
const upperOf = { 'L3-L4': 'L3', 'L4-L5': 'L4', 'L5-S1': 'L5' } as const;
/** Edges are drawn as short straight pieces; less than this is that, not anatomy. */
const drawnTolerancePercent = 1.5;

test('a typical adult has all the room there is, and nothing is touched', () => {
  for (const name of ['L3-L4', 'L4-L5', 'L5-S1'] as const) {
    const space = nerveSpace({}, name);
    expect(space.canalPercent).toBe(100);
    expect(space.canalAreaMm2).toBeGreaterThan(180);
    expect(space.canalAreaMm2).toBeLessThan(320);
    expect(
      [space.sac, space.passingRoot.left, space.passingRoot.right, space.leavingRoot.left, space.leavingRoot.right].every(
        (room) => !room.isTouched && room.spacePercent === 100,
      ),
    ).toBe(true);
  }
});

test('at L4-L5 a herniation to the left touches the passing root (L5) on the left only', () => {
  const space = nerveSpace({ 'L4-L5': { herniation: { depthMm: 6, direction: 'left', type: 'protrusion' } } }, 'L4-L5');
  expect(space.passingRoot.left.isTouched).toBe(true);
  expect(space.passingRoot.right.isTouched).toBe(false);
  expect(space.leavingRoot.left.isTouched).toBe(false);
});

test('at L4-L5 a herniation into the foramen touches the leaving root (L4) and leaves the passing one alone', () => {
  const space = nerveSpace({ 'L4-L5': { herniation: { depthMm: 5, direction: 'foraminal-right', type: 'protrusion' } } }, 'L4-L5');
  expect(space.leavingRoot.right.isTouched).toBe(true);
  expect(space.leavingRoot.left.isTouched).toBe(false);
  expect(space.passingRoot.right.isTouched).toBe(false);
  expect(space.sac.isTouched).toBe(false);
});

test('a deeper herniation never leaves more room', () => {
  fc.assert(
    fc.property(level, direction, type, depth, depth, around, (name, where, kind, one, other, segment) => {
      const at = (depthMm: number) => nerveSpace({ [name]: { ...segment, herniation: { depthMm, direction: where, type: kind } } }, name);
      const shallow = at(Math.min(one, other));
      const deep = at(Math.max(one, other));
      expect(deep.canalPercent).toBeLessThanOrEqual(shallow.canalPercent + drawnTolerancePercent);
      expect(deep.sac.spacePercent).toBeLessThanOrEqual(shallow.sac.spacePercent + drawnTolerancePercent);
      expect(deep.leavingRoot.left.spacePercent).toBeLessThanOrEqual(shallow.leavingRoot.left.spacePercent);
    }),
    { numRuns: 60 },
  );
});

test('a thicker ligament and a bigger spur never leave more room', () => {
  const wider = fc.tuple(fc.double({ min: 0, max: 3, noNaN: true }), fc.double({ min: 0, max: 3, noNaN: true }));
  fc.assert(
    fc.property(level, wider, (name, [ligament, spur]) => {
      const less = nerveSpace({ [name]: { yellowLigamentMm: 3.5, spurMm: 0.5 } satisfies SegmentState }, name);
      const more = nerveSpace({ [name]: { yellowLigamentMm: 3.5 + ligament, spurMm: 0.5 + spur } satisfies SegmentState }, name);
      expect(more.canalPercent).toBeLessThanOrEqual(less.canalPercent + 0.1);
    }),
    { numRuns: 40 },
  );
});

test('taking away the lamina never leaves less room, and all of it leaves clearly more', () => {
  const fraction = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(level, around, fraction, fraction, (name, segment, one, other) => {
      const at = (laminaRemovedFraction: number) => nerveSpace({ [name]: segment, [upperOf[name]]: { laminaRemovedFraction } }, name);
      expect(at(Math.max(one, other)).canalPercent).toBeGreaterThanOrEqual(at(Math.min(one, other)).canalPercent - 0.1);
      expect(at(1).canalPercent).toBeGreaterThan(at(0).canalPercent + 5);
    }),
    { numRuns: 40 },
  );
});

test('bending forward opens the canal, leaning back narrows it', () => {
  const narrow = { 'L4-L5': { yellowLigamentMm: 6, canalDepthMm: 14, bulgeMm: 2 } };
  const [back, straight, forward] = [-15, 0, 30].map((bend) => nerveSpace(narrow, 'L4-L5', bend).canalPercent) as [number, number, number];
  expect(forward).toBeGreaterThan(straight);
  expect(straight).toBeGreaterThan(back);
});

test('left and right agree exactly', () => {
  fc.assert(
    fc.property(level, type, depth, around, fc.constantFrom('', 'foraminal-'), (name, kind, depthMm, segment, prefix) => {
      const at = (side: 'left' | 'right') =>
        nerveSpace({ [name]: { ...segment, herniation: { depthMm, direction: `${prefix}${side}` as Herniation['direction'], type: kind } } }, name);
      const left = at('left');
      const right = at('right');
      expect(right.canalAreaMm2).toBeCloseTo(left.canalAreaMm2, 6);
      expect(right.passingRoot.right).toEqual(left.passingRoot.left);
      expect(right.leavingRoot.right).toEqual(left.leavingRoot.left);
      expect(right.passingRoot.left).toEqual(left.passingRoot.right);
    }),
    { numRuns: 40 },
  );
});

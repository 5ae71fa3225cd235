import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type NerveSpace, nerveSpace } from './nerve-space.ts';
import { type Herniation, type SegmentState, upperVertebraOf } from './spine-schema.ts';
import { depthMm as depth, direction, fraction, herniation, level, number, side, turned, type } from './testing/spine-arbitraries.ts';

const around = fc.record({
  bulgeMm: number(0, 5),
  spurMm: number(0, 6),
  yellowLigamentMm: number(2, 9),
  canalDepthMm: number(12, 24),
});
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
  const wider = fc.tuple(number(0, 3), number(0, 3));
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
  fc.assert(
    fc.property(level, around, fraction, fraction, (name, segment, one, other) => {
      const at = (laminaRemovedFraction: number) => nerveSpace({ [name]: segment, [upperVertebraOf[name]]: { laminaRemovedFraction } }, name);
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

/** Every state of a segment that an operation may meet. */
const diseased = fc.record({
  bulgeMm: number(0, 5),
  spurMm: number(0, 6),
  yellowLigamentMm: number(2, 9),
  canalDepthMm: number(6, 24),
  foramenHeightMm: number(6, 24),
  slipGrade: number(0, 2),
  herniation,
});

/** Percents are rounded to a tenth: what is less than that is the computer's arithmetic. */
const roundingPercent = 1e-6;

/** Nothing has less room in the second than in the first. */
function expectNoLessRoom(before: NerveSpace, after: NerveSpace, givenPercent: number) {
  const tolerancePercent = givenPercent + roundingPercent;
  expect(after.canalPercent).toBeGreaterThanOrEqual(before.canalPercent - tolerancePercent);
  expect(after.sac.spacePercent).toBeGreaterThanOrEqual(before.sac.spacePercent - tolerancePercent);
  for (const where of ['left', 'right'] as const) {
    expect(after.passingRoot[where].spacePercent).toBeGreaterThanOrEqual(before.passingRoot[where].spacePercent - tolerancePercent);
    expect(after.leavingRoot[where].spacePercent).toBeGreaterThanOrEqual(before.leavingRoot[where].spacePercent - roundingPercent);
    expect(after.foramenPercent[where]).toBeGreaterThanOrEqual(before.foramenPercent[where] - roundingPercent);
  }
}

test('taking more of a lamina, on either side or both, never leaves less room', () => {
  fc.assert(
    fc.property(level, diseased, side, fraction, fraction, (name, segment, laminaRemovedSide, one, other) => {
      const at = (laminaRemovedFraction: number) =>
        nerveSpace({ [name]: segment, [upperVertebraOf[name]]: { laminaRemovedFraction, laminaRemovedSide } }, name);
      expectNoLessRoom(at(Math.min(one, other)), at(Math.max(one, other)), 0.1);
    }),
    { numRuns: 60 },
  );
});

test('taking more of a disk never leaves less room, and a herniation taken out touches nothing', () => {
  fc.assert(
    fc.property(level, diseased, fraction, fraction, (name, segment, one, other) => {
      const at = (diskRemovedFraction: number) => nerveSpace({ [name]: { ...segment, diskRemovedFraction } }, name);
      expectNoLessRoom(at(Math.min(one, other)), at(Math.max(one, other)), drawnTolerancePercent);
    }),
    { numRuns: 60 },
  );
  const taken = nerveSpace({ 'L4-L5': { herniation: { depthMm: 8, direction: 'left', type: 'extrusion' }, diskRemovedFraction: 0.2 } }, 'L4-L5');
  expect(taken.passingRoot.left.isTouched || taken.sac.isTouched).toBe(false);
  expect(taken.canalPercent).toBe(100);
});

test('widening the foramen never leaves less room, and frees a root that a low foramen pressed', () => {
  fc.assert(
    fc.property(level, diseased, fraction, fraction, (name, segment, one, other) => {
      const at = (foramenWidenedFraction: number) => nerveSpace({ [name]: { ...segment, foramenWidenedFraction } }, name);
      expectNoLessRoom(at(Math.min(one, other)), at(Math.max(one, other)), 0.1);
    }),
    { numRuns: 40 },
  );
  const low = { foramenHeightMm: 10 };
  expect(nerveSpace({ 'L4-L5': low }, 'L4-L5').leavingRoot.left.isTouched).toBe(true);
  expect(nerveSpace({ 'L4-L5': { ...low, foramenWidenedFraction: 1 } }, 'L4-L5').leavingRoot.left.isTouched).toBe(false);
});

test('a foramen that an operation widened has more room than a usual one, and no nerve more than all of its own', () => {
  const { foramenPercent, leavingRoot } = nerveSpace({ 'L4-L5': { foramenWidenedFraction: 1 } }, 'L4-L5');
  expect(foramenPercent.left).toBeGreaterThan(110);
  expect(leavingRoot.left.spacePercent).toBe(100);
});

test('a lower disk, a lower foramen and bigger spurs leave the root less room on its way out', () => {
  const room = (segment: SegmentState) => nerveSpace({ 'L4-L5': segment }, 'L4-L5').leavingRoot.right.spacePercent;
  expect(room({ diskHeightMm: 5 })).toBeLessThan(room({ diskHeightMm: 8 }));
  expect(room({ foramenHeightMm: 12 })).toBeLessThan(room({ foramenHeightMm: 16 }));
  expect(room({ spurMm: 4 })).toBeLessThan(room({ spurMm: 2 }));
  expect(room({ tractionMm: 3, diskHeightMm: 6 })).toBeGreaterThan(room({ diskHeightMm: 6 }));
});

test('a slip never leaves more room, and a whole grade clearly less', () => {
  const grade = number(0, 2);
  fc.assert(
    fc.property(level, around, grade, grade, (name, segment, one, other) => {
      const at = (slipGrade: number) => nerveSpace({ [name]: { ...segment, slipGrade } }, name);
      expectNoLessRoom(at(Math.max(one, other)), at(Math.min(one, other)), 0.1);
    }),
    { numRuns: 40 },
  );
  expect(nerveSpace({ 'L4-L5': { slipGrade: 1 } }, 'L4-L5').canalPercent).toBeLessThan(85);
});

test('left and right agree exactly, whatever was done on one side', () => {
  fc.assert(
    fc.property(level, diseased, side, fraction, (name, segment, laminaRemovedSide, laminaRemovedFraction) => {
      const one = nerveSpace({ [name]: segment, [upperVertebraOf[name]]: { laminaRemovedFraction, laminaRemovedSide } }, name);
      const mirror = { ...segment, herniation: { ...segment.herniation, direction: turned[segment.herniation.direction] } };
      const other = nerveSpace({ [name]: mirror, [upperVertebraOf[name]]: { laminaRemovedFraction, laminaRemovedSide: turned[laminaRemovedSide] } }, name);
      expect(other.canalAreaMm2).toBeCloseTo(one.canalAreaMm2, 3);
      expect(other.passingRoot.right.spacePercent).toBeCloseTo(one.passingRoot.left.spacePercent, 0);
      expect(other.leavingRoot.right.spacePercent).toBeCloseTo(one.leavingRoot.left.spacePercent, 0);
      expect(other.passingRoot.left.spacePercent).toBeCloseTo(one.passingRoot.right.spacePercent, 0);
    }),
    { numRuns: 40 },
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, layoutLabels, type PlacedLabel } from './label-layout.ts';
import { type LabelTarget, labelTargets } from './label-targets.ts';

const stage = { width: 600, height: 500 };
const size = 52;
const gap = 12;
const placed = (id: string, box: Box): PlacedLabel => ({ id, box, side: 'left', line: [box, box] });
const targetsOf = (...boxes: readonly Box[]) => {
  const found = labelTargets({ stage, labels: boxes.map((box, index) => placed(`${index}`, box)), size, gap });
  return boxes.map((_, index) => found.get(`${index}`) as LabelTarget);
};
const distance = (one: Box, other: Box) =>
  Math.max(other.x - one.x - one.width, one.x - other.x - other.width, other.y - one.y - one.height, one.y - other.y - other.height);
const holds = (outer: Box, inner: Box) =>
  inner.x >= outer.x - 0.01 &&
  inner.y >= outer.y - 0.01 &&
  inner.x + inner.width <= outer.x + outer.width + 0.01 &&
  inner.y + inner.height <= outer.y + outer.height + 0.01;

test('a label alone gets a finger’s breadth around its words, and never outside the stage', () => {
  expect(targetsOf({ x: 100, y: 100, width: 90, height: 24 })).toEqual([{ x: 100, y: 86, width: 90, height: 52, isClose: false }]);
  expect(targetsOf({ x: 0, y: 2, width: 20, height: 24 })).toEqual([{ x: 0, y: 0, width: 52, height: 52, isClose: false }]);
});

test('a label that is larger than a finger stays as it is', () => {
  const words = { x: 100, y: 100, width: 90, height: 70 };
  expect(targetsOf(words)).toEqual([{ ...words, isClose: false }]);
});

test('of two labels close to each other each grows away from the other', () => {
  const [upper, lower] = targetsOf({ x: 100, y: 100, width: 90, height: 24 }, { x: 100, y: 136, width: 90, height: 24 }) as [LabelTarget, LabelTarget];
  expect([upper.height, lower.height]).toEqual([52, 52]);
  expect(distance(upper, lower)).toBe(12);
});

test('a label between two close ones says that it has less than a finger', () => {
  const found = targetsOf(...[100, 136, 172].map((y) => ({ x: 100, y, width: 90, height: 24 })));
  expect(found.map(({ height, isClose }) => [height, isClose])).toEqual([
    [52, false],
    [24, true],
    [52, false],
  ]);
});

test('a target holds its words, stays in the stage, and keeps its distance wherever words do', () => {
  const label = fc.record({
    width: fc.integer({ min: 20, max: 160 }),
    height: fc.integer({ min: 14, max: 60 }),
    anchor: fc.record({ x: fc.double({ min: 0.02, max: 0.98, noNaN: true }), y: fc.double({ min: 0.02, max: 0.98, noNaN: true }) }),
  });
  fc.assert(
    fc.property(fc.array(label, { minLength: 1, maxLength: 5 }), fc.boolean(), (given, asksForFingers) => {
      const labels = given.map((one, index) => ({ ...one, id: `${index}` }));
      const layout = layoutLabels({ stage, aspectRatio: 0.8, labels, gap, ...(asksForFingers ? { fingerSize: size } : {}) });
      const targets = labelTargets({ stage, labels: layout.labels, size, gap });
      const boxes = layout.labels.map((one) => ({ words: one.box, target: targets.get(one.id) as Box }));
      boxes.forEach(({ words, target }, index) => {
        expect(holds(target, words)).toBe(true);
        expect(holds({ x: 0, y: 0, ...stage }, target)).toBe(true);
        for (const other of boxes.slice(index + 1)) expect(distance(target, other.target)).toBeGreaterThanOrEqual(gap - 0.01);
      });
    }),
    { numRuns: 150 },
  );
});

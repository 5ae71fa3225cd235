import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, type LabelLayoutInput, layoutLabels, segmentMeetsBox, segmentsCross } from './label-layout.ts';

const label = fc.record({
  width: fc.integer({ min: 20, max: 260 }),
  height: fc.integer({ min: 14, max: 120 }),
  anchor: fc.record({ x: fc.double({ min: 0.02, max: 0.98, noNaN: true }), y: fc.double({ min: 0.02, max: 0.98, noNaN: true }) }),
});
const input: fc.Arbitrary<LabelLayoutInput> = fc.record({
  stage: fc.record({ width: fc.integer({ min: 160, max: 1400 }), height: fc.integer({ min: 160, max: 1400 }) }),
  aspectRatio: fc.double({ min: 0.25, max: 2.5, noNaN: true }),
  labels: fc.array(label, { maxLength: 5 }).map((labels) => labels.map((one, index) => ({ ...one, id: `part-${index}` }))),
  gap: fc.integer({ min: 4, max: 14 }),
});

const apart = (one: Box, other: Box) =>
  Math.max(other.x - (one.x + one.width), one.x - (other.x + other.width), other.y - (one.y + one.height), one.y - (other.y + other.height));

test('labels stand inside the stage, apart from each other and from the drawing', () => {
  fc.assert(
    fc.property(input, (given) => {
      const { labels, drawing } = layoutLabels(given);
      labels.forEach(({ box }, index) => {
        expect(box.x).toBeGreaterThanOrEqual(-0.01);
        expect(box.y).toBeGreaterThanOrEqual(-0.01);
        expect(box.x + box.width).toBeLessThanOrEqual(given.stage.width + 0.01);
        expect(box.y + box.height).toBeLessThanOrEqual(given.stage.height + 0.01);
        expect(apart(box, drawing)).toBeGreaterThanOrEqual(given.gap - 0.01);
        for (const other of labels.slice(index + 1)) expect(apart(box, other.box)).toBeGreaterThanOrEqual(given.gap - 0.01);
      });
    }),
    { numRuns: 250 },
  );
});

test('no two lines cross, and none runs through a label', () => {
  fc.assert(
    fc.property(input, (given) => {
      const { labels } = layoutLabels(given);
      for (const one of labels) {
        for (const other of labels.filter((label) => label !== one)) {
          expect(segmentMeetsBox(one.line, other.box)).toBe(false);
          expect(segmentsCross(one.line, other.line)).toBe(false);
        }
      }
    }),
    { numRuns: 250 },
  );
});

test('where not all labels fit, the first ones stay', () => {
  fc.assert(
    fc.property(input, (given) => {
      const { labels } = layoutLabels(given);
      const shown = new Set(labels.map((one) => one.id));
      expect(given.labels.filter((one) => shown.has(one.id))).toEqual(given.labels.slice(0, shown.size));
    }),
    { numRuns: 100 },
  );
});

test('five short labels all stand around a drawing on a stage of ordinary size', () => {
  const labels = [0.1, 0.3, 0.5, 0.7, 0.9].map((y, index) => ({ id: `${index}`, width: 90, height: 22, anchor: { x: index % 2 === 0 ? 0.3 : 0.7, y } }));
  expect(layoutLabels({ stage: { width: 700, height: 700 }, aspectRatio: 0.7, labels, gap: 8 }).labels).toHaveLength(5);
});

test('labels stand a finger apart where there is room, in the middle of what each has', () => {
  const labels = [0.4, 0.45, 0.5].map((y, index) => ({ id: `${index}`, width: 90, height: 22, anchor: { x: 0.2, y } }));
  const given = { stage: { width: 700, height: 700 }, aspectRatio: 0.7, labels, gap: 12, fingerSize: 52 };
  const column = layoutLabels(given).labels.filter(({ side }) => side === 'left');
  const tops = column.map(({ box }) => box.y).sort((one, other) => one - other);
  expect(tops.length).toBeGreaterThan(1);
  for (const [index, top] of tops.slice(1).entries()) expect(top - (tops[index] ?? 0)).toBeGreaterThanOrEqual(52 + 12 - 0.01);
});

test('no label is left out, and the drawing hardly gets smaller, for the sake of a finger', () => {
  fc.assert(
    fc.property(input, (given) => {
      const close = layoutLabels(given);
      const forFingers = layoutLabels({ ...given, fingerSize: 52 });
      expect(forFingers.labels.length).toBe(close.labels.length);
      expect(forFingers.drawing.height).toBeGreaterThanOrEqual(close.drawing.height * 0.85 - 0.01);
    }),
    { numRuns: 100 },
  );
});

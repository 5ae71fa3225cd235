import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adultVertebrae } from './adult-spine.ts';
import { isInside, type Point, place, smoothClosedPath, unplace } from './path.ts';
import { sideGeometry } from './side-geometry.ts';
import type { SegmentState, SpineState } from './spine-schema.ts';
import { drawnPoints, overlaps, selfCrossing } from './testing/outlines.ts';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const segment: fc.Arbitrary<SegmentState> = fc.record({
  diskHeightMm: between(3, 16),
  bulgeMm: between(0, 5),
  spurMm: between(0, 6),
  yellowLigamentMm: between(2, 9),
  canalDepthMm: between(6, 24),
  slipGrade: between(0, 1),
  tractionMm: between(0, 4),
  graftFraction: between(0, 1),
  fixationFraction: between(0, 1),
});
const vertebra = fc.record({ laminaRemovedFraction: between(0, 1), bodyRemovedFraction: between(0, 1), bodyGraftFraction: between(0, 1) });
const state: fc.Arbitrary<SpineState> = fc.record({ 'L3-L4': segment, 'L4-L5': segment, 'L5-S1': segment, L4: vertebra });
const drawn = (outline: readonly Point[]): Point[] => drawnPoints(smoothClosedPath(outline));

test('no bone, disk or implant crosses itself, whatever the state', () => {
  fc.assert(
    fc.property(state, between(-15, 40), (spine, bend) => {
      const geometry = sideGeometry(spine, bend);
      const outlines = [
        ...geometry.bones.flatMap((bone) => [bone.body, bone.arch, bone.nearArch]),
        ...geometry.disks.map((disk) => disk.outline),
        ...geometry.spacers.flatMap((spacer) => [spacer.outline, spacer.graft]),
        geometry.sacrum.outline,
        geometry.sacrum.crest,
      ];
      for (const outline of outlines) expect(selfCrossing(drawn(outline))).toBeNull();
    }),
    { numRuns: 30 },
  );
});

test('bodies never lie in each other, however low the disks and however far one has slipped', () => {
  fc.assert(
    fc.property(state, between(-15, 40), (spine, bend) => {
      const { bones, sacrum } = sideGeometry(spine, bend);
      const bodies = [...bones.map((bone) => bone.body), sacrum.outline];
      for (const [index, body] of bodies.slice(1).entries()) expect(overlaps(bodies[index] as readonly Point[], body, 1.2)).toBe(false);
    }),
    { numRuns: 30 },
  );
});

test('a slip of one grade carries the upper bone a quarter of the lower one’s depth forward', () => {
  const still = sideGeometry({}, 0).frames.vertebrae;
  const slipped = sideGeometry({ 'L4-L5': { slipGrade: 1 } }, 0).frames.vertebrae;
  const forward = unplace(still.L5, still.L4.origin).x - unplace(slipped.L5, slipped.L4.origin).x;
  expect(forward).toBeGreaterThan(adultVertebrae.L5.bodyDepthMm * 0.23);
  expect(forward).toBeLessThan(adultVertebrae.L5.bodyDepthMm * 0.27);
  expect(slipped.L5).toEqual(still.L5);
});

test('a screw’s tip lies in the body it holds, and its shaft runs through the pedicle', () => {
  const { fixations, bones } = sideGeometry({ 'L3-L4': { fixationFraction: 1 }, 'L4-L5': { fixationFraction: 1 } }, 0);
  for (const { name, screws } of fixations) {
    const [upper, lower] = name.split('-');
    for (const [index, bone] of [upper, lower].entries()) {
      const held = bones.find((one) => one.name === bone);
      const screw = screws[index];
      if (held === undefined || screw === undefined) throw new Error(`no screw in ${bone}`);
      expect(isInside(held.body, place(screw.frame, { x: screw.lengthMm - 1, y: 0 }))).toBe(true);
      expect(Math.abs(unplace(screw.frame, held.pedicle).y)).toBeLessThan(2);
    }
  }
});

test('what takes a body’s place stands between the bones above and below, and reaches neither', () => {
  const { spacers, bones } = sideGeometry({ L4: { bodyRemovedFraction: 1, bodyGraftFraction: 1 } }, 0);
  const column = spacers[0]?.outline ?? [];
  for (const name of ['L3', 'L5']) {
    const body = bones.find((bone) => bone.name === name)?.body ?? [];
    expect(column.length).toBe(4);
    expect(overlaps(body, column, 3)).toBe(false);
  }
});

test('a deeper herniation never leaves the sac more room', () => {
  fc.assert(
    fc.property(between(0, 12), between(0, 12), fc.constantFrom('protrusion' as const, 'extrusion' as const, 'sequestration' as const), (one, other, type) => {
      const narrowest = (depthMm: number): number =>
        Math.min(
          ...sideGeometry({ 'L4-L5': { herniation: { depthMm, direction: 'central', type } } }, 0).slices.map(
            ({ sacFrontMm, sacBackMm }) => sacBackMm - sacFrontMm,
          ),
        );
      expect(narrowest(Math.max(one, other))).toBeLessThanOrEqual(narrowest(Math.min(one, other)) + 0.3);
    }),
    { numRuns: 40 },
  );
});

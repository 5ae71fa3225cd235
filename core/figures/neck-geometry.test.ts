import fc from 'fast-check';
import { expect, test } from 'vitest';
import { neckGeometry, roomOfCord } from './neck-geometry.ts';
import { distanceBetween, type Point, sampleSmooth, smoothClosedPath } from './path.ts';
import type { Herniation, SpineState } from './spine-schema.ts';
import { drawnPoints, overlaps } from './testing/outlines.ts';
import { herniation, number } from './testing/spine-arbitraries.ts';

const segment = fc.record(
  {
    diskHeightMm: number(3, 16),
    waterPercent: number(0, 100),
    bulgeMm: number(0, 5),
    herniation,
    spurMm: number(0, 6),
    yellowLigamentMm: number(2, 9),
    canalDepthMm: number(6, 24),
    diskRemovedFraction: number(0, 1),
    tractionMm: number(0, 4),
    inflammation: number(0, 1),
    graftFraction: number(0, 1),
    fixationFraction: number(0, 1),
  },
  { requiredKeys: [] },
);
const vertebra = fc.record({ laminaRemovedFraction: number(0, 1), bodyRemovedFraction: number(0, 1), bodyGraftFraction: number(0, 1) }, { requiredKeys: [] });
const state: fc.Arbitrary<SpineState> = fc.record({ 'C4-C5': segment, 'C5-C6': segment, 'C6-C7': segment, C5: vertebra, C6: vertebra }, { requiredKeys: [] });
const bend = number(-15, 40);
const isDrawable = (points: readonly Point[]) => points.every((at) => Number.isFinite(at.x) && Number.isFinite(at.y));

test('every state in the range can be drawn, with a cord in the sac and the sac in the canal', () => {
  fc.assert(
    fc.property(state, bend, (spine, bendDegrees) => {
      const geometry = neckGeometry(spine, bendDegrees);
      const outlines = [
        ...geometry.bones.flatMap((bone) => [bone.body, bone.arch]),
        ...geometry.disks.flatMap((disk) => [disk.outline, disk.core, ...disk.layers, disk.freePiece ?? []]),
        ...geometry.yellowLigaments.map((ligament) => ligament.outline),
        ...geometry.frontLigament.map((stretch) => stretch.line),
        ...geometry.spacers.map((spacer) => spacer.corners),
        ...geometry.plates.map((plate) => plate.line),
        ...geometry.roots.map((root) => root.line),
      ];
      for (const outline of outlines) expect(isDrawable(outline)).toBe(true);
      for (const slice of geometry.slices) {
        expect(slice.cordBackMm - slice.cordFrontMm).toBeGreaterThan(1);
        expect(slice.cordFrontMm).toBeGreaterThan(slice.sacFrontMm);
        expect(slice.cordBackMm).toBeLessThan(slice.sacBackMm);
        expect(slice.sacBackMm).toBeLessThan(slice.roomMm);
      }
    }),
    { numRuns: 80 },
  );
});

test('no disk lies deeper than half a millimetre in the bone above or below, however the neck bends', () => {
  const calm = fc.record({ diskHeightMm: number(3, 10), bulgeMm: number(0, 5), waterPercent: number(0, 100) });
  fc.assert(
    fc.property(fc.record({ 'C4-C5': calm, 'C5-C6': calm, 'C6-C7': calm }), bend, (spine, bendDegrees) => {
      const { bones, disks } = neckGeometry(spine, bendDegrees);
      disks.forEach((disk, index) => {
        const drawn = drawnPoints(smoothClosedPath(disk.outline));
        for (const bone of bones.slice(index, index + 2)) expect(overlaps(drawn, drawnPoints(smoothClosedPath(bone.body)), 0.5)).toBe(false);
      });
    }),
    { numRuns: 30 },
  );
});

test('no bone lies in the next one, however the neck bends', () => {
  fc.assert(
    fc.property(number(3, 10), bend, (diskHeightMm, bendDegrees) => {
      const { bones } = neckGeometry({ 'C4-C5': { diskHeightMm }, 'C5-C6': { diskHeightMm }, 'C6-C7': { diskHeightMm } }, bendDegrees);
      const outlines = bones.map((bone) => sampleSmooth(bone.body, 4, true));
      outlines.slice(1).forEach((lower, index) => {
        expect(overlaps(outlines[index] as Point[], lower, 0.5)).toBe(false);
      });
    }),
    { numRuns: 30 },
  );
});

test('a deeper central herniation never leaves more room before the cord', () => {
  fc.assert(
    fc.property(
      number(0, 12),
      number(0, 12),
      fc.constantFrom<Herniation['type']>('protrusion', 'extrusion'),
      fc.constantFrom('C4-C5' as const, 'C5-C6' as const, 'C6-C7' as const),
      (one, other, type, name) => {
        const room = (depthMm: number) => roomOfCord(neckGeometry({ [name]: { herniation: { depthMm, direction: 'central', type } } }, 0), name).inFrontMm;
        expect(room(Math.max(one, other))).toBeLessThanOrEqual(room(Math.min(one, other)) + 0.1);
      },
    ),
    { numRuns: 60 },
  );
});

test('a deep central herniation flattens the cord and takes the fluid before it', () => {
  const at = (depthMm: number) => {
    const geometry = neckGeometry({ 'C5-C6': { herniation: { depthMm, direction: 'central', type: 'protrusion' } } }, 0);
    return { room: roomOfCord(geometry, 'C5-C6'), thinnest: Math.min(...geometry.slices.map((slice) => slice.cordBackMm - slice.cordFrontMm)) };
  };
  expect(at(6).thinnest).toBeLessThan(at(0).thinnest - 1);
  expect(at(6).room.inFrontMm).toBeLessThan(at(0).room.inFrontMm / 2);
});

test('taking a lamina out never leaves the sac less room', () => {
  fc.assert(
    fc.property(state, fc.constantFrom('C5' as const, 'C6' as const), number(0, 1), number(0, 1), (spine, bone, one, other) => {
      const sizes = (laminaRemovedFraction: number) => {
        const { slices } = neckGeometry({ ...spine, [bone]: { ...spine[bone], laminaRemovedFraction } }, 0);
        return slices.map((slice) => slice.roomMm);
      };
      const more = sizes(Math.max(one, other));
      sizes(Math.min(one, other)).forEach((room, index) => {
        expect(more[index]).toBeGreaterThanOrEqual(room - 1e-9);
      });
    }),
    { numRuns: 40 },
  );
});

test('taking the laminae out lets a pressed cord go to the back', () => {
  const narrow = { canalDepthMm: 10, yellowLigamentMm: 4, spurMm: 3 };
  const before = neckGeometry({ 'C5-C6': narrow }, 0);
  const after = neckGeometry({ 'C5-C6': narrow, C5: { laminaRemovedFraction: 1 }, C6: { laminaRemovedFraction: 1 } }, 0);
  expect(roomOfCord(after, 'C5-C6').sacMm).toBeGreaterThan(roomOfCord(before, 'C5-C6').sacMm + 2);
});

test('taking a body out takes what pressed on the cord with it', () => {
  const pressed = { herniation: { depthMm: 5, direction: 'central', type: 'protrusion' } } as const;
  const before = neckGeometry({ 'C5-C6': pressed }, 0);
  const after = neckGeometry({ 'C5-C6': pressed, C5: { bodyRemovedFraction: 1, bodyGraftFraction: 0.5 } }, 0);
  expect(roomOfCord(after, 'C5-C6').inFrontMm).toBeGreaterThan(roomOfCord(before, 'C5-C6').inFrontMm + 1);
});

test('the column reaches from the bone above to the bone below, and the plate holds both', () => {
  const { spacers, plates, bones } = neckGeometry({ C5: { bodyRemovedFraction: 1, bodyGraftFraction: 1 } }, 0);
  const boneOf = (name: string) => bones.find((bone) => bone.name === name)?.frame.origin as Point;
  const [column] = spacers;
  expect(distanceBetween(boneOf('C4'), column?.corners[0] as Point)).toBeLessThan(9);
  expect(distanceBetween(boneOf('C6'), column?.corners[3] as Point)).toBeLessThan(9);
  expect(
    plates[0]?.screws.map((screw) => distanceBetween(screw.frame.origin, boneOf('C4')) < 11 || distanceBetween(screw.frame.origin, boneOf('C6')) < 11),
  ).toEqual([true, true]);
});

test('the spinous process of C7 stands out furthest of the neck', () => {
  const { bones } = neckGeometry({}, 0);
  const length = (name: string) => {
    const marks = bones.find((bone) => bone.name === name)?.marks;
    return marks ? distanceBetween(marks.laminaFront, marks.spineMiddle) : 0;
  };
  for (const name of ['C3', 'C4', 'C5', 'C6']) expect(length('C7')).toBeGreaterThan(length(name));
});

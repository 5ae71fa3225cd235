import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distanceBetween, isInside, mirrored, type Point, place, smoothClosedPath, unplace } from './path.ts';
import { type Herniation, type SegmentName, type SpineState, upperVertebraOf } from './spine-schema.ts';
import { areaLeft, areaOf, drawnPoints, overlaps, selfCrossing } from './testing/outlines.ts';
import { herniation, level, number, side, turned } from './testing/spine-arbitraries.ts';
import { type TopGeometry, topGeometry } from './top-geometry.ts';
import type { TopRoot } from './top-nerves.ts';

/** Everything the schema allows, all at once. */
const segment = fc.record({
  diskHeightMm: number(3, 16),
  waterPercent: number(0, 100),
  bulgeMm: number(0, 5),
  herniation,
  spurMm: number(0, 6),
  yellowLigamentMm: number(2, 9),
  canalDepthMm: number(6, 24),
  diskRemovedFraction: fc.oneof(fc.constant(0), number(0, 1)),
  foramenHeightMm: number(6, 24),
  foramenWidenedFraction: number(0, 1),
  slipGrade: fc.oneof(fc.constant(0), number(0, 2)),
  graftFraction: fc.oneof(fc.constant(0), number(0, 1)),
  fixationFraction: number(0, 1),
});
const vertebra = fc.record({ laminaRemovedFraction: number(0, 1), laminaRemovedSide: side });
const anyState: fc.Arbitrary<[SegmentName, SpineState]> = fc
  .tuple(level, segment, vertebra)
  .map(([name, state, bone]) => [name, { [name]: state, [upperVertebraOf[name]]: bone }]);
const at = (state: SpineState, name: SegmentName = 'L4-L5') => topGeometry(state, name);
const withHerniation = (depthMm: number, direction: Herniation['direction'], type: Herniation['type']) =>
  at({ 'L4-L5': { herniation: { depthMm, direction, type } } });

const drawn = (points: readonly Point[]) => drawnPoints(smoothClosedPath(points));
const rootOutline = (root: TopRoot) =>
  Array.from({ length: 24 }, (_, index) => {
    const angle = (index / 24) * Math.PI * 2;
    return place({ origin: root.centre, angleDegrees: root.angleDegrees }, { x: Math.cos(angle) * root.radiusAcross, y: Math.sin(angle) * root.radiusAlong });
  });
const outlinesOf = (geometry: TopGeometry): Record<string, readonly Point[]> => ({
  disk: geometry.disk.outline,
  'free piece': geometry.disk.freePiece ?? [],
  core: geometry.core,
  tongue: geometry.tongue ?? [],
  arch: geometry.arch,
  'left joint process': geometry.jointProcesses[0],
  'right joint process': geometry.jointProcesses[1],
  'yellow ligament': geometry.yellowLigament,
  sac: geometry.nerves.sac,
  ...Object.fromEntries(geometry.disk.spurs.map((spur, index) => [`spur ${index}`, spur])),
  ...Object.fromEntries(geometry.disk.longLigament.map((part, index) => [`long ligament ${index}`, part])),
  ...Object.fromEntries(geometry.laminaCuts.map((cut, index) => [`opening ${index}`, cut])),
  cage: geometry.implants.cage ?? [],
  hollow: geometry.disk.hollow ?? [],
});
const bonesOf = (geometry: TopGeometry) => [geometry.arch, ...geometry.jointProcesses].map(drawn);

test('no outline crosses itself, whatever the state', () => {
  fc.assert(
    fc.property(anyState, ([name, state]) => {
      for (const [part, outline] of Object.entries(outlinesOf(at(state, name)))) expect(selfCrossing(outline), part).toBeNull();
    }),
    { numRuns: 120 },
  );
});

test('neither the sac nor a root lies in bone, whatever the state', () => {
  fc.assert(
    fc.property(anyState, ([name, state]) => {
      const geometry = at(state, name);
      for (const bone of bonesOf(geometry)) {
        expect(overlaps(drawn(geometry.nerves.sac), bone, 0.3, geometry.laminaCuts), 'sac').toBe(false);
        for (const root of geometry.nerves.roots) expect(overlaps(rootOutline(root), bone, 0.3, geometry.laminaCuts), `${root.side} ${root.kind}`).toBe(false);
      }
    }),
    { numRuns: 80 },
  );
});

test('the right is the exact mirror of the left, with everything an operation can do', () => {
  fc.assert(
    fc.property(level, segment, vertebra, (name, state, bone) => {
      const one = at({ [name]: state, [upperVertebraOf[name]]: bone }, name);
      const mirror = {
        [name]: { ...state, herniation: { ...state.herniation, direction: turned[state.herniation.direction] } },
        [upperVertebraOf[name]]: { ...bone, laminaRemovedSide: turned[bone.laminaRemovedSide] },
      };
      const other = at(mirror, name);
      const isMirror = (left: readonly Point[], right: readonly Point[]) => {
        // Both may run either way round.
        const apart = left.map((from) => Math.min(...right.map((to) => distanceBetween({ x: -from.x, y: from.y }, to))));
        expect(Math.max(...apart)).toBeLessThan(1e-4);
      };
      isMirror(one.disk.outline, other.disk.outline);
      isMirror(one.nerves.sac, other.nerves.sac);
      isMirror(one.laminaCuts.flat(), other.laminaCuts.flat());
      isMirror(one.disk.hollow ?? [{ x: 0, y: 0 }], other.disk.hollow ?? [{ x: 0, y: 0 }]);
      for (const root of one.nerves.roots) {
        const twin = other.nerves.roots.find(({ side: twinSide, kind }) => twinSide !== root.side && kind === root.kind);
        expect(distanceBetween({ x: -root.centre.x, y: root.centre.y }, twin?.centre ?? { x: 99, y: 0 })).toBeLessThan(1e-4);
      }
    }),
    { numRuns: 60 },
  );
});

describe('Lumbar disc nomenclature 2.0', () => {
  /** Width of the herniation along the disk's edge, at so much of its depth. */
  const widthAt = (geometry: TopGeometry, share: number) => {
    const frame = geometry.disk.herniationFrame;
    if (!frame) throw new Error('no herniation');
    const local = geometry.disk.outline.map((point) => unplace(frame, point));
    const crossing = local.flatMap((one, index) => {
      const other = local[(index + 1) % local.length] as Point;
      const height = geometry.disk.reachMm * share;
      if (one.x > height === other.x > height) return [];
      return [one.y + ((other.y - one.y) * (height - one.x)) / (other.x - one.x)];
    });
    return Math.min(...crossing.filter((y) => y > 0)) - Math.max(...crossing.filter((y) => y < 0));
  };
  const direction = fc.constantFrom<Herniation['direction']>('central', 'left', 'right');
  const depth = number(3, 8);

  test('a protrusion is widest at its base', () => {
    fc.assert(
      fc.property(direction, depth, (where, depthMm) => {
        const geometry = withHerniation(depthMm, where, 'protrusion');
        for (const share of [0.4, 0.6, 0.8]) expect(widthAt(geometry, share)).toBeLessThan(widthAt(geometry, 0.2));
      }),
      { numRuns: 30 },
    );
  });

  test('an extrusion is wider somewhere beyond its neck', () => {
    fc.assert(
      fc.property(direction, depth, (where, depthMm) => {
        const geometry = withHerniation(depthMm, where, 'extrusion');
        expect(Math.max(...[0.5, 0.6, 0.7].map((share) => widthAt(geometry, share)))).toBeGreaterThan(widthAt(geometry, 0.15) + 0.3);
      }),
      { numRuns: 30 },
    );
  });

  test('a sequestration is a piece that lies apart from the disk', () => {
    fc.assert(
      fc.property(direction, depth, (where, depthMm) => {
        const { disk } = withHerniation(depthMm, where, 'sequestration');
        expect(disk.freePiece?.every((point) => !isInside(disk.outline, point))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  /** The part of the round, 0 to 1, where the disk reaches clearly past a healthy one. */
  const shareOfRound = (geometry: TopGeometry) => {
    const healthy = at({}).disk.outline;
    let all = 0;
    let pushed = 0;
    geometry.disk.outline.forEach((from, index, outline) => {
      const to = outline[(index + 1) % outline.length] as Point;
      const angle = Math.abs(Math.atan2(from.x * to.y - to.x * from.y, from.x * to.x + from.y * to.y));
      all += angle;
      if (!isInside(healthy, { x: from.x * 0.96, y: from.y * 0.96 })) pushed += angle;
    });
    return pushed / all;
  };

  test('a bulge takes in more than a quarter of the round, a herniation less', () => {
    fc.assert(
      fc.property(number(2, 5), (bulgeMm) => {
        expect(shareOfRound(at({ 'L4-L5': { bulgeMm } }))).toBeGreaterThan(0.25);
      }),
      { numRuns: 15 },
    );
    fc.assert(
      fc.property(herniation, (one) => {
        expect(shareOfRound(withHerniation(one.depthMm, one.direction, one.type))).toBeLessThan(0.25);
      }),
      { numRuns: 40 },
    );
  });

  test('a protrusion lifts the long ligament, an extrusion goes through it', () => {
    expect(withHerniation(6, 'central', 'protrusion').disk.longLigament).toHaveLength(1);
    expect(withHerniation(6, 'central', 'extrusion').disk.longLigament).toHaveLength(2);
    const highest = (geometry: TopGeometry) => Math.max(...geometry.disk.longLigament.flat().map((point) => point.y));
    expect(highest(withHerniation(6, 'central', 'protrusion'))).toBeGreaterThan(highest(at({})) + 4);
  });
});

describe('what operations leave', () => {
  const lowerProcess = (geometry: TopGeometry) => {
    const isBeside = geometry.arch.filter(({ x, y }) => x > 14 && y > 20);
    return [...isBeside, { x: 14, y: 42 }, { x: 14, y: 27 }];
  };

  test('a laminectomy keeps at least half of each joint, and undercutting too', () => {
    fc.assert(
      fc.property(level, number(0, 1), side, number(0, 1), (name, laminaRemovedFraction, laminaRemovedSide, foramenWidenedFraction) => {
        const geometry = at({ [name]: { foramenWidenedFraction }, [upperVertebraOf[name]]: { laminaRemovedFraction, laminaRemovedSide } }, name);
        const lower = lowerProcess(geometry);
        expect(areaLeft(lower, geometry.laminaCuts, 0.5)).toBeGreaterThan(0.5 * areaLeft(lower, [], 0.5));
        geometry.jointProcesses.forEach((process, index) => {
          expect(areaOf(process)).toBeGreaterThan(0.5 * areaOf(geometry.wholeJointProcesses[index] ?? []));
        });
      }),
      { numRuns: 40 },
    );
  });

  test('a window on one side leaves the other side and the spinous process whole', () => {
    fc.assert(
      fc.property(number(0.01, 1), (laminaRemovedFraction) => {
        const { laminaCuts } = at({ L4: { laminaRemovedFraction, laminaRemovedSide: 'left' } });
        expect(laminaCuts).toHaveLength(1);
        const touched = (points: readonly Point[]) => points.some((point) => laminaCuts.some((cut) => isInside(cut, point)));
        expect(touched(at({}).arch.filter((point) => point.x >= 0 || point.y > 50))).toBe(false);
      }),
      { numRuns: 20 },
    );
  });

  test('the more is taken of a disk, the larger the hollow, until nothing is left', () => {
    fc.assert(
      fc.property(number(0.02, 1), number(0.02, 1), herniation, (one, other, pushed) => {
        const hollow = (diskRemovedFraction: number) => at({ 'L4-L5': { herniation: pushed, diskRemovedFraction } }).disk.hollow ?? [];
        const smaller = hollow(Math.min(one, other) * 0.95);
        const larger = hollow(Math.max(one, other));
        expect(smaller.every((point) => isInside(larger, point))).toBe(true);
      }),
      { numRuns: 40 },
    );
    const gone = at({ 'L4-L5': { diskRemovedFraction: 1 } }).disk;
    expect(areaLeft(gone.restOutline, [gone.hollow ?? []], 1)).toBe(0);
  });

  test('a herniation goes with the first bite, and its edge stays as a trace', () => {
    const { disk } = at({ 'L4-L5': { herniation: { depthMm: 6, direction: 'left', type: 'protrusion' }, diskRemovedFraction: 0.2 } });
    expect(disk.reachMm).toBe(0);
    expect(disk.outline).toEqual(disk.restOutline);
    expect(Math.max(...(disk.takenEdge ?? []).map((point) => point.y))).toBeGreaterThan(21);
    expect(disk.hollow?.some((point) => point.x < -8)).toBe(true);
  });
});

test('the joints stand wider apart the lower they are, and the canal between them keeps its width', () => {
  const [upper, middle, lower] = (['L3-L4', 'L4-L5', 'L5-S1'] as const).map((name) => at({ [name]: { canalDepthMm: 18, yellowLigamentMm: 3.6 } }, name)) as [
    TopGeometry,
    TopGeometry,
    TopGeometry,
  ];
  const widest = (points: readonly Point[]) => Math.max(...points.map((point) => point.x));
  expect(widest(upper.jointProcesses[1])).toBeLessThan(widest(middle.jointProcesses[1]));
  expect(widest(middle.jointProcesses[1])).toBeLessThan(widest(lower.jointProcesses[1]));
  expect(widest(upper.canal)).toBeCloseTo(widest(lower.canal), 6);
});

test('a bone that slips forward brings its arch along', () => {
  const roof = (slipGrade: number) => Math.max(...at({ 'L4-L5': { slipGrade } }).canal.map((point) => point.y));
  expect(roof(1)).toBeLessThan(roof(0.5) - 1);
  expect(roof(0.5)).toBeLessThan(roof(0) - 1);
  expect(mirrored(at({ 'L4-L5': { slipGrade: 1 } }).slippedBody ?? []).every((point) => point.y < 10)).toBe(true);
});

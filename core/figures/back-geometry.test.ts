import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backWidths, jointOf } from './back-bones.ts';
import { type BackGeometry, backGeometry } from './back-geometry.ts';
import { isInside, type Point, smoothClosedPath } from './path.ts';
import { sideGeometry } from './side-geometry.ts';
import type { SegmentName, SpineState } from './spine-schema.ts';
import { areaLeft, drawnPoints, overlaps, selfCrossing } from './testing/outlines.ts';
import { herniation, number, side } from './testing/spine-arbitraries.ts';
import { topGeometry } from './top-geometry.ts';

const segment = fc.record({
  diskHeightMm: number(3, 16),
  bulgeMm: number(0, 5),
  herniation,
  spurMm: number(0, 6),
  canalDepthMm: number(6, 24),
  diskRemovedFraction: number(0, 1),
  tractionMm: number(0, 4),
  foramenWidenedFraction: fc.oneof(fc.constant(0), number(0, 1)),
  slipGrade: fc.oneof(fc.constant(0), number(0, 2)),
  graftFraction: number(0, 1),
  fixationFraction: number(0, 1),
});
const vertebra = fc.record({
  laminaRemovedFraction: fc.oneof(fc.constant(0), number(0, 1)),
  laminaRemovedSide: side,
});
/** Everything the schema allows, all at once. */
const anyState: fc.Arbitrary<SpineState> = fc.record({ 'L3-L4': segment, 'L4-L5': segment, 'L5-S1': segment, L3: vertebra, L4: vertebra, L5: vertebra });

const levels: readonly SegmentName[] = ['L3-L4', 'L4-L5', 'L5-S1'];
const boneOf = (geometry: BackGeometry, name: string) => {
  const bone = geometry.bones.find((one) => one.name === name);
  if (!bone) throw new Error(name);
  return bone;
};
const levelOf = (geometry: BackGeometry, name: SegmentName) => {
  const level = geometry.levels.find((one) => one.name === name);
  if (!level) throw new Error(name);
  return level;
};
const widest = (points: readonly Point[]) => Math.max(...points.map((at) => at.x));
const drawn = (points: readonly Point[], tightness = 0) => drawnPoints(smoothClosedPath(points, tightness), 3);

test('no outline crosses itself, whatever the state', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const geometry = backGeometry(state);
      const outlines: Array<readonly [string, readonly Point[]]> = [
        ...geometry.bones.flatMap((bone) => [
          [`arch ${bone.name}`, drawn(bone.outline)] as const,
          [`spine ${bone.name}`, drawn(bone.spine)] as const,
          ...bone.openings.map((opening) => [`opening ${bone.name}`, drawn(opening, 0.35)] as const),
          ...bone.notches.map((notch) => [`notch ${bone.name}`, drawn(notch)] as const),
        ]),
        ...geometry.bodies.map((body) => ['body', drawn(body)] as const),
        ...geometry.levels.flatMap((level) =>
          [level.disk, level.herniation, level.hollow, level.yellowLigament, ...level.spurs, ...level.graft].map(
            (outline) => [`a part of ${level.name}`, drawn(outline ?? [])] as const,
          ),
        ),
        ['sac', drawn(geometry.nerves.sac)],
        ...geometry.nerves.roots.map((root) => [`root ${root.name}`, root.outline] as const),
      ];
      for (const [name, outline] of outlines) expect(selfCrossing(outline), name).toBeNull();
    }),
    { numRuns: 40 },
  );
});

test('sac and roots pass the pedicles without lying in them', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const { bones, nerves } = backGeometry(state);
      for (const pedicle of bones.flatMap((bone) => bone.pedicles)) {
        expect(overlaps(nerves.sac, pedicle, 0.2)).toBe(false);
        for (const root of nerves.roots) expect(overlaps(root.outline, pedicle, 0.5), `${root.side} ${root.name}`).toBe(false);
      }
    }),
    { numRuns: 40 },
  );
});

describe('agrees with the other views', () => {
  test('heights are those of the view from the side', () => {
    fc.assert(
      fc.property(number(3, 16), number(3, 16), number(0, 4), (upper, lower, tractionMm) => {
        const state = { 'L4-L5': { diskHeightMm: upper }, 'L5-S1': { diskHeightMm: lower, tractionMm } };
        const side = sideGeometry(state, 0);
        const { heights } = backGeometry(state);
        for (const bone of side.bones) {
          expect(heights.bones[bone.name].pedicle).toBeCloseTo(bone.pedicle.y, 6);
          expect(heights.bones[bone.name].laminaTop).toBeCloseTo(bone.marks.laminaTop.y, 6);
          const spine = boneOf(backGeometry(state), bone.name).spine.map((at) => at.y);
          expect(Math.max(...spine)).toBeCloseTo(bone.marks.spineFoot.y, 0);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('joints stand as wide as from above', () => {
    const back = backGeometry({});
    for (const name of levels) {
      const top = topGeometry({}, name);
      expect(jointOf(name).upperProcess).toBeCloseTo(widest(top.jointProcesses[1]), 6);
      expect(jointOf(name).gap).toBeCloseTo(widest(top.jointGaps[1]), 6);
      const [upper] = name.split('-') as [string];
      expect(widest(boneOf(back, upper).lowerProcess)).toBeCloseTo(widest(top.arch), 1);
    }
  });

  test('an opening in a lamina is as wide as from above, on the same side', () => {
    fc.assert(
      fc.property(vertebra, (bone) => {
        const back = boneOf(backGeometry({ L4: bone }), 'L4').openings.flat();
        const top = topGeometry({ L4: bone }, 'L4-L5').laminaCuts.flat();
        expect(back.length > 0).toBe(top.length > 0);
        if (top.length === 0) return;
        const outermost = (points: readonly Point[]) => Math.max(...points.map((at) => Math.abs(at.x)));
        expect(outermost(back)).toBeCloseTo(outermost(top), 6);
        expect(Math.sign(back.reduce((sum, at) => sum + at.x, 0) || 0)).toBe(
          bone.laminaRemovedSide === 'both' ? Math.sign(back.reduce((sum, at) => sum + at.x, 0) || 0) : bone.laminaRemovedSide === 'left' ? -1 : 1,
        );
      }),
      { numRuns: 40 },
    );
  });

  test('roots pass each disk where the view from above has them', () => {
    fc.assert(
      fc.property(segment, (state) => {
        const { nerves, levels: all } = backGeometry({ 'L4-L5': state });
        const top = topGeometry({ 'L4-L5': state }, 'L4-L5').nerves;
        const middle = all.find((level) => level.name === 'L4-L5')?.middle ?? 0;
        for (const side of ['left', 'right'] as const) {
          const passing = top.roots.find((root) => root.side === side && root.kind === 'passing');
          const root = nerves.roots.find((one) => one.side === side && one.name === 'L5');
          expect(root?.passing.x).toBeCloseTo(passing?.centre.x ?? 99, 6);
          expect(root?.passing.y).toBeCloseTo(middle, 6);
          const leaving = top.roots.find((one) => one.side === side && one.kind === 'leaving');
          const upper = nerves.roots.find((one) => one.side === side && one.name === 'L4');
          expect(upper?.besideDisk?.x).toBeCloseTo(leaving?.centre.x ?? 99, 6);
          expect(Math.abs((upper?.besideDisk?.y ?? 99) - middle)).toBeLessThan(6);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('rods pass the disk where the view from above cuts them', () => {
    for (const name of levels) {
      const screws = levelOf(backGeometry({ [name]: { fixationFraction: 1 } }), name).fixation?.screws.filter(({ side }) => side === 'right') ?? [];
      const rod = topGeometry({ [name]: { fixationFraction: 1 } }, name).implants.rods[1];
      expect(screws).toHaveLength(2);
      expect(screws.reduce((sum, screw) => sum + screw.entry.x / 2, 0)).toBeCloseTo(rod?.x ?? 0, 6);
    }
  });
});

describe('proportions of an adult', () => {
  test('pedicles stand 24 mm apart at L3 and 27 mm at L5', () => {
    expect(backWidths.L3.pedicleInnerMm * 2).toBe(24);
    expect(backWidths.L5.pedicleInnerMm * 2).toBeCloseTo(27, 0);
  });

  test('the transverse processes of L3 are the longest', () => {
    const { bones } = backGeometry({});
    const span = (name: string) => widest(boneOf({ ...backGeometry({}), bones }, name).outline);
    expect(span('L3')).toBeGreaterThan(span('L2'));
    expect(span('L3')).toBeGreaterThan(span('L4'));
    expect(span('L3')).toBeGreaterThan(span('L5'));
  });

  test('the laminae overlap like shingles: each joint reaches below the next lamina’s upper edge', () => {
    const { heights } = backGeometry({});
    expect(heights.bones.L3.lowerTip).toBeGreaterThan(heights.bones.L4.upperTip + 8);
    expect(heights.bones.L4.lowerTip).toBeGreaterThan(heights.bones.L5.laminaTop);
  });
});

describe('what operations leave', () => {
  const operated = (state: SpineState) => {
    const geometry = backGeometry(state);
    return { geometry, L4: boneOf(geometry, 'L4'), L5: boneOf(geometry, 'L5') };
  };

  test('no operation touches a pedicle', () => {
    fc.assert(
      fc.property(vertebra, (bone) => {
        const { L4 } = operated({ L4: bone });
        for (const pedicle of L4.pedicles) for (const opening of L4.openings) expect(overlaps(pedicle, opening, 0.1)).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  test('at least half of each joint stays', () => {
    fc.assert(
      fc.property(vertebra, number(0, 1), (bone, foramenWidenedFraction) => {
        const { L4, L5 } = operated({ L4: bone, L5: bone, 'L4-L5': { foramenWidenedFraction } });
        const kept = (process: readonly Point[], cuts: ReadonlyArray<readonly Point[]>) => areaLeft(process, cuts, 0.5) / areaLeft(process, [], 0.5);
        expect(kept(L4.lowerProcess, [...L4.openings, ...L4.notches])).toBeGreaterThan(0.5);
        expect(kept(L5.upperProcess, [...L5.openings, ...L5.notches])).toBeGreaterThan(0.5);
      }),
      { numRuns: 40 },
    );
  });

  test('a laminectomy takes the spinous process and opens the lamina from top to foot', () => {
    const { geometry, L4 } = operated({ L4: { laminaRemovedFraction: 1 } });
    expect(L4.isSpineTaken).toBe(true);
    const { laminaTop, laminaFoot } = geometry.heights.bones.L4;
    for (const y of [laminaTop + 0.5, (laminaTop + laminaFoot) / 2, laminaFoot - 0.5]) {
      for (const x of [-11, 0, 11]) expect(L4.openings.some((opening) => isInside(opening, { x, y }))).toBe(true);
    }
  });

  test('a window on one side leaves the spinous process and the other lamina', () => {
    fc.assert(
      fc.property(number(0.02, 1), fc.constantFrom<'left' | 'right'>('left', 'right'), (laminaRemovedFraction, laminaRemovedSide) => {
        const { L4 } = operated({ L4: { laminaRemovedFraction, laminaRemovedSide } });
        const sign = laminaRemovedSide === 'left' ? -1 : 1;
        expect(L4.isSpineTaken).toBe(false);
        expect(L4.openings).toHaveLength(1);
        // Left of the picture is the patient's left.
        expect(L4.openings.flat().every((at) => at.x * sign > 3)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  test('the more is taken, the larger the opening: each holds all smaller ones', () => {
    fc.assert(
      fc.property(number(0.05, 1), number(0.05, 1), fc.constantFrom<'both' | 'left'>('both', 'left'), (one, other, laminaRemovedSide) => {
        const opening = (laminaRemovedFraction: number) => operated({ L4: { laminaRemovedFraction, laminaRemovedSide } }).L4.openings;
        const smaller = areaLeft(opening(Math.min(one, other)).flat(), opening(Math.max(one, other)), 0.5);
        expect(smaller).toBeLessThan(1);
      }),
      { numRuns: 30 },
    );
  });

  test('a foraminotomy widens the way out on both sides, over the root', () => {
    const { geometry } = operated({ 'L4-L5': { foramenWidenedFraction: 1 } });
    const notches = levelOf(geometry, 'L4-L5').notches;
    expect(notches).toHaveLength(2);
    for (const root of geometry.nerves.roots.filter(({ name }) => name === 'L4')) {
      expect(
        notches.some((notch) => isInside(notch, root.leaving)),
        root.side,
      ).toBe(true);
    }
  });
});

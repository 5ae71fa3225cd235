import { type BackArch, backArch, backSacrum, backWidths, bodyFromBehind, jointOf, sacrumTipMm, spinousEnd } from './back-bones.ts';
import { type BackBoneName, type BackHeights, backBoneNames, type SpineHeights, spineHeights } from './back-heights.ts';
import { type BackNerves, backNerves, diskMiddle } from './back-nerves.ts';
import { type BackFixation, fixationOf, foramenNotches, graftBed, laminaOpenings } from './back-surgery.ts';
import { mirrored, type Point } from './path.ts';
import { completeSpine, type FullSegment, type FullSpine } from './resolve-spine.ts';
import type { SegmentName, SpineState, VertebraName } from './spine-schema.ts';
import { laminaCuts } from './top-bones.ts';
import { topCanal } from './top-canal.ts';
import { topNerves } from './top-nerves.ts';

/** The lower back from behind: the patient's left on the left, millimetres, heights as from the side, widths as from above. */
export type BackBone = BackArch & {
  readonly name: BackBoneName | 'S1';
  readonly spine: readonly Point[];
  /** Openings in its lamina, and how much of it is gone. */
  readonly openings: ReadonlyArray<readonly Point[]>;
  readonly removedFraction: number;
  /** True where the opening is in the middle and takes the spinous process. */
  readonly isSpineTaken: boolean;
  /** Notches where a root's way out was widened, above and below. */
  readonly notches: ReadonlyArray<readonly Point[]>;
  /** Pedicles in front of it: left, right. */
  readonly pedicles: ReadonlyArray<readonly Point[]>;
};
export type BackLevel = {
  readonly name: 'L2-L3' | SegmentName;
  readonly state: FullSegment | null;
  readonly middle: number;
  readonly disk: readonly Point[];
  /** What pushes out of the disk, behind it. */
  readonly herniation: readonly Point[] | null;
  /** What was taken of the disk: as wide as from above. */
  readonly hollow: readonly Point[] | null;
  readonly cage: readonly Point[] | null;
  readonly yellowLigament: readonly Point[];
  readonly spurs: ReadonlyArray<readonly Point[]>;
  readonly notches: ReadonlyArray<readonly Point[]>;
  readonly graft: ReadonlyArray<readonly Point[]>;
  readonly fixation: BackFixation | null;
};
export type BackGeometry = {
  readonly heights: SpineHeights;
  /** From the top down; the sacrum is the last. */
  readonly bones: readonly BackBone[];
  readonly bodies: ReadonlyArray<readonly Point[]>;
  readonly levels: readonly BackLevel[];
  readonly nerves: BackNerves;
};

const levelNames = ['L2-L3', 'L3-L4', 'L4-L5', 'L5-S1'] as const;

export function backGeometry(state: SpineState): BackGeometry {
  const spine = completeSpine(state);
  const heights = spineHeights(spine);
  const canals = { 'L3-L4': topCanal(spine, 'L3-L4'), 'L4-L5': topCanal(spine, 'L4-L5'), 'L5-S1': topCanal(spine, 'L5-S1') };
  const nerves = { 'L3-L4': topNerves(canals['L3-L4']), 'L4-L5': topNerves(canals['L4-L5']), 'L5-S1': topNerves(canals['L5-S1']) };
  return {
    heights,
    bones: [...backBoneNames.map((name, index) => boneOf(name, index, spine, heights)), sacrumOf(spine, heights)],
    bodies: backBoneNames.map((name) => bodyFromBehind(heights.bones[name])),
    levels: levelNames.map((name) => levelOf(name, spine, heights, name === 'L2-L3' ? null : canals[name])),
    nerves: backNerves(heights, nerves),
  };
}

/** Upper edge of the next lamina down. */
function nextTop(name: BackBoneName, heights: SpineHeights): number {
  const next = backBoneNames[backBoneNames.indexOf(name) + 1];
  return next ? heights.bones[next].laminaTop : -16.2;
}

function notchesAt(level: 'L2-L3' | SegmentName, spine: FullSpine, heights: SpineHeights): Point[][] {
  return level === 'L2-L3' ? [] : foramenNotches(level, heights, spine[level].foramenWidenedFraction);
}

function boneOf(name: BackBoneName, index: number, spine: FullSpine, heights: SpineHeights): BackBone {
  const above = levelNames[index - 1] ?? 'L2-L3';
  const below = levelNames[index] ?? 'L5-S1';
  const own = heights.bones[name];
  const state = name === 'L2' ? null : spine[name as VertebraName];
  const cuts = state ? laminaCuts(state) : { left: null, right: null };
  const spurMm = above === 'L2-L3' ? 0 : spine[above].spurMm;
  return {
    ...backArch(name, own, jointOf(above), jointOf(below), spurMm),
    name,
    spine: spinousEnd(name, own),
    openings: laminaOpenings(own, nextTop(name, heights), cuts, state?.laminaRemovedFraction ?? 0),
    removedFraction: state?.laminaRemovedFraction ?? 0,
    isSpineTaken: cuts.left !== null && cuts.right !== null,
    notches: [...(index > 0 ? notchesAt(above, spine, heights) : []), ...notchesAt(below, spine, heights)],
    pedicles: pediclesOf(name, own),
  };
}

function sacrumOf(spine: FullSpine, heights: SpineHeights): BackBone {
  return {
    ...backSacrum(jointOf('L5-S1'), spine['L5-S1'].spurMm),
    name: 'S1',
    spine: [],
    openings: [],
    removedFraction: 0,
    isSpineTaken: false,
    notches: notchesAt('L5-S1', spine, heights),
    pedicles: [],
  };
}

function pediclesOf(name: BackBoneName, { pedicle, pedicleHalf }: BackHeights): [Point[], Point[]] {
  const { pedicleInnerMm, pedicleWidthMm } = backWidths[name];
  const right = oval({ x: pedicleInnerMm + pedicleWidthMm / 2, y: pedicle }, pedicleWidthMm / 2, pedicleHalf);
  return [mirrored(right), right];
}

function oval(middle: Point, across: number, along: number): Point[] {
  return Array.from({ length: 20 }, (_, index) => {
    const angle = (index / 20) * Math.PI * 2;
    return { x: middle.x + Math.cos(angle) * across, y: middle.y + Math.sin(angle) * along };
  });
}

function levelOf(name: 'L2-L3' | SegmentName, spine: FullSpine, heights: SpineHeights, canal: ReturnType<typeof topCanal> | null): BackLevel {
  const { top, foot } = heights.disks[name];
  const upper = heights.bones[backBoneNames[levelNames.indexOf(name)] ?? 'L5'];
  // Over a low disk the laminae meet; a strip of ligament is left.
  const lowerTop = Math.max(nextTop(backBoneNames[levelNames.indexOf(name)] ?? 'L5', heights), upper.laminaFoot - 2.4);
  const middle = diskMiddle(heights, name);
  const joint = jointOf(name);
  const upperTip = name === 'L5-S1' ? sacrumTipMm : heights.bones[backBoneNames[levelNames.indexOf(name) + 1] ?? 'L5'].upperTip;
  const state = name === 'L2-L3' ? null : spine[name];
  const spurMm = state?.spurMm ?? 0;
  const lip = jointLip(joint.upperProcess + spurMm * 0.35, upperTip, spurMm);
  const ligament: Point[] = [
    { x: 0, y: upper.laminaFoot - 4 },
    { x: 7, y: upper.laminaFoot - 5 },
    { x: 12.4, y: upper.laminaFoot - 4 },
    { x: 13.6, y: (upper.laminaFoot + lowerTop) / 2 },
    { x: 12.6, y: lowerTop + 0.6 },
    { x: 7, y: lowerTop + 3.4 },
    { x: 0, y: lowerTop + 4.4 },
  ];
  return {
    name,
    state,
    middle,
    disk: diskBand(top, foot),
    ...(canal ? diskOperation(canal, top, foot) : { herniation: null, hollow: null, cage: null }),
    yellowLigament: [...ligament, ...mirrored(ligament.slice(1, -1)).reverse()],
    spurs: spurMm > 0.05 ? [mirrored(lip), lip] : [],
    notches: notchesAt(name, spine, heights),
    graft: name !== 'L2-L3' && state && state.graftFraction > 0 ? [mirrored(graftBed(name, heights)), graftBed(name, heights)] : [],
    fixation: name !== 'L2-L3' && state ? fixationOf(name, state.fixationFraction, heights) : null,
  };
}

/** Bone grown as a lip along the outer rim of a joint. */
function jointLip(outer: number, upperTip: number, spurMm: number): Point[] {
  const rim: Point[] = [
    { x: outer - 6.4, y: upperTip + 0.2 },
    { x: outer - 2.4, y: upperTip + 1.6 },
    { x: outer - 0.2, y: upperTip + 5.4 },
    { x: outer + 0.3, y: upperTip + 9.6 },
    { x: outer - 0.8, y: upperTip + 12.6 },
  ];
  // Knobbly, and highest in the middle of the rim.
  const out = [0.2, 0.62, 0.5, 0.66, 0.15].map((share) => share * spurMm);
  const away = [-100, -55, -12, 14, 40].map((degrees) => (degrees * Math.PI) / 180);
  const grown = rim.map((at, index) => ({
    x: at.x + Math.cos(away[index] ?? 0) * (out[index] ?? 0),
    y: at.y + Math.sin(away[index] ?? 0) * (out[index] ?? 0),
  }));
  return [...grown, ...[...rim].reverse().map((at) => ({ x: at.x - 1.6, y: at.y + 0.9 }))];
}

function diskBand(upper: number, lower: number): Point[] {
  const middle = (upper + lower) / 2;
  // Tilted away from the eye, a low disk would vanish.
  const half = Math.max(1, (lower - upper) / 2);
  const [top, foot] = [middle - half, middle + half];
  const right: Point[] = [
    { x: 0, y: top + 0.3 },
    { x: 18, y: top },
    { x: 24.6, y: top - 0.6 },
    { x: 25.8, y: middle },
    { x: 24.6, y: foot + 0.6 },
    { x: 18, y: foot },
    { x: 0, y: foot - 0.3 },
  ];
  return [...right, ...mirrored(right.slice(1, -1)).reverse()];
}

/** What the view from above shows of the disk, seen from behind: the same places across. */
function diskOperation({ disk, segment }: ReturnType<typeof topCanal>, top: number, foot: number) {
  const middle = (top + foot) / 2;
  const half = Math.max(1.4, (foot - top) / 2);
  const frame = disk.herniationFrame;
  const hollowXs = disk.hollow?.filter((at) => at.y > 4).map((at) => at.x) ?? [];
  const dome =
    frame && disk.reachMm > 0.2
      ? { x: frame.origin.x, across: Math.min(7.4, 2.6 + disk.reachMm * 0.6), along: Math.min(half + 3, 2 + disk.reachMm * 0.75) }
      : null;
  const from = Math.max(-24, Math.min(...hollowXs));
  const to = Math.min(24, Math.max(...hollowXs));
  return {
    herniation: dome ? oval({ x: dome.x, y: middle + dome.along * 0.25 }, dome.across, dome.along) : null,
    hollow: hollowXs.length > 0 && to > from ? oval({ x: (from + to) / 2, y: middle }, (to - from) / 2, half * 0.86) : null,
    cage:
      segment.graftFraction > 0
        ? [
            { x: -13, y: middle - half * 0.8 },
            { x: 13, y: middle - half * 0.8 },
            { x: 13, y: middle + half * 0.8 },
            { x: -13, y: middle + half * 0.8 },
          ]
        : null,
  };
}

import { mirrored, type Point } from './path.ts';
import { completeSpine, type FullSegment } from './resolve-spine.ts';
import type { SegmentName, SpineState } from './spine-schema.ts';
import { archOutline, jointGapHalf, jointProcessHalf, type LaminaCut } from './top-bones.ts';
import { slipGradeMm, type TopCanal, topCanal } from './top-canal.ts';
import type { TopDisk } from './top-disk.ts';
import { type TopImplants, topImplants } from './top-implants.ts';
import { type TopNerves, topNerves } from './top-nerves.ts';

/** One disk and all around it from above: front up, the patient's left on the left, millimetres, disk's middle at 0, 0. */
export type TopGeometry = {
  readonly state: FullSegment;
  readonly disk: TopDisk;
  /** Rings of the disk from the outside in, each the outline made smaller. */
  readonly rings: ReadonlyArray<readonly Point[]>;
  readonly core: readonly Point[];
  /** From the core to the dome: where the core follows a herniation. */
  readonly tongue: readonly Point[] | null;
  /** Arch of the upper vertebra: both lower joint processes, laminae, spinous process. */
  readonly arch: readonly Point[];
  /** Upper joint processes of the lower vertebra: left, right. */
  readonly jointProcesses: readonly [readonly Point[], readonly Point[]];
  /** The same before an operation undercut them. */
  readonly wholeJointProcesses: readonly [readonly Point[], readonly Point[]];
  readonly jointGaps: readonly [readonly Point[], readonly Point[]];
  readonly yellowLigament: readonly Point[];
  /** The room inside bone and ligament. */
  readonly canal: readonly Point[];
  /** What an operation opened in the lamina. */
  readonly laminaCuts: ReadonlyArray<readonly Point[]>;
  readonly laminaRemovedFraction: number;
  /** How far the upper bone has slipped forward of the disk, and its outline there. */
  readonly slippedMm: number;
  readonly slippedBody: readonly Point[] | null;
  readonly implants: TopImplants;
  readonly nerves: TopNerves;
};

export function topGeometry(state: SpineState, level: SegmentName): TopGeometry {
  const canal = topCanal(completeSpine(state), level);
  const { segment, disk, cuts } = canal;
  const process = jointProcessHalf(segment, level, segment.foramenWidenedFraction);
  const wholeProcess = jointProcessHalf(segment, level, 0);
  const gap = jointGapHalf(level);
  const slippedMm = segment.slipGrade * slipGradeMm;
  return {
    state: segment,
    disk,
    rings: [0.94, 0.88, 0.82, 0.76, 0.7, 0.64].map((size) => shrunk(disk.restOutline, size)),
    core: coreOutline(disk, segment),
    tongue: tongueOf(disk),
    arch: archOutline(segment, level),
    jointProcesses: [mirrored(process), process],
    wholeJointProcesses: [mirrored(wholeProcess), wholeProcess],
    jointGaps: [mirrored(gap), gap],
    yellowLigament: yellowLigament(canal),
    canal: [...wholeEdge(canal.ligament.right, canal.ligament.left), { x: -13, y: 15 }, { x: 13, y: 15 }],
    laminaCuts: cutOutlines(canal),
    laminaRemovedFraction: cuts.left || cuts.right ? canal.laminaRemovedFraction : 0,
    slippedMm,
    slippedBody: slippedMm > 0.2 ? disk.restOutline.map((at) => ({ x: at.x, y: at.y - slippedMm })) : null,
    implants: topImplants(segment, level),
    nerves: topNerves(canal),
  };
}

/** An edge given for either half, from the patient's right side over the middle to the left side. */
function wholeEdge(right: readonly Point[], left: readonly Point[]): Point[] {
  return [...right, ...mirrored(left.slice(0, -1)).reverse()];
}

/** From the joint on the right over the midline to that on the left; undercutting takes its front ends along. */
function yellowLigament({ bone, ligament, segment }: TopCanal): Point[] {
  const from = Math.round(segment.foramenWidenedFraction * 4);
  const inner = wholeEdge(ligament.right.slice(from), ligament.left.slice(from));
  return [...inner, ...wholeEdge(bone.slice(from), bone.slice(from)).reverse()];
}

/** The openings through lamina and ligament: the edges run with the spinous process, so that a one-sided window leaves it whole. */
function cutOutlines({ cuts }: TopCanal): Point[][] {
  const opening = ({ fromMm, toMm }: LaminaCut): Point[] => [
    { x: fromMm, y: 18 },
    { x: toMm, y: 18 },
    { x: toMm, y: 48 },
    { x: Math.max(fromMm, Math.min(toMm - 0.5, 6.4)), y: 48 },
    { x: fromMm, y: 41 },
  ];
  if (cuts.left && cuts.right && cuts.right.fromMm === 0) {
    const half = cuts.right.toMm;
    return [
      [
        { x: -half, y: 18 },
        { x: half, y: 18 },
        { x: half, y: 80 },
        { x: -half, y: 80 },
      ],
    ];
  }
  return [...(cuts.left ? [mirrored(opening(cuts.left))] : []), ...(cuts.right ? [opening(cuts.right)] : [])];
}

function shrunk(outline: readonly Point[], size: number): Point[] {
  return outline.filter((_, index) => index % 2 === 0).map((at) => ({ x: at.x * size, y: (at.y - 0.5) * size + 0.5 }));
}

function coreOutline(disk: TopDisk, segment: FullSegment): Point[] {
  const water = segment.waterPercent / 100;
  const size = 0.46 + 0.1 * water;
  return disk.restOutline.filter((_, index) => index % 3 === 0).map((at) => ({ x: at.x * size, y: (at.y - 0.5) * size + 1.6 }));
}

/** A cleft through the ring that carries core into the herniation. */
function tongueOf(disk: TopDisk): Point[] | null {
  const { herniationFrame, reachMm } = disk;
  if (!herniationFrame || reachMm < 0.3) return null;
  const { origin, angleDegrees } = herniationFrame;
  const angle = (angleDegrees * Math.PI) / 180;
  const out = { x: Math.cos(angle), y: Math.sin(angle) };
  // From the edge of the core to inside the dome.
  const from = { x: origin.x * 0.5, y: (origin.y - 0.5) * 0.54 + 1.5 };
  const to = { x: origin.x + out.x * reachMm * 0.6, y: origin.y + out.y * reachMm * 0.6 };
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const aside = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
  const at = (along: number, side: number): Point => ({
    x: from.x + (to.x - from.x) * along + aside.x * side,
    y: from.y + (to.y - from.y) * along + aside.y * side,
  });
  const wide = Math.min(3.4, 0.7 + reachMm * 0.4);
  const neck = 0.8 + Math.min(0.9, reachMm * 0.15);
  return [
    at(0.02, -1.9),
    at(0.12, -neck - 0.7),
    at(0.36, -neck),
    at(0.62, -neck - wide * 0.2),
    at(0.84, -wide * 0.95),
    at(0.97, -wide * 0.7),
    at(1.04, 0),
    at(0.97, wide * 0.7),
    at(0.84, wide * 0.95),
    at(0.62, neck + wide * 0.2),
    at(0.36, neck),
    at(0.12, neck + 0.7),
    at(0.02, 1.9),
  ];
}

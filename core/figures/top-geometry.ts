import { mirrored, type Point } from './path.ts';
import { completeSpine, type FullSegment } from './resolve-spine.ts';
import type { SegmentName, SpineState, VertebraName } from './spine-schema.ts';
import { boneHalf, laminaCutMm, ligamentHalf, type TopDisk, topDisk } from './top-canal.ts';
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
  readonly jointGaps: readonly [readonly Point[], readonly Point[]];
  readonly yellowLigament: readonly Point[];
  /** The room inside bone and ligament. */
  readonly canal: readonly Point[];
  /** Half width of the opening an operation made in the lamina; 0 is none. */
  readonly laminaCutMm: number;
  readonly laminaRemovedFraction: number;
  readonly spurs: ReadonlyArray<readonly Point[]>;
  readonly nerves: TopNerves;
};

const upperOf: Readonly<Record<SegmentName, VertebraName>> = { 'L3-L4': 'L3', 'L4-L5': 'L4', 'L5-S1': 'L5' };

export function topGeometry(state: SpineState, level: SegmentName): TopGeometry {
  const spine = completeSpine(state);
  const segment = spine[level];
  const { laminaRemovedFraction } = spine[upperOf[level]];
  const disk = topDisk(segment, level);
  const bone = boneHalf(segment);
  const ligament = ligamentHalf(segment);
  const process = jointProcessHalf(bone);
  const gap = jointGapHalf();
  return {
    state: segment,
    disk,
    rings: [0.94, 0.88, 0.82, 0.76, 0.7, 0.64].map((size) => shrunk(disk.restOutline, size)),
    core: coreOutline(disk, segment),
    tongue: tongueOf(disk),
    arch: archOutline(bone),
    jointProcesses: [mirrored(process), process],
    jointGaps: [mirrored(gap), gap],
    yellowLigament: [...wholeEdge(ligament), ...wholeEdge(bone).reverse()],
    canal: [...wholeEdge(ligament), { x: -13, y: 15 }, { x: 13, y: 15 }],
    laminaCutMm: laminaCutMm(laminaRemovedFraction),
    laminaRemovedFraction,
    spurs: spurOutlines(disk, segment),
    nerves: topNerves(disk, segment, laminaRemovedFraction),
  };
}

/** An edge given for one half, from the patient's right side over the middle to the left side. */
function wholeEdge(half: readonly Point[]): Point[] {
  return [...half, ...mirrored(half.slice(0, -1)).reverse()];
}

function shrunk(outline: readonly Point[], size: number): Point[] {
  return outline.filter((_, index) => index % 2 === 0).map((at) => ({ x: at.x * size, y: (at.y - 0.5) * size + 0.5 }));
}

function coreOutline(disk: TopDisk, segment: FullSegment): Point[] {
  const water = segment.waterPercent / 100;
  const size = (0.46 + 0.1 * water) * (1 - 0.35 * segment.diskRemovedFraction);
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

/** Both lower joint processes, both laminae and the spinous process in one: the arch hangs together. */
function archOutline(bone: readonly Point[]): Point[] {
  const [, b1, b2, b3, b4, b5] = bone as readonly [Point, Point, Point, Point, Point, Point];
  const right: Point[] = [
    b5,
    { x: b4.x * 0.55, y: (b4.y + b5.y) / 2 + 0.3 },
    b4,
    b3,
    { x: b2.x - 0.3, y: b2.y + 0.8 },
    { x: b1.x + 0.3, y: b1.y + 2.4 },
    { x: 18.4, y: 25.4 },
    { x: 20.2, y: 27.4 },
    { x: 21.6, y: 30.6 },
    { x: 22.6, y: 34.6 },
    { x: 22.8, y: 38 },
    { x: 20.6, y: 40.8 },
    { x: 16.6, y: 41.4 },
    { x: 12.4, y: 42 },
    { x: 8.4, y: 44 },
    { x: 5.4, y: 47.4 },
    { x: 3.9, y: 52 },
    { x: 3.7, y: 57 },
    { x: 4.7, y: 62 },
    { x: 5.2, y: 66 },
    { x: 3.4, y: 68.8 },
    { x: 0, y: 69.4 },
  ];
  return [...right, ...mirrored(right.slice(1, -1)).reverse()];
}

/** Upper joint process of the lower vertebra on the patient's right: embraces the other from the side. */
function jointProcessHalf(bone: readonly Point[]): Point[] {
  const inner = bone[0] as Point;
  const second = bone[1] as Point;
  return [
    { x: inner.x + 0.2, y: inner.y + 0.3 },
    { x: 17.6, y: 19.4 },
    { x: 21.4, y: 21.2 },
    { x: 25.4, y: 23.4 },
    { x: 28.4, y: 27 },
    { x: 29.2, y: 31.4 },
    { x: 28, y: 35.4 },
    { x: 25.6, y: 36.8 },
    { x: 24.2, y: 34.6 },
    { x: 23.2, y: 30.2 },
    { x: 21.4, y: 26.6 },
    { x: 18.9, y: 24.1 },
    { x: 17, y: 23.9 },
    { x: second.x - 0.1, y: second.y - 0.4 },
  ];
}

function jointGapHalf(): Point[] {
  return [
    { x: 16.9, y: 24.7 },
    { x: 18.6, y: 24.7 },
    { x: 20.8, y: 27 },
    { x: 22.4, y: 30.4 },
    { x: 23.4, y: 34.4 },
    { x: 23.7, y: 37.2 },
  ];
}

/** Bone grown along the rim towards canal and foramen. */
function spurOutlines(disk: TopDisk, segment: FullSegment): Point[][] {
  if (segment.spurMm < 0.05) return [];
  const right = disk.restOutline.filter((at) => at.x > 5 && at.y > -6);
  const outer = right.map((at) => {
    const length = Math.hypot(at.x * 0.5, at.y) || 1;
    const out = segment.spurMm * (0.25 + 0.75 * Math.exp(-(((at.x - 15) / 6) ** 2)) * (at.y > 8 ? 1 : 0.5)) * Math.min(1, (at.x - 5) / 4, (at.y + 6) / 6);
    return { x: at.x + ((at.x * 0.5) / length) * out, y: at.y + (at.y / length) * out };
  });
  const outline = [...outer, ...[...right].reverse().map((at) => ({ x: at.x * 0.985, y: at.y * 0.985 }))];
  return [mirrored(outline), outline];
}

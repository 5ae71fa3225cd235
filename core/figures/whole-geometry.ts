import { adultSegments, adultVertebrae, diskAnglesDegrees, sacralSlopeDegrees } from './adult-spine.ts';
import { between, type Frame, type Point, place, placeAll } from './path.ts';
import { sacrumCrestOutline } from './side-bones.ts';
import { wholeArchOutline, wholeBodyOutline, wholeSpinousOutline } from './whole-bones.ts';

/**
 * The whole column from the side: front to the left, millimetres, the upper face of the sacrum at 0, 0, so that it lies
 * exactly over the lower back of `side-geometry`. 7 neck, 12 chest and 5 lower-back vertebrae, sacrum and tailbone.
 */
export type WholeRegion = 'neck' | 'chest' | 'lower-back' | 'sacrum';
export type WholeBone = {
  readonly name: string;
  readonly region: WholeRegion;
  readonly frame: Frame;
  readonly body: readonly Point[];
  /** Pedicle and joint processes. */
  readonly arch: readonly Point[];
  readonly spinous: readonly Point[];
  /** The disk under it. */
  readonly disk: readonly Point[];
  readonly depthMm: number;
  readonly heightMm: number;
};
export type WholeGeometry = {
  /** From the top down. */
  readonly bones: readonly WholeBone[];
  readonly sacrum: readonly Point[];
  readonly crest: readonly Point[];
  readonly sacrumSeams: ReadonlyArray<readonly Point[]>;
  readonly tailbone: ReadonlyArray<readonly Point[]>;
  /** Middle of the canal from the skull to the sacrum. */
  readonly canal: readonly Point[];
  /** How many of the canal's points, from the top, hold the cord: it ends at L1-L2. */
  readonly cordPoints: number;
  /** Where roots leave, and which way. */
  readonly roots: ReadonlyArray<{ readonly from: Point; readonly to: Point; readonly region: WholeRegion }>;
  /** Around the whole column in one line: down the front, up the back. */
  readonly contour: readonly Point[];
};

export type WholeVertebra = {
  readonly name: string;
  readonly region: Exclude<WholeRegion, 'sacrum'>;
  readonly depthMm: number;
  readonly frontMm: number;
  readonly backMm: number;
  /** Of the disk below it. */
  readonly diskMm: number;
  readonly diskAngleDegrees: number;
};

/** From L5 up to C1. Heights and depths after Panjabi et al. (Spine 1991;16:861 and 888; 1992;17:299); curves: 60 / 40 / 25 degrees. */
const column: readonly WholeVertebra[] = [
  lumbar('L5', adultSegments['L5-S1'].diskHeightMm, diskAnglesDegrees['L5-S1']),
  lumbar('L4', adultSegments['L4-L5'].diskHeightMm, diskAnglesDegrees['L4-L5']),
  lumbar('L3', adultSegments['L3-L4'].diskHeightMm, diskAnglesDegrees['L3-L4']),
  lumbar('L2', 10, diskAnglesDegrees['L2-L3']),
  { name: 'L1', region: 'lower-back', depthMm: 33.5, frontMm: 25.5, backMm: 27.2, diskMm: 8.6, diskAngleDegrees: 8 },
  ...Array.from({ length: 12 }, (_, index): WholeVertebra => {
    // From T12 up to T1 bodies get lower and less deep; each is a wedge, lower in front.
    const up = index / 11;
    const height = 24.5 - 8.2 * up;
    return {
      name: `T${12 - index}`,
      region: 'chest',
      depthMm: 31.5 - 14.5 * up ** 0.9,
      frontMm: height - 0.8,
      backMm: height + 0.7,
      diskMm: index === 0 ? 7.4 : 6 - 2.2 * Math.sin(up * Math.PI) ** 0.5,
      diskAngleDegrees: index === 0 ? 4.5 : index < 3 ? 0.4 : index > 9 ? 0.6 : -1.1,
    };
  }),
  ...[7, 6, 5, 4, 3].map(
    (number): WholeVertebra => ({
      name: `C${number}`,
      region: 'neck',
      depthMm: 15.6 + (number - 3) * 0.35,
      frontMm: 12.8 + (number === 7 ? 1.4 : 0),
      backMm: 13.1 + (number === 7 ? 1 : 0),
      diskMm: 5.4,
      diskAngleDegrees: number === 7 ? 3 : 5,
    }),
  ),
  { name: 'C2', region: 'neck', depthMm: 15.4, frontMm: 19, backMm: 16.4, diskMm: 5, diskAngleDegrees: 4 },
  { name: 'C1', region: 'neck', depthMm: 10, frontMm: 9, backMm: 9, diskMm: 4.4, diskAngleDegrees: 2 },
];

function lumbar(name: 'L2' | 'L3' | 'L4' | 'L5', diskMm: number, diskAngleDegrees: number): WholeVertebra {
  const size = adultVertebrae[name];
  return { name, region: 'lower-back', depthMm: size.bodyDepthMm, frontMm: size.frontHeightMm, backMm: size.backHeightMm, diskMm, diskAngleDegrees };
}

/** How much of a bend one level takes: the lower back most, the chest, held by the ribs, least. */
function bendShare(vertebra: WholeVertebra): number {
  if (vertebra.region === 'lower-back') return 0.16;
  return vertebra.region === 'chest' ? 0.045 : 0.06;
}

export function wholeGeometry(bendDegrees: number): WholeGeometry {
  const bones: WholeBone[] = [];
  let base: Frame = { origin: { x: 0, y: 0 }, angleDegrees: -sacralSlopeDegrees };
  let lowerFace: readonly [Point, Point] = [place(base, { x: -16.4, y: 0.6 }), place(base, { x: 16, y: 0.6 })];
  for (const vertebra of column) {
    const bend = bendDegrees * bendShare(vertebra);
    const lower: Frame = {
      origin: place({ ...base, angleDegrees: base.angleDegrees + vertebra.diskAngleDegrees / 2 }, { x: 0, y: -vertebra.diskMm }),
      angleDegrees: base.angleDegrees + vertebra.diskAngleDegrees - bend,
    };
    const halfWedge = (Math.atan((vertebra.frontMm - vertebra.backMm) / 2 / vertebra.depthMm) * 180) / Math.PI;
    const half = (vertebra.frontMm + vertebra.backMm) / 4;
    const angleDegrees = lower.angleDegrees + halfWedge;
    const frame: Frame = { origin: place({ origin: lower.origin, angleDegrees }, { x: 0, y: -half }), angleDegrees };
    const [frontCorner, backCorner] = [
      place(frame, { x: -vertebra.depthMm / 2 + 0.8, y: vertebra.frontMm / 2 }),
      place(frame, { x: vertebra.depthMm / 2 - 0.5, y: vertebra.backMm / 2 }),
    ];
    bones.unshift({
      name: vertebra.name,
      region: vertebra.region,
      frame,
      body: placeAll(frame, wholeBodyOutline(vertebra)),
      arch: placeAll(frame, wholeArchOutline(vertebra)),
      spinous: placeAll(frame, wholeSpinousOutline(vertebra)),
      disk: diskOutline(frontCorner, backCorner, lowerFace),
      depthMm: vertebra.depthMm,
      heightMm: half * 2,
    });
    lowerFace = [
      place(frame, { x: -vertebra.depthMm / 2 + 0.8, y: -vertebra.frontMm / 2 }),
      place(frame, { x: vertebra.depthMm / 2 - 0.5, y: -vertebra.backMm / 2 }),
    ];
    base = { origin: place(frame, { x: 0, y: -half }), angleDegrees: angleDegrees + halfWedge };
  }
  return { bones, ...lowerEnd(), ...canalOf(bones), contour: contourOf(bones) };
}

function diskOutline(frontAbove: Point, backAbove: Point, [frontBelow, backBelow]: readonly [Point, Point]): Point[] {
  const out = (one: Point, other: Point, from: Point): Point => {
    const middle = between(one, other, 0.5);
    const length = Math.hypot(middle.x - from.x, middle.y - from.y) || 1;
    return { x: middle.x + ((middle.x - from.x) / length) * 1.3, y: middle.y + ((middle.y - from.y) / length) * 1.3 };
  };
  const centre = between(between(frontAbove, backAbove, 0.5), between(frontBelow, backBelow, 0.5), 0.5);
  return [
    frontAbove,
    between(frontAbove, backAbove, 0.25),
    between(frontAbove, backAbove, 0.5),
    between(frontAbove, backAbove, 0.75),
    backAbove,
    out(backAbove, backBelow, centre),
    backBelow,
    between(frontBelow, backBelow, 0.75),
    between(frontBelow, backBelow, 0.5),
    between(frontBelow, backBelow, 0.25),
    frontBelow,
    out(frontAbove, frontBelow, centre),
  ];
}

const sacrumFrame: Frame = { origin: { x: 0, y: 0 }, angleDegrees: -sacralSlopeDegrees };

/** Sacrum and tailbone, complete: the sacrum hollow in front, the tailbone curving forward under it. */
function lowerEnd() {
  const sacrum = [
    { x: -14.2, y: 0.1 },
    { x: -5, y: 1.1 },
    { x: 4, y: 1.3 },
    { x: 12.5, y: 0.5 },
    { x: 15.6, y: 0.7 },
    { x: 16.6, y: 3 },
    { x: 17, y: 12 },
    { x: 16.4, y: 26 },
    { x: 14, y: 44 },
    { x: 10.5, y: 62 },
    { x: 4, y: 80 },
    { x: -5, y: 96 },
    { x: -10.6, y: 101 },
    { x: -13.4, y: 97.4 },
    { x: -10.4, y: 86 },
    { x: -7.2, y: 72 },
    { x: -5.8, y: 57 },
    { x: -6.1, y: 46 },
    { x: -7.6, y: 34 },
    { x: -10.6, y: 20.5 },
    { x: -13.6, y: 11 },
    { x: -15.8, y: 5.6 },
    { x: -17, y: 2.2 },
    { x: -16.4, y: 0.6 },
  ];
  const crest = [
    ...sacrumCrestOutline().slice(0, 15),
    { x: 14, y: 70 },
    { x: 6, y: 84 },
    { x: -3, y: 96 },
    { x: 2, y: 83 },
    { x: 9, y: 64 },
    ...sacrumCrestOutline().slice(-3),
  ];
  const seam = (front: Point, back: Point) => [front, { x: (front.x + back.x) / 2, y: (front.y + back.y) / 2 + 1.4 }, back];
  const seams = [
    seam({ x: -8.2, y: 29 }, { x: 15.6, y: 29 }),
    seam({ x: -5.6, y: 52 }, { x: 12, y: 53 }),
    seam({ x: -7, y: 71 }, { x: 6.6, y: 72.6 }),
    seam({ x: -10.4, y: 86 }, { x: 0, y: 88 }),
  ];
  const tailbone = [
    [
      { x: -14.4, y: 99.6 },
      { x: -8.4, y: 103 },
      { x: -11.6, y: 112 },
      { x: -17, y: 113.6 },
      { x: -19.4, y: 109.4 },
    ],
    [
      { x: -20, y: 111.6 },
      { x: -13.4, y: 114.4 },
      { x: -17.6, y: 121 },
      { x: -23.4, y: 121.4 },
      { x: -25, y: 117.4 },
    ],
    [
      { x: -25.4, y: 119.4 },
      { x: -19.6, y: 122.6 },
      { x: -26, y: 127.4 },
      { x: -31, y: 127 },
      { x: -31, y: 123.4 },
    ],
  ];
  return {
    sacrum: placeAll(sacrumFrame, sacrum),
    crest: placeAll(sacrumFrame, crest),
    sacrumSeams: seams.map((line) => placeAll(sacrumFrame, line)),
    tailbone: tailbone.map((piece) => placeAll(sacrumFrame, piece)),
  };
}

/** Behind each body runs the canal: cord down to L1-L2, a bundle of roots from there to the second sacral vertebra. */
function canalOf(bones: readonly WholeBone[]) {
  const depthOf = (bone: WholeBone) => (bone.region === 'neck' ? 15 : bone.region === 'chest' ? 15.5 : 18);
  const canal: Point[] = [];
  const first = bones[0] as WholeBone;
  canal.push(place(first.frame, { x: first.depthMm / 2 + 12, y: -26 }));
  let cordPoints = 0;
  for (const bone of bones) {
    const x = bone.depthMm / 2 + depthOf(bone) / 2 + (bone.name === 'C1' ? 4 : 0);
    canal.push(place(bone.frame, { x, y: 0 }));
    if (bone.name === 'L1') {
      // The cord's tip: behind the disk between L1 and L2.
      canal.push(place(bone.frame, { x, y: bone.heightMm / 2 + 4 }));
      cordPoints = canal.length;
    }
  }
  canal.push(place(sacrumFrame, { x: 22, y: 10 }), place(sacrumFrame, { x: 19.5, y: 26 }), place(sacrumFrame, { x: 17, y: 44 }));
  const roots = bones.map((bone) => {
    const from = place(bone.frame, { x: bone.depthMm / 2 + depthOf(bone) * 0.45, y: bone.heightMm * 0.28 });
    const long = bone.region === 'lower-back' ? 19 : bone.region === 'chest' ? 12 : 11;
    return {
      from,
      to: place(bone.frame, { x: bone.depthMm / 2 + (bone.region === 'lower-back' ? 2 : 0) - long * 0.2, y: bone.heightMm * 0.28 + long * 0.85 }),
      region: bone.region,
    };
  });
  return { canal, cordPoints, roots };
}

function contourOf(bones: readonly WholeBone[]): Point[] {
  const front = bones.flatMap((bone) => [
    place(bone.frame, { x: -bone.depthMm / 2 - 0.3, y: -bone.heightMm / 2 + 1.6 }),
    place(bone.frame, { x: -bone.depthMm / 2 + bone.depthMm * 0.07, y: 0 }),
    place(bone.frame, { x: -bone.depthMm / 2 - 0.3, y: bone.heightMm / 2 - 1.6 }),
  ]);
  const { sacrum, crest, tailbone } = lowerEnd();
  const sacrumFront = [...sacrum.slice(13, 24)].reverse();
  const tail = tailbone.flatMap((piece) => [piece[0] as Point, piece[4] as Point]);
  const tip = tailbone[2]?.[3] as Point;
  const tailBack = [...tailbone].reverse().flatMap((piece) => [piece[2] as Point, piece[1] as Point]);
  const crestBack = [...crest.slice(0, 17)].reverse();
  const back = [...bones].reverse().flatMap((bone) => {
    const count = bone.spinous.length;
    // Lower edge outwards, round the tip, and in again along the upper edge.
    return [...bone.spinous.slice(Math.floor(count * 0.28), Math.ceil(count * 0.8))].reverse();
  });
  return [...front, ...sacrumFront, ...tail, tip, ...tailBack, ...crestBack, ...back];
}

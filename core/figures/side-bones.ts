import { adultVertebrae } from './adult-spine.ts';
import { type Point, place } from './path.ts';
import type { SideVertebraName } from './side-frames.ts';

/** Outlines of the bones from the side, each in its own frame: front to the left, millimetres. */

/**
 * A vertebral body: rims that stand out a little, a waist between them, faces slightly hollow. Spurs grow from the rims
 * at the front, and less at the back.
 */
export function bodyOutline(name: SideVertebraName, spurs: { readonly upperMm: number; readonly lowerMm: number }): Point[] {
  const { bodyDepthMm, frontHeightMm, backHeightMm } = adultVertebrae[name];
  const front = -bodyDepthMm / 2;
  const back = bodyDepthMm / 2;
  const half = (x: number) => (frontHeightMm + ((backHeightMm - frontHeightMm) * (x - front)) / bodyDepthMm) / 2;
  const up = (x: number, inward: number) => ({ x, y: -half(x) + inward });
  const down = (x: number, inward: number) => ({ x, y: half(x) - inward });
  const beak = (mm: number) => ({ out: mm * 0.95, off: mm * 0.3 });
  const upper = beak(spurs.upperMm);
  const lower = beak(spurs.lowerMm);
  return [
    up(front + 2.4 - upper.out * 0.3, 0.05),
    up(front + 8.5, 0.95),
    up(1, 1.55),
    up(back - 7, 0.9),
    up(back - 2.2, 0.05),
    { x: back - 0.2 + upper.out * 0.4, y: -half(back) + 0.9 },
    { x: back + 0.1 + upper.out * 0.25, y: -half(back) + 2.6 },
    { x: back - 1, y: -half(back) + 6.5 },
    { x: back - 1.7, y: 0 },
    { x: back - 1, y: half(back) - 6.5 },
    { x: back + 0.1 + lower.out * 0.25, y: half(back) - 2.6 },
    { x: back - 0.2 + lower.out * 0.4, y: half(back) - 0.9 },
    down(back - 2.2, 0.05),
    down(back - 7, 0.9),
    down(1, 1.55),
    down(front + 8.5, 0.95),
    down(front + 2.4 - lower.out * 0.3, 0.05),
    { x: front + 0.3 - lower.out, y: half(front) - 0.7 + lower.off },
    { x: front - 0.5 - lower.out * 0.75, y: half(front) - 2.6 + lower.off * 0.3 },
    { x: front + 1 - lower.out * 0.1, y: half(front) - 7 },
    { x: front + 2.5, y: 0 },
    { x: front + 1 - upper.out * 0.1, y: -half(front) + 7 },
    { x: front - 0.5 - upper.out * 0.75, y: -half(front) + 2.6 - upper.off * 0.3 },
    { x: front + 0.3 - upper.out, y: -half(front) + 0.7 - upper.off },
  ];
}

/** Front of the arch behind the middle of the body: half of the body and the canal. */
function archStart(name: SideVertebraName): number {
  return adultVertebrae[name].bodyDepthMm / 2 + 18.3;
}

/** Hangs the arch as much as this vertebra's does. */
function hung(name: SideVertebraName, points: readonly Point[]): Point[] {
  const frame = { origin: { x: archStart(name), y: 0 }, angleDegrees: adultVertebrae[name].archDropDegrees };
  return points.map((at) => place(frame, at));
}

/** Lamina and spinous process, cut through the middle: a hatchet. x is measured from the back wall of the canal. */
export function spinousOutline(name: SideVertebraName): Point[] {
  const length = adultVertebrae[name].spinousLength;
  const tall = name === 'L5' ? 0.78 : name === 'L4' ? 0.9 : 1;
  const back = (x: number, y: number) => ({ x: 6 + (x - 6) * length, y: y * tall });
  return hung(name, [
    { x: 0.7, y: -6.4 },
    { x: 2.8, y: -7.4 },
    { x: 4.8, y: -6 },
    back(8, -3.2),
    back(13, -1.7),
    back(19, -1.6),
    back(25, -2.5),
    back(30, -2.7),
    back(33, -0.4),
    back(33.8, 4.6),
    back(33.3, 11),
    back(33.9, 16),
    back(32, 19.8),
    back(28.4, 20.2),
    back(24.4, 17),
    back(18.5, 13.2),
    back(12, 11.6),
    back(7.6, 12),
    { x: 4.9, y: 12.6 * tall },
    { x: 3, y: 11.6 * tall },
    { x: 2, y: 7.6 },
    { x: 1, y: 2.6 },
    { x: 0.2, y: -2.6 },
  ]);
}

/** Where lamina and spinous process part: what is in front of it stays longest. For anchors and ligaments. */
export function archMarks(name: SideVertebraName) {
  const [laminaTop, laminaFront, laminaFoot, spineTip, spineTop, spineFoot, laminaMiddle] = hung(name, [
    { x: 2.4, y: -6.4 },
    { x: 1, y: 3 },
    { x: 4.4, y: 12 * (name === 'L5' ? 0.8 : 0.95) },
    { x: 27 * adultVertebrae[name].spinousLength, y: 8 },
    { x: 31 * adultVertebrae[name].spinousLength, y: -1.4 },
    { x: 29 * adultVertebrae[name].spinousLength, y: 20 },
    { x: 4, y: 3 },
  ]) as [Point, Point, Point, Point, Point, Point, Point];
  return { laminaTop, laminaFront, laminaFoot, spineTip, spineTop, spineFoot, laminaMiddle };
}

/** The near half of the arch, which the cut has taken away: pedicle, upper and lower joint process. Drawn as a ghost. */
export function nearArchOutline(name: SideVertebraName): Point[] {
  const { bodyDepthMm, backHeightMm, pedicleHeightMm } = adultVertebrae[name];
  const back = bodyDepthMm / 2;
  const top = -backHeightMm / 2 + 1.8;
  const foot = top + pedicleHeightMm;
  const low = backHeightMm / 2;
  return [
    { x: back - 2.2, y: top + 0.6 },
    { x: back + 2.5, y: top + 1.6 },
    { x: back + 6.5, y: top + 0.6 },
    { x: back + 9.2, y: top - 4 },
    { x: back + 11, y: top - 9 },
    { x: back + 13.8, y: top - 10.6 },
    { x: back + 16.2, y: top - 8.2 },
    { x: back + 16.4, y: top - 3 },
    { x: back + 16.6, y: top + 3 },
    { x: back + 18.4, y: foot - 3 },
    { x: back + 20.6, y: foot + 5 },
    { x: back + 21.6, y: low + 5 },
    { x: back + 20, y: low + 9.4 },
    { x: back + 17.4, y: low + 9 },
    { x: back + 16, y: low + 5 },
    { x: back + 15.4, y: foot + 7 },
    { x: back + 13.4, y: foot + 2.4 },
    { x: back + 9.6, y: foot + 0.2 },
    { x: back + 4, y: foot - 1 },
    { x: back - 2.2, y: foot - 0.4 },
  ];
}

/** The pedicle's cross-section as the ghost shows it, and the mouth of the foramen under it. */
export function pedicleMiddle(name: SideVertebraName): Point {
  const { bodyDepthMm, backHeightMm, pedicleHeightMm } = adultVertebrae[name];
  return { x: bodyDepthMm / 2 + 4.5, y: -backHeightMm / 2 + 1.8 + pedicleHeightMm / 2 };
}

/** The sacrum cut through the middle, in the frame of its upper face; it goes on below the picture. */
export function sacrumOutline(spurMm: number): Point[] {
  return [
    { x: -14.2 - spurMm * 0.3, y: 0.1 },
    { x: -5, y: 1.1 },
    { x: 4, y: 1.3 },
    { x: 12.5, y: 0.5 },
    { x: 15.6, y: 0.7 },
    { x: 16.4 + spurMm * 0.35, y: 2.4 },
    { x: 15.4, y: 8 },
    { x: 13.2, y: 17 },
    { x: 11.4, y: 27 },
    { x: 9.4, y: 37 },
    { x: 7.6, y: 47 },
    { x: 6, y: 57 },
    { x: 4, y: 68 },
    { x: 1, y: 80 },
    { x: -9, y: 80 },
    { x: -7.2, y: 68 },
    { x: -6.3, y: 57 },
    { x: -6.1, y: 50 },
    { x: -6.9, y: 39 },
    { x: -8.3, y: 30 },
    { x: -10.6, y: 20.5 },
    { x: -13.6, y: 11 },
    { x: -15.8, y: 5.6 },
    { x: -17 - spurMm * 0.8, y: 2.2 - spurMm * 0.1 },
    { x: -16.4 - spurMm, y: 0.6 - spurMm * 0.3 },
  ];
}

/** The joints between the sacral bodies, grown together, as faint lines. */
export const sacrumSeams: ReadonlyArray<readonly Point[]> = [
  [
    { x: -8, y: 28 },
    { x: 0, y: 29.3 },
    { x: 11, y: 28 },
  ],
  [
    { x: -5.2, y: 50 },
    { x: 0, y: 51 },
    { x: 7, y: 50.4 },
  ],
];

/** The back wall of the sacral canal with its crest of grown-together spinous processes. */
export function sacrumCrestOutline(): Point[] {
  return [
    { x: 29.4, y: 3 },
    { x: 32.4, y: 2.2 },
    { x: 37, y: 5.5 },
    { x: 40.4, y: 10 },
    { x: 39.6, y: 15 },
    { x: 34, y: 18.5 },
    { x: 30, y: 22 },
    { x: 32, y: 27 },
    { x: 33.4, y: 32 },
    { x: 30.5, y: 36.5 },
    { x: 25, y: 39 },
    { x: 23.4, y: 44 },
    { x: 25, y: 50 },
    { x: 22.6, y: 55 },
    { x: 17.5, y: 60 },
    { x: 14, y: 72 },
    { x: 10, y: 80 },
    { x: 7.2, y: 80 },
    { x: 9.6, y: 66 },
    { x: 15.2, y: 46 },
    { x: 22.4, y: 27 },
    { x: 28.4, y: 12 },
  ];
}

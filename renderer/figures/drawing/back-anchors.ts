import type { BackBone, BackGeometry, BackLevel } from '#core/figures/back-geometry.ts';
import type { PartId } from '#core/figures/figure-words.ts';
import type { Point } from '#core/figures/path.ts';
import type { SegmentName } from '#core/figures/spine-schema.ts';
import type { Anchor, ViewBox } from '../stage/scene.ts';
import { isOpenAt } from './BackNerves.tsx';

type Anchors = Partial<Record<PartId, Anchor>>;
type AtLevel = { readonly geometry: BackGeometry; readonly level: BackLevel; readonly upper: BackBone; readonly lowerName: string };

/** Where label lines end: at the level in the middle of the picture, on parts that can be seen there. */
export function backAnchors(geometry: BackGeometry, levelName: SegmentName, view: ViewBox): Anchors {
  const [upperName, lowerName] = levelName.split('-') as [string, string];
  const level = geometry.levels.find(({ name }) => name === levelName);
  const upper = geometry.bones.find(({ name }) => name === upperName);
  if (!level || !upper) return {};
  const place = { geometry, level, upper, lowerName };
  const anchors: Anchors = { ...boneAnchors(place), ...nerveAnchors(place), ...openingAnchors(place), ...implantAnchors(place) };
  const isSeen = ({ x, y }: Anchor) => x > view.x + 3 && x < view.x + view.width - 3 && y > view.y + 3 && y < view.y + view.height - 3;
  return Object.fromEntries(Object.entries(anchors).filter(([, anchor]) => isSeen(anchor)));
}

function boneAnchors({ geometry, level, upper }: AtLevel): Anchors {
  const heights = geometry.heights.bones[upper.name as 'L3' | 'L4' | 'L5'];
  const lamina = { x: laminaPlace(upper), y: (heights.laminaTop + heights.laminaFoot) / 2 };
  const tip = upper.outline.reduce((most, at) => (at.x > most.x ? at : most), { x: 0, y: 0 });
  return {
    vertebra: lamina,
    lamina,
    ...(upper.isSpineTaken ? {} : { spinousProcess: { x: 0.6, y: heights.spineFoot - 6 } }),
    transverseProcess: { x: tip.x - 5, y: tip.y - 0.4 },
    facetJoint: upper.gap[1] as Point,
    pedicle: middleOf(upper.pedicles[1] ?? []),
    yellowLigament: ligamentPlace(upper, (heights.laminaFoot + level.middle) / 2 + 3),
    sacrum: { x: 34, y: 0 },
    muscle: { x: -53.6, y: level.middle - 16 },
    ...(level.spurs[1] ? { boneSpur: middleOf(level.spurs[1]) } : {}),
  };
}

/** Between the laminae; beside a window, or over a laminectomy, where the ligament above is left. */
function ligamentPlace(upper: BackBone, height: number): Point {
  const [open] = upper.openings;
  if (!open) return { x: 8.4, y: height };
  if (upper.isSpineTaken && upper.removedFraction > 0.6) return { x: 7, y: Math.min(...open.map((at) => at.y)) - 2.2 };
  return { x: middleOf(open).x > 2 ? -8.4 : 8.4, y: height };
}

/** Where lamina is left: beside a window, on the other side, or outside a laminectomy. */
function laminaPlace(upper: BackBone): number {
  if (upper.openings.length === 0) return 8.6;
  if (upper.isSpineTaken) return 15;
  return middleOf(upper.openings[0] ?? []).x < 0 ? 8.6 : -8.6;
}

function nerveAnchors({ geometry, level, upper, lowerName }: AtLevel): Anchors {
  const { roots } = geometry.nerves;
  const isSeen = (at: Point | null): at is Point => at !== null && isOpenAt(geometry, at.x, at.y);
  const nearby = roots.filter((root) => root.name === upper.name || root.name === lowerName);
  const touched = nearby.map((root) => root.touchedPoint).find(isSeen);
  const passing = nearby
    .filter((root) => root.name === lowerName)
    .map((root) => root.passing)
    .find(isSeen);
  const [foramen, leaving] = [level.notches[1], level.notches[0]].map((notch) => notch && middleOf(notch));
  // Beside the waist of the arch the root comes out; under L5 bone covers it, and the one above is seen further out.
  const [waist] = upper.lowerProcess;
  const out = upper.name === 'L5' || !waist ? null : { x: waist.x + 2.8, y: waist.y - 2 };
  const besideWing = { x: -33.2, y: (geometry.heights.bones.L5.pedicle + geometry.heights.bones.L5.lowerTip) / 2 + 1.8 };
  return {
    ...((foramen ?? out) ? { foramen: foramen ?? out ?? besideWing } : {}),
    nerveRoot: touched ?? passing ?? leaving ?? (out ? { x: -out.x, y: out.y } : besideWing),
  };
}

function openingAnchors({ geometry, level, upper }: AtLevel): Anchors {
  const open = upper.openings[0];
  if (!open) return {};
  const { x } = middleOf(open);
  const side = x > 2 ? 1 : -1;
  const top = Math.min(...open.map((at) => at.y));
  const sacX = upper.isSpineTaken ? 1.6 : side * 6.6;
  return {
    removedBone: { x: x + (upper.isSpineTaken ? 5 : 0), y: top + 3.4 },
    ...(isOpenAt(geometry, sacX, level.middle - 4) ? { nerveSac: { x: sacX, y: level.middle - 5 } } : {}),
    disk: { x: side * 11.4, y: level.middle },
    ...(level.herniation ? { herniation: beside(middleOf(level.herniation)) } : {}),
    ...(level.hollow ? { removedDisk: { x: side * 11.2, y: level.middle } } : {}),
    ...(level.cage ? { cage: { x: side * 10.6, y: level.middle } } : {}),
  };
}

/** In the free place between root and opening's edge, where one lies there. */
function beside(at: Point): Point {
  return Math.abs(at.x) < 6 ? at : { x: Math.sign(at.x) * 11.4, y: at.y - 2 };
}

function implantAnchors({ level, upper }: AtLevel): Anchors {
  const screw = level.fixation?.screws.find(({ side, bone }) => side === 'right' && bone === upper.name);
  return {
    ...(level.graft[1] ? { graft: middleOf(level.graft[1]) } : {}),
    ...(screw ? { screw: { x: screw.entry.x + 3.6, y: screw.entry.y } } : {}),
    ...(screw && (level.fixation?.fraction ?? 0) > 0.6 ? { rod: { x: -screw.entry.x - 0.6, y: level.middle } } : {}),
  };
}

function middleOf(points: readonly Point[]): Point {
  return points.reduce((sum, at) => ({ x: sum.x + at.x / points.length, y: sum.y + at.y / points.length }), { x: 0, y: 0 });
}

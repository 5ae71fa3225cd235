import type { FigureOf } from '#core/figures/figure-schema.ts';
import { between, type Point, place, polylinePath } from '#core/figures/path.ts';
import { acrossCanal, type CanalSlice } from '#core/figures/side-canal.ts';
import type { SideDisk } from '#core/figures/side-disk.ts';
import { type SideBone, type SideGeometry, sideGeometry } from '#core/figures/side-geometry.ts';
import { FadedEdges } from '../drawing/FadedEdges.tsx';
import { SideArches } from '../drawing/SideArches.tsx';
import { FrontLigament, LongLigament, SideBodies } from '../drawing/SideBodies.tsx';
import { SideDisks } from '../drawing/SideDisks.tsx';
import { SideFixations, SideSpacers } from '../drawing/SideImplants.tsx';
import { SideNerves } from '../drawing/SideNerves.tsx';
import type { Anchor, Scene, SceneDrawing, SceneLook, ViewBox } from '../stage/scene.ts';
import { drawNeck } from './neck-side.tsx';

type SideFigure = FigureOf<'spine-side'>;

/** The lower back from the side, cut through the middle; `segment` comes close to one disk. */
export const drawSpineSide: Scene<'spine-side'> = (figure: SideFigure, look: SceneLook): SceneDrawing => {
  if (figure.view.zoom === 'neck') return drawNeck(figure, look);
  const geometry = sideGeometry(figure.spine, figure.view.bendDegrees);
  const viewBox = figure.view.zoom === 'segment' ? segmentView(figure) : lumbarView(figure.view.bendDegrees);
  const asksForArch = figure.labels.some((part) => part === 'foramen' || part === 'pedicle' || part === 'facetJoint');
  return {
    viewBox,
    anchors: within(viewBox, anchorsOf(geometry, figure)),
    picture: (
      <FadedEdges id={`${look.instance}-edges`} viewBox={viewBox} fades={figure.view.zoom === 'segment' ? [9, 7, 9, 0] : [14, 0, 16, 0]}>
        <path className="fill-fat" d={polylinePath(canalOutline(geometry.slices), true)} />
        <SideArches geometry={geometry} look={look} />
        <FrontLigament geometry={geometry} />
        <SideDisks geometry={geometry} look={look} which="behind the sac" />
        <SideBodies geometry={geometry} look={look} />
        <SideSpacers geometry={geometry} look={look} />
        <LongLigament geometry={geometry} />
        <SideNerves geometry={geometry} look={look} showsNearArch={asksForArch} nearArchStrength={1} />
        <SideFixations geometry={geometry} look={look} />
      </FadedEdges>
    ),
  };
};

/** L3 to S1; a bend carries the upper bones forward, and the view grows to that side with them. */
function lumbarView(bendDegrees: number): ViewBox {
  const forward = Math.max(0, bendDegrees) * 0.85;
  return { x: -37 - forward, y: -124, width: 109 + forward, height: 172 };
}

function segmentView(figure: SideFigure): ViewBox {
  // The bend moves the bones, not the eye.
  const still = sideGeometry({}, 0);
  const { origin } = diskOf(still, figure).level.frame;
  return { x: origin.x - 44, y: origin.y - 33, width: 92, height: 68 };
}

/** What the close view leaves out can carry no label. */
function within(view: ViewBox, anchors: Record<string, Anchor>): Record<string, Anchor> {
  const isSeen = ({ x, y }: Anchor) => x >= view.x && x <= view.x + view.width && y >= view.y && y <= view.y + view.height;
  return Object.fromEntries(Object.entries(anchors).filter(([, anchor]) => isSeen(anchor)));
}

function diskOf(geometry: SideGeometry, figure: SideFigure): SideDisk {
  return geometry.disks.find((disk) => disk.name === figure.view.level) as SideDisk;
}

function canalOutline(slices: readonly CanalSlice[]): Point[] {
  return [...slices.map((slice) => slice.front), ...[...slices].reverse().map((slice) => slice.back)];
}

function anchorsOf(geometry: SideGeometry, figure: SideFigure): Record<string, Anchor> {
  const disk = diskOf(geometry, figure);
  const upper = geometry.bones.find((bone) => bone.name === figure.view.level.slice(0, 2)) as SideBone;
  const ligament = geometry.yellowLigaments.find((one) => one.name === figure.view.level) as SideGeometry['yellowLigaments'][number];
  const root = geometry.roots.find((one) => one.name === upper.name) as SideGeometry['roots'][number];
  const nearby = nearestSlice(geometry.slices, place(upper.frame, { x: 17, y: -5 }));
  const frontOf = (out: number): Point => disk.layers[out]?.[3] ?? disk.summit;
  return {
    vertebra: place(upper.frame, { x: -7, y: -1 }),
    disk: frontOf(2),
    diskRing: frontOf(3),
    diskCore: centre(disk.core.slice(4, 20)),
    ...(disk.level.profile ? { herniation: between(disk.level.frame.origin, disk.summit, 0.75) } : {}),
    nerveRoot: root.line[root.line.length - 2] as Point,
    nerveSac: acrossCanal(nearby, nearby.sacBackMm - 3.5),
    longLigament: geometry.longLigament[Math.floor(geometry.longLigament.length / 2)] as Point,
    ...implantAnchors(geometry),
    ...(disk.state.diskRemovedFraction > 0 ? { removedDisk: centre(disk.core.slice(4, 20)) } : {}),
    canal: acrossCanal(nearby, nearby.sacBackMm - 2),
    foramen: place(upper.frame, { x: 22.5, y: 9.5 }),
    lamina: upper.marks.laminaMiddle,
    removedBone: takenBody(geometry)?.frame.origin ?? upper.marks.laminaMiddle,
    spinousProcess: upper.marks.spineTip,
    facetJoint: place(upper.frame, { x: 34.6, y: 18 }),
    pedicle: upper.pedicle,
    yellowLigament: ligament.middle,
    boneSpur: place(upper.frame, { x: -18.6 - disk.state.spurMm * 0.6, y: 12.4 + disk.state.spurMm * 0.2 }),
    sacrum: place(geometry.frames.sacrum, { x: 0, y: 15 }),
  };
}

function takenBody(geometry: SideGeometry): SideBone | undefined {
  return geometry.bones.find((bone) => bone.bodyRemovedFraction > 0);
}

/** Where what an operation put in can be pointed at. */
function implantAnchors(geometry: SideGeometry): Record<string, Anchor> {
  const [fixation] = geometry.fixations;
  const [spacer] = geometry.spacers;
  const [plate] = geometry.plates;
  return {
    ...(fixation ? { screw: place(fixation.screws[0].frame, { x: 14, y: 0 }), rod: between(...fixation.rod, 0.5) } : {}),
    ...(spacer ? { cage: between(spacer.outline[0] as Point, spacer.graft[0] as Point, 0.5), graft: centre(spacer.graft) } : {}),
    ...(plate ? { plate: plate.line[1] as Point } : {}),
  };
}

function centre(points: readonly Point[]): Point {
  const sum = points.reduce((total, at) => ({ x: total.x + at.x, y: total.y + at.y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

function nearestSlice(slices: readonly CanalSlice[], to: Point): CanalSlice {
  return slices.reduce((best, slice) =>
    Math.hypot(slice.front.x - to.x, slice.front.y - to.y) < Math.hypot(best.front.x - to.x, best.front.y - to.y) ? slice : best,
  );
}

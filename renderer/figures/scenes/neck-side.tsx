import { adultSegments, neckSegmentNames } from '#core/figures/adult-spine.ts';
import type { FigureOf } from '#core/figures/figure-schema.ts';
import { archTaken, bodyTaken, diskTaken } from '#core/figures/neck-canal.ts';
import type { NeckDisk } from '#core/figures/neck-disk.ts';
import { bonesBeside, type NeckBoneName, neckSizes } from '#core/figures/neck-frames.ts';
import { type NeckBone, type NeckGeometry, neckGeometry } from '#core/figures/neck-geometry.ts';
import { between, type Point, place } from '#core/figures/path.ts';
import { completeSpine, type FullSpine } from '#core/figures/resolve-spine.ts';
import { acrossCanal } from '#core/figures/side-canal.ts';
import type { NeckSegmentName } from '#core/figures/spine-schema.ts';
import { FadedEdges } from '../drawing/FadedEdges.tsx';
import { NeckPicture, sliceAt } from '../drawing/NeckPicture.tsx';
import type { Anchor, SceneDrawing, SceneLook, ViewBox } from '../stage/scene.ts';

type SideFigure = FigureOf<'spine-side'>;

/** The neck from the side, C3 to T1, cut through the middle. */
export function drawNeck(figure: SideFigure, look: SceneLook): SceneDrawing {
  const geometry = neckGeometry(figure.spine, figure.view.bendDegrees);
  const viewBox = neckView(figure.view.bendDegrees);
  return {
    viewBox,
    anchors: anchorsOf(geometry, completeSpine(figure.spine)),
    picture: (
      <FadedEdges id={`${look.instance}-neck-edges`} viewBox={viewBox} fades={[9, 5, 12, 0]}>
        <NeckPicture geometry={geometry} look={look} />
      </FadedEdges>
    ),
  };
}

/** A bend carries the upper bones forward, and the view grows to that side with them; leaning back, to the other. */
function neckView(bendDegrees: number): ViewBox {
  const forward = Math.max(0, bendDegrees) * 0.95;
  const lower = Math.max(0, bendDegrees) * 0.28;
  return { x: -41 - forward, y: -98 + lower, width: 106 + forward, height: 126 - lower };
}

/** The level a state is about: the one most changed, else the middle one. */
function focusOf(spine: FullSpine): NeckSegmentName {
  const changed = (name: NeckSegmentName) => {
    const { herniation, bulgeMm, spurMm, canalDepthMm, graftFraction, fixationFraction } = spine[name];
    const narrowed = Math.max(0, adultSegments[name].canalDepthMm - canalDepthMm);
    return (herniation?.depthMm ?? 0) * 3 + bulgeMm + spurMm + narrowed + (graftFraction + fixationFraction) * 9 + (name === 'C5-C6' ? 0.5 : 0);
  };
  return neckSegmentNames.reduce<NeckSegmentName>((most, name) => (changed(name) > changed(most) ? name : most), 'C5-C6');
}

function anchorsOf(geometry: NeckGeometry, spine: FullSpine): Record<string, Anchor> {
  const bone = (name: NeckBoneName) => geometry.bones.find((one) => one.name === name) as NeckBone;
  const focus = focusOf(spine);
  const disk = geometry.disks.find((one) => one.name === focus) as NeckDisk;
  const kept = (taken: (name: NeckBoneName) => number): NeckBone => bone((['C5', 'C6', 'C4', 'C7'] as const).find((name) => taken(name) < 0.3) ?? 'C4');
  const wholeDisk = diskTaken(spine, focus) < 0.5 ? disk : (geometry.disks.find((one) => one.name === 'C3-C4') as NeckDisk);
  const body = kept((name) => bodyTaken(spine, name));
  const arch = kept((name) => archTaken(spine, name));
  const [upper, lower] = bonesBeside(focus);
  const upperBone = bone(upper);
  // Between two roots.
  const slice = sliceAt(geometry, place(bone('C4').frame, { x: 8, y: -5 }));
  const openSlice = sliceAt(geometry, bone('C7').frame.origin);
  const ligament = geometry.yellowLigaments.find((one) => one.name === (archTaken(spine, upper) + archTaken(spine, lower) > 0.3 ? 'C3-C4' : focus));
  const spacer = geometry.spacers[0];
  const plate = geometry.plates[0];
  const takenArch = geometry.bones.find((one) => one.archTakenFraction > 0.02);
  const takenBody = geometry.bones.find((one) => one.bodyTakenFraction > 0.02);
  const { bodyDepthMm, frontHeightMm } = neckSizes[upper];
  const spur = disk.state.spurMm;
  const removed: Point | undefined = takenArch ? takenArch.marks.spineMiddle : takenBody && place(takenBody.frame, { x: -6.6, y: -3.5 });
  return {
    neck: bone('C4').frame.origin,
    vertebra: place(body.frame, { x: -3, y: 0 }),
    disk: wholeDisk.layers[1]?.[3] ?? wholeDisk.summit,
    diskRing: wholeDisk.layers[1]?.[3] ?? wholeDisk.summit,
    diskCore: place(wholeDisk.level.frame, { x: -7.5, y: 0 }),
    ...(disk.level.profile ? { herniation: between(disk.level.frame.origin, disk.summit, 0.7) } : {}),
    spinalCord: acrossCanal(slice, (slice.cordFrontMm + slice.cordBackMm) / 2),
    nerveSac: acrossCanal(openSlice, openSlice.sacBackMm - 1),
    nerveRoot: (geometry.roots[1]?.line[3] as Point | undefined) ?? bone('C4').frame.origin,
    canal: acrossCanal(openSlice, openSlice.roomMm - 0.8),
    lamina: arch.marks.laminaMiddle,
    spinousProcess: bone('C7').marks.spineMiddle,
    ...(ligament ? { yellowLigament: ligament.middle } : {}),
    longLigament: geometry.longLigament[Math.round(geometry.longLigament.length * 0.2)] as Point,
    ...(spur > 0.3 ? { boneSpur: place(upperBone.frame, { x: -bodyDepthMm / 2 - spur * 0.5, y: frontHeightMm / 2 - 0.6 }) } : {}),
    ...(removed ? { removedBone: removed } : {}),
    ...(spacer ? { cage: between(spacer.corners[0], spacer.corners[3], 0.3), graft: between(spacer.corners[0], spacer.corners[2], 0.42) } : {}),
    ...(plate ? { plate: plate.line[Math.floor(plate.line.length / 2)] as Point, screw: (plate.screws[0] as { frame: { origin: Point } }).frame.origin } : {}),
  };
}

import type { FigureOf } from '#core/figures/figure-schema.ts';
import { between, mirrored, type Point, place, smoothClosedPath } from '#core/figures/path.ts';
import { type TopGeometry, topGeometry } from '#core/figures/top-geometry.ts';
import { TopBones } from '../drawing/TopBones.tsx';
import { TopDiskPicture, TopLongLigament } from '../drawing/TopDiskPicture.tsx';
import { TopCage, TopRods } from '../drawing/TopImplants.tsx';
import { TopMuscles } from '../drawing/TopMuscles.tsx';
import { TopNervesPicture } from '../drawing/TopNerves.tsx';
import type { Anchor, Scene, SceneDrawing, SceneLook, ViewBox } from '../stage/scene.ts';

/** A bone that has slipped forward makes the view higher. */
function viewOf({ slippedMm }: TopGeometry): ViewBox {
  const above = Math.max(0, slippedMm - 2.4);
  return { x: -47, y: -22 - above, width: 94, height: 94 + above };
}

/** A slice through one disk seen from above: front up, the patient's left on the left. */
export const drawVertebraTop: Scene<'vertebra-top'> = (figure: FigureOf<'vertebra-top'>, look: SceneLook): SceneDrawing => {
  const geometry = topGeometry(figure.spine, figure.view.level);
  const slipped = geometry.slippedBody && smoothClosedPath(geometry.slippedBody);
  return {
    viewBox: viewOf(geometry),
    anchors: anchorsOf(geometry),
    picture: (
      <g>
        <TopMuscles look={look} />
        <path className="fill-fat" d={smoothClosedPath(canalFat)} />
        <path data-part="canal" className="fill-fat" d={smoothClosedPath(geometry.canal)} />
        <g data-part="foramen">
          <ellipse cx={-24} cy={17.6} rx={5.4} ry={3.6} transform="rotate(32 -24 17.6)" className="fill-fat" />
          <ellipse cx={24} cy={17.6} rx={5.4} ry={3.6} transform="rotate(-32 24 17.6)" className="fill-fat" />
        </g>
        {slipped && <path d={slipped} className="fill-bone line-inner bone-line" opacity={0.55} />}
        <TopDiskPicture geometry={geometry} look={look} />
        <TopCage geometry={geometry} look={look} />
        {slipped && <path d={slipped} fill="none" className="line-inner bone-line ghost-line" opacity={0.8} />}
        <TopLongLigament geometry={geometry} look={look} />
        <TopRods geometry={geometry} look={look} />
        <TopBones geometry={geometry} look={look} />
        <TopNervesPicture geometry={geometry} look={look} />
      </g>
    ),
  };
};

/** Pale fat fills what bone, disk and nerves leave free. */
const fatHalf: readonly Point[] = [
  { x: 0, y: 12 },
  { x: 14, y: 13 },
  { x: 23, y: 11 },
  { x: 27.6, y: 13.6 },
  { x: 28.6, y: 18.6 },
  { x: 26, y: 24 },
  { x: 18, y: 30 },
  { x: 8, y: 36 },
  { x: 0, y: 39 },
];
const canalFat: readonly Point[] = [...fatHalf, ...mirrored(fatHalf.slice(1, -1)).reverse()];

function anchorsOf(geometry: TopGeometry): Partial<Record<string, Anchor>> {
  const { disk, nerves, implants, laminaCuts } = geometry;
  const pressed = nerves.roots.find((root) => root.isTouched) ?? nerves.roots.find((root) => root.side === 'right' && root.kind === 'leaving');
  const frame = disk.herniationFrame;
  const isOpenLeft = laminaCuts.some((cut) => cut.some((at) => at.x < -8));
  const lamina = isOpenLeft ? (laminaCuts.length === 1 && laminaCuts[0]?.every((at) => at.x < 0) ? { x: 9, y: 39 } : { x: -15, y: 37 }) : { x: -9, y: 39 };
  const [spur] = [geometry.disk.spurs[1] ?? []];
  const [cut] = laminaCuts;
  return {
    disk: { x: 15, y: -10.5 },
    diskRing: { x: 18.5, y: -7.5 },
    diskCore: { x: 3, y: -1 },
    ...(frame ? { herniation: place(frame, { x: disk.reachMm * 0.5, y: 0 }) } : {}),
    ...(disk.hollow ? { removedDisk: hollowAnchor(disk.hollow) } : {}),
    ...(disk.longLigament[0] ? { longLigament: middleOf(disk.longLigament[0]) } : {}),
    ...(pressed ? { nerveRoot: pressed.centre } : {}),
    nerveSac: { x: (nerves.sac[17] as Point).x + 1.2, y: (nerves.sac[17] as Point).y + 1.8 },
    canal: { x: -9.6, y: 25.4 },
    foramen: { x: 27, y: 16.2 },
    lamina,
    ...(cut ? { removedBone: { x: Math.max(...cut.map((at) => at.x)) > 0 ? 5 : -8, y: 40 } } : {}),
    spinousProcess: { x: 0, y: 60 },
    facetJoint: { x: 21.8, y: 28.6 },
    yellowLigament: between(geometry.yellowLigament[10] as Point, geometry.yellowLigament[geometry.yellowLigament.length - 11] as Point, 0.5),
    ...(spur.length > 0 ? { boneSpur: spur[Math.floor(spur.length * 0.28)] as Point } : {}),
    ...(implants.cage ? { cage: { x: -12.6, y: -4 }, graft: { x: -6, y: -2 } } : {}),
    ...(implants.rods[1] && implants.fixationFraction > 0.5 ? { rod: implants.rods[1] } : {}),
    ...(implants.screws[1] ? { screw: between(implants.screws[1].head, implants.screws[1].tip, 0.2) } : {}),
    muscle: { x: -35, y: 47 },
    vertebra: lamina,
  };
}

/** Inside the hollow and the disk's own place. */
function hollowAnchor(hollow: readonly Point[]): Anchor {
  const middle = hollow.reduce((sum, at) => ({ x: sum.x + at.x / hollow.length, y: sum.y + at.y / hollow.length }), { x: 0, y: 0 });
  return { x: middle.x, y: Math.min(middle.y, 13.6) };
}

function middleOf(band: readonly Point[]): Anchor {
  const half = band.length / 2;
  const at = Math.floor(half / 2);
  return between(band[at] as Point, band[band.length - 1 - at] as Point, 0.5);
}

import type { FigureOf } from '#core/figures/figure-schema.ts';
import { between, mirrored, type Point, place, rounded, smoothClosedPath, smoothPath } from '#core/figures/path.ts';
import { dotsPath, stippleDots } from '#core/figures/stipple.ts';
import { type TopGeometry, topGeometry } from '#core/figures/top-geometry.ts';
import type { TopRoot } from '#core/figures/top-nerves.ts';
import { Form } from '../drawing/Form.tsx';
import { PressureMark } from '../drawing/PressureMark.tsx';
import { TopDiskPicture } from '../drawing/TopDiskPicture.tsx';
import { TopMuscles } from '../drawing/TopMuscles.tsx';
import type { Anchor, Scene, SceneDrawing, SceneLook, ViewBox } from '../stage/scene.ts';

const view: ViewBox = { x: -47, y: -22, width: 94, height: 94 };

/** A slice through one disk seen from above: front up, the patient's left on the left. */
export const drawVertebraTop: Scene<'vertebra-top'> = (figure: FigureOf<'vertebra-top'>, look: SceneLook): SceneDrawing => {
  const geometry = topGeometry(figure.spine, figure.view.level);
  return {
    viewBox: view,
    anchors: anchorsOf(geometry),
    picture: (
      <g>
        <TopMuscles look={look} />
        <path className="fill-fat" d={smoothClosedPath(canalFat)} />
        <TopDiskPicture geometry={geometry} look={look} />
        <Bones geometry={geometry} look={look} />
        <Nerves geometry={geometry} look={look} />
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

function Bones({ geometry, look }: { readonly geometry: TopGeometry; readonly look: SceneLook }) {
  const { laminaCutMm: cut, laminaRemovedFraction: removed } = geometry;
  const arch = smoothClosedPath(geometry.arch);
  const id = look.instance;
  const lift = rounded(removed * 7);
  return (
    <g>
      {cut > 0 && (
        <clipPath id={`${id}-kept`}>
          <path d={`M-60 15H${rounded(-cut)}V80H-60ZM60 15H${rounded(cut)}V80H60Z`} />
        </clipPath>
      )}
      {cut > 0 && (
        <clipPath id={`${id}-taken`}>
          <rect x={-cut} y={15} width={cut * 2} height={70} />
        </clipPath>
      )}
      <g clipPath={cut > 0 ? `url(#${id}-kept)` : undefined}>
        <YellowLigament geometry={geometry} look={look} name="kept" />
        <Form id={`${id}-arch`} tissue="bone" outline={arch} shadeMm={3}>
          {!look.reducedDetail && <path className="stipple" fill="none" opacity={0.5} d={dotsPath(archDots)} />}
        </Form>
      </g>
      {cut > 0 && <CutFaces geometry={geometry} look={look} />}
      {cut > 0 && (
        <g clipPath={`url(#${id}-taken)`}>
          <path d={arch} fill="none" className="line-inner bone-line ghost-line" opacity={0.6 * Math.min(1, removed * 4)} />
        </g>
      )}
      {cut > 0 && removed < 1 && (
        <g opacity={1 - removed} transform={`translate(0 ${lift})`}>
          <g clipPath={`url(#${id}-taken)`}>
            <Form id={`${id}-lifted`} tissue="bone" outline={arch} shadeMm={3} />
          </g>
        </g>
      )}
      {geometry.jointProcesses.map((process, index) => (
        <Form key={index} id={`${id}-process-${index}`} tissue="bone" outline={smoothClosedPath(process)} shadeMm={2.4}>
          {!look.reducedDetail && <path className="stipple" fill="none" opacity={0.5} d={dotsPath(index === 1 ? processDots : mirrored(processDots))} />}
        </Form>
      ))}
      {geometry.jointGaps.map((gap, index) => (
        <g key={index}>
          <path d={smoothPath(gap)} fill="none" className="joint-gap-edge" />
          <path d={smoothPath(gap)} fill="none" className="joint-gap" />
        </g>
      ))}
      {geometry.spurs.map((spur, index) => (
        <Form key={index} id={`${id}-spur-${index}`} tissue="bone" outline={smoothClosedPath(spur)} shadeMm={1.4} line="inner" />
      ))}
    </g>
  );
}

function YellowLigament({ geometry, look, name }: { readonly geometry: TopGeometry; readonly look: SceneLook; readonly name: string }) {
  const ligament = geometry.yellowLigament;
  const half = ligament.length / 2;
  const fibres = [0.3, 0.5, 0.7].map((share) =>
    smoothPath(ligament.slice(0, half).map((at, index) => between(at, ligament[ligament.length - 1 - index] as Point, share))),
  );
  return (
    <Form id={`${look.instance}-flavum-${name}`} tissue="ligament" outline={smoothClosedPath(ligament, 0.05)} shadeMm={1.3} line="inner">
      {!look.reducedDetail && <path d={fibres.join('')} fill="none" className="line-texture ligament-line" opacity={0.55} />}
    </Form>
  );
}

/** Stippled faces where an operation has cut the lamina. */
function CutFaces({ geometry, look }: { readonly geometry: TopGeometry; readonly look: SceneLook }) {
  const { laminaCutMm: cut } = geometry;
  const id = `${look.instance}-cut`;
  return (
    <g>
      <clipPath id={id}>
        <path d={smoothClosedPath(geometry.arch)} />
      </clipPath>
      <g clipPath={`url(#${id})`}>
        {[-1, 1].map((side) => {
          const x = side * cut;
          return (
            <g key={side}>
              <rect x={side > 0 ? x : x - 1.9} y={20} width={1.9} height={50} className="fill-bone-cut" />
              <path className="stipple" fill="none" d={dotsPath(cutDots.map((at) => ({ x: x + side * at.x, y: at.y })))} />
              <path d={`M${rounded(x)} 20V70`} fill="none" className="line-outer bone-line" />
            </g>
          );
        })}
      </g>
    </g>
  );
}

function Nerves({ geometry, look }: { readonly geometry: TopGeometry; readonly look: SceneLook }) {
  const { nerves } = geometry;
  // One mark for one contact: where the root beside the sac is pressed by the same thing, its mark says so.
  const isMarkedByRoot = nerves.roots.some(
    (root) => root.kind === 'passing' && root.isTouched && Math.hypot(root.centre.x - nerves.contact.x, root.centre.y - nerves.contact.y) < 9,
  );
  return (
    <g>
      <Form id={`${look.instance}-sac`} tissue="nerve-sac" outline={smoothClosedPath(nerves.sac)} shadeMm={1.8} line="inner" />
      <path d={smoothClosedPath(nerves.sac.map((at) => inset(at, nerves.sac)))} fill="none" className="line-texture nerve-line" opacity={0.5} />
      {nerves.strands.map((strand, index) => (
        <g key={index}>
          <circle cx={rounded(strand.centre.x)} cy={rounded(strand.centre.y)} r={rounded(strand.radius)} className="fill-nerve line-texture nerve-line" />
        </g>
      ))}
      {nerves.roots.map((root) => (
        <Root key={`${root.side}-${root.kind}`} root={root} look={look} inflammation={geometry.state.inflammation} />
      ))}
      {nerves.sacPressure > 0.06 && !isMarkedByRoot && (
        <PressureMark at={nerves.contact} towardsDegrees={nerves.contactFrom === 'front' ? 90 : 270} strength={Math.min(1, nerves.sacPressure * 2.4)} />
      )}
      {nerves.roots
        .filter((root) => root.isTouched)
        .map((root) => (
          <PressureMark
            key={`${root.side}-${root.kind}`}
            strength={Math.min(1, root.pressedMm / 2)}
            sizeMm={3.6}
            at={{ x: root.centre.x - Math.sign(root.centre.x) * (root.kind === 'leaving' ? 1.6 : 0), y: root.centre.y - root.radiusAlong }}
            towardsDegrees={root.kind === 'passing' ? 90 : root.side === 'left' ? 125 : 55}
          />
        ))}
    </g>
  );
}

function Root({ root, look, inflammation }: { readonly root: TopRoot; readonly look: SceneLook; readonly inflammation: number }) {
  const swell = 1 + inflammation * 0.14 * (root.isTouched ? 1 : 0);
  const points = Array.from({ length: 16 }, (_, index) => {
    const angle = (index / 16) * Math.PI * 2;
    return place(
      { origin: root.centre, angleDegrees: root.angleDegrees },
      { x: Math.cos(angle) * root.radiusAcross * swell, y: Math.sin(angle) * root.radiusAlong * swell },
    );
  });
  const fascicles = [0, 1, 2, 3, 4].map((index) => {
    const angle = (index / 5) * Math.PI * 2 + 0.4;
    return place(
      { origin: root.centre, angleDegrees: root.angleDegrees },
      { x: Math.cos(angle) * root.radiusAcross * 0.5, y: Math.sin(angle) * root.radiusAlong * 0.5 },
    );
  });
  return (
    <Form id={`${look.instance}-root-${root.side}-${root.kind}`} tissue="nerve" outline={smoothClosedPath(points)} shadeMm={1.2} line="inner">
      {inflammation > 0 && root.isTouched && <path d={smoothClosedPath(points)} className="irritated" opacity={inflammation * 0.5} />}
      {!look.reducedDetail &&
        fascicles.map((at, index) => (
          <circle
            key={index}
            cx={rounded(at.x)}
            cy={rounded(at.y)}
            r={root.radiusAlong * 0.24}
            fill="none"
            className="line-texture nerve-line"
            opacity={0.55}
          />
        ))}
    </Form>
  );
}

/** A second edge just inside the sac's own. */
function inset(at: Point, sac: readonly Point[]): Point {
  const middle = sac.reduce((sum, one) => ({ x: sum.x + one.x / sac.length, y: sum.y + one.y / sac.length }), { x: 0, y: 0 });
  const length = Math.hypot(at.x - middle.x, at.y - middle.y) || 1;
  return between(at, middle, Math.min(0.4, 0.75 / length));
}

const archDots = ((): Point[] => {
  const right = stippleDots(
    [
      { x: 1, y: 38 },
      { x: 11, y: 33 },
      { x: 18, y: 27 },
      { x: 22, y: 37 },
      { x: 16, y: 40 },
      { x: 7, y: 44 },
      { x: 3, y: 50 },
      { x: 3.6, y: 66 },
      { x: 1, y: 68 },
    ],
    1.25,
    3,
    () => 0.34,
  );
  return [...right, ...mirrored(right)];
})();
const processDots = stippleDots(
  [
    { x: 17, y: 21 },
    { x: 24, y: 24 },
    { x: 28, y: 29 },
    { x: 27, y: 35 },
    { x: 25, y: 34 },
    { x: 24, y: 29 },
    { x: 20, y: 24 },
  ],
  1.2,
  7,
  () => 0.4,
);
const cutDots = stippleDots(
  [
    { x: 0.2, y: 22 },
    { x: 1.8, y: 22 },
    { x: 1.8, y: 60 },
    { x: 0.2, y: 60 },
  ],
  0.7,
  9,
  () => 0.75,
);

function anchorsOf(geometry: TopGeometry): Partial<Record<string, Anchor>> {
  const { disk, nerves } = geometry;
  const pressed = nerves.roots.find((root) => root.isTouched) ?? nerves.roots.find((root) => root.side === 'right' && root.kind === 'leaving');
  const frame = disk.herniationFrame;
  const hasLamina = geometry.laminaRemovedFraction < 0.5;
  return {
    disk: { x: 15, y: -10.5 },
    diskRing: { x: 18.5, y: -7.5 },
    diskCore: { x: 3, y: -1 },
    ...(frame ? { herniation: place(frame, { x: disk.reachMm * 0.5, y: 0 }) } : {}),
    ...(pressed ? { nerveRoot: pressed.centre } : {}),
    nerveSac: { x: (nerves.sac[17] as Point).x + 1.2, y: (nerves.sac[17] as Point).y + 1.8 },
    canal: { x: -9.6, y: 25.4 },
    foramen: { x: 27, y: 16.2 },
    lamina: hasLamina ? { x: -9, y: 39 } : { x: -15, y: 37 },
    removedBone: { x: 5, y: 40 },
    spinousProcess: { x: 0, y: 60 },
    facetJoint: { x: 21.8, y: 28.6 },
    yellowLigament: between(geometry.yellowLigament[3] as Point, geometry.yellowLigament[geometry.yellowLigament.length - 4] as Point, 0.5),
    ...(geometry.state.spurMm > 0 ? { boneSpur: (geometry.spurs[1] ?? [])[Math.floor((geometry.spurs[1] ?? []).length * 0.28)] as Point } : {}),
    muscle: { x: -35, y: 47 },
    vertebra: { x: -9, y: 39 },
  };
}

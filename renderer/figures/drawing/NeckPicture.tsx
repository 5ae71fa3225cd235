import { cordDepthMm } from '#core/figures/adult-spine.ts';
import type { NeckSlice } from '#core/figures/neck-canal.ts';
import type { NeckDisk } from '#core/figures/neck-disk.ts';
import { neckSizes } from '#core/figures/neck-frames.ts';
import { type NeckBone, type NeckGeometry, type NeckRoot, nearestNeckSlice } from '#core/figures/neck-geometry.ts';
import { distanceBetween, type Frame, type Point, placeAll, polylinePath, rounded, smoothClosedPath, smoothPath } from '#core/figures/path.ts';
import { ribbonOutline } from '#core/figures/ribbon.ts';
import { acrossCanal } from '#core/figures/side-canal.ts';
import { dotsPath, stippleDots } from '#core/figures/stipple.ts';
import type { SceneLook } from '../stage/scene.ts';
import { Form } from './Form.tsx';
import { NeckImplants } from './NeckImplants.tsx';
import { PressureMark } from './PressureMark.tsx';
import { fibres } from './SideArches.tsx';
import { leaningFibres } from './SideDisks.tsx';

type NeckPictureProps = { readonly geometry: NeckGeometry; readonly look: SceneLook };

/** The neck cut through the middle, from the back of the canal to the front. */
export function NeckPicture({ geometry, look }: NeckPictureProps) {
  const { slices } = geometry;
  const canal = [...slices.map((slice) => slice.front), ...[...slices].reverse().map((slice) => acrossCanal(slice, slice.roomMm + 0.6))];
  return (
    <g data-part="neck">
      <path className="fill-fat" d={polylinePath(canal, true)} data-part="canal" />
      <Arches geometry={geometry} look={look} />
      <FrontLigament geometry={geometry} />
      {geometry.disks.map((disk) => (
        <Disk key={disk.name} disk={disk} look={look} />
      ))}
      {geometry.bones.map((bone) => (
        <Body
          key={bone.name}
          bone={bone}
          look={look}
          replacedFraction={Math.max(0, ...geometry.spacers.filter((one) => one.isColumn).map((one) => one.placedFraction))}
        />
      ))}
      <g data-part="longLigament">
        <path d={smoothPath(geometry.longLigament)} fill="none" className="neck-long-edge" />
        <path d={smoothPath(geometry.longLigament)} fill="none" className="neck-long" />
      </g>
      <Cord geometry={geometry} look={look} />
      <NeckImplants spacers={geometry.spacers} plates={geometry.plates} look={look} />
      {geometry.disks.map((disk) => (
        <Pressure key={disk.name} disk={disk} slices={slices} sizeMm={look.reducedDetail ? 7 : 3.3} />
      ))}
    </g>
  );
}

function Arches({ geometry, look }: NeckPictureProps) {
  return (
    <g>
      {geometry.betweenSpines.map((part, index) => (
        <g key={index} opacity={rounded(0.5 * (1 - part.takenFraction))}>
          <path d={polylinePath(part.outline, true)} className="fill-ligament" />
          {!look.reducedDetail && <path d={fibres(part.outline)} fill="none" className="line-texture ligament-line" opacity={0.6} />}
        </g>
      ))}
      {geometry.yellowLigaments.map((ligament) => (
        <g key={ligament.name} opacity={rounded(1 - ligament.takenFraction)} data-part="yellowLigament">
          <Form id={`${look.instance}-flavum-${ligament.name}`} tissue="ligament" outline={smoothClosedPath(ligament.outline)} shadeMm={1} line="inner" />
        </g>
      ))}
      {geometry.bones.map((bone) => (
        <Arch key={bone.name} bone={bone} look={look} />
      ))}
    </g>
  );
}

/** An operation opens the lamina from its foot; beyond half of it, all of the arch lifts away to the back. */
function Arch({ bone, look }: { readonly bone: NeckBone; readonly look: SceneLook }) {
  const outline = smoothClosedPath(bone.arch);
  const id = `${look.instance}-arch-${bone.name}`;
  const taken = bone.archTakenFraction;
  const lifted = Math.max(0, (taken - 0.5) * 2);
  const { x, y } = bone.marks.laminaFoot;
  const radius = Math.min(1, taken * 2) * 6;
  const isCut = taken > 0.01;
  return (
    <g data-part="spinousProcess">
      <g data-part="lamina">
        {isCut && (
          <g data-part="removedBone">
            <path d={outline} fill="none" className="line-inner bone-line ghost-line" opacity={rounded(0.6 * Math.min(1, taken * 3))} />
            <mask id={`${id}-kept`} maskUnits="userSpaceOnUse" x={x - 60} y={y - 60} width={120} height={120}>
              <rect x={x - 60} y={y - 60} width={120} height={120} fill="white" />
              <circle cx={rounded(x)} cy={rounded(y)} r={rounded(radius)} fill="black" />
            </mask>
          </g>
        )}
        {lifted < 1 && (
          <g opacity={rounded(1 - lifted)} transform={lifted > 0 ? `translate(${rounded(lifted * 7)} 0)` : undefined}>
            <g mask={isCut ? `url(#${id}-kept)` : undefined}>
              <Form id={id} tissue="bone" outline={outline} shadeMm={2.2}>
                {isCut && <circle cx={rounded(x)} cy={rounded(y)} r={rounded(radius + 1.1)} className="fill-bone-cut" />}
              </Form>
            </g>
            {isCut && (
              <g clipPath={`url(#${id})`}>
                <circle cx={rounded(x)} cy={rounded(y)} r={rounded(radius)} fill="none" className="line-inner bone-line" />
              </g>
            )}
          </g>
        )}
      </g>
    </g>
  );
}

function FrontLigament({ geometry }: { readonly geometry: NeckGeometry }) {
  return (
    <g>
      {(['neck-front-edge', 'neck-front'] as const).map((band) =>
        geometry.frontLigament.map((stretch, index) => (
          <path key={`${band}-${index}`} d={smoothPath(stretch.line)} fill="none" className={band} opacity={rounded(1 - stretch.takenFraction)} />
        )),
      )}
    </g>
  );
}

/** What an operation takes from the front: everything before a line across, that moves to the back. */
function keptBehind(frame: Frame, halfMm: number, taken: number): string {
  const cut = -halfMm - 0.4 + taken * (2 * halfMm + 1.4);
  return polylinePath(
    placeAll(frame, [
      { x: cut, y: -14 },
      { x: halfMm + 14, y: -14 },
      { x: halfMm + 14, y: 14 },
      { x: cut, y: 14 },
    ]),
    true,
  );
}

/** The face that the cut leaves on the bone. */
function CutFace({ outline }: { readonly outline: string }) {
  return (
    <>
      <path d={outline} className="cut-face" />
      <path d={outline} fill="none" className="line-outer bone-line" />
    </>
  );
}

function Disk({ disk, look }: { readonly disk: NeckDisk; readonly look: SceneLook }) {
  const id = `${look.instance}-neck-disk-${disk.name}`;
  const dryness = 1 - disk.state.waterPercent / 100;
  const core = smoothClosedPath(disk.core);
  const taken = disk.takenFraction;
  if (taken >= 0.995) return null;
  const { frame } = disk.level;
  const middle = { origin: placeAll(frame, [{ x: -8.2, y: 0 }])[0] as Point, angleDegrees: frame.angleDegrees };
  return (
    <g clipPath={taken > 0.005 ? `url(#${id}-kept)` : undefined} data-part="disk">
      {taken > 0.005 && (
        <clipPath id={`${id}-kept`}>
          <path d={keptBehind(middle, 8.4, taken)} />
        </clipPath>
      )}
      <g data-part="herniation">
        <g data-part="diskRing">
          <Form id={id} tissue="disk-ring" outline={smoothClosedPath(disk.outline)} shadeMm={1.5}>
            {disk.layers.map((layer, index) => (
              <path key={index} d={smoothPath(layer)} fill="none" className="line-texture disk-line" opacity={0.5} />
            ))}
            {!look.reducedDetail && <path d={leaningFibres(disk)} fill="none" className="line-texture disk-line" opacity={0.4} />}
            <g data-part="diskCore">
              <Form id={`${id}-core`} tissue="disk-core" outline={core} shadeMm={1.3} line="none" />
              {dryness > 0.2 && <path d={core} className="fill-disk-dry" opacity={rounded(Math.min(0.75, (dryness - 0.15) * 0.9))} />}
              <path d={core} fill="none" className="line-texture disk-line" opacity={0.7} />
            </g>
            {taken > 0.005 && <path d={keptBehind(middle, 8.4, taken)} fill="none" className="line-outer disk-line" />}
          </Form>
        </g>
        {disk.freePiece && <Form id={`${id}-piece`} tissue="disk-core" outline={smoothClosedPath(disk.freePiece)} shadeMm={0.9} line="inner" />}
      </g>
    </g>
  );
}

type BodyProps = { readonly bone: NeckBone; readonly look: SceneLook; readonly replacedFraction: number };

function Body({ bone, look, replacedFraction }: BodyProps) {
  const id = `${look.instance}-neck-body-${bone.name}`;
  const taken = bone.bodyTakenFraction;
  const outline = smoothClosedPath(bone.body);
  return (
    <g data-part="vertebra">
      {taken > 0.005 && (
        <g data-part="removedBone">
          <path d={outline} fill="none" className="line-inner bone-line ghost-line" opacity={rounded(0.6 * (1 - replacedFraction) * Math.min(1, taken * 4))} />
          <clipPath id={`${id}-kept`}>
            <path d={keptBehind(bone.frame, neckSizes[bone.name].bodyDepthMm / 2, taken)} />
          </clipPath>
        </g>
      )}
      {taken < 0.995 && (
        <g clipPath={taken > 0.005 ? `url(#${id}-kept)` : undefined} data-part={bone.spurMm > 0 ? 'boneSpur' : undefined}>
          <Form id={id} tissue="bone" shadeMm={2.5} outline={outline}>
            {!look.reducedDetail && (
              <path className="stipple" fill="none" opacity={0.55} d={dotsPath(placeAll(bone.frame, bone.name === 'C2' ? lowDots : bodyDots))} />
            )}
            {taken > 0.005 && <CutFace outline={keptBehind(bone.frame, neckSizes[bone.name].bodyDepthMm / 2, taken)} />}
          </Form>
        </g>
      )}
    </g>
  );
}

const bodyBox: readonly Point[] = [
  { x: -7, y: -5.8 },
  { x: 7.4, y: -5.8 },
  { x: 7.4, y: 5.8 },
  { x: -7, y: 5.8 },
];
/** Denser towards the faces and the shaded side, as an engraver would. */
const bodyDots = stippleDots(bodyBox, 0.9, 13, (at) => 0.05 + 0.4 * (Math.abs(at.y) / 5.8) ** 3 + 0.32 * ((at.x + 7.4) / 15) ** 3);

/** In the part of C2 that is seen. */
const lowDots = bodyDots.map(({ x, y }) => ({ x, y: y + 6.6 }));

/** The sac with the cord in it; roots leave the cord and end where the near half was taken away. */
function Cord({ geometry, look }: NeckPictureProps) {
  // Every second slice is smooth enough and half as long.
  const part = geometry.slices.filter((_, index) => index % 2 === 0);
  const band = (from: (slice: NeckSlice) => number, to: (slice: NeckSlice) => number) =>
    smoothClosedPath([...part.map((slice) => acrossCanal(slice, from(slice))), ...[...part].reverse().map((slice) => acrossCanal(slice, to(slice)))]);
  const sac = band(
    (slice) => slice.sacFrontMm,
    (slice) => slice.sacBackMm,
  );
  const cord = band(
    (slice) => slice.cordFrontMm,
    (slice) => slice.cordBackMm,
  );
  const along = (share: number) => smoothPath(part.map((slice) => acrossCanal(slice, slice.cordFrontMm + (slice.cordBackMm - slice.cordFrontMm) * share)));
  return (
    <g>
      <g data-part="nerveSac">
        <Form id={`${look.instance}-neck-sac`} tissue="nerve-sac" outline={sac} shadeMm={1.2} line="inner" />
      </g>
      <g data-part="spinalCord">
        <Form id={`${look.instance}-neck-cord`} tissue="nerve" outline={cord} shadeMm={2} line="inner">
          {!look.reducedDetail && <path d={[0.28, 0.5, 0.76].map(along).join('')} fill="none" className="line-texture nerve-line" opacity={0.35} />}
        </Form>
      </g>
      {!look.reducedDetail && (
        <g data-part="nerveRoot">
          {geometry.roots.map((root) => (
            <Root key={root.name} root={root} look={look} />
          ))}
        </g>
      )}
    </g>
  );
}

function Root({ root, look }: { readonly root: NeckRoot; readonly look: SceneLook }) {
  const outline = smoothClosedPath(ribbonOutline(root.line, root.widths, 4));
  const [before, end] = root.line.slice(-2) as [Point, Point];
  const width = root.widths[root.widths.length - 1] ?? 2;
  const angle = (Math.atan2(end.y - before.y, end.x - before.x) * 180) / Math.PI;
  return (
    <g>
      <path d={root.rootlets.map((rootlet) => smoothPath(rootlet)).join('')} fill="none" className="line-texture nerve-line" opacity={0.75} />
      <Form id={`${look.instance}-neck-root-${root.name}`} tissue="nerve" outline={outline} shadeMm={0.8} line="texture">
        {root.irritation > 0 && <path d={outline} className="irritated" opacity={rounded(root.irritation * 0.5)} />}
      </Form>
      <g transform={`translate(${rounded(end.x)} ${rounded(end.y)}) rotate(${rounded(angle)})`}>
        <ellipse rx={rounded(width * 0.3)} ry={rounded(width * 0.5)} className="cut-nerve line-texture nerve-line" />
      </g>
    </g>
  );
}

/** In small pictures the marks are drawn larger than life, so that they are seen. */
type PressureProps = { readonly disk: NeckDisk; readonly slices: readonly NeckSlice[]; readonly sizeMm: number };

/** Marks where the cord is pressed: by disk and spur from the front, by ligament and bone from behind. */
function Pressure({ disk, slices, sizeMm }: PressureProps) {
  const { origin, angleDegrees } = disk.level.frame;
  const near = slices.filter((slice) => distanceBetween(slice.front, origin) < 9);
  const pick = (measure: (slice: NeckSlice) => number) => near.reduce((most, slice) => (measure(most) >= measure(slice) ? most : slice), near[0] as NeckSlice);
  const thinnest = pick((slice) => slice.cordFrontMm - slice.cordBackMm);
  const touching = pick((slice) => slice.reachMm - slice.cordFrontMm);
  const touched = Math.min(1, Math.max(0, (1.4 - (touching.cordFrontMm - touching.reachMm)) / 0.5));
  const flattened = Math.min(1, Math.max(0, (0.9 - (thinnest.cordBackMm - thinnest.cordFrontMm) / cordDepthMm) * 4));
  const fromBehind = thinnest.roomMm < 11.5 ? flattened : 0;
  // A cord pressed from both sides is thin: two marks would cross, and its shape says the rest.
  const fromFront = Math.max(0, touched - fromBehind);
  return (
    <>
      <PressureMark at={acrossCanal(touching, touching.cordFrontMm - 0.2)} towardsDegrees={angleDegrees} strength={fromFront} sizeMm={sizeMm} />
      <PressureMark at={acrossCanal(thinnest, thinnest.cordBackMm + 0.2)} towardsDegrees={angleDegrees + 180} strength={fromBehind} sizeMm={sizeMm} />
    </>
  );
}

/** The slice beside a point: for anchors. */
export function sliceAt(geometry: NeckGeometry, at: Point): NeckSlice {
  return geometry.slices[nearestNeckSlice(geometry.slices, at)] as NeckSlice;
}

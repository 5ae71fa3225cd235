import type { ReactNode } from 'react';
import type { PartId } from '#core/figures/figure-words.ts';
import { type Point, place, polylinePath, smoothClosedPath, smoothPath } from '#core/figures/path.ts';
import { ribbonOutline } from '#core/figures/ribbon.ts';
import type { WholeBone, WholeGeometry, WholeRegion } from '#core/figures/whole-geometry.ts';
import type { SceneLook } from '../stage/scene.ts';
import { Form } from './Form.tsx';

type WholeSpinePictureProps = {
  readonly geometry: WholeGeometry;
  readonly look: SceneLook;
  readonly region: 'all' | WholeRegion;
  readonly showsNerves: boolean;
};

/** The whole column from the side. What is not the subject stands back at 35 percent, as one. */
export function WholeSpinePicture({ geometry, look, region, showsNerves }: WholeSpinePictureProps) {
  if (region === 'all') return <Column geometry={geometry} look={look} showsNerves={showsNerves} shows={() => true} />;
  return (
    <g>
      <g className="surroundings">
        <Column geometry={geometry} look={look} showsNerves={false} hasCanal={showsNerves} shows={(of) => of !== region} />
      </g>
      <Column
        geometry={geometry}
        look={{ ...look, instance: `${look.instance}-subject` }}
        showsNerves={false}
        hasCanal={showsNerves}
        shows={(of) => of === region}
      />
      {showsNerves && <Nerves geometry={geometry} look={look} />}
    </g>
  );
}

type ColumnProps = {
  readonly geometry: WholeGeometry;
  readonly look: SceneLook;
  readonly showsNerves: boolean;
  /** The arches are left open even where the nerves are drawn by somebody else. */
  readonly hasCanal?: boolean;
  readonly shows: (region: WholeRegion) => boolean;
};

/** Some regions of the column, from the back to the front: arches, nerves, disks, bodies. */
function Column({ geometry, look, showsNerves, hasCanal = showsNerves, shows }: ColumnProps) {
  const bones = geometry.bones.filter((bone) => shows(bone.region));
  const id = look.instance;
  const line = look.reducedDetail ? 'texture' : 'inner';
  return (
    <g>
      {bones.map((bone) => (
        <Part key={bone.name} bone={bone} part="spinousProcess">
          <Form id={`${id}-spinous-${bone.name}`} tissue="bone" outline={smoothClosedPath(bone.spinous)} shadeMm={2.6} line={line} />
        </Part>
      ))}
      {shows('sacrum') && (
        <g data-part="sacrum">
          <path
            d={polylinePath([...geometry.sacrum.slice(4, 12), ...[...geometry.crest.slice(0, 17)].reverse()], true)}
            className={hasCanal ? 'fill-fat' : 'fill-bone-shade'}
          />
          <Form id={`${id}-crest`} tissue="bone" outline={smoothClosedPath(geometry.crest)} shadeMm={2.6} line={line} />
        </g>
      )}
      {!hasCanal &&
        bones.map((bone) => (
          <Part key={bone.name} bone={bone} part="vertebra">
            <Form id={`${id}-arch-${bone.name}`} tissue="bone" outline={smoothClosedPath(bone.arch)} shadeMm={2} line={line} />
          </Part>
        ))}
      {showsNerves && <Nerves geometry={geometry} look={look} />}
      {bones
        .filter((bone) => bone.name !== 'C1')
        .map((bone) => (
          <Part key={bone.name} bone={bone} part="disk">
            <Form id={`${id}-disk-${bone.name}`} tissue="disk-ring" outline={smoothClosedPath(bone.disk, 0.2)} shadeMm={1.8} line={line} />
          </Part>
        ))}
      {[...bones].reverse().map((bone) => (
        <Part key={bone.name} bone={bone} part="vertebra">
          <Form id={`${id}-body-${bone.name}`} tissue="bone" outline={smoothClosedPath(bone.body)} shadeMm={bone.depthMm * 0.11} line={line}>
            {!look.reducedDetail && bone.region !== 'neck' && <path d={grooves(bone)} fill="none" className="line-texture bone-line" opacity={0.35} />}
          </Form>
        </Part>
      ))}
      {shows('sacrum') && <LowerEnd geometry={geometry} id={id} line={line} />}
    </g>
  );
}

const partOf: Readonly<Record<WholeRegion, PartId>> = { neck: 'neck', chest: 'chestPart', 'lower-back': 'lowerBack', sacrum: 'sacrum' };

/** A piece of a bone belongs to its region, which can be lit as a whole, and is a part by itself. */
function Part({ bone, part, children }: { readonly bone: WholeBone; readonly part: PartId; readonly children: ReactNode }) {
  return (
    <g data-part={partOf[bone.region]}>
      <g data-part={part}>{children}</g>
    </g>
  );
}

/** Sacrum and tailbone. */
function LowerEnd({ geometry, id, line }: { readonly geometry: WholeGeometry; readonly id: string; readonly line: 'inner' | 'texture' }) {
  return (
    <g>
      <g data-part="tailbone">
        {geometry.tailbone.map((piece, index) => (
          <Form key={index} id={`${id}-tail-${index}`} tissue="bone" outline={smoothClosedPath(piece)} shadeMm={1.8} line={line} />
        ))}
      </g>
      <g data-part="sacrum">
        <Form id={`${id}-sacrum`} tissue="bone" outline={smoothClosedPath(geometry.sacrum)} shadeMm={4} line={line}>
          {geometry.sacrumSeams.map((seam, index) => (
            <path key={index} d={smoothPath(seam)} fill="none" className="line-inner bone-line" opacity={0.5} />
          ))}
        </Form>
      </g>
    </g>
  );
}

/** Fine lines across the waist, as an engraver rounds a form. */
function grooves(bone: WholeBone): string {
  const { depthMm, heightMm } = bone;
  return [0.2, 0.29, 0.37]
    .map((share) => smoothPath([-0.26, 0, 0.26].map((y): Point => place(bone.frame, { x: depthMm * (share + 0.03 - Math.abs(y) * 0.1), y: heightMm * y }))))
    .join('');
}

function Nerves({ geometry, look }: { readonly geometry: WholeGeometry; readonly look: SceneLook }) {
  const { canal, cordPoints } = geometry;
  const cord = [...canal.slice(0, cordPoints)];
  const sacWidths = canal.map((_, index) => (index > canal.length - 2 ? 3 : index > canal.length - 3 ? 7 : index >= cordPoints - 1 ? 13 : 12));
  const cordWidths = cord.map((_, index) =>
    index === cord.length - 1 ? 0.8 : index === cord.length - 2 ? 6.5 : index > 2 && index < 9 ? 9 : index > cord.length - 5 ? 8.4 : 7.2,
  );
  const roots = geometry.roots
    .slice(1)
    .map(({ from, to }) => smoothPath([from, { x: (from.x + to.x) / 2 + 1, y: (from.y + to.y) / 2 }, to]))
    .join('');
  const tail = canal.slice(cordPoints - 2);
  const strands = [-4.2, -2.6, -1, 0.8, 2.5, 4.1].map((offset) =>
    smoothPath(tail.map((at, index) => ({ x: at.x + offset * (index === 0 ? 0.45 : index >= tail.length - 1 ? 0.2 : 0.95), y: at.y }))),
  );
  return (
    <g>
      <NerveTop id={`${look.instance}-top`} top={canal[0] as Point} neck={canal[1] as Point} />
      <g mask={`url(#${look.instance}-top)`}>
        <g data-part="nerveSac">
          <Form
            id={`${look.instance}-sac`}
            tissue="nerve-sac"
            outline={smoothClosedPath(ribbonOutline(canal, sacWidths, 3))}
            shadeMm={2}
            line={look.reducedDetail ? 'texture' : 'inner'}
          />
          <path d={strands.join('')} fill="none" className="whole-strands" />
        </g>
        <g data-part="spinalCord">
          <Form
            id={`${look.instance}-cord`}
            tissue="nerve"
            outline={smoothClosedPath(ribbonOutline(cord, cordWidths, 3))}
            shadeMm={1.8}
            line={look.reducedDetail ? 'texture' : 'inner'}
          />
        </g>
      </g>
      <g data-part="nerveRoot">
        <path d={roots} fill="none" className="whole-root-edge" />
        <path d={roots} fill="none" className="whole-root" />
      </g>
    </g>
  );
}

/** The cord comes from the brain: above the first vertebra it fades into the paper. */
function NerveTop({ id, top, neck }: { readonly id: string; readonly top: Point; readonly neck: Point }) {
  return (
    <>
      <linearGradient id={`${id}-fade`} gradientUnits="userSpaceOnUse" x1={top.x} y1={top.y} x2={neck.x} y2={neck.y}>
        <stop offset={0} stopColor="white" stopOpacity={0} />
        <stop offset={1} stopColor="white" />
      </linearGradient>
      <mask id={id} maskUnits="userSpaceOnUse" x={-600} y={-800} width={1200} height={1200}>
        <rect x={-600} y={-800} width={1200} height={1200} fill={`url(#${id}-fade)`} />
      </mask>
    </>
  );
}

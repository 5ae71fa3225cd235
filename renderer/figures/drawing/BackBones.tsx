import type { BackBone, BackGeometry, BackLevel } from '#core/figures/back-geometry.ts';
import type { PartId } from '#core/figures/figure-words.ts';
import { mirrored, type Point, smoothClosedPath, smoothPath } from '#core/figures/path.ts';
import { dotsPath } from '#core/figures/stipple.ts';
import type { SceneLook } from '../stage/scene.ts';
import { CutEdges, CutFaces, KeptMask, Taken } from './BackCuts.tsx';
import { BetweenSpines } from './BackLigaments.tsx';
import { SacralCrest, Sacrum } from './BackSacrum.tsx';
import { ArchTexture, spineDots } from './BackTextures.tsx';
import { Form } from './Form.tsx';
import './implants.css';

type BackBonesProps = {
  readonly geometry: BackGeometry;
  readonly look: SceneLook;
  /** Bones whose pedicles show through. */
  readonly pediclesOf: readonly string[];
  /** Parts with labels: each can be lit, so it has paint of its own. */
  readonly labels: readonly PartId[];
};

/** Sacrum and arches from behind, the lowest first: each lies over the next one down like a shingle, spinous processes over all. */
export function BackBones({ geometry, look, pediclesOf, labels }: BackBonesProps) {
  const [sacrum, ...fromBelow] = [...geometry.bones].reverse();
  return (
    <g data-part="vertebra">
      {sacrum && <Sacrum bone={sacrum} look={look} />}
      {fromBelow.map((bone) => (
        <g key={bone.name}>
          <Arch bone={bone} look={look} />
          {labels.includes('transverseProcess') && <Piece id={`${look.instance}-arch-${bone.name}`} part="transverseProcess" outlines={wings(bone)} />}
          <g data-part="facetJoint">
            {labels.includes('facetJoint') && (
              <Piece id={`${look.instance}-arch-${bone.name}`} part="facetJoint" outlines={[bone.lowerProcess, mirrored(bone.lowerProcess)]} />
            )}
            <Joints bone={bone} level={geometry.levels.find((level) => level.name.startsWith(bone.name))} look={look} />
          </g>
          {pediclesOf.includes(bone.name) && <Pedicles bone={bone} />}
        </g>
      ))}
      {fromBelow.map((bone) => (
        <BetweenSpines key={bone.name} bone={bone} geometry={geometry} />
      ))}
      {sacrum && <SacralCrest look={look} />}
      {fromBelow.map((bone) => (
        <SpinousEnd key={bone.name} bone={bone} look={look} />
      ))}
    </g>
  );
}

/** A part of an arch once more, exactly over itself. */
function Piece({ id, part, outlines }: { readonly id: string; readonly part: PartId; readonly outlines: ReadonlyArray<readonly Point[]> }) {
  return (
    <g data-part={part}>
      <clipPath id={`${id}-${part}`}>
        {outlines.map((outline, index) => (
          <path key={index} d={smoothClosedPath(outline)} />
        ))}
      </clipPath>
      <g clipPath={`url(#${id}-${part})`}>
        <use href={`#${id}-whole`} />
      </g>
    </g>
  );
}

/** The transverse processes, a little larger than life so that their own edge is in. */
function wings(bone: BackBone): Point[][] {
  const from = Math.max(...bone.upperProcess.map((at) => at.x)) + 1.4;
  const wing = bone.outline.filter((at) => at.x > from);
  const ys = wing.map((at) => at.y);
  const right = [
    { x: from, y: Math.min(...ys) - 4 },
    { x: 60, y: Math.min(...ys) - 4 },
    { x: 60, y: Math.max(...ys) + 6 },
    { x: from, y: Math.max(...ys) + 6 },
  ];
  return [right, mirrored(right)];
}

function Arch({ bone, look }: { readonly bone: BackBone; readonly look: SceneLook }) {
  const id = `${look.instance}-arch-${bone.name}`;
  const outline = smoothClosedPath(bone.outline);
  const isWhole = bone.openings.length === 0 && bone.notches.length === 0;
  return (
    <g data-part="lamina">
      {!isWhole && <KeptMask id={id} bone={bone} />}
      <g mask={isWhole ? undefined : `url(#${id}-kept)`}>
        <g id={`${id}-whole`}>
          <Form id={id} tissue="bone" outline={outline} shadeMm={3.2}>
            {bone.spine.length > 0 && <path d={smoothClosedPath(bone.spine)} className="fill-bone-deep" opacity={0.75} transform="translate(1.3 1.5)" />}
            {!look.reducedDetail && <ArchTexture bone={bone} />}
          </Form>
        </g>
        {!isWhole && <CutFaces id={id} bone={bone} outline={outline} />}
      </g>
      {!isWhole && <CutEdges id={id} bone={bone} />}
      <Taken id={id} bone={bone} outline={outline} />
    </g>
  );
}

function SpinousEnd({ bone, look }: { readonly bone: BackBone; readonly look: SceneLook }) {
  if (bone.isSpineTaken) return null;
  return (
    <g data-part="spinousProcess">
      <Form id={`${look.instance}-spine-${bone.name}`} tissue="bone" outline={smoothClosedPath(bone.spine)} shadeMm={2.6}>
        {!look.reducedDetail && <path d={dotsPath(spineDots(bone.spine))} fill="none" className="stipple" opacity={0.5} />}
      </Form>
    </g>
  );
}

function Joints({ bone, level, look }: { readonly bone: BackBone; readonly level: BackLevel | undefined; readonly look: SceneLook }) {
  if (!level) return null;
  return (
    <>
      <g mask={bone.openings.length === 0 && bone.notches.length === 0 ? undefined : `url(#${look.instance}-arch-${bone.name}-kept)`}>
        {[mirrored(bone.gap), bone.gap].map((gap, index) => (
          <g key={index}>
            <path d={smoothPath(gap)} fill="none" className="joint-gap-edge" />
            <path d={smoothPath(gap)} fill="none" className="joint-gap" />
          </g>
        ))}
      </g>
      {level.spurs.length > 0 && (
        <g data-part="boneSpur">
          {level.spurs.map((spur, index) => (
            <Form key={index} id={`${look.instance}-spur-${level.name}-${index}`} tissue="bone" outline={smoothClosedPath(spur)} shadeMm={1.4} line="inner" />
          ))}
        </g>
      )}
    </>
  );
}

/** Pedicles lie in front of the joints: their place is shown through the bone. */
function Pedicles({ bone }: { readonly bone: BackBone }) {
  return (
    <g data-part="pedicle">
      {bone.pedicles.map((pedicle, index) => (
        <path key={index} d={smoothClosedPath(pedicle)} className="pedicle-place line-inner bone-line" />
      ))}
    </g>
  );
}

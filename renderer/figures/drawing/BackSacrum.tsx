import { sacralKnobs, sacralOpenings } from '#core/figures/back-bones.ts';
import type { BackBone } from '#core/figures/back-geometry.ts';
import { mirrored, type Point, rounded, smoothClosedPath, smoothPath } from '#core/figures/path.ts';
import { dotsPath } from '#core/figures/stipple.ts';
import type { SceneLook } from '../stage/scene.ts';
import { CutEdges, CutFaces, KeptMask } from './BackCuts.tsx';
import { Hollows, onBothSides, sacrumDots } from './BackTextures.tsx';
import { Form } from './Form.tsx';

/** The upper sacrum: wings, openings, joint processes for L5. */
export function Sacrum({ bone, look }: { readonly bone: BackBone; readonly look: SceneLook }) {
  const id = `${look.instance}-sacrum`;
  const outline = smoothClosedPath(bone.outline);
  const isWhole = bone.notches.length === 0;
  const openings = sacralOpenings.flatMap(({ middle, across, along }) => [-1, 1].map((side) => ({ x: side * middle.x, y: middle.y, across, along })));
  return (
    <g data-part="sacrum">
      {!isWhole && <KeptMask id={id} bone={bone} />}
      <g mask={isWhole ? undefined : `url(#${id}-kept)`}>
        <Form id={id} tissue="bone" outline={outline} shadeMm={4}>
          {!look.reducedDetail && <path d={dotsPath(sacrumDots)} fill="none" className="stipple" opacity={0.5} />}
          <Hollows shapes={sacralHollows} />
          <path d={sacralRidges} fill="none" className="line-texture bone-line" opacity={0.4} />
        </Form>
        {!isWhole && <CutFaces id={id} bone={bone} outline={outline} />}
      </g>
      {!isWhole && <CutEdges id={id} bone={bone} />}
      {openings.map(({ x, y, across, along }) => (
        <g key={`${x} ${y}`}>
          <ellipse cx={x} cy={y} rx={across} ry={along} className="fill-bone-deep line-inner bone-line" />
          <ellipse cx={rounded(x + 0.5)} cy={rounded(y + 0.6)} rx={across * 0.62} ry={along * 0.55} className="fill-fat" />
        </g>
      ))}
    </g>
  );
}

/** The knobs of its crest lie over everything else of it. */
export function SacralCrest({ look }: { readonly look: SceneLook }) {
  return (
    <g data-part="sacrum">
      {sacralKnobs.map((knob, index) => (
        <Form key={knob.top} id={`${look.instance}-knob-${index}`} tissue="bone" outline={smoothClosedPath(knobOutline(knob))} shadeMm={2.2} line="inner" />
      ))}
    </g>
  );
}

function knobOutline({ top, foot, half }: { readonly top: number; readonly foot: number; readonly half: number }): Point[] {
  const height = foot - top;
  const right: Point[] = [
    { x: 0, y: top },
    { x: half * 0.5, y: top + height * 0.12 },
    { x: half * 0.72, y: top + height * 0.45 },
    { x: half, y: top + height * 0.72 },
    { x: half * 0.7, y: top + height * 0.94 },
    { x: 0, y: foot },
  ];
  return [...right, ...mirrored(right.slice(1, -1)).reverse()];
}

/** Hollows of the wings and between the crests. */
const sacralHollows = onBothSides([
  [
    { x: 34, y: -9 },
    { x: 42, y: -8 },
    { x: 47, y: -2 },
    { x: 46, y: 8 },
    { x: 41, y: 15 },
    { x: 35, y: 12 },
    { x: 32.4, y: 2 },
  ],
  [
    { x: 5, y: -12 },
    { x: 9.6, y: -12.6 },
    { x: 12, y: -4 },
    { x: 11, y: 12 },
    { x: 9.6, y: 32 },
    { x: 7, y: 44 },
    { x: 4.6, y: 30 },
    { x: 4.4, y: 8 },
  ],
  [
    { x: 36, y: 20 },
    { x: 40, y: 24 },
    { x: 36.4, y: 40 },
    { x: 32, y: 52 },
    { x: 29.6, y: 40 },
    { x: 32, y: 26 },
  ],
]);

/** Low knobs in a row outside the openings, where joint processes have grown together. */
const sacralRidges = onBothSides([
  [
    { x: 24.4, y: -4 },
    { x: 26.6, y: 2 },
    { x: 25, y: 9 },
    { x: 23, y: 13 },
  ],
  [
    { x: 23.4, y: 17 },
    { x: 25.2, y: 22.6 },
    { x: 23.4, y: 29 },
    { x: 21.4, y: 33 },
  ],
  [
    { x: 29.6, y: -12.4 },
    { x: 33.4, y: -7.6 },
    { x: 38.6, y: -6.4 },
    { x: 43.4, y: -7.4 },
  ],
])
  .map((line) => smoothPath(line))
  .join('');

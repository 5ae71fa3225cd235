import type { BackBone, BackGeometry, BackLevel } from '#core/figures/back-geometry.ts';
import { type Point, polylinePath, smoothClosedPath, smoothPath } from '#core/figures/path.ts';
import type { SceneLook } from '../stage/scene.ts';
import { openingPath } from './BackCuts.tsx';
import { Form } from './Form.tsx';

/** Between the laminae: fibres run down from one to the next. */
export function BackLigaments({ geometry, look }: { readonly geometry: BackGeometry; readonly look: SceneLook }) {
  return (
    <g data-part="yellowLigament">
      <path d={smoothClosedPath(aboveAll(geometry), 0.5)} className="fill-ligament line-inner ligament-line" />
      {geometry.levels.map((level, index) => {
        const id = `${look.instance}-flavum-${level.name}`;
        const openings = (geometry.bones[index]?.openings ?? []).concat(geometry.bones[index + 1]?.openings ?? []);
        const shape = smoothClosedPath(level.yellowLigament);
        return (
          <g key={level.name}>
            {openings.length > 0 && (
              <mask id={`${id}-kept`} maskUnits="userSpaceOnUse" x={-80} y={-180} width={160} height={280}>
                <rect x={-80} y={-180} width={160} height={280} fill="white" />
                {openings.map((opening, at) => (
                  <path key={at} d={openingPath(opening)} fill="black" />
                ))}
              </mask>
            )}
            <g mask={openings.length > 0 ? `url(#${id}-kept)` : undefined}>
              <Form id={id} tissue="ligament" outline={shape} shadeMm={2} line="inner">
                {!look.reducedDetail && <path d={ligamentFibres(level)} fill="none" className="line-texture ligament-line" opacity={0.55} />}
                <path
                  d={polylinePath([
                    { x: 0, y: level.middle - 30 },
                    { x: 0, y: level.middle + 30 },
                  ])}
                  fill="none"
                  className="line-inner ligament-line"
                  opacity={0.7}
                />
                {openings.map((opening, at) => (
                  <path key={at} d={openingPath(opening)} fill="none" className="line-outer ligament-line" />
                ))}
              </Form>
            </g>
          </g>
        );
      })}
    </g>
  );
}

/** The ligament above the highest bone: the picture fades there. */
function aboveAll(geometry: BackGeometry): Point[] {
  const foot = geometry.heights.bones.L2.laminaTop + 4;
  return [
    { x: -12, y: foot - 40 },
    { x: 12, y: foot - 40 },
    { x: 12, y: foot },
    { x: -12, y: foot },
  ];
}

function ligamentFibres(level: BackLevel): string {
  const ys = level.yellowLigament.map((at) => at.y);
  const top = Math.min(...ys);
  const foot = Math.max(...ys);
  return [-11.4, -9.6, -7.8, -6, -4.2, -2.2, 2.2, 4.2, 6, 7.8, 9.6, 11.4]
    .map((x) =>
      smoothPath([
        { x: x * 0.94, y: top },
        { x, y: (top + foot) / 2 },
        { x: x * 0.97, y: foot },
      ]),
    )
    .join('');
}

/** The ligament between two spinous processes. */
export function BetweenSpines({ bone, geometry }: { readonly bone: BackBone; readonly geometry: BackGeometry }) {
  const next = geometry.bones[geometry.bones.indexOf(bone) + 1];
  const isGone = bone.isSpineTaken || (next?.isSpineTaken ?? false);
  if (isGone) return null;
  const top = Math.max(...bone.spine.map((at) => at.y)) - 3;
  const foot = next && next.spine.length > 0 ? Math.min(...next.spine.map((at) => at.y)) + 3 : -13;
  const outline: Point[] = [
    { x: -2.1, y: top },
    { x: 2.1, y: top },
    { x: 1.7, y: (top + foot) / 2 },
    { x: 2, y: foot },
    { x: -2, y: foot },
    { x: -1.7, y: (top + foot) / 2 },
  ];
  return <path d={smoothClosedPath(outline, 0.4)} className="fill-ligament line-texture ligament-line" />;
}

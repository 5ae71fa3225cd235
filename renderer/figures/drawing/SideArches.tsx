import { between, type Point, polylinePath, rounded, smoothClosedPath, smoothPath } from '#core/figures/path.ts';
import type { SideBone, SideGeometry } from '#core/figures/side-geometry.ts';
import { dotsPath } from '#core/figures/stipple.ts';
import type { SceneLook } from '../stage/scene.ts';
import { Form } from './Form.tsx';

type SideArchesProps = { readonly geometry: SideGeometry; readonly look: SceneLook };

/** Behind the canal: spinous processes with laminae, the ligaments between them, the crest of the sacrum. */
export function SideArches({ geometry, look }: SideArchesProps) {
  return (
    <g>
      {geometry.betweenSpines.map((part, index) => (
        <g key={index} opacity={0.5 * (1 - 0.8 * part.removedFraction)}>
          <path d={polylinePath(part.outline, true)} className="fill-ligament" />
          <path d={fibres(part.outline)} fill="none" className="line-texture ligament-line" opacity={0.6} />
        </g>
      ))}
      <Form id={`${look.instance}-crest`} tissue="bone" outline={smoothClosedPath(geometry.sacrum.crest)} shadeMm={3} />
      {geometry.yellowLigaments.map((ligament) => (
        <g key={ligament.name} data-part="yellowLigament" opacity={1 - 0.85 * ligament.removedFraction}>
          <Form id={`${look.instance}-flavum-${ligament.name}`} tissue="ligament" outline={smoothClosedPath(ligament.outline)} shadeMm={1.4} line="inner">
            {!look.reducedDetail && <path d={lengthwise(ligament.outline)} fill="none" className="line-texture ligament-line" opacity={0.6} />}
          </Form>
        </g>
      ))}
      {geometry.bones.map((bone) => (
        <Arch key={bone.name} bone={bone} look={look} />
      ))}
    </g>
  );
}

function Arch({ bone, look }: { readonly bone: SideBone; readonly look: SceneLook }) {
  const outline = smoothClosedPath(bone.arch);
  const id = `${look.instance}-arch-${bone.name}`;
  const removed = bone.archRemovedFraction;
  // A small part leaves from the foot of the lamina; beyond half, all of it lifts away to the back.
  const lifted = Math.max(0, (removed - 0.5) * 2);
  const { x, y } = bone.marks.laminaFoot;
  const radius = Math.min(1, removed * 2) * 9.5;
  return (
    <g data-part="spinousProcess">
      <g data-part="lamina">
        {removed > 0.01 && (
          <g data-part="removedBone">
            <path d={outline} fill="none" className="line-inner bone-line ghost-line" opacity={0.55 * Math.min(1, removed * 3)} />
          </g>
        )}
        {removed > 0.01 && (
          <mask id={`${id}-kept`} maskUnits="userSpaceOnUse" x={x - 80} y={y - 80} width={160} height={160}>
            <rect x={x - 80} y={y - 80} width={160} height={160} fill="white" />
            <circle cx={rounded(x)} cy={rounded(y)} r={rounded(radius)} fill="black" />
          </mask>
        )}
        {lifted < 1 && (
          <g opacity={1 - lifted} transform={lifted > 0 ? `translate(${rounded(lifted * 9)} 0)` : undefined}>
            <g mask={removed > 0.01 ? `url(#${id}-kept)` : undefined}>
              <Form id={id} tissue="bone" outline={outline} shadeMm={3.4}>
                {removed > 0.01 && <circle cx={rounded(x)} cy={rounded(y)} r={rounded(radius + 1.8)} className="fill-bone-cut" />}
              </Form>
            </g>
            {removed > 0.01 && (
              <g clipPath={`url(#${id})`}>
                <path className="stipple" fill="none" d={dotsPath(aroundCut({ x, y }, radius))} />
                <circle cx={rounded(x)} cy={rounded(y)} r={rounded(radius)} fill="none" className="line-inner bone-line" />
              </g>
            )}
          </g>
        )}
      </g>
    </g>
  );
}

/** Stipple on the narrow cut face around a round opening. */
function aroundCut(middle: Point, radius: number): Point[] {
  const count = Math.round(radius * 9);
  return Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * Math.PI * 2;
    const reach = radius + 0.5 + (index % 3) * 0.45;
    return { x: middle.x + Math.cos(angle) * reach, y: middle.y + Math.sin(angle) * reach };
  });
}

/** Fibres from one spinous process to the next, fanning backwards. */
export function fibres(outline: readonly Point[]): string {
  const [, a, b, c, d, e, f, g] = outline as readonly [Point, Point, Point, Point, Point, Point, Point, Point];
  let lines = '';
  for (let step = 1; step < 12; step += 1) {
    const t = step / 12;
    const top = t < 0.5 ? between(a, b, t * 2 * 0.9) : between(c, d, (t - 0.5) * 2);
    const foot = t < 0.5 ? between(g, f, t * 2) : between(f, e, (t - 0.5) * 2);
    lines += smoothPath([top, between(top, foot, 0.5), foot]);
  }
  return lines;
}

function lengthwise(outline: readonly Point[]): string {
  const half = outline.length / 2;
  return [0.33, 0.66]
    .map((share) => {
      const line: Point[] = [];
      for (let index = 0; index < half; index += 2) line.push(between(outline[index] as Point, outline[outline.length - 1 - index] as Point, share));
      return smoothPath(line);
    })
    .join('');
}

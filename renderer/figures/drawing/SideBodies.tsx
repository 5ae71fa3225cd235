import { adultVertebrae } from '#core/figures/adult-spine.ts';
import { type Point, place, placeAll, rounded, smoothClosedPath, smoothPath } from '#core/figures/path.ts';
import type { SideBone, SideGeometry } from '#core/figures/side-geometry.ts';
import { dotsPath, stippleDots } from '#core/figures/stipple.ts';
import type { SceneLook } from '../stage/scene.ts';
import { Form } from './Form.tsx';

type SideBodiesProps = { readonly geometry: SideGeometry; readonly look: SceneLook };

/** The bodies of the vertebrae and the sacrum, cut through the middle: a firm shell, spongy bone as stipple within. */
export function SideBodies({ geometry, look }: SideBodiesProps) {
  const { sacrum } = geometry;
  return (
    <g>
      <g data-part="sacrum">
        <Form id={`${look.instance}-sacrum`} tissue="bone" shadeMm={3.6} outline={smoothClosedPath(sacrum.outline)}>
          {sacrum.seams.map((seam, index) => (
            <g key={index}>
              <path d={smoothPath(seam)} fill="none" className="line-inner bone-line" opacity={0.55} />
            </g>
          ))}
          {!look.reducedDetail && <path className="stipple" fill="none" opacity={0.5} d={dotsPath(placeAll(geometry.frames.sacrum, sacrumDots))} />}
        </Form>
      </g>
      <g data-part="vertebra">
        {geometry.bones.map((bone) => (
          <Body key={bone.name} bone={bone} look={look} />
        ))}
      </g>
    </g>
  );
}

/** The ligament that runs down behind bodies and disks: the front wall of the canal. */
export function LongLigament({ geometry }: { readonly geometry: SideGeometry }) {
  const line = smoothPath(geometry.longLigament);
  return (
    <g data-part="longLigament">
      <path d={line} fill="none" className="band-edge" />
      <path d={line} fill="none" className="band" />
    </g>
  );
}

/** The ligament that runs down the front of the bodies. */
export function FrontLigament({ geometry }: { readonly geometry: SideGeometry }) {
  const points = geometry.bones.flatMap((bone) => {
    const { bodyDepthMm, frontHeightMm } = adultVertebrae[bone.name];
    return [-0.5, 0, 0.5].map((share) => place(bone.frame, { x: -bodyDepthMm / 2 - 0.6 + (share === 0 ? 2 : 0), y: frontHeightMm * share }));
  });
  const line = smoothPath([
    ...points,
    place(geometry.frames.sacrum, { x: -17.2, y: 1.5 }),
    place(geometry.frames.sacrum, { x: -14, y: 10.5 }),
    place(geometry.frames.sacrum, { x: -10, y: 21 }),
  ]);
  return (
    <g>
      <path d={line} fill="none" className="band-edge" />
      <path d={line} fill="none" className="band" />
    </g>
  );
}

function Body({ bone, look }: { readonly bone: SideBone; readonly look: SceneLook }) {
  const outline = smoothClosedPath(bone.body);
  const removed = bone.bodyRemovedFraction;
  return (
    <g>
      {removed > 0 && (
        <g data-part="removedBone">
          <path d={outline} fill="none" className="line-inner bone-line ghost-line" opacity={rounded(0.6 * Math.min(1, removed * 3))} />
        </g>
      )}
      {removed < 1 && (
        <g
          data-part={bone.spurMm > 0 ? 'boneSpur' : undefined}
          opacity={rounded(1 - removed)}
          transform={removed > 0 ? `translate(${rounded(-removed * 9)} 0)` : undefined}
        >
          <Form id={`${look.instance}-body-${bone.name}`} tissue="bone" shadeMm={4} outline={outline}>
            {!look.reducedDetail && <path className="stipple" fill="none" opacity={0.55} d={dotsPath(placeAll(bone.frame, bodyDots))} />}
          </Form>
        </g>
      )}
    </g>
  );
}

const bodyBox: readonly Point[] = [
  { x: -16.4, y: -12.6 },
  { x: 17, y: -11.4 },
  { x: 17, y: 11.4 },
  { x: -16.4, y: 12.6 },
];
/** Denser towards the faces and towards the shaded side, as an engraver would. */
const bodyDots = stippleDots(bodyBox, 1.15, 11, (at) => {
  const towardsFace = Math.abs(at.y) / 12.5;
  const towardsShade = (at.x + 17) / 34;
  return 0.04 + 0.42 * towardsFace ** 3 + 0.34 * towardsShade ** 3 + (at.y > 0 ? 0.1 * towardsFace : 0);
});

const sacrumBox: readonly Point[] = [
  { x: -14, y: 2.4 },
  { x: 14.4, y: 2.4 },
  { x: 10, y: 28 },
  { x: 6.5, y: 48 },
  { x: 3, y: 70 },
  { x: -4, y: 70 },
  { x: -4, y: 50 },
  { x: -7, y: 30 },
];
const sacrumDots = stippleDots(sacrumBox, 1.25, 5, (at) => 0.06 + 0.3 * ((at.x + 14) / 28) ** 2 + (at.y < 6 ? 0.2 : 0));

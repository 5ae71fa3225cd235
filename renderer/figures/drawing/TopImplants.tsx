import { type Point, place, placeAll, polylinePath, rounded, smoothClosedPath } from '#core/figures/path.ts';
import { dotsPath, fixedRandom, stippleDots } from '#core/figures/stipple.ts';
import type { TopGeometry } from '#core/figures/top-geometry.ts';
import { rodRadiusMm } from '#core/figures/top-implants.ts';
import type { SceneLook } from '../stage/scene.ts';
import { Form } from './Form.tsx';
import './implants.css';

type TopImplantsProps = { readonly geometry: TopGeometry; readonly look: SceneLook };

/** A cage in the disk's place, filled with graft and surrounded by it; as it grows together, grains become one bone. */
export function TopCage({ geometry, look }: TopImplantsProps) {
  const { implants, disk } = geometry;
  const { cage, cageHollows, graftFraction: grown } = implants;
  if (!cage) return null;
  const id = `${look.instance}-cage`;
  const arrived = Math.min(1, grown / 0.12);
  return (
    <g opacity={rounded(arrived)}>
      <g data-part="graft">
        <clipPath id={`${id}-room`}>
          <path d={smoothClosedPath(disk.restOutline.map((at) => ({ x: at.x * 0.93, y: at.y * 0.93 })))} />
        </clipPath>
        <g clipPath={`url(#${id}-room)`}>
          <path d={smoothClosedPath(disk.restOutline)} className="fill-graft" opacity={0.5} />
          <path d={look.reducedDetail ? coarseGrains : fineGrains} className="fill-bone line-texture bone-line" />
        </g>
        {/* Grains become one bone. */}
        <g opacity={rounded(Math.max(0, grown - 0.2) / 0.8)}>
          <Form id={`${id}-grown`} tissue="bone" outline={smoothClosedPath(disk.restOutline)} shadeMm={3.4} line="outer">
            {!look.reducedDetail && <path className="stipple" fill="none" opacity={0.55} d={dotsPath(grownDots)} />}
          </Form>
        </g>
      </g>
      <g data-part="cage">
        <Form id={id} tissue="metal" outline={smoothClosedPath(cage)} shadeMm={0} />
      </g>
      <pattern id={`${id}-hatch`} width={2} height={2} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0H2M0 0V2" fill="none" className="graft-hatch" />
      </pattern>
      <g data-part="graft">
        {cageHollows.map((hollow, index) => (
          <g key={index}>
            <path d={smoothClosedPath(hollow)} className="fill-graft" />
            <path d={smoothClosedPath(hollow)} fill={`url(#${id}-hatch)`} opacity={rounded(1 - grown * 0.6)} />
            <path d={smoothClosedPath(hollow)} fill="none" className="line-inner metal-line" />
          </g>
        ))}
      </g>
    </g>
  );
}

/**
 * Rods behind the joints, cut across, and heads of the screws in the bone below. Their shafts are left out: the pedicle
 * they run in lies right under the root that leaves here, and a shaft seen through would look as if it went into the nerve.
 */
export function TopRods({ geometry, look }: TopImplantsProps) {
  const { rods, screws, fixationFraction: placed } = geometry.implants;
  if (placed <= 0) return null;
  const screwsIn = Math.min(1, placed / 0.6);
  const rodsIn = Math.min(1, Math.max(0, (placed - 0.5) / 0.5));
  return (
    <g>
      <g data-part="screw" opacity={rounded(0.6 * Math.min(1, placed * 5))}>
        {screws.map((screw, index) => (
          <Screw key={index} head={screw.head} tip={screw.tip} outMm={(1 - screwsIn) * 16} />
        ))}
      </g>
      {rodsIn > 0 && (
        <g data-part="rod" opacity={rounded(rodsIn)}>
          {rods.map(({ x, y }, index) => (
            <g key={index}>
              <circle cx={rounded(x)} cy={rounded(y)} r={rodRadiusMm} className="fill-metal line-outer metal-line" />
              {!look.reducedDetail && <circle cx={rounded(x - 0.6)} cy={rounded(y - 0.6)} r={rodRadiusMm * 0.5} className="fill-metal-light" />}
            </g>
          ))}
        </g>
      )}
    </g>
  );
}

/** Head and first threads, so many millimetres out along the screw's own axis; the bone covers the rest. */
function Screw({ head, tip, outMm }: { readonly head: Point; readonly tip: Point; readonly outMm: number }) {
  const angleDegrees = (Math.atan2(tip.y - head.y, tip.x - head.x) * 180) / Math.PI;
  const origin = place({ origin: head, angleDegrees }, { x: -outMm, y: 0 });
  const thread = (side: 1 | -1) =>
    [1, 2, 3, 4, 5].flatMap((turn) => [
      { x: 1.5 + turn * 2.2, y: side * 2 },
      { x: 2.6 + turn * 2.2, y: side * 2.8 },
    ]);
  const shaft = [{ x: 2, y: -2 }, ...thread(-1), ...thread(1).reverse(), { x: 2, y: 2 }];
  // The cup turns on the shaft, and stands square to the rod.
  const cup = [
    { x: -4.6, y: 3.6 },
    { x: -3, y: 3.6 },
    { x: -3, y: -0.6 },
    { x: -1.8, y: -2.6 },
    { x: 1.8, y: -2.6 },
    { x: 3, y: -0.6 },
    { x: 3, y: 3.6 },
    { x: 4.6, y: 3.6 },
    { x: 4.4, y: -3.6 },
    { x: 2.6, y: -5.2 },
    { x: -2.6, y: -5.2 },
    { x: -4.4, y: -3.6 },
  ];
  const placed = (points: readonly Point[], turn: number) => polylinePath(placeAll({ origin, angleDegrees: turn }, points), true);
  return (
    <g>
      <path d={placed(shaft, angleDegrees)} className="fill-metal line-inner metal-line" />
      <path d={placed(cup, 0)} className="fill-metal line-inner metal-line" />
    </g>
  );
}

/** Grains of graft, irregular, as they lie packed. */
function grains(coarse: number): string {
  const random = fixedRandom(41);
  return stippleDots(diskBox, 2.3 * coarse, 43, () => 0.94)
    .map(({ x, y }) => {
      const turn = random() * 90;
      const corners = [0, 1, 2, 3].map((corner) => {
        const angle = ((corner * 90 + turn + (random() - 0.5) * 50) * Math.PI) / 180;
        const reach = (0.65 + random() * 0.6) * coarse ** 0.8;
        return { x: x + Math.cos(angle) * reach, y: y + Math.sin(angle) * reach };
      });
      return polylinePath(corners, true);
    })
    .join('');
}

const diskBox: readonly Point[] = [
  { x: -27, y: -19 },
  { x: 27, y: -19 },
  { x: 27, y: 21 },
  { x: -27, y: 21 },
];
const fineGrains = grains(1);
const coarseGrains = grains(2.2);
const grownDots = stippleDots(diskBox, 1.3, 23, (at) => 0.1 + 0.3 * ((at.x / 26) ** 2 + (at.y / 18) ** 2));

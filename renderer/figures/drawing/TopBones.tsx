import { between, mirrored, type Point, polylinePath, rounded, smoothClosedPath, smoothPath } from '#core/figures/path.ts';
import { dotsPath, stippleDots } from '#core/figures/stipple.ts';
import type { TopGeometry } from '#core/figures/top-geometry.ts';
import type { SceneLook } from '../stage/scene.ts';
import { Form } from './Form.tsx';
import './implants.css';

type TopBonesProps = { readonly geometry: TopGeometry; readonly look: SceneLook };

/** Arch and joints from above, with what operations open in them. */
export function TopBones({ geometry, look }: TopBonesProps) {
  const { laminaCuts, laminaRemovedFraction: removed } = geometry;
  const arch = smoothClosedPath(geometry.arch);
  const cuts = laminaCuts.map((cut) => polylinePath(cut, true)).join('');
  const id = look.instance;
  return (
    <g data-part="vertebra">
      {cuts && (
        <>
          <clipPath id={`${id}-kept`}>
            <path d={`M-90 -90H90V90H-90Z${cuts}`} clipRule="evenodd" />
          </clipPath>
          <clipPath id={`${id}-taken`}>
            <path d={cuts} />
          </clipPath>
        </>
      )}
      <g clipPath={cuts ? `url(#${id}-kept)` : undefined}>
        <YellowLigament geometry={geometry} look={look} />
        <g data-part="lamina" id={`${id}-arch-whole`}>
          <Form id={`${id}-arch`} tissue="bone" outline={arch} shadeMm={3}>
            {!look.reducedDetail && <path className="stipple" fill="none" opacity={0.5} d={dotsPath(archDots)} />}
          </Form>
        </g>
        {/* Once more, exactly over itself: a part that can be lit has paint of its own. */}
        <g data-part="spinousProcess">
          <clipPath id={`${id}-spine`}>
            <rect x={-9} y={47.4} width={18} height={26} />
          </clipPath>
          <g clipPath={`url(#${id}-spine)`}>
            <use href={`#${id}-arch-whole`} />
          </g>
        </g>
      </g>
      {cuts && <CutFaces geometry={geometry} look={look} />}
      {cuts && (
        <g data-part="removedBone">
          <g clipPath={`url(#${id}-taken)`}>
            <path d={arch} fill="none" className="line-inner bone-line ghost-line" opacity={0.6 * Math.min(1, removed * 4)} />
          </g>
          {removed < 1 && (
            <g opacity={rounded(1 - removed)} transform={`translate(0 ${rounded(removed * 7)})`}>
              <g clipPath={`url(#${id}-taken)`}>
                <Form id={`${id}-lifted`} tissue="bone" outline={arch} shadeMm={3} />
              </g>
            </g>
          )}
        </g>
      )}
      <g data-part="facetJoint">
        {geometry.jointProcesses.map((process, index) => (
          <JointProcess key={index} geometry={geometry} look={look} process={process} index={index} />
        ))}
        {geometry.jointGaps.map((gap, index) => (
          <g key={index}>
            <path d={smoothPath(gap)} fill="none" className="joint-gap-edge" />
            <path d={smoothPath(gap)} fill="none" className="joint-gap" />
          </g>
        ))}
      </g>
      <g data-part="boneSpur">
        {geometry.disk.spurs.map((spur, index) => (
          <Form key={index} id={`${id}-spur-${index}`} tissue="bone" outline={smoothClosedPath(spur)} shadeMm={1.4} line="inner" />
        ))}
      </g>
    </g>
  );
}

function JointProcess({ geometry, look, process, index }: TopBonesProps & { readonly process: readonly Point[]; readonly index: number }) {
  const widened = geometry.state.foramenWidenedFraction;
  const whole = geometry.wholeJointProcesses[index] ?? process;
  const cutFace = process.slice(0, 4);
  // A narrow stippled face along the edge the operation left.
  const inner = cutFace.map((at, along) => between(at, process[process.length - 1 - along] as Point, 0.28));
  return (
    <g>
      {widened > 0 && <path d={smoothClosedPath(whole)} fill="none" className="line-inner bone-line ghost-line" opacity={0.6 * Math.min(1, widened * 3)} />}
      <Form id={`${look.instance}-process-${index}`} tissue="bone" outline={smoothClosedPath(process)} shadeMm={2.4}>
        {!look.reducedDetail && <path className="stipple" fill="none" opacity={0.5} d={dotsPath(index === 1 ? processDots : mirrored(processDots))} />}
        {widened > 0 && <path d={smoothClosedPath([...cutFace, ...inner.reverse()])} className="fill-bone-cut" opacity={Math.min(1, widened * 3)} />}
      </Form>
    </g>
  );
}

function YellowLigament({ geometry, look }: TopBonesProps) {
  const ligament = geometry.yellowLigament;
  const half = ligament.length / 2;
  const fibres = [0.3, 0.5, 0.7].map((share) =>
    smoothPath(ligament.slice(0, half).map((at, index) => between(at, ligament[ligament.length - 1 - index] as Point, share))),
  );
  return (
    <g data-part="yellowLigament">
      <Form id={`${look.instance}-flavum`} tissue="ligament" outline={smoothClosedPath(ligament, 0.05)} shadeMm={1.3} line="inner">
        {!look.reducedDetail && <path d={fibres.join('')} fill="none" className="line-texture ligament-line" opacity={0.55} />}
      </Form>
    </g>
  );
}

/** Stippled faces where an operation has cut the lamina. */
function CutFaces({ geometry, look }: TopBonesProps) {
  const id = `${look.instance}-cut`;
  const edges = geometry.laminaCuts.map((cut) => polylinePath(cut, true)).join('');
  const dots = geometry.laminaCuts.flatMap((cut) => cutDots(cut));
  return (
    <g>
      <clipPath id={`${id}-arch`}>
        <path d={smoothClosedPath(geometry.arch)} />
      </clipPath>
      <g clipPath={`url(#${id}-arch)`}>
        <g clipPath={`url(#${look.instance}-kept)`}>
          <path d={edges} className="cut-face" />
          <path className="stipple" fill="none" d={dotsPath(dots)} />
        </g>
        <path d={edges} fill="none" className="line-outer bone-line" />
      </g>
    </g>
  );
}

/** Stipple on the faces along both long sides of an opening. */
function cutDots(cut: readonly Point[]): Point[] {
  const middle = (Math.min(...cut.map((at) => at.x)) + Math.max(...cut.map((at) => at.x))) / 2;
  return cut.flatMap((from, index) => {
    const to = cut[(index + 1) % cut.length] as Point;
    if (Math.abs(to.y - from.y) < 2) return [];
    const out = Math.sign((from.x + to.x) / 2 - middle);
    const top = Math.min(from.y, to.y);
    const foot = Math.max(from.y, to.y);
    return faceDots
      .filter((at) => at.y > top && at.y < foot)
      .map((at) => ({ x: from.x + ((to.x - from.x) * (at.y - from.y)) / (to.y - from.y) + out * at.x, y: at.y }));
  });
}

const faceDots = stippleDots(
  [
    { x: 0.2, y: 20 },
    { x: 1.8, y: 20 },
    { x: 1.8, y: 70 },
    { x: 0.2, y: 70 },
  ],
  0.7,
  9,
  () => 0.75,
);
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

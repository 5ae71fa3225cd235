import type { BackBone } from '#core/figures/back-geometry.ts';
import { between, type Point, rounded, smoothClosedPath } from '#core/figures/path.ts';
import { dotsPath } from '#core/figures/stipple.ts';
import { Form } from './Form.tsx';
import './implants.css';

/** How an opening's corners are rounded. */
const cornered = 0.35;

export function openingPath(opening: readonly Point[]): string {
  return smoothClosedPath(opening, cornered);
}

/** What is seen through openings. */
export function OpeningsClip({ id, openings }: { readonly id: string; readonly openings: ReadonlyArray<readonly Point[]> }) {
  return (
    <clipPath id={id}>
      {openings.map((opening, index) => (
        <path key={index} d={openingPath(opening)} />
      ))}
    </clipPath>
  );
}

/** What openings and notches leave of a bone. */
export function KeptMask({ id, bone }: { readonly id: string; readonly bone: BackBone }) {
  return (
    <mask id={`${id}-kept`} maskUnits="userSpaceOnUse" x={-80} y={-180} width={160} height={280}>
      <rect x={-80} y={-180} width={160} height={280} fill="white" />
      {bone.openings.map((opening, index) => (
        <path key={index} d={openingPath(opening)} fill="black" />
      ))}
      {bone.notches.map((notch, index) => (
        <path key={`notch ${index}`} d={smoothClosedPath(notch)} fill="black" />
      ))}
    </mask>
  );
}

/** The narrow faces that saw and burr leave around an opening. */
export function CutFaces({ id, bone, outline }: { readonly id: string; readonly bone: BackBone; readonly outline: string }) {
  const edges = edgesOf(bone);
  return (
    <g>
      <clipPath id={`${id}-faces`}>
        <path d={outline} />
      </clipPath>
      <g clipPath={`url(#${id}-faces)`}>
        <path d={edges} className="cut-face" />
        <path d={dotsPath([...bone.openings, ...bone.notches].flatMap(faceDots))} fill="none" className="stipple" />
      </g>
    </g>
  );
}

export function CutEdges({ id, bone }: { readonly id: string; readonly bone: BackBone }) {
  return (
    <g clipPath={`url(#${id}-faces)`}>
      <path d={edgesOf(bone)} fill="none" className="line-inner bone-line" />
    </g>
  );
}

function edgesOf(bone: BackBone): string {
  return [...bone.openings.map((opening) => openingPath(opening)), ...bone.notches.map((notch) => smoothClosedPath(notch))].join('');
}

/** Stipple just outside an edge. */
function faceDots(edge: readonly Point[]): Point[] {
  const middle = edge.reduce((sum, at) => ({ x: sum.x + at.x / edge.length, y: sum.y + at.y / edge.length }), { x: 0, y: 0 });
  return edge.flatMap((from, index) => {
    const to = edge[(index + 1) % edge.length] as Point;
    const count = Math.max(1, Math.round(Math.hypot(to.x - from.x, to.y - from.y) / 0.8));
    return Array.from({ length: count }, (_, step) => {
      const at = between(from, to, (step + 0.5) / count);
      const length = Math.hypot(at.x - middle.x, at.y - middle.y) || 1;
      const out = 0.5 + ((index * 7 + step * 5) % 3) * 0.42;
      return { x: at.x + ((at.x - middle.x) / length) * out, y: at.y + ((at.y - middle.y) / length) * out };
    });
  });
}

/** What an operation took: it lifts away, and its outline stays as a trace. */
export function Taken({ id, bone, outline }: { readonly id: string; readonly bone: BackBone; readonly outline: string }) {
  const removed = bone.removedFraction;
  const trace = rounded(0.6 * Math.min(1, removed * 4));
  return (
    <g data-part="removedBone">
      {bone.openings.length > 0 && (
        <>
          <OpeningsClip id={`${id}-taken`} openings={bone.openings} />
          <path d={outline} clipPath={`url(#${id}-taken)`} fill="none" className="line-inner bone-line ghost-line" opacity={trace} />
          {removed < 1 && (
            <g opacity={rounded((1 - removed) ** 2)} transform={`translate(${rounded(removed * 2)} ${rounded(removed * 5)})`}>
              <g clipPath={`url(#${id}-taken)`}>
                <Form id={`${id}-lifted`} tissue="bone" outline={outline} shadeMm={3.2} />
              </g>
              {bone.isSpineTaken && <Form id={`${id}-lifted-spine`} tissue="bone" outline={smoothClosedPath(bone.spine)} shadeMm={2.6} />}
            </g>
          )}
          {bone.isSpineTaken && <path d={smoothClosedPath(bone.spine)} fill="none" className="line-inner bone-line ghost-line" opacity={trace} />}
        </>
      )}
      {bone.notches.length > 0 && (
        <>
          <clipPath id={`${id}-notched`}>
            {bone.notches.map((notch, index) => (
              <path key={index} d={smoothClosedPath(notch)} />
            ))}
          </clipPath>
          <path d={outline} clipPath={`url(#${id}-notched)`} fill="none" className="line-inner bone-line ghost-line" opacity={0.4} />
        </>
      )}
    </g>
  );
}

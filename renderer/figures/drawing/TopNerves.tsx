import { between, type Point, place, rounded, smoothClosedPath } from '#core/figures/path.ts';
import type { TopGeometry } from '#core/figures/top-geometry.ts';
import type { TopRoot } from '#core/figures/top-nerves.ts';
import type { SceneLook } from '../stage/scene.ts';
import { Form } from './Form.tsx';
import { PressureMark } from './PressureMark.tsx';

/** The sac with its strands, the roots beside it and outside the canal, and marks where something presses on them. */
export function TopNervesPicture({ geometry, look }: { readonly geometry: TopGeometry; readonly look: SceneLook }) {
  const { nerves } = geometry;
  // One mark for one contact: where the root beside the sac is pressed by the same thing, its mark says so.
  const isMarkedByRoot = nerves.roots.some(
    (root) => root.kind === 'passing' && root.isTouched && Math.hypot(root.centre.x - nerves.contact.x, root.centre.y - nerves.contact.y) < 9,
  );
  return (
    <g>
      <g data-part="nerveSac">
        <Form id={`${look.instance}-sac`} tissue="nerve-sac" outline={smoothClosedPath(nerves.sac)} shadeMm={1.8} line="inner" />
        <path d={smoothClosedPath(nerves.sac.map((at) => inset(at, nerves.sac)))} fill="none" className="line-texture nerve-line" opacity={0.5} />
        {nerves.strands.map((strand, index) => (
          <g key={index}>
            <circle cx={rounded(strand.centre.x)} cy={rounded(strand.centre.y)} r={rounded(strand.radius)} className="fill-nerve line-texture nerve-line" />
          </g>
        ))}
      </g>
      <g data-part="nerveRoot">
        {nerves.roots.map((root) => (
          <Root key={`${root.side}-${root.kind}`} root={root} look={look} inflammation={geometry.state.inflammation} />
        ))}
      </g>
      {nerves.sacPressure > 0.06 && !isMarkedByRoot && (
        <PressureMark at={nerves.contact} towardsDegrees={nerves.contactFrom === 'front' ? 90 : 270} strength={Math.min(1, nerves.sacPressure * 2.4)} />
      )}
      {nerves.roots
        .filter((root) => root.isTouched)
        .map((root) => (
          <PressureMark
            key={`${root.side}-${root.kind}`}
            strength={Math.min(1, root.pressedMm / 2)}
            sizeMm={3.6}
            at={{ x: root.centre.x - Math.sign(root.centre.x) * (root.kind === 'leaving' ? 1.6 : 0), y: root.centre.y - root.radiusAlong }}
            towardsDegrees={root.kind === 'passing' ? 90 : root.side === 'left' ? 125 : 55}
          />
        ))}
    </g>
  );
}

function Root({ root, look, inflammation }: { readonly root: TopRoot; readonly look: SceneLook; readonly inflammation: number }) {
  const swell = 1 + inflammation * 0.14 * (root.isTouched ? 1 : 0);
  const points = Array.from({ length: 16 }, (_, index) => {
    const angle = (index / 16) * Math.PI * 2;
    return place(
      { origin: root.centre, angleDegrees: root.angleDegrees },
      { x: Math.cos(angle) * root.radiusAcross * swell, y: Math.sin(angle) * root.radiusAlong * swell },
    );
  });
  const fascicles = [0, 1, 2, 3, 4].map((index) => {
    const angle = (index / 5) * Math.PI * 2 + 0.4;
    return place(
      { origin: root.centre, angleDegrees: root.angleDegrees },
      { x: Math.cos(angle) * root.radiusAcross * 0.5, y: Math.sin(angle) * root.radiusAlong * 0.5 },
    );
  });
  return (
    <Form id={`${look.instance}-root-${root.side}-${root.kind}`} tissue="nerve" outline={smoothClosedPath(points)} shadeMm={1.2} line="inner">
      {inflammation > 0 && root.isTouched && <path d={smoothClosedPath(points)} className="irritated" opacity={rounded(inflammation * 0.5)} />}
      {!look.reducedDetail &&
        fascicles.map((at, index) => (
          <circle
            key={index}
            cx={rounded(at.x)}
            cy={rounded(at.y)}
            r={rounded(root.radiusAlong * 0.24)}
            fill="none"
            className="line-texture nerve-line"
            opacity={0.55}
          />
        ))}
    </Form>
  );
}

/** A second edge just inside the sac's own. */
function inset(at: Point, sac: readonly Point[]): Point {
  const middle = sac.reduce((sum, one) => ({ x: sum.x + one.x / sac.length, y: sum.y + one.y / sac.length }), { x: 0, y: 0 });
  const length = Math.hypot(at.x - middle.x, at.y - middle.y) || 1;
  return between(at, middle, Math.min(0.4, 0.75 / length));
}

import { between, type Point, rounded, smoothClosedPath } from '#core/figures/path.ts';
import type { TopGeometry } from '#core/figures/top-geometry.ts';
import type { SceneLook } from '../stage/scene.ts';
import { Form } from './Form.tsx';

/** A disk cut level: rings whose fibres lean in turn, the core in the middle, and what pushes out. */
export function TopDiskPicture({ geometry, look }: { readonly geometry: TopGeometry; readonly look: SceneLook }) {
  const { disk, rings, core, tongue, state } = geometry;
  const id = `${look.instance}-disk`;
  const dryness = 1 - state.waterPercent / 100;
  const corePath = smoothClosedPath(core);
  return (
    <g>
      <Form id={id} tissue="disk-ring" outline={smoothClosedPath(thinned(disk.outline))} shadeMm={3.4}>
        {rings.map((ring, index) => (
          <path key={index} d={smoothClosedPath(ring)} fill="none" className="line-texture disk-line" opacity={0.55} />
        ))}
        {!look.reducedDetail && <path d={leaningFibres(rings)} fill="none" className="line-texture disk-line" opacity={0.5} />}
        {tongue && <path d={smoothClosedPath(tongue)} className="fill-disk-core-shade line-texture disk-line" />}
        <Form id={`${id}-core`} tissue="disk-core" outline={corePath} shadeMm={3} line="none" />
        {dryness > 0.2 && <path d={corePath} className="fill-disk-dry" opacity={Math.min(0.75, (dryness - 0.15) * 0.9)} />}
        <path d={corePath} fill="none" className="line-texture disk-line" opacity={0.7} />
        {tongue && <path d={smoothClosedPath(tongue)} className="fill-disk-core-shade" opacity={1 - Math.min(0.6, dryness)} />}
      </Form>
      {disk.freePiece && <Form id={`${id}-piece`} tissue="disk-core" outline={smoothClosedPath(disk.freePiece)} shadeMm={1.2} line="inner" />}
    </g>
  );
}

/** Points that stand too close for a smooth curve are left out. */
function thinned(outline: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const at of outline) {
    const last = kept[kept.length - 1];
    if (!last || Math.hypot(at.x - last.x, at.y - last.y) > 0.45) kept.push(at);
  }
  return kept;
}

function leaningFibres(rings: ReadonlyArray<readonly Point[]>): string {
  let strokes = '';
  rings.slice(0, -1).forEach((ring, index) => {
    const next = rings[index + 1] as readonly Point[];
    const lean = index % 2 === 0 ? 0.42 : -0.42;
    for (let at = 0; at < ring.length; at += 0.5) {
      const from = along(ring, at - lean);
      const to = along(next, at + lean);
      strokes += `M${rounded(from.x)} ${rounded(from.y)}L${rounded(to.x)} ${rounded(to.y)}`;
    }
  });
  return strokes;
}

function along(ring: readonly Point[], at: number): Point {
  const count = ring.length;
  const low = Math.floor(at);
  return between(ring[(low + count) % count] as Point, ring[(low + 1 + count) % count] as Point, at - low);
}

import { between, type Point, rounded, smoothClosedPath, smoothPath } from '#core/figures/path.ts';
import { dotsPath, stippleDots } from '#core/figures/stipple.ts';
import type { TopGeometry } from '#core/figures/top-geometry.ts';
import type { SceneLook } from '../stage/scene.ts';
import { Form } from './Form.tsx';

type TopDiskProps = { readonly geometry: TopGeometry; readonly look: SceneLook };

/** A disk cut level: rings whose fibres lean in turn, the core in the middle, what pushes out, and what was taken. */
export function TopDiskPicture({ geometry, look }: TopDiskProps) {
  const { disk } = geometry;
  const id = `${look.instance}-disk`;
  const outline = smoothClosedPath(thinned(disk.outline));
  const hollow = disk.hollow && smoothClosedPath(disk.hollow);
  return (
    <g data-part="disk">
      {hollow && (
        <>
          <Endplate geometry={geometry} look={look} />
          <mask id={`${id}-kept`} maskUnits="userSpaceOnUse" x={-80} y={-80} width={160} height={160}>
            <rect x={-80} y={-80} width={160} height={160} fill="white" />
            <path d={hollow} fill="black" />
          </mask>
        </>
      )}
      <g mask={hollow ? `url(#${id}-kept)` : undefined}>
        <WholeDisk geometry={geometry} look={look} outline={outline} />
      </g>
      {hollow && <HollowEdge geometry={geometry} look={look} hollow={hollow} />}
    </g>
  );
}

function WholeDisk({ geometry, look, outline }: TopDiskProps & { readonly outline: string }) {
  const { disk, rings, core, tongue, state } = geometry;
  const id = `${look.instance}-disk`;
  const dryness = 1 - state.waterPercent / 100;
  const corePath = smoothClosedPath(core);
  return (
    <>
      <Form id={id} tissue="disk-ring" outline={outline} shadeMm={3.4}>
        <g data-part="diskRing">
          {rings.map((ring, index) => (
            <path key={index} d={smoothClosedPath(ring)} fill="none" className="line-texture disk-line" opacity={0.55} />
          ))}
          {!look.reducedDetail && <path d={leaningFibres(rings)} fill="none" className="line-texture disk-line" opacity={0.5} />}
        </g>
        {tongue && <path d={smoothClosedPath(tongue)} className="fill-disk-core-shade line-texture disk-line" />}
        <g data-part="diskCore">
          <Form id={`${id}-core`} tissue="disk-core" outline={corePath} shadeMm={3} line="none" />
          {dryness > 0.2 && <path d={corePath} className="fill-disk-dry" opacity={Math.min(0.75, (dryness - 0.15) * 0.9)} />}
          <path d={corePath} fill="none" className="line-texture disk-line" opacity={0.7} />
        </g>
        {tongue && <path data-part="herniation" d={smoothClosedPath(tongue)} className="fill-disk-core-shade" opacity={1 - Math.min(0.6, dryness)} />}
      </Form>
      {disk.freePiece && (
        <g data-part="herniation">
          <Form id={`${id}-piece`} tissue="disk-core" outline={smoothClosedPath(disk.freePiece)} shadeMm={1.2} line="inner" />
        </g>
      )}
    </>
  );
}

/** Where the disk is gone, the bone under it shows. */
function Endplate({ geometry, look }: TopDiskProps) {
  const outline = geometry.disk.restOutline.map((at) => ({ x: at.x * 0.985, y: at.y * 0.985 }));
  return (
    <Form id={`${look.instance}-endplate`} tissue="bone" outline={smoothClosedPath(thinned(outline))} shadeMm={3.4} line="inner">
      {!look.reducedDetail && <path className="stipple" fill="none" opacity={0.5} d={dotsPath(endplateDots)} />}
    </Form>
  );
}

/** The edge the operation left, and the outline of what is gone. */
function HollowEdge({ geometry, look, hollow }: TopDiskProps & { readonly hollow: string }) {
  const { disk, state } = geometry;
  const id = `${look.instance}-hollow`;
  // Where graft lies, the disk's old edge would only confuse.
  const ghost = rounded(0.7 * Math.max(0, 1 - state.graftFraction * 8));
  return (
    <g data-part="removedDisk">
      <clipPath id={id}>
        <path d={smoothClosedPath(thinned(disk.outline))} />
      </clipPath>
      <clipPath id={`${id}-inside`}>
        <path d={hollow} />
      </clipPath>
      <g clipPath={`url(#${id})`}>
        <path d={hollow} fill="none" className="line-outer disk-line" />
      </g>
      {disk.takenEdge && <path d={smoothPath(disk.takenEdge)} fill="none" className="line-inner disk-line ghost-line" opacity={0.75} />}
      <g clipPath={`url(#${id}-inside)`}>
        <path d={smoothClosedPath(thinned(disk.restOutline))} fill="none" className="line-inner disk-line ghost-line" opacity={ghost} />
      </g>
    </g>
  );
}

/** The long ligament behind the disk, its fibres across the picture's plane: two fine lines tell it from the disk. */
export function TopLongLigament({ geometry, look }: TopDiskProps) {
  return (
    <g data-part="longLigament">
      {geometry.disk.longLigament.map((part, index) => {
        const half = part.length / 2;
        const middle = part.slice(0, half).map((at, along) => between(at, part[part.length - 1 - along] as Point, 0.5));
        return (
          <g key={index}>
            <path d={smoothClosedPath(thinned(part))} className="fill-ligament line-texture ligament-line" />
            {!look.reducedDetail && <path d={smoothPath(middle)} fill="none" className="line-texture ligament-line" opacity={0.5} />}
          </g>
        );
      })}
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

const endplateDots = stippleDots(
  [
    { x: -24, y: -14 },
    { x: 24, y: -14 },
    { x: 24, y: 15 },
    { x: -24, y: 15 },
  ],
  1.5,
  17,
  (at) => 0.08 + 0.4 * ((at.x / 25) ** 2 + (at.y / 17) ** 2) ** 2,
);

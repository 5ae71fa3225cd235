import { sacDepthMm } from '#core/figures/adult-spine.ts';
import { type Point, rounded, smoothClosedPath, smoothPath } from '#core/figures/path.ts';
import { ribbonOutline } from '#core/figures/ribbon.ts';
import { acrossCanal, type CanalSlice } from '#core/figures/side-canal.ts';
import type { SideDisk } from '#core/figures/side-disk.ts';
import type { SideGeometry, SideRoot } from '#core/figures/side-geometry.ts';
import type { SceneLook } from '../stage/scene.ts';
import { Form } from './Form.tsx';
import { PressureMark } from './PressureMark.tsx';
import { SideDisks } from './SideDisks.tsx';

type SideNervesProps = {
  readonly geometry: SideGeometry;
  readonly look: SceneLook;
  readonly showsNearArch: boolean;
  /** 0 to 1. */
  readonly nearArchStrength: number;
};

/** The sac with its strands, the ghost of the near half of the arches over it, the roots that leave between them. */
export function SideNerves({ geometry, look, showsNearArch, nearArchStrength }: SideNervesProps) {
  const { slices } = geometry;
  // Every second slice is smooth enough and half as long.
  const part = slices.filter((_, index) => index % 2 === 0);
  const front = part.map((slice) => acrossCanal(slice, slice.sacFrontMm));
  const back = part.map((slice) => acrossCanal(slice, slice.sacBackMm));
  const sac = smoothClosedPath([...front, ...back.reverse()]);
  return (
    <g>
      <g data-part="canal">
        <g data-part="nerveSac">
          <Form id={`${look.instance}-sac`} tissue="nerve-sac" outline={sac} shadeMm={2.6} line="inner">
            <path d={strands(part, look.reducedDetail ? 3 : 7)} fill="none" className="line-texture nerve-line" opacity={0.5} />
          </Form>
        </g>
      </g>
      {showsNearArch &&
        geometry.bones.slice(1).map((bone) => (
          <g key={bone.name} opacity={nearArchStrength} data-part="foramen">
            <g data-part="pedicle">
              <g data-part="facetJoint">
                <path d={smoothClosedPath(bone.nearArch)} className="fill-bone" opacity={0.55} />
                <path d={smoothClosedPath(bone.nearArch)} fill="none" className="line-inner bone-line" opacity={0.6} />
              </g>
            </g>
          </g>
        ))}
      <SideDisks geometry={geometry} look={look} which="beside the sac" />
      {geometry.roots.map((root) => {
        const outline = smoothClosedPath(ribbonOutline(root.line, root.widths));
        return (
          <g key={root.name} data-part="nerveRoot">
            <Form id={`${look.instance}-root-${root.name}`} tissue="nerve" outline={outline} shadeMm={1.3} line="inner">
              {root.irritation > 0 && <path d={outline} className="irritated" opacity={root.irritation * 0.5} />}
              {!look.reducedDetail && <path d={smoothPath(root.line)} fill="none" className="line-texture nerve-line" opacity={0.45} />}
            </Form>
            <CutEnd root={root} />
          </g>
        );
      })}
      {geometry.disks.map((disk) => (
        <Pressure key={disk.name} disk={disk} slices={slices} />
      ))}
    </g>
  );
}

/** Where the cut took the near half away, a root shows its end: a round of bundles. */
function CutEnd({ root }: { readonly root: SideRoot }) {
  const [before, at] = root.line.slice(-2) as [Point, Point];
  const width = root.widths[root.widths.length - 1] ?? 3;
  const angle = (Math.atan2(at.y - before.y, at.x - before.x) * 180) / Math.PI;
  return (
    <g transform={`translate(${rounded(at.x)} ${rounded(at.y)}) rotate(${rounded(angle)})`}>
      <ellipse rx={rounded(width * 0.3)} ry={rounded(width * 0.5)} className="cut-nerve line-inner nerve-line" />
    </g>
  );
}

function strands(slices: readonly CanalSlice[], count: number): string {
  const lines: string[] = [];
  for (let index = 1; index <= count; index += 1) {
    const share = index / (count + 1);
    lines.push(
      smoothPath(
        slices.filter((_, at) => at % 2 === 0).map((slice): Point => acrossCanal(slice, slice.sacFrontMm + (slice.sacBackMm - slice.sacFrontMm) * share)),
      ),
    );
  }
  return lines.join('');
}

/** Marks where the sac is squeezed: by the disk from the front, by ligament and bone from behind. */
function Pressure({ disk, slices }: { readonly disk: SideDisk; readonly slices: readonly CanalSlice[] }) {
  const { origin, angleDegrees } = disk.level.frame;
  if (disk.state.herniation?.direction.startsWith('foraminal')) {
    return <PressureMark at={disk.summit} towardsDegrees={angleDegrees - 30} strength={Math.min(1, Math.max(0, (disk.level.reachMm - 2) / 2))} />;
  }
  const near = slices.filter((slice) => Math.hypot(slice.front.x - origin.x, slice.front.y - origin.y) < 16);
  const thinnest = pick(near, (slice) => slice.sacFrontMm - slice.sacBackMm);
  const furthest = pick(near, (slice) => slice.reachMm);
  if (!thinnest || !furthest) return null;
  const fromFront = Math.min(1, Math.max(0, (furthest.reachMm - 2.2) / 3));
  const flattened = Math.min(1, Math.max(0, (0.76 - (thinnest.sacBackMm - thinnest.sacFrontMm) / sacDepthMm) * 3));
  const fromBehind = thinnest.roomMm < 14 ? flattened : 0;
  return (
    <>
      <PressureMark at={acrossCanal(furthest, furthest.sacFrontMm)} towardsDegrees={angleDegrees} strength={fromFront} />
      <PressureMark at={acrossCanal(thinnest, thinnest.sacBackMm)} towardsDegrees={angleDegrees + 180} strength={fromBehind} />
    </>
  );
}

function pick(slices: readonly CanalSlice[], measure: (slice: CanalSlice) => number): CanalSlice | null {
  return slices.reduce<CanalSlice | null>((most, slice) => (most && measure(most) >= measure(slice) ? most : slice), null);
}

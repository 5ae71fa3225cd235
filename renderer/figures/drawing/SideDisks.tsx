import { between, type Point, rounded, smoothClosedPath, smoothPath } from '#core/figures/path.ts';
import type { SideDisk } from '#core/figures/side-disk.ts';
import type { SideGeometry } from '#core/figures/side-geometry.ts';
import type { SceneLook } from '../stage/scene.ts';
import { Form } from './Form.tsx';

type SideDisksProps = {
  readonly geometry: SideGeometry;
  readonly look: SceneLook;
  /** A herniation into the near foramen lies beside the sac, towards us: that disk is drawn over it. */
  readonly which: 'behind the sac' | 'beside the sac';
};

/** The disks, cut through the middle: a ring of layers whose fibres lean in turn, and the core. */
export function SideDisks({ geometry, look, which }: SideDisksProps) {
  const disks = geometry.disks.filter((disk) => isBesideSac(disk) === (which === 'beside the sac'));
  return (
    <g>
      {disks.map((disk) => (
        <Disk key={disk.name} disk={disk} look={look} bodiesRemoved={bodiesRemovedBeside(disk, geometry)} />
      ))}
    </g>
  );
}

function isBesideSac(disk: SideDisk): boolean {
  return disk.level.profile !== null && disk.state.herniation?.direction.startsWith('foraminal') === true;
}

function bodiesRemovedBeside(disk: SideDisk, geometry: SideGeometry): number {
  return Math.max(0, ...geometry.bones.filter((bone) => disk.name.split('-').includes(bone.name)).map((bone) => bone.bodyRemovedFraction));
}

type DiskProps = { readonly disk: SideDisk; readonly look: SceneLook; readonly bodiesRemoved: number };

function Disk({ disk, look, bodiesRemoved }: DiskProps) {
  const id = `${look.instance}-disk-${disk.name}`;
  const dryness = 1 - disk.state.waterPercent / 100;
  const core = smoothClosedPath(disk.core);
  // What a surgeon takes of a disk fades to its outline; a body that goes takes its disks with it.
  const removed = Math.max(disk.state.diskRemovedFraction, bodiesRemoved);
  return (
    <g>
      {removed > 0.5 && (
        <g data-part="removedDisk">
          <path d={smoothClosedPath(disk.outline)} fill="none" className="line-texture disk-line ghost-line" opacity={rounded(removed - 0.5)} />
        </g>
      )}
      {removed < 1 && (
        <g data-part="disk" opacity={removed > 0 ? rounded(1 - removed) : undefined}>
          <g data-part="herniation">
            <Form id={id} tissue="disk-ring" outline={smoothClosedPath(disk.outline)} shadeMm={2.4}>
              {disk.layers.map((layer, index) => (
                <path key={index} d={smoothPath(layer)} fill="none" className="line-texture disk-line" opacity={0.55} />
              ))}
              {!look.reducedDetail && <path d={leaningFibres(disk)} fill="none" className="line-texture disk-line" opacity={0.5} />}
              <g data-part="diskRing">
                <g data-part="diskCore">
                  <Form id={`${id}-core`} tissue="disk-core" outline={core} shadeMm={2.2} line="none" />
                </g>
              </g>
              {dryness > 0.2 && <path d={core} className="fill-disk-dry" opacity={Math.min(0.75, (dryness - 0.15) * 0.9)} />}
              <path d={core} fill="none" className="line-texture disk-line" opacity={0.7} />
            </Form>
            {disk.freePiece && <Form id={`${id}-piece`} tissue="disk-core" outline={smoothClosedPath(disk.freePiece)} shadeMm={1.4} line="inner" />}
          </g>
        </g>
      )}
    </g>
  );
}

/** Short strokes between two layers, leaning 30 degrees one way in one layer and the other way in the next. */
export function leaningFibres(disk: Pick<SideDisk, 'layers'>): string {
  const half = disk.layers.length / 2;
  let strokes = '';
  disk.layers.forEach((layer, index) => {
    const next = index === half - 1 ? undefined : disk.layers[index + 1];
    if (!next) return;
    const lean = index % 2 === 0 ? 0.075 : -0.075;
    for (let v = 0.1; v < 0.92; v += 0.105) {
      const from = along(layer, v - lean);
      const to = along(next, v + lean);
      strokes += `M${rounded(from.x)} ${rounded(from.y)}L${rounded(to.x)} ${rounded(to.y)}`;
    }
  });
  return strokes;
}

function along(line: readonly Point[], fraction: number): Point {
  const at = Math.min(Math.max(fraction, 0), 1) * (line.length - 1);
  const low = Math.min(Math.floor(at), line.length - 2);
  return between(line[low] as Point, line[low + 1] as Point, at - low);
}

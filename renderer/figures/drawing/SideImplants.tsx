import type { ReactNode } from 'react';
import { type Point, polylinePath, rounded, smoothClosedPath, smoothPath } from '#core/figures/path.ts';
import type { SideGeometry } from '#core/figures/side-geometry.ts';
import type { SideFixation, SidePlate, SideSpacer } from '#core/figures/side-implants.ts';
import type { SceneLook } from '../stage/scene.ts';
import { Form } from './Form.tsx';
import './implants.css';

type SideImplantsProps = { readonly geometry: SideGeometry; readonly look: SceneLook };

/** Cages with bone in them, in place of a disk or of a body, and the plate in front. */
export function SideSpacers({ geometry, look }: SideImplantsProps): ReactNode {
  return (
    <g>
      {geometry.spacers.map((spacer) => (
        <Spacer key={spacer.name} spacer={spacer} bed={geometry.disks.find((disk) => disk.name === spacer.name)?.outline} look={look} />
      ))}
      {geometry.plates.map((plate) => (
        <Plate key={plate.name} plate={plate} look={look} />
      ))}
    </g>
  );
}

type SpacerProps = {
  readonly spacer: SideSpacer;
  /** The room of the disk it stands in, which bone fills in time. */
  readonly bed: readonly Point[] | undefined;
  readonly look: SceneLook;
};

function Spacer({ spacer, bed, look }: SpacerProps): ReactNode {
  const id = `${look.instance}-spacer-${spacer.name}`;
  const bridged = Math.max(0, (spacer.grownFraction - 0.4) / 0.6);
  return (
    <g opacity={rounded(spacer.placedFraction)}>
      {bed !== undefined && bridged > 0 && (
        <g opacity={rounded(bridged)}>
          <Form id={`${id}-bridge`} tissue="bone" outline={smoothClosedPath(bed)} shadeMm={2.4} line="none" />
        </g>
      )}
      <g data-part="cage">
        <Form id={id} tissue="metal" outline={polylinePath(spacer.outline, true)} shadeMm={1.6} line="inner" />
      </g>
      <g data-part="graft">
        <Form id={`${id}-graft`} tissue="bone-cut" outline={polylinePath(spacer.graft, true)} shadeMm={1.2} line="texture">
          {!look.reducedDetail && <path d={hatch(spacer.graft)} fill="none" className="line-texture bone-line" opacity={rounded(0.7 * (1 - bridged))} />}
        </Form>
      </g>
    </g>
  );
}

/** Cross-hatching, by which graft is told apart (look.md, Figures). It is drawn larger than the form and cut by it. */
function hatch(outline: readonly Point[]): string {
  const xs = outline.map(({ x }) => x);
  const ys = outline.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const reach = Math.max(right - left, bottom - top);
  const lines: string[] = [];
  for (let at = -reach; at <= reach * 2; at += 1.8) {
    lines.push(
      `M${rounded(left + at)} ${rounded(top)}l${rounded(reach)} ${rounded(reach)}`,
      `M${rounded(left + at)} ${rounded(top)}l${rounded(-reach)} ${rounded(reach)}`,
    );
  }
  return lines.join('');
}

function Plate({ plate, look }: { readonly plate: SidePlate; readonly look: SceneLook }): ReactNode {
  return (
    <g data-part="plate" opacity={rounded(Math.min(1, plate.fraction * 2))}>
      <path d={smoothPath(plate.line)} fill="none" className="plate-edge" />
      <path d={smoothPath(plate.line)} fill="none" className="plate" />
      {!look.reducedDetail &&
        plate.screws.map((at) => <circle key={rounded(at.y)} cx={rounded(at.x)} cy={rounded(at.y)} r={1.3} className="fill-metal line-texture metal-line" />)}
    </g>
  );
}

/**
 * Pedicle screws and the rod behind the joints that joins them. Screws run beside the nerves, through the near pedicles: those
 * are drawn over the sac first, so that no screw looks as if it went through a nerve.
 */
export function SideFixations({ geometry, look }: SideImplantsProps): ReactNode {
  return (
    <g>
      {nearBones(geometry).map((bone) => (
        <g key={bone.name} data-part="pedicle" opacity={rounded(Math.min(1, bone.fraction * 6))}>
          <Form id={`${look.instance}-near-${bone.name}`} tissue="bone" outline={smoothClosedPath(bone.nearArch)} shadeMm={2.6} line="inner" />
        </g>
      ))}
      {geometry.fixations.map((fixation) => (
        <Fixation key={fixation.name} fixation={fixation} look={look} />
      ))}
    </g>
  );
}

/** The bones that screws hold, with how far they are in. The sacrum's near wing is not drawn. */
function nearBones({ bones, fixations }: SideGeometry) {
  return bones.flatMap((bone) => {
    const fraction = Math.max(0, ...fixations.filter(({ name }) => name.split('-').includes(bone.name)).map((one) => one.fraction));
    return fraction > 0 ? [{ name: bone.name, nearArch: bone.nearArch, fraction }] : [];
  });
}

/** How far out of the bone a screw begins, millimetres. */
const wayInMm = 16;

function Fixation({ fixation, look }: { readonly fixation: SideFixation; readonly look: SceneLook }): ReactNode {
  const { fraction, screws, rod, name } = fixation;
  const out = (1 - Math.min(1, fraction / 0.6)) * wayInMm;
  const rodIn = Math.min(1, Math.max(0, (fraction - 0.55) / 0.4));
  return (
    <g>
      <g data-part="screw" opacity={rounded(Math.min(1, fraction * 6))}>
        {screws.map((screw, index) => {
          const { origin, angleDegrees } = screw.frame;
          const id = `${look.instance}-screw-${name}-${index}`;
          return (
            <g key={id} transform={`translate(${rounded(origin.x)} ${rounded(origin.y)}) rotate(${rounded(angleDegrees)}) translate(${rounded(-out)} 0)`}>
              {/* The shaft lies in bone: seen through it. */}
              <g opacity={0.55}>
                <Form id={id} tissue="metal" outline={shaftOutline(screw.lengthMm)} shadeMm={1.3} line="inner">
                  {!look.reducedDetail && <path d={thread(screw.lengthMm)} fill="none" className="line-texture metal-line" />}
                </Form>
              </g>
              <Form id={`${id}-head`} tissue="metal" outline="M-4 -5.5H4V5.5H-4Z" shadeMm={1.3} line="inner" />
            </g>
          );
        })}
      </g>
      {rodIn > 0 && (
        <g data-part="rod" opacity={rounded(rodIn)}>
          <path d={polylinePath(rod)} fill="none" className="rod-edge" />
          <path d={polylinePath(rod)} fill="none" className="rod" />
        </g>
      )}
    </g>
  );
}

/** A shaft of 6.5 mm and a tip; x runs from the head forward. */
function shaftOutline(lengthMm: number): string {
  return `M3 -3.2H${rounded(lengthMm - 5)}L${rounded(lengthMm)} 0L${rounded(lengthMm - 5)} 3.2H3Z`;
}

function thread(lengthMm: number): string {
  const turns: string[] = [];
  for (let x = 7; x < lengthMm - 5; x += 2.6) turns.push(`M${rounded(x)} -3.2l1.4 6.4`);
  return turns.join('');
}

import type { BackGeometry } from '#core/figures/back-geometry.ts';
import type { BackRoot } from '#core/figures/back-nerves.ts';
import { rounded, smoothClosedPath, smoothPath } from '#core/figures/path.ts';
import type { SceneLook } from '../stage/scene.ts';
import { OpeningsClip } from './BackCuts.tsx';
import { Form } from './Form.tsx';
import { PressureMark } from './PressureMark.tsx';

type BackNervesProps = { readonly geometry: BackGeometry; readonly look: SceneLook };

/** In front of everything that the view from behind shows first: bodies and disks, at 35 percent. */
export function BackBodies({ geometry, look }: BackNervesProps) {
  return (
    <g className="surroundings">
      {geometry.bodies.map((body, index) => (
        <Form key={index} id={`${look.instance}-body-${index}`} tissue="bone" outline={smoothClosedPath(body)} shadeMm={5} line="texture" />
      ))}
      {geometry.levels.map((level) => (
        <Form
          key={level.name}
          id={`${look.instance}-disk-${level.name}`}
          tissue="disk-ring"
          outline={smoothClosedPath(level.disk)}
          shadeMm={3}
          line="texture"
        />
      ))}
    </g>
  );
}

/** Fat around each root where it leaves. */
export function BackForamina({ geometry }: { readonly geometry: BackGeometry }) {
  return (
    <g data-part="foramen">
      {geometry.nerves.roots
        .filter(({ name }) => name !== 'S1')
        .map(({ name, side, leaving }) => (
          <ellipse
            key={`${side}-${name}`}
            cx={rounded(leaving.x + (side === 'left' ? -1 : 1))}
            cy={rounded(leaving.y)}
            rx={5.2}
            ry={5.6}
            className="fill-fat"
          />
        ))}
    </g>
  );
}

/** Disks as an opening shows them, with what pushes out of them or was taken. */
export function BackDisks({ geometry, look }: BackNervesProps) {
  const openings = geometry.bones.flatMap((bone) => [...bone.openings, ...bone.notches]);
  if (openings.length === 0) return null;
  const id = `${look.instance}-open`;
  return (
    <g>
      <OpeningsClip id={id} openings={openings} />
      {/* Beside the bones the picture is as open as before. */}
      <clipPath id={`${id}-bones`}>
        {[...geometry.bones.map((bone) => bone.outline), ...geometry.levels.map((level) => level.yellowLigament)].map((outline, index) => (
          <path key={index} d={smoothClosedPath(outline)} />
        ))}
      </clipPath>
      <g clipPath={`url(#${id})`}>
        <g clipPath={`url(#${id}-bones)`}>
          <rect x={-40} y={-170} width={80} height={220} className="fill-fat" />
          {geometry.bodies.map((body, index) => (
            <Form key={index} id={`${id}-body-${index}`} tissue="bone" outline={smoothClosedPath(body)} shadeMm={4} line="inner" />
          ))}
          {geometry.levels.map((level) => {
            const state = level.state;
            const arrived = Math.min(1, (state?.graftFraction ?? 0) / 0.12);
            return (
              <g key={level.name} data-part="disk">
                <Form id={`${id}-disk-${level.name}`} tissue="disk-ring" outline={smoothClosedPath(level.disk)} shadeMm={3} line="inner">
                  {level.hollow && (
                    <path
                      data-part="removedDisk"
                      d={smoothClosedPath(level.hollow)}
                      className="fill-bone-deep line-inner disk-line"
                      opacity={rounded(Math.min(1, (state?.diskRemovedFraction ?? 1) * 8))}
                    />
                  )}
                </Form>
                {level.cage && (
                  <g data-part="cage" opacity={rounded(arrived)}>
                    <path d={smoothClosedPath(level.cage, 0.7)} className="fill-metal line-inner metal-line" />
                  </g>
                )}
                {level.herniation && (
                  <g data-part="herniation">
                    <Form id={`${id}-herniation-${level.name}`} tissue="disk-ring" outline={smoothClosedPath(level.herniation)} shadeMm={2} line="inner" />
                  </g>
                )}
              </g>
            );
          })}
        </g>
      </g>
    </g>
  );
}

/** Sac and roots lie over what the disk pushes out, or what was taken of it: in an opening its edge shows through them. */
export function BackDisksSeenThrough({ geometry, look }: BackNervesProps) {
  const openings = geometry.bones.flatMap((bone) => bone.openings);
  if (openings.length === 0) return null;
  const id = `${look.instance}-through`;
  return (
    <g>
      <OpeningsClip id={id} openings={openings} />
      <g clipPath={`url(#${id})`}>
        {geometry.levels.map((level) => {
          const shape = level.herniation ?? level.hollow;
          if (!shape) return null;
          return (
            <g key={level.name} data-part={level.herniation ? 'herniation' : 'removedDisk'}>
              {level.herniation && <path d={smoothClosedPath(shape)} className="fill-disk-ring" opacity={0.42} />}
              <path d={smoothClosedPath(shape)} fill="none" className="line-inner disk-line ghost-line" />
            </g>
          );
        })}
      </g>
    </g>
  );
}

export function BackNervesPicture({ geometry, look }: BackNervesProps) {
  const { nerves } = geometry;
  return (
    <g>
      <g data-part="nerveRoot">
        {nerves.roots.map((root) => (
          <Root key={`${root.side}-${root.name}`} root={root} geometry={geometry} look={look} />
        ))}
      </g>
      <g data-part="nerveSac">
        <Form id={`${look.instance}-sac`} tissue="nerve-sac" outline={smoothClosedPath(nerves.sac)} shadeMm={3} line="inner">
          <path d={nerves.strands.map((strand) => smoothPath(strand)).join('')} fill="none" className="line-texture nerve-line" opacity={0.4} />
        </Form>
      </g>
    </g>
  );
}

function Root({ root, geometry, look }: { readonly root: BackRoot } & BackNervesProps) {
  const outline = smoothClosedPath(root.outline);
  const level = geometry.levels.find(({ name }) => name === root.touchedAt);
  const irritation = level?.state?.inflammation ?? 0;
  return (
    <Form id={`${look.instance}-root-${root.side}-${root.name}`} tissue="nerve" outline={outline} shadeMm={1.3} line="inner">
      {irritation > 0 && <path d={outline} className="irritated" opacity={rounded(irritation * 0.5)} />}
    </Form>
  );
}

/** Marks where an opening shows that something presses on a root. */
export function BackPressure({ geometry }: { readonly geometry: BackGeometry }) {
  return (
    <g>
      {geometry.nerves.roots.map((root) => {
        const level = geometry.levels.find(({ name }) => name === root.touchedAt);
        const isSeen = root.touchedPoint && isOpenAt(geometry, root.touchedPoint.x, root.touchedPoint.y);
        if (!root.touchedPoint || !level || !isSeen) return null;
        return (
          <PressureMark
            key={`${root.side}-${root.name}`}
            at={{ x: root.touchedPoint.x, y: root.touchedPoint.y - 4.6 }}
            towardsDegrees={root.side === 'left' ? 0 : 180}
            strength={0.9}
            sizeMm={3.4}
          />
        );
      })}
    </g>
  );
}

/** True where an operation has opened the view on the nerves. */
export function isOpenAt(geometry: BackGeometry, x: number, y: number): boolean {
  return geometry.bones.some((bone) =>
    [...bone.openings, ...bone.notches].some((opening) => {
      const xs = opening.map((at) => at.x);
      const ys = opening.map((at) => at.y);
      return x > Math.min(...xs) && x < Math.max(...xs) && y > Math.min(...ys) && y < Math.max(...ys);
    }),
  );
}

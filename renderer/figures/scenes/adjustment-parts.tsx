import type { ReactNode } from 'react';
import { polylinePath } from '#core/figures/path.ts';
import type { Point, Skeleton } from '#core/figures/person.ts';
import { ClothSpine, type SpineUnderCloth } from '../people/ClothSpine.tsx';
import { Fills, Forms } from '../people/Form.tsx';
import { armShapes } from '../people/limb-shapes.ts';
import { lengthsOf } from '../people/PersonSide.tsx';
import type { PersonLook } from '../people/person-looks.ts';
import type { SceneLook } from '../stage/scene.ts';

type OfProvider = { readonly skeleton: Skeleton; readonly person: PersonLook; readonly look: SceneLook };

/** The provider's near arm once more, over whoever is treated. */
export function ArmOver({ skeleton, person, look }: OfProvider): ReactNode {
  return (
    <g className="in-scrubs">
      <g className={`person person-${person.id}`}>
        <Forms
          shapes={armShapes(skeleton, skeleton.nearArm, person, lengthsOf(person), 'near')}
          prefix={`${look.instance}-over`}
          isSimple={look.reducedDetail}
        />
      </g>
    </g>
  );
}

/** The hands that treat, over the body they lie on: a part of their own. `which` are seen. */
export function Hands({ skeleton, person, look, which }: OfProvider & { readonly which: ReadonlyArray<'far' | 'near'> }): ReactNode {
  const lengths = lengthsOf(person);
  const shapes = which.flatMap((key) =>
    armShapes(skeleton, key === 'far' ? skeleton.farArm : skeleton.nearArm, person, lengths, key).filter(({ id }) => id === `${key}-hand`),
  );
  return (
    <g data-part="hands" className={`person person-${person.id}`}>
      <Fills shapes={shapes} prefix={`${look.instance}-hands`} isSimple={look.reducedDetail} />
    </g>
  );
}

/** The spine of the back that is examined or treated, as it runs under the clothes. */
export function SpineOf({ spine, look }: { readonly spine: SpineUnderCloth; readonly look: SceneLook }): ReactNode {
  return (
    <g data-part="lowerBack">
      <ClothSpine spine={spine} isSimple={look.reducedDetail} />
    </g>
  );
}

/** The seven bones of a neck, from its base up under the skull. */
export function neckBones({ neckBase, headPivot, facing }: Skeleton): readonly (readonly Point[])[] {
  const run = { x: headPivot.x - neckBase.x, y: headPivot.y - neckBase.y };
  const length = Math.hypot(run.x, run.y) || 1;
  const up = { x: run.x / length, y: run.y / length };
  // Bones lie behind the middle of the neck.
  const behind = facing === 'left' ? { x: -up.y, y: up.x } : { x: up.y, y: -up.x };
  const at = (along: number, back: number): Point => ({ x: neckBase.x + up.x * along + behind.x * back, y: neckBase.y + up.y * along + behind.y * back });
  const step = length / 8;
  return Array.from({ length: 7 }, (_, index) => {
    const foot = step * (index - 0.1);
    const top = foot + step * 0.72;
    return [at(foot, 0.2), at(foot, 2.0), at(top, 2.0), at(top, 0.2)];
  });
}

export function NeckSpine({ skeleton }: { readonly skeleton: Skeleton }): ReactNode {
  return (
    <g data-part="neck">
      <path
        className="cloth-spine-bone line-texture"
        d={neckBones(skeleton)
          .map((corners) => polylinePath(corners, true))
          .join('')}
      />
    </g>
  );
}

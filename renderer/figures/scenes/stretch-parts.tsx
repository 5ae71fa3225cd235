import type { ReactNode } from 'react';
import type { Point, Pose, Skeleton } from '#core/figures/person.ts';
import { ClothSpine, spineUnderCloth } from '../people/ClothSpine.tsx';
import { type FormShape, Forms } from '../people/Form.tsx';
import { pillow } from '../people/furniture.ts';
import { armAcross } from '../people/lying-poses.ts';
import { lengthsOf, PersonSide } from '../people/PersonSide.tsx';
import type { PersonLook } from '../people/person-looks.ts';
import type { SceneLook } from '../stage/scene.ts';

/** Parts of the exercises: a pillow under the head, the back under the cloth, where the body was before. */

export const pillowHeight = 3.4;

/** The head of somebody who lies on their back, on a flat pillow. */
export function withHeadUp(pose: Pose, person: PersonLook): Pose {
  const turn = (Math.asin(pillowHeight / lengthsOf(person).neck) * 180) / Math.PI;
  return { ...pose, neck: pose.neck + turn, head: pose.head - turn * 0.75 };
}

/** A hand on the belly feels the muscles work. */
export function withHandOnBelly(skeleton: Skeleton, person: PersonLook): Skeleton {
  const s = person.stature / 100;
  const { waist } = skeleton;
  const wrist = { x: waist.x + 2.4 * s, y: waist.y - (3.8 + person.belly * 0.6) * person.trunk * s };
  const arm = armAcross(skeleton.nearArm.shoulder, wrist, person, true);
  return { ...skeleton, nearArm: { ...arm, fingertip: { x: wrist.x - 8.8 * s, y: wrist.y - 1.2 * s } } };
}

export function HeadPillow({ skeleton, surface, look }: { readonly skeleton: Skeleton; readonly surface: number; readonly look: SceneLook }): ReactNode {
  return (
    <g data-part="pillow">
      <Furniture shapes={[pillow('head-pillow', skeleton.headPivot.x + 2, -surface - pillowHeight / 2, 24, pillowHeight + 1.4)]} look={look} />
    </g>
  );
}

export function Back({ person, skeleton, look }: { readonly person: PersonLook; readonly skeleton: Skeleton; readonly look: SceneLook }): ReactNode {
  return (
    <g data-part="lowerBack">
      <ClothSpine spine={spineUnderCloth(skeleton, person)} isSimple={look.reducedDetail} />
    </g>
  );
}

export function Furniture({ shapes, look }: { readonly shapes: readonly FormShape[]; readonly look: SceneLook }): ReactNode {
  return <Forms shapes={shapes} prefix={`${look.instance}-thing`} isSimple={look.reducedDetail} />;
}

/** The position before or after, as a faint presence behind. */
export function Ghost({ person, look, skeleton }: { readonly person: PersonLook; readonly look: SceneLook; readonly skeleton: Skeleton }): ReactNode {
  return (
    <g className="person-ghost">
      <PersonSide look={person} skeleton={skeleton} prefix={`${look.instance}-ghost`} isSimple footwear="sock" />
    </g>
  );
}

/** A walking cane from a hand to the floor. */
export function Cane({ hand }: { readonly hand: Point }): ReactNode {
  const grip = { x: hand.x - 1.5, y: hand.y + 3.5 };
  const outline = `M${grip.x + 3} ${grip.y - 1}Q${grip.x - 2} ${grip.y - 2} ${grip.x - 2} ${grip.y + 2}L${grip.x - 2.8} 0h1.7L${grip.x - 0.3} ${grip.y + 2.4}Q${grip.x} ${grip.y + 0.4} ${grip.x + 3} ${grip.y + 1}Z`;
  return <Forms shapes={[{ id: 'cane', tone: 'wood', outline, shade: 0.3 }]} prefix="cane" isSimple />;
}

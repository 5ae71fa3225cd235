import type { ReactNode } from 'react';
import { type BodyLengths, bodyLengths, type Skeleton } from '#core/figures/person.ts';
import { Fills, type FormShape, Forms, Silhouettes } from './Form.tsx';
import type { HandStyle } from './hand-shapes.ts';
import { headShapes } from './head-shapes.ts';
import { armShapes, legShapes } from './limb-shapes.ts';
import type { PersonLook } from './person-looks.ts';
import { neckShape, pelvisShape, topShape } from './trunk-shapes.ts';

export type PersonSideProps = {
  readonly look: PersonLook;
  readonly skeleton: Skeleton;
  /** Put before every id, so that several people can stand in one picture. */
  readonly prefix: string;
  readonly isSimple: boolean;
  readonly footwear?: 'shoe' | 'sock';
  readonly nearHand?: HandStyle;
  readonly farHand?: HandStyle;
  /** The near hand is at the head: it lies over a scarf, which else falls over the arm. */
  readonly isHandAtHead?: boolean;
  /** What lies between the far side of the body and the trunk, for example a pillow between the knees. */
  readonly behindTrunk?: ReactNode;
  /** What the near arm lies over, for example a box held with both hands. */
  readonly behindNearArm?: ReactNode;
};

/** The lengths of a person's bones. */
export function lengthsOf(look: PersonLook): BodyLengths {
  return bodyLengths(look.stature);
}

/** A clothed person from the side, in any pose. */
export function PersonSide({
  look,
  skeleton,
  prefix,
  isSimple,
  footwear = 'shoe',
  nearHand,
  farHand,
  isHandAtHead = false,
  behindTrunk,
  behindNearArm,
}: PersonSideProps): ReactNode {
  const lengths = lengthsOf(look);
  const near = armShapes(skeleton, skeleton.nearArm, look, lengths, 'near', nearHand);
  const nearLeg = legShapes(skeleton, skeleton.nearLeg, look, lengths, footwear, 'near');
  const top = topShape(skeleton, look);
  const neck = neckShape(skeleton, look, lengths);
  const head = headShapes(skeleton, look, lengths);
  // A scarf falls over the shoulder, so it comes after the arm; all else of a head comes before.
  const overArm = head.filter((shape) => shape.id === 'scarf' && !isHandAtHead);
  const underArm = head.filter((shape) => !overArm.includes(shape));
  const trunk: FormShape[] = [
    pelvisShape(skeleton, look),
    ...nearLeg,
    { ...neck, contact: head.slice(0, 1).map((shape) => shape.outline) },
    { ...top, contact: near.map((shape) => shape.outline) },
    ...underArm,
  ];
  return (
    <g className={`person person-${look.id}`}>
      <g className="person-far-side">
        <Forms shapes={armShapes(skeleton, skeleton.farArm, look, lengths, 'far', farHand)} prefix={prefix} isSimple={isSimple} />
        <Forms shapes={legShapes(skeleton, skeleton.farLeg, look, lengths, footwear, 'far')} prefix={prefix} isSimple={isSimple} />
      </g>
      {behindTrunk}
      <Silhouettes shapes={[...trunk, ...near, ...overArm]} />
      <Fills shapes={trunk} prefix={prefix} isSimple={isSimple} />
      {behindNearArm}
      <Fills shapes={[...near, ...overArm]} prefix={prefix} isSimple={isSimple} />
    </g>
  );
}

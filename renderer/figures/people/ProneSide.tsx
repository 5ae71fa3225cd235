import type { ReactNode } from 'react';
import { poseSkeleton, type Skeleton } from '#core/figures/person.ts';
import { headFromBehind } from './back-view-head-shapes.ts';
import { Fills, type FormShape, Forms, Silhouettes } from './Form.tsx';
import { armShapes, legShapes } from './limb-shapes.ts';
import { pronePose } from './lying-poses.ts';
import { lengthsOf } from './PersonSide.tsx';
import type { PersonLook } from './person-looks.ts';
import { neckShape, pelvisShape, topShape } from './trunk-shapes.ts';

/** Where somebody lies on their front: the joints, and where the middle of the head is, which is turned away from us. */
export type Prone = { readonly skeleton: Skeleton; readonly head: { readonly x: number; readonly y: number } };

/**
 * A person on their front, head to the left, from the side; elbows lie wide, hands beside the pillow.
 * @param surface How high they lie. @param pillow How high the pillow under the head is. @param belly How high the one under the belly is.
 */
export function proneOn(look: PersonLook, surface: number, pillow: number, belly: number): Prone {
  const lengths = lengthsOf(look);
  const s = look.stature / 100;
  const resting = poseSkeleton(lengths, pronePose(look, surface, belly));
  const { shoulder } = resting.nearArm;
  const low = -surface - 2.1 * look.limbs * s;
  const elbow = { x: shoulder.x - 7 * s, y: low - 1.4 };
  const wrist = { x: elbow.x - 12.5 * s, y: low };
  const nearArm = { shoulder: { x: shoulder.x, y: shoulder.y + 1 }, elbow, wrist, fingertip: { x: wrist.x - 9.4 * s, y: wrist.y + 0.5 } };
  return {
    skeleton: { ...resting, nearArm },
    head: { x: resting.neckBase.x - 9.2 * s, y: -surface - pillow - 5.2 * (0.3 + s * 0.7) },
  };
}

/** Somebody who lies on their front, the far arm hidden, and looks away from us: of the head we see the back, its crown to the left. */
export function ProneSide({
  look,
  prone,
  prefix,
  isSimple,
  underHead,
  onBack,
}: {
  readonly look: PersonLook;
  readonly prone: Prone;
  readonly prefix: string;
  readonly isSimple: boolean;
  /** The pillow, whose near edge the head sinks in behind. */
  readonly underHead?: ReactNode;
  /** What lies on the back. */
  readonly onBack?: ReactNode;
}): ReactNode {
  const { skeleton, head } = prone;
  const lengths = lengthsOf(look);
  const near = armShapes(skeleton, skeleton.nearArm, look, lengths, 'near');
  const trunk: FormShape[] = [
    neckShape(skeleton, look, lengths),
    pelvisShape(skeleton, look),
    ...legShapes(skeleton, skeleton.nearLeg, look, lengths, 'sock', 'near'),
    { ...topShape(skeleton, look), contact: near.map((shape) => shape.outline) },
  ];
  return (
    <g className={`person person-${look.id}`}>
      <g className="person-far-side">
        <Forms shapes={legShapes(skeleton, skeleton.farLeg, look, lengths, 'sock', 'far')} prefix={prefix} isSimple={isSimple} />
      </g>
      <Silhouettes shapes={trunk} />
      <Fills shapes={trunk} prefix={prefix} isSimple={isSimple} />
      <Forms shapes={headTurnedAway(look, head)} prefix={prefix} isSimple={isSimple} />
      {underHead}
      {onBack}
      <Forms shapes={near} prefix={prefix} isSimple={isSimple} />
    </g>
  );
}

/** The head from behind, lying: up becomes left. The points are turned, not the light. */
function headTurnedAway(look: PersonLook, middle: { readonly x: number; readonly y: number }): FormShape[] {
  const s = look.stature / 100;
  const own = -(94 - look.stoop * 0.12) * s;
  // What hangs over the shoulders behind lies over a back here, which is not as deep as shoulders are wide.
  const narrowing = (height: number) => 1 - 0.42 * Math.min(1, Math.max(0, (88 - height) / 6));
  const turned = (path: string) =>
    path.replaceAll(/(-?[\d.]+) (-?[\d.]+)/g, (_, across: string, down: string) => {
      const x = Number(across) * narrowing(-Number(down) / s);
      return `${round(Number(down) - own + middle.x)} ${round(middle.y - x)}`;
    });
  return headFromBehind(look).map((shape) => ({
    ...shape,
    id: `turned-${shape.id}`,
    outline: turned(shape.outline),
    ...(shape.innerLine ? { innerLine: turned(shape.innerLine) } : {}),
    ...(shape.texture ? { texture: shape.texture.map(turned) } : {}),
  }));
}

const round = (value: number) => Math.round(value * 100) / 100;

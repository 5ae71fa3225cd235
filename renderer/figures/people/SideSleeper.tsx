import type { ReactNode } from 'react';
import { poseSkeleton } from '#core/figures/person.ts';
import type { SceneDrawing, SceneLook } from '../stage/scene.ts';
import { Forms } from './Form.tsx';
import { bedFromAbove, pillow } from './furniture.ts';
import { lengthsOf, PersonSide } from './PersonSide.tsx';
import type { PersonLook } from './person-looks.ts';
import { sideLyingPose } from './poses.ts';

/** Somebody on their side in bed, seen from above, so that the body shows as clearly as one that stands. */
export function SideSleeper({
  person,
  look,
  hasKneePillow,
  marks,
}: {
  readonly person: PersonLook;
  readonly look: SceneLook;
  readonly hasKneePillow: boolean;
  readonly marks?: ReactNode;
}): SceneDrawing {
  const skeleton = poseSkeleton(lengthsOf(person), sideLyingPose(person));
  const head = skeleton.headPivot;
  const { knee, ankle } = skeleton.nearLeg;
  const foot = Math.min(skeleton.nearLeg.toe.x, skeleton.farLeg.toe.x) - 12;
  const bed = { x: foot, y: -41, width: head.x + 21 - foot, height: 66 };
  const between = { x: (knee.x + ankle.x) / 2 - 2, y: (knee.y + ankle.y) / 2 + 1.5 };
  const things = (name: string, shapes: Parameters<typeof Forms>[0]['shapes']) => (
    <Forms shapes={shapes} prefix={`${look.instance}-${name}`} isSimple={look.reducedDetail} />
  );
  return {
    viewBox: { x: bed.x - 5, y: bed.y - 5, width: bed.width + 10, height: bed.height + 10 },
    anchors: { pillow: hasKneePillow ? { x: between.x - 8, y: between.y + 5 } : { x: head.x + 12, y: 6 } },
    picture: (
      <g>
        {things('bed', bedFromAbove(bed.x, bed.y, bed.width, bed.height))}
        <g data-part="pillow">{things('head-pillow', [pillow('head', head.x + 2, -8, 32, 46)])}</g>
        <PersonSide
          look={person}
          skeleton={skeleton}
          prefix={look.instance}
          isSimple={look.reducedDetail}
          footwear="sock"
          behindTrunk={hasKneePillow && <g data-part="pillow">{things('knee-pillow', [pillow('knee', between.x, between.y, 36, 19)])}</g>}
        />
        {marks}
      </g>
    ),
  };
}

import type { ReactNode } from 'react';
import { type Pose, poseSkeleton, type Skeleton } from '#core/figures/person.ts';
import type { SceneLook } from '../stage/scene.ts';
import { Forms } from './Form.tsx';
import { pillow, slab, treatmentTable } from './furniture.ts';
import { sweep } from './outline.ts';
import { lengthsOf } from './PersonSide.tsx';
import type { PersonLook } from './person-looks.ts';
import { trunkFrontSide, trunkLine, trunkProfile } from './trunk-shapes.ts';

/** Somebody face down on a treatment table with a rest for the face, head to the left. */

/** The same person lying on their front: belly and chest give way on a table. */
export function lyingOnFront(person: PersonLook): PersonLook {
  return { ...person, belly: person.belly * 0.3, bust: person.bust * 0.4 };
}

/** The arms hang forward onto a shelf under the head, shins lie on a roll. `height` is the top of the table, `hipX` where the hip lies. */
export function faceDown(person: PersonLook, height: number, hipX: number): Skeleton {
  const arm = { shoulder: 108, elbow: 72, wrist: 4 };
  const pose: Pose = {
    hipX,
    hipY: 0,
    pelvis: 90,
    lumbar: -2,
    thorax: 1 + person.stoop * 0.2,
    neck: -18,
    head: 17,
    nearArm: arm,
    farArm: { ...arm, shoulder: 114 },
    nearLeg: { hip: -1, knee: 5, ankle: -50 },
    farLeg: { hip: 1, knee: 6, ankle: -50 },
  };
  const lengths = lengthsOf(person);
  // Whatever the build, the lowest part of the front rests on the table.
  const loose = poseSkeleton(lengths, pose);
  const scale = person.trunk * (person.stature / 100);
  const { front } = sweep(trunkLine(loose, person), trunkProfile(person), trunkFrontSide(loose), { from: 0.6, to: 3.4, scale });
  return poseSkeleton(lengths, { ...pose, hipY: -height + 0.6 - Math.max(...front.map(({ y }) => y)) });
}

/** The table, the shelf for the arms, the roll under the shins: behind whoever lies there. */
export function FaceDownTable({
  skeleton,
  person,
  height,
  look,
}: {
  readonly skeleton: Skeleton;
  readonly person: PersonLook;
  readonly height: number;
  readonly look: SceneLook;
}): ReactNode {
  const head = skeleton.headPivot;
  const { wrist } = skeleton.nearArm;
  const { ankle, toe } = skeleton.nearLeg;
  const shelf = wrist.y + 2.2;
  const rollTop = ankle.y + 2.1 * person.limbs;
  return (
    <Forms
      shapes={[
        { id: 'cradle-arm', tone: 'steel', shade: 0.5, outline: slab(head.x - 5, head.y + 8.6, 30, 2.6, 1) },
        { id: 'shelf-post', tone: 'steel', shade: 0.4, outline: slab(wrist.x + 8, head.y + 10, 2, shelf - head.y - 9, 0.6) },
        { id: 'shelf', tone: 'linen', shade: 0.7, outline: slab(wrist.x - 11, shelf, 27, 3.4, 1.6) },
        ...treatmentTable(head.x + 14, toe.x + 7, height),
        pillow('ankle-roll', ankle.x - 3, (rollTop - height) / 2 + 0.4, 13, height + rollTop + 2),
      ]}
      prefix={`${look.instance}-table`}
      isSimple={look.reducedDetail}
    />
  );
}

/** The near side of the rest hides the face that lies in it. */
export function FaceRest({ skeleton, look }: { readonly skeleton: Skeleton; readonly look: SceneLook }): ReactNode {
  const head = skeleton.headPivot;
  return (
    <g data-part="pillow">
      <Forms shapes={[pillow('face-rest', head.x - 0.4, head.y + 5.4, 21, 9)]} prefix={look.instance} isSimple={look.reducedDetail} />
    </g>
  );
}

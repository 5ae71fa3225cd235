import type { ReactNode } from 'react';
import { rounded } from '#core/figures/path.ts';
import { upAlong } from '#core/figures/person.ts';
import type { PersonId } from '#core/figures/scenes/common.ts';
import { placer, pointList, smoothOpen } from './outline.ts';
import { PersonSide, type PersonSideProps } from './PersonSide.tsx';
import { type PersonLook, personLooks } from './person-looks.ts';
import './staff-clothes.css';

/** Somebody who works here, and who is never the patient of the same picture. */
export function staffLook(patient: PersonId, wanted: PersonId, other: PersonId): PersonLook {
  const own = personLooks[patient === wanted ? other : wanted];
  // A coat or tunic has long sleeves and hangs low.
  return { ...own, hasLongSleeves: true, hem: 0.3 };
}

type StaffProps = PersonSideProps & { readonly clothes: 'white-coat' | 'scrubs'; readonly hasStethoscope?: boolean };

/** A person from the side in the clothes of their work. */
export function Staff({ clothes, hasStethoscope = false, ...person }: StaffProps): ReactNode {
  return (
    <g className={`in-${clothes}`}>
      <PersonSide
        {...person}
        behindNearArm={
          <>
            {hasStethoscope && <Stethoscope {...person} />}
            {person.behindNearArm}
          </>
        }
      />
    </g>
  );
}

/** It lies round the neck and hangs down the chest. */
function Stethoscope({ skeleton, look }: PersonSideProps): ReactNode {
  const up = upAlong(skeleton.chestLean, skeleton.facing);
  const side = skeleton.facing === 'left' ? 1 : -1;
  const place = placer(skeleton.neckBase, up, { x: up.y * side, y: -up.x * side }, look.stature / 100);
  const [end] = place(pointList('4.6 -16.6'));
  return (
    <g>
      <path className="stethoscope" d={smoothOpen(place(pointList('-3.6 2.2, -0.6 -0.6, 2.6 -3.6, 4.6 -8, 4.9 -12, 4.6 -15.4')))} />
      {end && <circle className="stethoscope-end" cx={rounded(end.x)} cy={rounded(end.y)} r={1.5} />}
    </g>
  );
}

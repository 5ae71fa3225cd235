import type { ReactNode } from 'react';
import { poseSkeleton } from '#core/figures/person.ts';
import type { PersonId } from '#core/figures/scenes/common.ts';
import { Ground } from '../people/Ground.tsx';
import { lengthsOf, PersonSide } from '../people/PersonSide.tsx';
import { type PersonLook, personLooks } from '../people/person-looks.ts';
import { sittingPose } from '../people/poses.ts';
import type { SceneLook } from '../stage/scene.ts';
import { StaffWindow } from './scanner-parts.tsx';

/** Somebody from the team who is not the patient. */
export function staffFor(patient: PersonId): PersonLook {
  return patient === 'mei' ? personLooks.joseph : personLooks.mei;
}

/** The floor of a room where pictures are taken. */
export function RoomFloor({ to, look }: { readonly to: number; readonly look: SceneLook }): ReactNode {
  return (
    <>
      <path className="room-floor" d={`M2 -14H${to - 2}L${to} 0H0Z`} />
      <Ground from={2} to={to - 2} isSimple={look.reducedDetail} />
    </>
  );
}

/** The window to the room next door with somebody from the team behind it, who sees the patient all the time. */
export function WatchedWindow({ patient, look, x = 16 }: { readonly patient: PersonId; readonly look: SceneLook; readonly x?: number }): ReactNode {
  const staff = staffFor(patient);
  const skeleton = poseSkeleton(lengthsOf(staff), { ...sittingPose(staff, 'right', 4), hipX: 26, hipY: -56 }, 'right');
  return (
    <g data-part="staffWindow" transform={x === 16 ? undefined : `translate(${x - 16} 0)`}>
      <StaffWindow look={look}>
        <g transform="translate(16 0)">
          <PersonSide look={staff} skeleton={skeleton} prefix={`${look.instance}-staff`} isSimple />
        </g>
      </StaffWindow>
    </g>
  );
}

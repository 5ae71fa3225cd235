import type { ReactNode } from 'react';
import { place, rounded } from '#core/figures/path.ts';
import { poseSkeleton, type Skeleton } from '#core/figures/person.ts';
import { ClothSpine, spineUnderCloth } from '../people/ClothSpine.tsx';
import { type FormShape, Forms } from '../people/Form.tsx';
import { Ground } from '../people/Ground.tsx';
import { strappedPose } from '../people/lying-poses.ts';
import { lengthsOf, PersonSide } from '../people/PersonSide.tsx';
import { type PersonLook, personLooks } from '../people/person-looks.ts';
import type { Scene } from '../stage/scene.ts';
import { ankleHolder, board, boardFrame, headCushion, pivot, pivotHub, standingFrame } from './inversion-parts.ts';

/** How far the hip joint lies from the pivot towards the feet: weight rests a little on the head's side of it. */
const hipBehindPivot = 4;
/** Where the arc of the tilt runs, and where it starts: upright. */
const arcRadius = 59;
const uprightDegrees = -70;

/** Somebody on a padded board that turns on a frame, held at the ankles: upright, level, or head down. */
export const drawInversionTable: Scene<'inversion-table'> = (figure, look) => {
  const { tiltDegrees } = figure.view;
  const person = personLooks[figure.view.person];
  const frame = boardFrame(tiltDegrees);
  const skeleton = personOnBoard(person, tiltDegrees);
  // Head down, the weight of the upper body pulls on the lower back as far as the slope lets it.
  const spine = spineUnderCloth(skeleton, person, 0.45 * Math.max(0, Math.sin((tiltDegrees * Math.PI) / 180)));
  const scale = person.stature / 100;
  const lengths = lengthsOf(person);
  const own = personOnBoard(person, 0);
  const ankle = { x: own.nearLeg.ankle.x - pivot.x, y: own.nearLeg.ankle.y - pivot.y };
  const head = { x: own.headPivot.x - pivot.x, y: own.headPivot.y - pivot.y };
  const sole = ankle.x - lengths.ankleHeight;
  const holder = ankleHolder(frame, ankle, 2.6 * person.limbs * scale);
  const things = (key: string, shapes: readonly FormShape[]): ReactNode => (
    <Forms shapes={shapes} prefix={`${look.instance}-${key}`} isSimple={look.reducedDetail} />
  );
  return {
    viewBox: { x: -70, y: -118, width: 138, height: 122 },
    anchors: { ankleHolder: holder.middle, lowerBack: spine.middle },
    picture: (
      <g>
        <Ground from={-60} to={60} isSimple={look.reducedDetail} />
        {things('frame', standingFrame())}
        {things('board', [...board(frame, { sole, crown: head.x + 11 }), ...headCushion(frame, head.x + 1, Math.max(0.5, -head.y - lengths.head * 0.46))])}
        <g data-part="ankleHolder">{things('holder-behind', holder.behind)}</g>
        <PersonSide
          look={person}
          skeleton={skeleton}
          prefix={look.instance}
          isSimple={look.reducedDetail}
          behindNearArm={
            <g data-part="lowerBack">
              <ClothSpine spine={spine} isSimple={look.reducedDetail} />
            </g>
          }
        />
        <g data-part="ankleHolder">{things('holder', holder.before)}</g>
        {things('hub', pivotHub())}
        <TiltArc tiltDegrees={tiltDegrees} isSimple={look.reducedDetail} />
      </g>
    ),
  };
};

/** The body keeps its place on the board; the pose turns with it, so that the light on it stays where it is. */
export function personOnBoard(person: PersonLook, tiltDegrees: number): Skeleton {
  const pose = strappedPose(person, tiltDegrees);
  const hip = place(boardFrame(tiltDegrees), { x: -hipBehindPivot, y: pose.hipY });
  return poseSkeleton(lengthsOf(person), { ...pose, hipX: hip.x, hipY: hip.y });
}

/** How far the board has come from upright: an arc with an arrow, beyond the head. */
function TiltArc({ tiltDegrees, isSimple }: { readonly tiltDegrees: number; readonly isSimple: boolean }): ReactNode {
  const swept = tiltDegrees - uprightDegrees;
  if (swept < 4) return null;
  const onArc = (degrees: number, radius = arcRadius) => place({ origin: pivot, angleDegrees: degrees }, { x: radius, y: 0 });
  const [head, half] = isSimple ? [7.4, 3.6] : [4.8, 2.2];
  const [from, to, tip] = [onArc(uprightDegrees), onArc(tiltDegrees - head * 0.8), onArc(tiltDegrees)];
  const barbs = [onArc(tiltDegrees - head, arcRadius + half), onArc(tiltDegrees - head, arcRadius - half)];
  const points = [tip, ...barbs].map(({ x, y }) => `${rounded(x)} ${rounded(y)}`).join('L');
  return (
    <g opacity={Math.min(1, (swept - 4) / 12)}>
      <path className="movement" d={`M${rounded(from.x)} ${rounded(from.y)}A${arcRadius} ${arcRadius} 0 0 1 ${rounded(to.x)} ${rounded(to.y)}`} />
      <path className="movement-head" d={`M${points}Z`} />
    </g>
  );
}

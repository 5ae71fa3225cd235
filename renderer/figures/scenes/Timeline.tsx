import type { ReactNode } from 'react';
import { type Facing, poseSkeleton } from '#core/figures/person.ts';
import { type FormShape, Forms } from '../people/Form.tsx';
import { bedFromSide, box, carSeat, chair, desk, pillow, stair, stairs } from '../people/furniture.ts';
import { MomentLabels } from '../people/MomentLabels.tsx';
import { lengthsOf, PersonSide } from '../people/PersonSide.tsx';
import { type PersonLook, personLooks } from '../people/person-looks.ts';
import {
  type ActivityId,
  deskPose,
  drivingPose,
  liftingPose,
  lyingKneesBentPose,
  runningPose,
  seatHeight,
  soleDepth,
  stairsPose,
  standingPose,
  walkingPose,
} from '../people/poses.ts';
import type { Scene, SceneLook } from '../stage/scene.ts';

/** The line of time, in scene millimetres: marks from 16 to 184 of 200, words under it with room for two rows of the largest. */
const span = { from: 0, to: 200 } as const;
const marks = { from: 16, to: 184 } as const;
const words = { top: 7.5, bottom: 57 } as const;

/**
 * A person on the line of time, at the current moment, doing what is then possible. Time runs in the reading direction,
 * and the person turns to look ahead along it: they are turned round, not mirrored, and the light stays where it is.
 */
export const drawTimeline: Scene<'timeline'> = (figure, look) => {
  const { moments, current, activity } = figure.view;
  const person = personLooks[figure.view.person];
  const isRightToLeft = look.isRightToLeft ?? false;
  const facing: Facing = isRightToLeft ? 'left' : 'right';
  const place = (index: number) => {
    const part = moments.length < 2 ? 0 : index / (moments.length - 1);
    return isRightToLeft ? marks.to - (marks.to - marks.from) * part : marks.from + (marks.to - marks.from) * part;
  };
  const currentIndex = Math.max(0, moments.indexOf(current));
  const now = place(currentIndex);
  const start = isRightToLeft ? span.to : span.from;
  const labels = moments.map((id, index) => ({ id, text: look.texts?.moments[id] ?? '', x: place(index), isCurrent: index === currentIndex }));
  return {
    anchors: {},
    viewBox: { x: span.from - 2, y: -112, width: span.to - span.from + 4, height: 112 + (look.reducedDetail ? 8 : words.bottom) },
    picture: (
      <g>
        <path className="time-ahead" d={`M${start} 0.5H${isRightToLeft ? span.from : span.to}`} />
        <Doing activity={activity} person={person} facing={facing} x={now} look={look} />
        <path className="time-past" d={`M${start} 1H${now}`} />
        {moments.map((id, index) => (
          <Mark key={id} x={place(index)} state={index < currentIndex ? 'past' : index === currentIndex ? 'now' : 'ahead'} />
        ))}
        {look.texts && !look.reducedDetail && (
          <MomentLabels labels={labels} from={span.from} to={span.to} top={words.top} bottom={words.bottom} isRightToLeft={isRightToLeft} />
        )}
      </g>
    ),
  };
};

function Mark({ x, state }: { readonly x: number; readonly state: 'past' | 'now' | 'ahead' }): ReactNode {
  return state === 'now' ? (
    <g>
      <circle className="moment-ring" cx={x} cy={1} r={4.4} />
      <circle className="moment-past" cx={x} cy={1} r={2.5} />
    </g>
  ) : (
    <circle className={`moment-${state}`} cx={x} cy={1} r={2.5} />
  );
}

type DoingProps = { readonly activity: ActivityId; readonly person: PersonLook; readonly facing: Facing; readonly x: number; readonly look: SceneLook };

/** How far each activity and its things reach behind the person and ahead of them, so that all stays in the picture. */
const reach: Readonly<Record<ActivityId, { readonly behind: number; readonly ahead: number }>> = {
  bed: { behind: 66, ahead: 72 },
  standing: { behind: 14, ahead: 14 },
  walking: { behind: 28, ahead: 28 },
  stairs: { behind: 24, ahead: 42 },
  desk: { behind: 26, ahead: 62 },
  driving: { behind: 32, ahead: 66 },
  lifting: { behind: 20, ahead: 32 },
  sport: { behind: 32, ahead: 28 },
};

function Doing({ activity, person, facing, x, look }: DoingProps): ReactNode {
  const front = facing === 'left' ? -1 : 1;
  const [left, right] = front === 1 ? [reach[activity].behind, reach[activity].ahead] : [reach[activity].ahead, reach[activity].behind];
  const shift = Math.min(span.to - right, Math.max(span.from + left, x));
  return <g transform={`translate(${shift} 0)`}>{activities[activity]({ person, facing, front, look })}</g>;
}

type Activity = (given: { readonly person: PersonLook; readonly facing: Facing; readonly front: -1 | 1; readonly look: SceneLook }) => ReactNode;

const activities: Readonly<Record<ActivityId, Activity>> = {
  bed: ({ person, facing, front, look }) => {
    const height = 26;
    const lying = lyingKneesBentPose(person, facing);
    const skeleton = poseSkeleton(lengthsOf(person), { ...lying, hipX: 8 * front, hipY: lying.hipY - height, thorax: 6, neck: -2 }, facing);
    const [from, to] = front === 1 ? [-62, 68] : [-68, 62];
    const head = skeleton.headPivot;
    return (
      <>
        <Things
          look={look}
          shapes={[...bedFromSide(from, to, height, front === 1 ? 'left' : 'right'), pillow('pillow', head.x - front * 2, -height - 3.4, 30, 9)]}
        />
        <Body person={person} look={look} skeleton={skeleton} footwear="sock" />
      </>
    );
  },
  standing: ({ person, facing, look }) => <Body person={person} look={look} skeleton={poseSkeleton(lengthsOf(person), standingPose(person, facing), facing)} />,
  walking: ({ person, facing, look }) => <Body person={person} look={look} skeleton={poseSkeleton(lengthsOf(person), walkingPose(person, facing), facing)} />,
  stairs: ({ person, facing, front, look }) => {
    const first = -front * 4;
    const sole = soleDepth(person);
    const pose = stairsPose(person, facing, {
      near: { x: first + front * 2, y: -stair.rise - sole },
      far: { x: first + front * (stair.going + 3), y: -stair.rise * 2 - sole },
      rail: { x: front * 25, y: -66 },
    });
    return (
      <>
        <Things
          look={look}
          shapes={[
            { id: 'rail', tone: 'wood', shade: 0.3, outline: `M${front * -10} -42.4L${front * 44} -77L${front * 44} -79.6L${front * -10} -45Z` },
            { id: 'rail-post', tone: 'wood', shade: 0.3, outline: `M${front * 40 - 0.9} -77V-30H${front * 40 + 0.9}V-77Z` },
            ...stairs(first, front, 3),
          ]}
        />
        <Body person={person} look={look} skeleton={poseSkeleton(lengthsOf(person), pose, facing)} />
      </>
    );
  },
  desk: ({ person, facing, front, look }) => {
    const height = seatHeight(person) + 16;
    const pose = deskPose(person, facing, { x: front * 30, y: -height - 3.4 });
    return (
      <>
        <Things look={look} shapes={[...chair(front * 4, seatHeight(person), front), ...desk(front * 24, height, front)]} />
        <Body person={person} look={look} skeleton={poseSkeleton(lengthsOf(person), pose, facing)} />
      </>
    );
  },
  driving: ({ person, facing, front, look }) => {
    const { seat, wheel } = carSeat(0, front);
    const pose = drivingPose(person, facing, { x: -front * 1, y: -27 }, { x: front * 27.5, y: -46 });
    return (
      <>
        <Things look={look} shapes={seat} />
        <Body person={person} look={look} skeleton={poseSkeleton(lengthsOf(person), pose, facing)} behindNearArm={<Things look={look} shapes={wheel} />} />
      </>
    );
  },
  lifting: ({ person, facing, front, look }) => {
    const { pose, hands } = liftingPose(person, facing);
    const skeleton = poseSkeleton(lengthsOf(person), pose, facing);
    return (
      <Body person={person} look={look} skeleton={skeleton} behindNearArm={<Things look={look} shapes={box(hands.x + front * 2, hands.y + 7, 19, 15)} />} />
    );
  },
  sport: ({ person, facing, look }) => {
    // Somebody old or with a cane takes brisk walks for sport.
    const pose = person.id === 'dorothy' ? walkingPose(person, facing) : runningPose(person, facing);
    return <Body person={person} look={look} skeleton={poseSkeleton(lengthsOf(person), pose, facing)} />;
  },
};

type BodyProps = Omit<Parameters<typeof PersonSide>[0], 'look' | 'prefix' | 'isSimple'> & { readonly person: PersonLook; readonly look: SceneLook };

function Body({ person, look, ...rest }: BodyProps): ReactNode {
  return <PersonSide {...rest} look={person} prefix={look.instance} isSimple={look.reducedDetail} />;
}

function Things({ shapes, look }: { readonly shapes: readonly FormShape[]; readonly look: SceneLook }): ReactNode {
  return <Forms shapes={shapes} prefix={`${look.instance}-thing`} isSimple={look.reducedDetail} />;
}

import type { ReactNode } from 'react';
import './stairs.css';
import type { TreatmentId } from '#core/figures/figure-words.ts';
import { type Facing, poseSkeleton } from '#core/figures/person.ts';
import { Ground } from '../people/Ground.tsx';
import { lengthsOf, PersonSide } from '../people/PersonSide.tsx';
import { type PersonLook, personLooks } from '../people/person-looks.ts';
import { standingPose } from '../people/poses.ts';
import type { Scene, SceneLook } from '../stage/scene.ts';
import { TreadLabels } from './stairs-labels.tsx';
import { TreatmentSign } from './stairs-signs.tsx';

/** Heights in scene millimetres beside a person 100 high: the lowest tread, each further one, and the words under all. */
const sizes = { lowest: 84, rise: 20, board: 7, words: 70, round: 33 } as const;

/**
 * The stepped approach: each treatment a tread, the gentlest lowest. It rises in the reading direction, and the person
 * turns to look up it: turned round, not mirrored, and the light stays where it is.
 */
export const drawStairs: Scene<'stairs'> = (figure, look) => {
  const { treads, current } = figure.view;
  const person = personLooks[figure.view.person];
  const isRightToLeft = look.isRightToLeft ?? false;
  const facing: Facing = isRightToLeft ? 'left' : 'right';
  const width = Math.min(110, 384 / treads.length);
  const whole = width * treads.length;
  const now = Math.max(0, treads.indexOf(current));
  const hasWords = look.texts !== undefined && !look.reducedDetail;
  const steps = treads.map((treatment, index) => ({
    treatment,
    left: isRightToLeft ? whole - (index + 1) * width : index * width,
    height: sizes.lowest + index * sizes.rise,
    state: index < now ? ('passed' as const) : index === now ? ('now' as const) : ('ahead' as const),
  }));
  const stand = steps[now] ?? { left: 0, height: 0 };
  const top = Math.max(...steps.map(({ height }) => height), stand.height + person.stature + 8);
  return {
    anchors: {},
    viewBox: { x: -4, y: -top, width: whole + 8, height: top + (hasWords ? sizes.words : 6) },
    picture: (
      <g>
        <Ground from={-2} to={whole + 2} isSimple={look.reducedDetail} />
        {steps.map((step) => (
          <Step key={step.treatment} {...step} width={width} person={person} look={look} />
        ))}
        <g transform={`translate(${round(stand.left + width / 2)} ${-stand.height})`}>
          <PersonSide
            look={person}
            skeleton={poseSkeleton(lengthsOf(person), standingPose(person, facing), facing)}
            prefix={look.instance}
            isSimple={look.reducedDetail}
          />
        </g>
        {look.texts && hasWords && (
          <TreadLabels
            labels={steps.map(({ treatment, left, state }) => ({
              id: treatment,
              text: look.texts?.treatments[treatment] ?? '',
              x: left + width / 2,
              isCurrent: state === 'now',
            }))}
            from={-4}
            to={whole + 4}
            columnWidth={width}
            top={4}
            bottom={sizes.words}
            isRightToLeft={isRightToLeft}
          />
        )}
      </g>
    ),
  };
};

type StepProps = {
  readonly treatment: TreatmentId;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly state: 'passed' | 'now' | 'ahead';
  readonly person: PersonLook;
  readonly look: SceneLook;
};

/** One tread with the drawing of its treatment. Those up to the current one are filled. */
function Step({ treatment, left, width, height, state, person, look }: StepProps): ReactNode {
  const middle = { x: left + width / 2, y: -height + sizes.board + 4 + sizes.round };
  return (
    <g>
      <path className={state === 'ahead' ? 'tread-ahead' : 'tread-passed'} d={`M${round(left)} 0V${-height + sizes.board}H${round(left + width)}V0Z`} />
      <path className={`tread-top-${state}`} d={`M${round(left)} ${-height}H${round(left + width)}V${-height + sizes.board}H${round(left)}Z`} />
      <circle className={state === 'now' ? 'tread-round tread-round-now' : 'tread-round'} cx={round(middle.x)} cy={middle.y} r={sizes.round} />
      <g transform={`translate(${round(middle.x)} ${middle.y}) scale(1.32)`}>
        <TreatmentSign treatment={treatment} person={person} look={look} />
      </g>
    </g>
  );
}

const round = (value: number) => Math.round(value * 100) / 100;

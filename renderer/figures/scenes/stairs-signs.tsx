import type { ReactNode } from 'react';
import type { TreatmentId } from '#core/figures/figure-words.ts';
import { type Pose, poseSkeleton } from '#core/figures/person.ts';
import { medicineBottle, tablet } from '../drawing/medicine-things.ts';
import { type FormShape, Forms, type Tone } from '../people/Form.tsx';
import { slab } from '../people/furniture.ts';
import { lengthsOf, PersonSide } from '../people/PersonSide.tsx';
import type { PersonLook } from '../people/person-looks.ts';
import { exercisePose } from '../people/poses.ts';
import type { SceneLook } from '../stage/scene.ts';

/** A small drawing for each treatment, about 40 wide, its middle at 0, 0. */

const block = (id: string, tone: Tone, outline: string, shade = 0.8, texture: readonly string[] = []): FormShape => ({ id, tone, outline, shade, texture });

/** A home, and shoes to walk in. */
const home: readonly FormShape[] = [
  block('walls', 'pillow', 'M-15 -5H13V14H-15Z', 1.4),
  block('chimney', 'box', 'M5 -16H9V-9H5Z', 0.4),
  block('roof', 'box', 'M-19 -3L-2 -19Q-1 -20 0 -19L17 -3Q17.6 -2 16.4 -2H-18.4Q-19.6 -2 -19 -3Z', 1.2),
  block('door', 'wood', 'M-11 14V2.6Q-11 1.6 -10 1.6H-5Q-4 1.6 -4 2.6V14Z', 0.6),
  block('pane', 'linen', slab(1, 1.6, 8, 6, 0.6), 0.5, ['M5 1.6V7.6']),
  block(
    'shoe',
    'teal',
    'M-1 17V10.6Q-1 9 0.6 9.2Q2.4 10.4 4.2 9Q5 8.4 5.8 9.2L10.4 13Q14.6 14.2 17 15Q18.6 15.8 18.6 17.4V18.2Q18.6 19 17.8 19H0Q-1 19 -1 18Z',
    0.8,
    ['M-1 16.8H18.6', 'M5.6 11.6L7.4 9.8', 'M7.6 13.2L9.4 11.4'],
  ),
];

const bottle: readonly FormShape[] = [...medicineBottle('bottle', -5, 17, 0.54), tablet('tablet', 12, 15.4, 0.86)];

/** A syringe, put down: barrel, plunger, a fine needle in the air. */
const syringe: readonly FormShape[] = [
  block('needle', 'steel', 'M-16.6 16.2L-9.4 8.4L-8.4 9.4Z', 0),
  block('hub', 'steel', 'M-10 7L-6.6 10.4L-8.4 11.4L-11 8.8Z', 0.2),
  block('rod', 'steel', 'M7.8 -10.8L14.6 -17.6L17.4 -14.8L10.6 -8Z', 0.4),
  block('thumb-rest', 'steel', 'M12.4 -19.6L19.4 -12.6L17.6 -10.8L10.6 -17.8Z', 0.4),
  block('barrel', 'linen', 'M-8.6 4.4L6 -10.2L9.8 -6.4L-4.8 8.2Q-6.4 9.8 -7.8 8.4L-8.8 7.4Q-10.2 6 -8.6 4.4Z', 1, [
    'M-3 -1.2L-1 0.8',
    'M0.2 -4.4L2.2 -2.4',
    'M3.4 -7.6L5.4 -5.6',
  ]),
  block('fluid', 'teal', 'M-8 5L-2.6 -0.4L0.8 3L-4.8 8.2Q-6.4 9.8 -7.8 8.4L-8.8 7.4Q-9.6 6.4 -8 5Z', 0.6),
  block('wings', 'linen', 'M3.4 -13L12.8 -3.6L10.8 -1.8L1.6 -11Z', 0.5),
];

/** A lamp over a bed that has been made ready. */
const theatre: readonly FormShape[] = [
  block('arm', 'steel', 'M9.6 -20.6H12V-14.6Q12 -12.4 10 -12.4H4V-14.8H9.6Z', 0.4),
  block('lamp', 'steel', 'M-11 -7.4Q-10.4 -17.4 0 -17.4T11 -7.4Q11 -6 9.6 -6H-9.6Q-11 -6 -11 -7.4Z', 1),
  block('bed-leg', 'steel', 'M-3 12H3V17H9V19H-9V17H-3Z', 0.5),
  block('bed', 'linen', slab(-19, 8, 38, 4.4, 1.8), 0.8),
  block('bed-pillow', 'pillow', 'M-18 8.4Q-19 4.8 -15.6 4.6H-11Q-8.6 4.8 -9 8.4Z', 0.5),
  block('sheet', 'teal', 'M-9.4 8.4Q-8.6 3.2 -3 3.4H10Q16.4 3.6 18.6 8.4Z', 0.9, ['M-4.6 6.4Q2 4.8 8 6.2']),
];

const shapes: Readonly<Record<Exclude<TreatmentId, 'therapy'>, readonly FormShape[]>> = {
  'self-care': home,
  medicine: bottle,
  shots: syringe,
  surgery: theatre,
};

/** The drawing of one treatment. */
export function TreatmentSign({
  treatment,
  person,
  look,
}: {
  readonly treatment: TreatmentId;
  readonly person: PersonLook;
  readonly look: SceneLook;
}): ReactNode {
  const prefix = `${look.instance}-${treatment}`;
  if (treatment === 'therapy') return <Exercise person={person} look={look} prefix={prefix} />;
  return (
    <g>
      {treatment === 'surgery' && <path className="theatre-light" d="M-9.4 -6H9.4L17 8H-17Z" />}
      <Forms shapes={shapes[treatment]} prefix={prefix} isSimple={look.reducedDetail} />
    </g>
  );
}

/** The same person on a mat, hips raised: an exercise that therapy teaches. */
function Exercise({ person, look, prefix }: { readonly person: PersonLook; readonly look: SceneLook; readonly prefix: string }): ReactNode {
  const pose: Pose = exercisePose('bridge', person);
  return (
    <g>
      <Forms shapes={[block('mat', 'mat', slab(-20, 12, 40, 3.6, 1.7), 0.8)]} prefix={prefix} isSimple={look.reducedDetail} />
      <g className="small-person" transform="translate(0 12) scale(0.41)">
        <PersonSide look={person} skeleton={poseSkeleton(lengthsOf(person), pose)} prefix={`${prefix}-person`} isSimple footwear="sock" />
      </g>
    </g>
  );
}

import type { ReactNode } from 'react';
import { type Point, type Pose, poseSkeleton, type Skeleton } from '#core/figures/person.ts';
import { ClothSpine, spineUnderCloth } from '../people/ClothSpine.tsx';
import { Forms } from '../people/Form.tsx';
import { pillow } from '../people/furniture.ts';
import { Ground } from '../people/Ground.tsx';
import { armAcross, lyingLegsRaisedPose } from '../people/lying-poses.ts';
import { Movement } from '../people/Movement.tsx';
import { lengthsOf, PersonSide } from '../people/PersonSide.tsx';
import { type PersonLook, personLooks } from '../people/person-looks.ts';
import type { Scene, SceneLook } from '../stage/scene.ts';
import { beltRound, cordPath, hangingWeights, kneeStool, pulleyWheel, splitTable, strapPath, weightRest } from './traction-parts.ts';
import './traction-table.css';

/** Scene millimetres, floor at y = 0; feet and weights to the left. */
const table = { top: -35, from: -46, gapAt: 9.5, to: 62 } as const;
const wheel: Point = { x: -58, y: -39.5 };
const wheelRadius = 4.2;
/** How far the left half and the hips go at full pull, and how far the belt then gives on the hips. Larger than life: 60 mm of table, 40 of body. */
const travel = 3.6;
const stretch = 2.6;
const slackSag = 6.5;

/** Where everything is at a pull of 0 to 1: the slack of the cord goes first, then the halves part. */
export function tractionState(pull: number) {
  const tight = Math.min(1, pull / 0.35);
  const shift = travel * Math.max(0, (pull - 0.1) / 0.9);
  const sag = slackSag * (1 - tight) ** 2;
  // A cord keeps its length: what the slack gives, and what the hips give, the weights go down.
  const slackLength = (at: number) => (8 * at ** 2) / (3 * 34);
  const weightDrop = slackLength(slackSag) - slackLength(sag) + shift;
  return { shift, stretch: stretch * Math.max(0, (pull - 0.1) / 0.9), sag, weightDrop, restDrop: weightDrop + 6 * Math.min(1, pull / 0.5) };
}

/** Somebody on their back on a table in two halves; a cord over a wheel draws the belt at their hips, and the halves part. */
export const drawTractionTable: Scene<'traction-table'> = (figure, look) => {
  const person = personLooks[figure.view.person];
  const state = tractionState(figure.view.pull);
  const { skeleton, spine } = patient(person, state);
  const hips = beltRound(skeleton, person, 0.98, 1.4);
  const chest = beltRound(skeleton, person, 2.7, 3.04);
  const knee = skeleton.nearLeg.knee;
  const ankle = skeleton.nearLeg.ankle;
  const ring: Point = { x: skeleton.hip.x - 13, y: wheel.y - wheelRadius + state.sag * 0.35 };
  const weights = { x: wheel.x - wheelRadius, y: -34 + state.weightDrop };
  const head = skeleton.headPivot;
  const things = (key: string, shapes: Parameters<typeof Forms>[0]['shapes']): ReactNode => (
    <Forms shapes={shapes} prefix={`${look.instance}-${key}`} isSimple={look.reducedDetail} />
  );
  return {
    viewBox: { x: -74, y: -90, width: 142, height: 95 },
    anchors: {
      tractionBelt: hips.middle,
      tractionWeight: { x: weights.x, y: weights.y + 10 },
      lowerBack: spine.middle,
      pillow: { x: head.x + 9, y: table.top - 2 },
    },
    picture: (
      <g>
        <Ground from={-71} to={66} isSimple={look.reducedDetail} />
        {things('table', splitTable({ ...table, shift: state.shift, wheel }))}
        {things('stool', kneeStool((knee.x + ankle.x) / 2 + 1.5, table.top, Math.min(knee.y, ankle.y) + 5.2 * person.limbs))}
        <g data-part="pillow">{things('pillow', [pillow('head', head.x + 3, table.top - 2.4, 24, 6)])}</g>
        <PersonSide
          look={person}
          skeleton={skeleton}
          prefix={look.instance}
          isSimple={look.reducedDetail}
          footwear="sock"
          behindNearArm={
            <>
              <g data-part="lowerBack">
                <ClothSpine spine={spine} isSimple={look.reducedDetail} />
              </g>
              <g data-part="tractionBelt">
                <path className="strap-edge" d={strapPath({ x: chest.middle.x, y: table.top - 3.4 }, { x: table.to - 1, y: table.top + 1.6 })} />
                <path className="strap" d={strapPath({ x: chest.middle.x, y: table.top - 3.4 }, { x: table.to - 1, y: table.top + 1.6 })} />
                <path className="strap-edge" d={strapPath(hips.middle, ring)} />
                <path className="strap" d={strapPath(hips.middle, ring)} />
                {things('belts', [chest.shape('chest-belt'), hips.shape('hip-belt')])}
              </g>
            </>
          }
        />
        <g data-part="tractionWeight">
          {things('rest', weightRest(weights.x, -20.2 + state.restDrop))}
          <path className="cord-edge" d={cordPath(ring, wheel, wheelRadius, state.sag, weights.y)} />
          <path className="cord" d={cordPath(ring, wheel, wheelRadius, state.sag, weights.y)} />
          {things('weights', hangingWeights(weights.x, weights.y))}
        </g>
        {things('wheel', pulleyWheel(wheel, wheelRadius - 0.4))}
        <circle className="belt-ring" cx={ring.x} cy={ring.y} r={1.5} />
        <Stretching at={{ x: table.gapAt - state.shift / 2, y: table.top * 0.5 }} strength={figure.view.pull} look={look} />
      </g>
    ),
  };
};

/** The chest stays where its belt holds it; the hips go with the pull. */
function patient(
  person: PersonLook,
  state: ReturnType<typeof tractionState>,
): { readonly skeleton: Skeleton; readonly spine: ReturnType<typeof spineUnderCloth> } {
  const own = lengthsOf(person);
  const lengths = { ...own, hipToWaist: own.hipToWaist + state.stretch / 2, waistToChest: own.waistToChest + state.stretch / 2 };
  const lying: Pose = lyingLegsRaisedPose(person);
  const resting = poseSkeleton(lengths, { ...lying, hipX: -state.stretch, hipY: lying.hipY + table.top });
  const { chest } = resting;
  const s = person.stature / 100;
  const skeleton: Skeleton = {
    ...resting,
    nearArm: armAcross(resting.nearArm.shoulder, { x: chest.x + 2.2 * s, y: chest.y - 4.6 * s }, person, true),
    farArm: armAcross(resting.farArm.shoulder, { x: chest.x + 1 * s, y: chest.y - 6.4 * s }, person, false),
  };
  return { skeleton, spine: spineUnderCloth(skeleton, person, state.stretch / 6) };
}

/** Two arrows that grow apart under the gap, where nothing else stands. */
function Stretching({ at, strength, look }: { readonly at: Point; readonly strength: number; readonly look: SceneLook }): ReactNode {
  if (strength < 0.04) return null;
  const size = look.reducedDetail ? 5.4 : 3.2;
  const reach = (look.reducedDetail ? 7 : 4) + 9 * strength;
  return (
    <g opacity={Math.min(1, strength * 4)}>
      {[-1, 1].map((side) => (
        <Movement
          key={side}
          from={{ x: at.x + side * 3, y: at.y }}
          over={{ x: at.x + side * (3 + reach / 2), y: at.y }}
          to={{ x: at.x + side * (3 + reach), y: at.y }}
          size={size}
        />
      ))}
    </g>
  );
}

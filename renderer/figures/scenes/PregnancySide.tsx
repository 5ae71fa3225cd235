import type { ReactNode } from 'react';
import './people-scenes.css';
import type { PartId } from '#core/figures/figure-words.ts';
import { type Point, type Pose, poseSkeleton, reachWith, type Skeleton, stepWith } from '#core/figures/person.ts';
import { ClothSpine, spineUnderCloth } from '../people/ClothSpine.tsx';
import { type FormShape, Forms } from '../people/Form.tsx';
import { bedFromAbove, pillow } from '../people/furniture.ts';
import { Ground } from '../people/Ground.tsx';
import { smoothOpen, sweep } from '../people/outline.ts';
import { lengthsOf, PersonSide } from '../people/PersonSide.tsx';
import { type PersonLook, personLooks } from '../people/person-looks.ts';
import { seatHeight, sideLyingPose, sittingPose, soleDepth, standingPose, withHandTowards } from '../people/poses.ts';
import { trunkFrontSide, trunkLine, trunkProfile } from '../people/trunk-shapes.ts';
import type { Anchor, Scene, SceneDrawing, SceneLook } from '../stage/scene.ts';
import { backCushion, seatBehind, seatInFront } from './posture-parts.tsx';

/** Somebody pregnant from the side: how the back carries the belly, and how to stand, sit and lie. */
export const drawPregnancySide: Scene<'pregnancy-side'> = (figure, look) => {
  const { month, pose, showsSpine } = figure.view;
  // What is worn now is longer: it covers the belly.
  const own = personLooks[figure.view.person];
  const person: PersonLook = { ...own, pregnancyMonth: month, hem: Math.min(own.hem, 0.42), bust: own.bust + (month - 3) * 0.12 };
  return { standing, sitting, 'lying-side': lyingOnTheSide }[pose](person, look, (month - 3) / 6, showsSpine);
};

type Drawer = (person: PersonLook, look: SceneLook, grown: number, showsSpine: boolean) => SceneDrawing;

/** The heavier the belly, the more the pelvis tips forward and the chest leans back over the feet. */
const standing: Drawer = (person, look, grown, showsSpine) => {
  const lengths = lengthsOf(person);
  const base = standingPose(person);
  let pose: Pose = {
    ...base,
    hipX: -1.5 * grown,
    pelvis: 4 + 10 * grown,
    lumbar: -10 - 19 * grown,
    thorax: 5 + 7 * grown,
    neck: base.neck + 1 + 2 * grown,
    head: base.head + 1,
  };
  pose = stepWith('nearLeg', lengths, pose, { x: 0.8, y: -soleDepth(person) });
  pose = stepWith('farLeg', lengths, pose, { x: -3.4, y: -soleDepth(person) });
  pose = withArms(person, pose, grown);
  const skeleton = poseSkeleton(lengths, pose);
  return {
    anchors: anchorsOf(skeleton, person),
    viewBox: { x: -35, y: -104, width: 66, height: 109 },
    picture: (
      <g>
        <Ground from={-30} to={26} isSimple={look.reducedDetail} />
        <Expectant person={person} look={look} skeleton={skeleton} showsSpine={showsSpine} />
      </g>
    ),
  };
};

/** Right back in the chair, a cushion in the hollow of the back, feet flat. */
const sitting: Drawer = (person, look, grown, showsSpine) => {
  const lengths = lengthsOf(person);
  const base = sittingPose(person);
  let pose: Pose = { ...base, pelvis: -4 + 2 * grown, lumbar: -6 - 4 * grown, thorax: base.thorax + 5, neck: base.neck + 2, head: base.head + 2 };
  pose = stepWith('nearLeg', lengths, pose, { x: pose.hipX - lengths.thigh + 0.6, y: -soleDepth(person) });
  pose = stepWith('farLeg', lengths, pose, { x: pose.hipX - lengths.thigh - 3.4, y: -soleDepth(person) });
  pose = withHandOnThigh('farArm', 'farLeg', 0.84, person, withHandOnThigh('nearArm', 'nearLeg', 0.72, person, pose));
  const skeleton = poseSkeleton(lengths, pose);
  const height = seatHeight(person);
  const cushion = backCushion(person, skeleton.waist);
  return {
    anchors: { ...anchorsOf(skeleton, person), pillow: { x: skeleton.waist.x + 7, y: skeleton.waist.y + 2 } },
    viewBox: { x: -40, y: -84, width: 70, height: 89 },
    picture: (
      <g>
        <Ground from={-36} to={26} isSimple={look.reducedDetail} />
        <Things name="chair" shapes={seatBehind(person, height)} look={look} />
        <g data-part="pillow">
          <Things name="cushion" shapes={[cushion]} look={look} />
        </g>
        <Expectant person={person} look={look} skeleton={skeleton} showsSpine={showsSpine} />
        <Things name="seat" shapes={seatInFront(height)} look={look} />
      </g>
    ),
  };
};

/**
 * In bed on the left side, seen from above: pillows under head and belly and between the knees. Somebody who faces right
 * has their right side towards us, so the left one is on the bed.
 */
const lyingOnTheSide: Drawer = (person, look, grown, showsSpine) => {
  const lengths = lengthsOf(person);
  const base = sideLyingPose(person);
  let pose: Pose = {
    ...base,
    lumbar: 4 - 4 * grown,
    nearLeg: { hip: 62 - 4 * grown, knee: 88, ankle: -12 },
    farLeg: { hip: 44, knee: 70, ankle: -14 },
  };
  const belly = frontOf(poseSkeleton(lengths, pose, 'right'), person, 1.8);
  const cushion = { x: belly.x + 3, y: belly.y - 6 };
  // The upper arm lies round the pillow that holds the belly.
  pose = withHandTowards('nearArm', lengths, reachWith('nearArm', lengths, pose, { x: cushion.x - 6, y: cushion.y - 1 }, 'right'), 112);
  const skeleton = poseSkeleton(lengths, pose, 'right');
  const head = skeleton.headPivot;
  const { knee, ankle } = skeleton.nearLeg;
  const foot = Math.max(skeleton.nearLeg.toe.x, skeleton.farLeg.toe.x) + 12;
  const bed = { x: head.x - 21, y: -42, width: foot - head.x + 21, height: 66 };
  const between = { x: (knee.x + ankle.x) / 2 + 2, y: (knee.y + ankle.y) / 2 + 1.5 };
  return {
    anchors: { ...anchorsOf(skeleton, person), pillow: { x: cushion.x + 9, y: cushion.y - 4 } },
    viewBox: { x: bed.x - 5, y: bed.y - 5, width: bed.width + 10, height: bed.height + 10 },
    picture: (
      <g>
        <Things name="bed" shapes={bedFromAbove(bed.x, bed.y, bed.width, bed.height)} look={look} />
        <g data-part="pillow">
          <Things name="pillows" shapes={[pillow('head', head.x - 3, -8, 32, 46), pillow('belly', cushion.x, cushion.y, 34, 22)]} look={look} />
        </g>
        <Expectant
          person={person}
          look={look}
          skeleton={skeleton}
          showsSpine={showsSpine}
          footwear="sock"
          behindTrunk={
            <g data-part="pillow">
              <Things name="knees" shapes={[pillow('between', between.x, between.y, 36, 18)]} look={look} />
            </g>
          }
        />
      </g>
    ),
  };
};

type ExpectantProps = {
  readonly person: PersonLook;
  readonly look: SceneLook;
  readonly skeleton: Skeleton;
  readonly showsSpine: boolean;
  readonly footwear?: 'shoe' | 'sock';
  readonly behindTrunk?: ReactNode;
};

/** The person, with the roundness of the belly and the hollow of the back on the cloth, or the spine through it. */
function Expectant({ person, look, skeleton, showsSpine, ...rest }: ExpectantProps): ReactNode {
  return (
    <PersonSide
      {...rest}
      look={person}
      skeleton={skeleton}
      prefix={look.instance}
      isSimple={look.reducedDetail}
      behindNearArm={
        <>
          <g data-part="belly">{!look.reducedDetail && <path className="through-cloth" d={alongTrunk(skeleton, person, 1.25, 2.5, 0.62)} />}</g>
          <g data-part="lowerBack">
            {showsSpine ? (
              <ClothSpine spine={spineUnderCloth(skeleton, person)} isSimple={look.reducedDetail} />
            ) : (
              !look.reducedDetail && <path className="through-cloth" d={alongTrunk(skeleton, person, 1.35, 2.7, -0.62)} />
            )}
          </g>
        </>
      }
    />
  );
}

/** Arms hang ahead of the back, so that it can be seen; later hands hold the belly from below. */
function withArms(person: PersonLook, pose: Pose, grown: number): Pose {
  const { chestLean } = poseSkeleton(lengthsOf(person), pose);
  return {
    ...pose,
    nearArm: { shoulder: 5 + 11 * grown + chestLean, elbow: 12 + 12 * grown, wrist: 6 + 10 * grown },
    farArm: { shoulder: 8 + 10 * grown + chestLean, elbow: 14 + 14 * grown, wrist: 6 + 8 * grown },
  };
}

/** A hand laid on a thigh, a share of the way to the knee. */
function withHandOnThigh(which: 'nearArm' | 'farArm', leg: 'nearLeg' | 'farLeg', share: number, person: PersonLook, pose: Pose): Pose {
  const lengths = lengthsOf(person);
  const { hip, knee } = poseSkeleton(lengths, pose)[leg];
  const rest = { x: hip.x + (knee.x - hip.x) * share, y: hip.y + (knee.y - hip.y) * share - 6.4 * person.limbs * (person.stature / 100) };
  return withHandTowards(which, lengths, reachWith(which, lengths, pose, rest), 80);
}

/** The front of the body at a place along the trunk. */
function frontOf(skeleton: Skeleton, person: PersonLook, at: number): Point {
  const scale = person.trunk * (person.stature / 100);
  return sweep(trunkLine(skeleton, person), trunkProfile(person), trunkFrontSide(skeleton), { from: at, to: at + 0.02, scale }).front[0] ?? skeleton.waist;
}

/** A line along the trunk, at a share of the way from its middle to its front (or, negative, to its back). */
function alongTrunk(skeleton: Skeleton, person: PersonLook, from: number, to: number, share: number): string {
  const scale = person.trunk * (person.stature / 100) * Math.abs(share);
  const swept = sweep(trunkLine(skeleton, person), trunkProfile(person), trunkFrontSide(skeleton), { from, to, scale });
  return smoothOpen(share > 0 ? swept.front : swept.back);
}

function anchorsOf(skeleton: Skeleton, person: PersonLook): Partial<Record<PartId, Anchor>> {
  const { middle } = spineUnderCloth(skeleton, person);
  const front = frontOf(skeleton, person, 1.7);
  return { lowerBack: middle, belly: { x: front.x + (middle.x - front.x) * 0.3, y: front.y + (middle.y - front.y) * 0.3 } };
}

function Things({ shapes, look, name }: { readonly shapes: readonly FormShape[]; readonly look: SceneLook; readonly name: string }): ReactNode {
  return <Forms shapes={shapes} prefix={`${look.instance}-${name}`} isSimple={look.reducedDetail} />;
}

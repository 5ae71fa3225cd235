import type { ReactNode } from 'react';
import type { FigureOf } from '#core/figures/figure-schema.ts';
import type { PartId } from '#core/figures/figure-words.ts';
import { type Point, type Pose, poseSkeleton, type Skeleton } from '#core/figures/person.ts';
import { backViewShapes } from '../people/back-view-shapes.ts';
import { ClothSpine, type SpineUnderCloth, spineUnderCloth } from '../people/ClothSpine.tsx';
import { bentLiftPose, footOnStoolPose, slumpedPose, squatLiftPose, supportedSittingPose } from '../people/everyday-poses.ts';
import { type FormShape, Forms } from '../people/Form.tsx';
import { frameOf } from '../people/frame.ts';
import { bedFromSide, box, pillow } from '../people/furniture.ts';
import { Ground } from '../people/Ground.tsx';
import { backSleeper } from '../people/lying-poses.ts';
import { Movement } from '../people/Movement.tsx';
import { lengthsOf, PersonSide } from '../people/PersonSide.tsx';
import { type PersonLook, personLooks } from '../people/person-looks.ts';
import { seatHeight } from '../people/poses.ts';
import { SideSleeper } from '../people/SideSleeper.tsx';
import type { Anchor, Scene, SceneDrawing, SceneLook } from '../stage/scene.ts';
import { backCushion, footstool, NotThisWay, seatBehind, seatInFront, shoppingBag, worktop } from './posture-parts.tsx';

type Activity = FigureOf<'posture'>['view']['activity'];
type Drawer = (person: PersonLook, look: SceneLook) => SceneDrawing;

/** How to lift, sit, carry, stand and sleep; two of the ways not to are crossed by a bar. */
export const drawPosture: Scene<'posture'> = (figure, look) => drawings[figure.view.activity](personLooks[figure.view.person], look);

const lifting: Drawer = (person, look) => {
  const { pose, hands } = squatLiftPose(person);
  const { skeleton, spine } = posed(person, pose);
  return {
    viewBox: frameOf(
      [skeleton],
      [
        { x: hands.x - 18, y: 2 },
        { x: 22, y: 2 },
      ],
    ),
    anchors: { lowerBack: spine.middle },
    picture: (
      <g>
        <Ground from={hands.x - 18} to={24} isSimple={look.reducedDetail} />
        <Body
          person={person}
          look={look}
          skeleton={skeleton}
          spine={spine}
          held={<Things name="box" look={look} shapes={box(hands.x - 2, hands.y + 7.5, 20, 15)} />}
        />
        <Movement
          from={{ x: hands.x - 18, y: hands.y + 6 }}
          over={{ x: hands.x - 18, y: hands.y - 2 }}
          to={{ x: hands.x - 18, y: hands.y - 12 }}
          size={look.reducedDetail ? 4 : 3}
        />
      </g>
    ),
  };
};

const liftingFar: Drawer = (person, look) => {
  const { pose, hands } = bentLiftPose(person);
  const { skeleton, spine } = posed(person, pose);
  const middle = { x: hands.x - 4, y: hands.y - 1 };
  return {
    viewBox: frameOf(
      [skeleton],
      [
        { x: middle.x - 16, y: 2 },
        { x: 24, y: 2 },
      ],
    ),
    anchors: { lowerBack: spine.middle },
    picture: (
      <g>
        <Ground from={middle.x - 16} to={24} isSimple={look.reducedDetail} />
        <Body
          person={person}
          look={look}
          skeleton={skeleton}
          spine={spine}
          held={<Things name="box" look={look} shapes={box(middle.x, middle.y + 8.5, 20, 15)} />}
        />
        <NotThisWay from={{ x: middle.x - 14, y: middle.y - 12 }} to={{ x: middle.x + 14, y: middle.y + 16 }} />
      </g>
    ),
  };
};

const sitting: Drawer = (person, look) => {
  const { skeleton, spine } = posed(person, supportedSittingPose(person));
  const height = seatHeight(person);
  const waist = backPoint(skeleton, spine);
  return {
    viewBox: frameOf(
      [skeleton],
      [
        { x: -34, y: 2 },
        { x: 26, y: 2 },
      ],
    ),
    anchors: { lowerBack: spine.middle, pillow: { x: waist.x + 4, y: waist.y } },
    picture: (
      <g>
        <Ground from={-36} to={28} isSimple={look.reducedDetail} />
        <Things name="seat" look={look} shapes={seatBehind(person, height)} />
        <g data-part="pillow">
          <Things name="cushion" look={look} shapes={[backCushion(person, waist)]} />
        </g>
        <Body person={person} look={look} skeleton={skeleton} spine={spine} />
        <Things name="edge" look={look} shapes={seatInFront(height)} />
      </g>
    ),
  };
};

const sittingSlumped: Drawer = (person, look) => {
  const { skeleton, spine } = posed(person, slumpedPose(person));
  const height = seatHeight(person);
  return {
    viewBox: frameOf(
      [skeleton],
      [
        { x: -34, y: 2 },
        { x: 26, y: 2 },
        { x: 0, y: -height - 46 },
      ],
    ),
    anchors: { lowerBack: spine.middle },
    picture: (
      <g>
        <Ground from={-44} to={28} isSimple={look.reducedDetail} />
        <Things name="seat" look={look} shapes={seatBehind(person, height)} />
        <Body person={person} look={look} skeleton={skeleton} spine={spine} />
        <Things name="edge" look={look} shapes={seatInFront(height)} />
        <NotThisWay from={{ x: spine.middle.x - 17, y: spine.middle.y - 15 }} to={{ x: spine.middle.x + 8, y: spine.middle.y + 10 }} />
      </g>
    ),
  };
};

/** From behind, so that both bags show: the load is the same on either side. */
const carrying: Drawer = (person, look) => {
  const { body, head } = backViewShapes(person);
  const scale = person.stature / 100;
  const shod = body.map((shape) => (shape.id.startsWith('foot') ? { ...shape, tone: 'shoe' as const } : shape));
  const hand = { x: (15.6 * (person.trunk * 0.7 + person.limbs * 0.3) + person.belly * 0.27) * scale, y: -41.5 * scale };
  return {
    viewBox: { x: -44, y: -108 * Math.max(1, scale), width: 88, height: 108 * Math.max(1, scale) + 6 },
    anchors: { lowerBack: { x: 0, y: -59 * scale } },
    picture: (
      <g>
        <Ground from={-36} to={36} isSimple={look.reducedDetail} />
        <Things name="bags" look={look} shapes={[-1, 1].flatMap((side) => shoppingBag(`${side}`, side * hand.x, hand.y))} />
        <g className={`person person-${person.id}`} data-part="lowerBack">
          <Forms shapes={[...shod, ...head]} prefix={look.instance} isSimple={look.reducedDetail} />
        </g>
      </g>
    ),
  };
};

/** Standing for long: one foot up on a low stool, hands on a worktop. */
const standing: Drawer = (person, look) => {
  const stool = { x: -13.5, height: 10 };
  const table = { edge: -15, height: 55.5 * (person.stature / 100) };
  const { skeleton, spine } = posed(person, footOnStoolPose(person, stool, { x: table.edge - 3, y: -table.height }));
  return {
    viewBox: frameOf(
      [skeleton],
      [
        { x: -46, y: 2 },
        { x: 20, y: 2 },
      ],
    ),
    anchors: { lowerBack: spine.middle },
    picture: (
      <g>
        <Ground from={-50} to={22} isSimple={look.reducedDetail} />
        <Things name="worktop" look={look} shapes={worktop(table.edge, table.height)} />
        <Things name="stool" look={look} shapes={footstool(stool.x - 3, stool.height)} />
        <Body person={person} look={look} skeleton={skeleton} spine={spine} />
      </g>
    ),
  };
};

const sleepingSide: Drawer = (person, look) => SideSleeper({ person, look, hasKneePillow: true });

const sleepingBack: Drawer = (person, look) => {
  const height = 24;
  const { skeleton, underKnees } = backSleeper(person, height);
  const spine = spineUnderCloth(skeleton, person);
  const head = skeleton.headPivot;
  const bed = { from: skeleton.nearLeg.ankle.x - 12, to: head.x + 17 };
  const anchors: Partial<Record<PartId, Anchor>> = { lowerBack: spine.middle, pillow: { x: underKnees.x, y: underKnees.y } };
  return {
    viewBox: { x: bed.from - 8, y: -height - 38, width: bed.to - bed.from + 16, height: height + 44 },
    anchors,
    picture: (
      <g>
        <Ground from={bed.from - 6} to={bed.to + 6} isSimple={look.reducedDetail} />
        <Things name="bed" look={look} shapes={bedFromSide(bed.from, bed.to, height, 'right')} />
        <g data-part="pillow">
          <Things
            name="pillows"
            look={look}
            shapes={[pillow('under-head', head.x + 1.5, -height - 3.6, 27, 9.4), pillow('under-knees', underKnees.x, underKnees.y, 22, underKnees.height)]}
          />
        </g>
        <Body person={person} look={look} skeleton={skeleton} spine={spine} footwear="sock" />
      </g>
    ),
  };
};

const drawings: Readonly<Record<Activity, Drawer>> = {
  lifting,
  'lifting-far': liftingFar,
  sitting,
  'sitting-slumped': sittingSlumped,
  carrying,
  standing,
  'sleeping-side': sleepingSide,
  'sleeping-back': sleepingBack,
};

function posed(person: PersonLook, pose: Pose): { readonly skeleton: Skeleton; readonly spine: SpineUnderCloth } {
  const skeleton = poseSkeleton(lengthsOf(person), pose);
  return { skeleton, spine: spineUnderCloth(skeleton, person) };
}

/** The back of the waist: where a cushion goes. */
function backPoint(skeleton: Skeleton, spine: SpineUnderCloth): Point {
  return { x: skeleton.waist.x + 5, y: (skeleton.waist.y + spine.middle.y) / 2 };
}

/** A person whose spine shows its curve through the cloth. */
function Body({
  person,
  look,
  skeleton,
  spine,
  held,
  footwear = 'shoe',
}: {
  readonly person: PersonLook;
  readonly look: SceneLook;
  readonly skeleton: Skeleton;
  readonly spine: SpineUnderCloth;
  /** What the near hand lies over. */
  readonly held?: ReactNode;
  readonly footwear?: 'shoe' | 'sock';
}): ReactNode {
  return (
    <PersonSide
      look={person}
      skeleton={skeleton}
      prefix={look.instance}
      isSimple={look.reducedDetail}
      footwear={footwear}
      behindNearArm={
        <>
          <g data-part="lowerBack">
            <ClothSpine spine={spine} isSimple={look.reducedDetail} />
          </g>
          {held}
        </>
      }
    />
  );
}

function Things({ name, shapes, look }: { readonly name: string; readonly shapes: readonly FormShape[]; readonly look: SceneLook }): ReactNode {
  return <Forms shapes={shapes} prefix={`${look.instance}-${name}`} isSimple={look.reducedDetail} />;
}

import type { ReactNode } from 'react';
import type { FigureOf } from '#core/figures/figure-schema.ts';
import { along, type Point, type Pose, poseSkeleton, reachWith, type Skeleton, stepWith, upAlong } from '#core/figures/person.ts';
import { answerTrace, placeOfAnswer } from '#core/figures/signal-trace.ts';
import { SignalBeads } from '../drawing/SignalBeads.tsx';
import { Forms } from '../people/Form.tsx';
import { slab } from '../people/furniture.ts';
import { Ground } from '../people/Ground.tsx';
import { mix, smoothOpen, sweep } from '../people/outline.ts';
import { lengthsOf } from '../people/PersonSide.tsx';
import { PersonTreated } from '../people/PersonTreated.tsx';
import { type PersonLook, personLooks } from '../people/person-looks.ts';
import { backDepth, withHandTowards } from '../people/poses.ts';
import { trunkFrontSide, trunkLine, trunkProfile } from '../people/trunk-shapes.ts';
import type { SceneDrawing, SceneLook } from '../stage/scene.ts';
import { lengthOf, Pad, Wire } from './electrodes-leg.tsx';
import { SignalScreen, screenMiddle } from './signal-screen.tsx';

const seat = 30;
const screen = { x: -61, y: -100, width: 64, height: 44 } as const;

/** Pulses at the ankle run up the leg and the spine to the head, where a pad on the scalp catches the answer. */
export function drawEvokedTest({ person, signal }: FigureOf<'electrodes'>['view'], look: SceneLook): SceneDrawing {
  const own = personLooks[person];
  const skeleton = reclined(own);
  const nerve = nerveToHead(skeleton, own);
  const [ankle = skeleton.hip] = nerve;
  const head = headSpots(skeleton, own);
  const line = smoothOpen(nerve);
  return {
    viewBox: { x: -64, y: -103, width: 122, height: 107 },
    anchors: {
      electrode: head.crown,
      nerveSignal: nerve[6] ?? skeleton.hip,
      signalTrace: screenMiddle(screen),
    },
    picture: (
      <g>
        <Ground from={-60} to={54} isSimple={look.reducedDetail} />
        <Couch skeleton={skeleton} person={own} look={look} />
        <SignalScreen
          look={look}
          {...screen}
          line={answerTrace('evoked-potentials', signal)}
          answer={{
            beginsAt: placeOfAnswer('evoked-potentials', signal),
            usualAt: placeOfAnswer('evoked-potentials', 'usual'),
            usualLine: answerTrace('evoked-potentials', 'usual'),
          }}
        />
        <PersonTreated look={own} skeleton={skeleton} prefix={look.instance} isSimple={look.reducedDetail} trousersTo={1.56} />
        <g data-part="nerveSignal">
          <path className="test-nerve-edge test-nerve-fine" d={line} />
          <path className="test-nerve test-nerve-fine" d={line} />
          {/* On a tile three beads would hide the person; the yellow way says it. */}
          {!look.reducedDetail && <SignalBeads path={line} length={lengthOf(nerve)} look={look} speed={signal === 'slow' ? 0.55 : 1} />}
        </g>
        <Wire from={ankle} over={{ x: ankle.x - 3, y: -50 }} to={{ x: -48, y: screen.y + screen.height }} />
        <Wire from={isCovered(own) ? head.edge : head.crown} over={{ x: head.crown.x + 2, y: -92 }} to={{ x: screen.x + screen.width, y: screen.y + 16 }} />
        <Wire from={head.brow} over={{ x: head.brow.x - 8, y: -84 }} to={{ x: screen.x + screen.width, y: screen.y + 26 }} />
        <g data-part="electrode">
          <Pad at={ankle} look={look} name="ankle" size={2.1} />
          <g {...(isCovered(own) ? { className: 'under-cloth' } : {})}>
            <Pad at={head.crown} look={look} name="crown" size={1.9} />
          </g>
          <Pad at={head.brow} look={look} name="brow" size={1.6} />
        </g>
      </g>
    ),
  };
}

/** Leaning well back with the legs up, a hand on the belly: muscles at rest make the quietest line. */
function reclined(person: PersonLook): Skeleton {
  const lengths = lengthsOf(person);
  const unit = person.stature / 100;
  const hipY = -seat - backDepth(person) - 0.5;
  const limp = { hip: 0, knee: 0, ankle: 0 };
  const arm = { shoulder: 0, elbow: 0, wrist: 0 };
  let pose: Pose = {
    hipX: 0,
    hipY,
    pelvis: -58,
    lumbar: 2,
    thorax: 1 + person.stoop * 0.3,
    neck: -10,
    head: 2,
    nearArm: arm,
    farArm: arm,
    nearLeg: limp,
    farLeg: limp,
  };
  pose = stepWith('nearLeg', lengths, pose, { x: -45.4 * unit, y: -seat - 3.6 }, 'left', 168);
  pose = stepWith('farLeg', lengths, pose, { x: -46.6 * unit, y: -seat - 3.8 }, 'left', 164);
  const { hip, knee } = poseSkeleton(lengths, pose).nearLeg;
  const thigh = mix(hip, knee, 0.2);
  const lap = { x: thigh.x, y: thigh.y - (5.4 * person.limbs + 2.2 + person.belly * 0.3) * unit };
  pose = withHandTowards('nearArm', lengths, reachWith('nearArm', lengths, pose, lap), 88);
  pose = withHandTowards('farArm', lengths, reachWith('farArm', lengths, pose, { x: lap.x - 3, y: lap.y - 1.4 }), 80);
  return poseSkeleton(lengths, pose);
}

/** A couch with its back raised, and a small pillow behind the head. */
function Couch({ skeleton, person, look }: { readonly skeleton: Skeleton; readonly person: PersonLook; readonly look: SceneLook }): ReactNode {
  const up = upAlong(skeleton.pelvisLean, 'left');
  const behind = { x: -up.y, y: up.x };
  const depth = backDepth(person) * 0.92;
  const at = (reach: number, back: number): string => {
    const place = along(along(skeleton.hip, up, reach), behind, back);
    return `${place.x.toFixed(2)} ${place.y.toFixed(2)}`;
  };
  // How far up the back the head rests.
  const rest = (skeleton.headPivot.x - skeleton.hip.x) * up.x + (skeleton.headPivot.y - skeleton.hip.y) * up.y;
  const height = 55 * (person.stature / 100);
  return (
    <Forms
      shapes={[
        { id: 'screen-post', tone: 'steel', shade: 0.6, outline: slab(-31, -58, 3.4, 57, 0.8) },
        { id: 'screen-foot', tone: 'steel', shade: 0.5, outline: slab(-42, -2.4, 25, 2.4, 1.2) },
        { id: 'couch-foot', tone: 'machine', shade: 1, outline: `M-30 0Q-32 -2 -30 -4L-20 ${-seat + 5}H16L24 -4Q26 -2 24 0Z` },
        {
          id: 'pillow',
          tone: 'pillow',
          shade: 0.9,
          outline: `M${at(rest - 9, depth + 0.4)}Q${at(rest - 10, depth - 3)} ${at(rest - 6, depth - 5)}Q${at(rest, depth - 6.4)} ${at(rest + 6, depth - 5)}Q${at(rest + 10, depth - 3)} ${at(rest + 9, depth + 0.4)}Z`,
        },
        {
          id: 'couch-back',
          tone: 'linen',
          shade: 1.2,
          outline: `M${at(-1, depth)}L${at(height, depth)}Q${at(height + 2, depth + 2.6)} ${at(height, depth + 5.4)}L${at(1, depth + 5.4)}Z`,
        },
        { id: 'couch-seat', tone: 'linen', shade: 1.1, outline: slab(-58, -seat, 74, 5.8, 2.4), texture: [`M-54 ${-seat + 3.8}H12`] },
      ]}
      prefix={`${look.instance}-couch`}
      isSimple={look.reducedDetail}
    />
  );
}

/** From the ankle up behind shin and thigh, through the canal of the spine, into the head. */
function nerveToHead(skeleton: Skeleton, person: PersonLook): Point[] {
  const { hip, knee, ankle } = skeleton.nearLeg;
  const scale = person.trunk * (person.stature / 100);
  const line = trunkLine(skeleton, person);
  // The canal lies near the back: the half depth behind the middle of the trunk, less muscle and skin.
  const canal = (at: number): Point =>
    sweep(
      line,
      trunkProfile(person).map(([place, front, back]) => [place, front, back * 0.62] as const),
      trunkFrontSide(skeleton),
      { from: at, to: at + 0.02, scale },
    ).back[0] ?? hip;
  const up = upAlong(skeleton.headLean, 'left');
  const low = (from: Point, to: Point, part: number, drop: number): Point => {
    const place = mix(from, to, part);
    return { x: place.x, y: place.y + drop };
  };
  return [
    low(knee, ankle, 0.92, 0.4),
    low(knee, ankle, 0.5, 1.4),
    low(hip, knee, 0.97, 1.2),
    low(hip, knee, 0.5, 2),
    low(hip, knee, 0.1, 3),
    ...[1.35, 1.8, 2.4, 3, 3.5, 3.95].map(canal),
    along(skeleton.neckBase, upAlong(skeleton.neckLean, 'left'), 3),
    along(skeleton.headPivot, up, -1),
    along(skeleton.headPivot, up, 4.6),
  ];
}

/** A scarf or a turban stays on: the pad on the crown lies under it, and its wire comes out at the brow. */
const isCovered = ({ hair }: PersonLook) => hair === 'headscarf' || hair === 'turban';

/** Where pads lie on a head: its crown and its brow; and the edge of what covers it. */
function headSpots(skeleton: Skeleton, person: PersonLook): Readonly<Record<'crown' | 'brow' | 'edge', Point>> {
  const up = upAlong(skeleton.headLean, 'left');
  const front = { x: up.y, y: -up.x };
  const size = lengthsOf(person).head / 14.3;
  const spot = (forward: number, upward: number): Point => along(along(skeleton.headPivot, front, forward * size), up, upward * size);
  return { crown: spot(-1.2, 8.2), brow: spot(5.7, 3.2), edge: spot(5.2, 5.6) };
}

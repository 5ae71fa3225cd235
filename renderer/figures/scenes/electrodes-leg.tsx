import type { ReactNode } from 'react';
import '../people/staff-clothes.css';
import type { FigureOf } from '#core/figures/figure-schema.ts';
import { rounded, sampleSmooth } from '#core/figures/path.ts';
import type { Point } from '#core/figures/person.ts';
import { answerTrace, muscleTrace, placeOfAnswer } from '#core/figures/signal-trace.ts';
import { FadedEdges } from '../drawing/FadedEdges.tsx';
import { Form } from '../drawing/Form.tsx';
import { SignalBeads } from '../drawing/SignalBeads.tsx';
import { Fills, Forms, Silhouettes } from '../people/Form.tsx';
import { slab } from '../people/furniture.ts';
import { Movement } from '../people/Movement.tsx';
import { smoothOpen } from '../people/outline.ts';
import { personLooks } from '../people/person-looks.ts';
import type { SceneDrawing, SceneLook, ViewBox } from '../stage/scene.ts';
import { penGrip } from './electrodes-hand.ts';
import { type LegClose, legClose, legRoll, onLeg, shinNerve } from './electrodes-leg-shapes.ts';
import { SignalScreen, screenMiddle } from './signal-screen.tsx';

type View = FigureOf<'electrodes'>['view'];

const viewBox: ViewBox = { x: 0, y: -126, width: 162, height: 138 };
const screen = { x: 3, y: -123, width: 88, height: 58 } as const;

/** A thin needle listens to the shin muscle: nearly flat at rest, busy when the foot is pulled up. */
export function drawMuscleTest({ person, muscle }: View, look: SceneLook): SceneDrawing {
  const isAtWork = muscle === 'at-work';
  const foot = isAtWork ? 'up' : 'down';
  const leg = legClose(foot, widthOf(person));
  const skin = onLeg(foot, 1.27, 2.45 * widthOf(person) + (isAtWork ? 0.4 : 0));
  const tip = onLeg(foot, 1.3, 1.1);
  const direction = unit(tip, { x: tip.x + 8, y: tip.y - 22 });
  const grip = { x: skin.x + direction.x * 15, y: skin.y + direction.y * 15 };
  const hubTop = { x: grip.x + direction.x * 9, y: grip.y + direction.y * 9 };
  const ground = onLeg(foot, 1.02, 0.3);
  return {
    viewBox,
    anchors: {
      muscle: onLeg(foot, 1.46, 0.9),
      needleElectrode: { x: skin.x + direction.x * 3, y: skin.y + direction.y * 3 },
      electrode: ground,
      signalTrace: screenMiddle(screen),
    },
    picture: (
      <Room look={look} person={person} leg={leg} line={muscleTrace(muscle)}>
        <g data-part="muscle" className="muscle-in-leg">
          <path className="tendon-edge" d={smoothOpen(leg.muscle.tendon)} />
          <path className="tendon" d={smoothOpen(leg.muscle.tendon)} />
          <Form id={`${look.instance}-muscle`} tissue="muscle" outline={leg.muscle.outline} shadeMm={3.2} line="inner">
            <path className="line-texture muscle-line" fill="none" d={leg.muscle.fibres} />
          </Form>
        </g>
        <Wire from={ground} over={{ x: 100, y: -60 }} to={{ x: screen.x + screen.width - 16, y: screen.y + screen.height }} />
        <g data-part="electrode">
          <Pad at={ground} look={look} name="ground" />
        </g>
        <Held
          look={look}
          person={person}
          grip={grip}
          tool={
            <>
              <Wire from={hubTop} over={{ x: hubTop.x - 6, y: hubTop.y - 26 }} to={{ x: screen.x + screen.width, y: screen.y + 40 }} />
              <g data-part="needleElectrode">
                <path className="thin-needle-edge" d={`M${rounded(tip.x)} ${rounded(tip.y)}L${rounded(grip.x)} ${rounded(grip.y)}`} />
                <path className="thin-needle" d={`M${rounded(tip.x)} ${rounded(tip.y)}L${rounded(grip.x)} ${rounded(grip.y)}`} />
                <Hub from={grip} direction={direction} look={look} />
              </g>
            </>
          }
        />
        {isAtWork && (
          <Movement
            from={{ x: leg.toes.x - 24, y: leg.toes.y + 20 }}
            over={{ x: leg.toes.x - 20, y: leg.toes.y + 4 }}
            to={{ x: leg.toes.x - 7, y: leg.toes.y - 3 }}
            size={4.4}
          />
        )}
      </Room>
    ),
  };
}

/** A small pulse on the skin below the knee; pads on the foot catch the answer of the nerve. */
export function drawConductionTest({ person, signal }: View, look: SceneLook): SceneDrawing {
  const leg = legClose('down', widthOf(person));
  const nerve = shinNerve(leg.footPad);
  const touch = nerve[2] as Point;
  const direction = unit({ x: 0, y: 0 }, { x: -0.6, y: -20 });
  const grip = { x: touch.x + direction.x * 14, y: touch.y + direction.y * 14 };
  const path = smoothOpen(nerve.slice(2));
  return {
    viewBox,
    anchors: {
      electrode: leg.footPad,
      nerveSignal: onLeg('down', 1.52, 0.7),
      signalTrace: screenMiddle(screen),
    },
    picture: (
      <Room
        look={look}
        person={person}
        leg={leg}
        line={answerTrace('nerve-conduction', signal)}
        answer={{
          beginsAt: placeOfAnswer('nerve-conduction', signal),
          usualAt: placeOfAnswer('nerve-conduction', 'usual'),
          usualLine: answerTrace('nerve-conduction', 'usual'),
        }}
      >
        <g data-part="nerveSignal">
          <path className="test-nerve-edge" d={smoothOpen(nerve)} />
          <path className="test-nerve" d={smoothOpen(nerve)} />
          <SignalBeads path={path} length={lengthOf(nerve.slice(2))} look={look} speed={signal === 'slow' ? 0.55 : 1} />
        </g>
        <Wire from={leg.footPad} over={{ x: 44, y: -46 }} to={{ x: 42, y: screen.y + screen.height }} />
        <Wire from={leg.toePad} over={{ x: 34, y: -48 }} to={{ x: 34, y: screen.y + screen.height }} />
        <Wire
          from={{ x: touch.x + direction.x * 39, y: touch.y + direction.y * 39 }}
          over={{ x: touch.x + direction.x * 62, y: touch.y + direction.y * 62 }}
          to={{ x: screen.x + screen.width, y: screen.y + 38 }}
        />
        <g data-part="electrode">
          <Pad at={leg.footPad} look={look} name="foot" />
          <Pad at={leg.toePad} look={look} name="toe" size={3} />
        </g>
        <Held look={look} person={person} grip={grip} turnDegrees={-28} tool={<Stimulator touch={touch} direction={direction} look={look} />} />
      </Room>
    ),
  };
}

/** Couch, leg, screen, and what a test adds. */
function Room({
  look,
  person,
  leg,
  line,
  answer,
  children,
}: {
  readonly look: SceneLook;
  readonly person: View['person'];
  readonly leg: LegClose;
  readonly line: Parameters<typeof SignalScreen>[0]['line'];
  readonly answer?: Parameters<typeof SignalScreen>[0]['answer'];
  readonly children: ReactNode;
}): ReactNode {
  return (
    <FadedEdges id={`${look.instance}-edges`} viewBox={viewBox} fades={[0, 14, 0, 0]}>
      <Forms
        shapes={[
          { id: 'post', tone: 'steel', shade: 0.9, outline: slab(54, -66, 5, 68, 1) },
          { id: 'couch', tone: 'linen', shade: 2.2, outline: slab(4, -2.4, 190, 12, 5), texture: ['M10 5H190'] },
          legRoll,
        ]}
        prefix={`${look.instance}-couch`}
        isSimple={look.reducedDetail}
      />
      <SignalScreen look={look} {...screen} line={line} {...(answer ? { answer } : {})} />
      <g className={`person person-${person}`}>
        <Silhouettes shapes={[...leg.skin, leg.shorts]} />
        <Fills shapes={[...leg.skin, leg.shorts]} prefix={look.instance} isSimple={look.reducedDetail} />
      </g>
      {children}
    </FadedEdges>
  );
}

/** A tool in somebody's hand. */
function Held({
  look,
  person,
  grip,
  turnDegrees = 0,
  tool,
}: {
  readonly look: SceneLook;
  readonly person: View['person'];
  readonly grip: Point;
  readonly turnDegrees?: number;
  readonly tool: ReactNode;
}): ReactNode {
  const { behind, front } = penGrip(grip, turnDegrees);
  const holder = person === 'mei' ? 'joseph' : 'mei';
  return (
    <g className="in-scrubs">
      <g className={`person person-${holder}`}>
        <Silhouettes shapes={[...behind, ...front]} />
        <Fills shapes={behind} prefix={`${look.instance}-hand`} isSimple={look.reducedDetail} />
      </g>
      {tool}
      <g className={`person person-${holder}`}>
        <Fills shapes={front} prefix={`${look.instance}-hand`} isSimple={look.reducedDetail} />
      </g>
    </g>
  );
}

/** A soft pad on the skin with its snap. */
export function Pad({
  at,
  look,
  name,
  size = 4.2,
}: {
  readonly at: Point;
  readonly look: SceneLook;
  readonly name: string;
  readonly size?: number;
}): ReactNode {
  const outline = `M${rounded(at.x - size)} ${rounded(at.y)}a${size} ${size} 0 1 1 ${size * 2} 0a${size} ${size} 0 1 1 ${-size * 2} 0Z`;
  return (
    <>
      <Forms shapes={[{ id: `pad-${name}`, tone: 'pillow', shade: size * 0.25, outline }]} prefix={look.instance} isSimple={look.reducedDetail} />
      <circle className="pad-snap" cx={rounded(at.x)} cy={rounded(at.y)} r={rounded(size * 0.38)} />
    </>
  );
}

export function Wire({ from, over, to }: { readonly from: Point; readonly over: Point; readonly to: Point }): ReactNode {
  const line = `M${pair(from)}Q${pair(over)} ${pair(to)}`;
  return (
    <>
      <path className="test-wire-edge" d={line} />
      <path className="test-wire" d={line} />
    </>
  );
}

function Hub({ from, direction, look }: { readonly from: Point; readonly direction: Point; readonly look: SceneLook }): ReactNode {
  return (
    <Forms
      shapes={[{ id: 'hub', tone: 'teal', shade: 0.8, outline: bar(from, direction, -4.5, 9.5, 1.7) }]}
      prefix={look.instance}
      isSimple={look.reducedDetail}
    />
  );
}

/** A grip with two rounded metal tips that rest on the skin over the nerve. */
function Stimulator({ touch, direction, look }: { readonly touch: Point; readonly direction: Point; readonly look: SceneLook }): ReactNode {
  const across = { x: -direction.y, y: direction.x };
  const tip = (side: number) => bar({ x: touch.x + across.x * side, y: touch.y + across.y * side }, direction, 0, 6, 1.1);
  return (
    <Forms
      shapes={[
        { id: 'tip-one', tone: 'steel', shade: 0.5, outline: tip(-2.6) },
        { id: 'tip-two', tone: 'steel', shade: 0.5, outline: tip(2.6) },
        { id: 'grip', tone: 'dark', shade: 1.4, outline: bar(touch, direction, 4.6, 40, 4) },
      ]}
      prefix={`${look.instance}-stimulator`}
      isSimple={look.reducedDetail}
    />
  );
}

/** A rounded bar along a direction, from one distance to another. */
function bar(origin: Point, direction: Point, from: number, to: number, half: number): string {
  const at = (distance: number, side: number) =>
    `${rounded(origin.x + direction.x * distance - direction.y * side)} ${rounded(origin.y + direction.y * distance + direction.x * side)}`;
  const cut = Math.min(half * 0.7, (to - from) / 3);
  return (
    `M${at(from + cut, half)}L${at(to - cut, half)}Q${at(to, half)} ${at(to, half - cut)}L${at(to, cut - half)}Q${at(to, -half)} ${at(to - cut, -half)}` +
    `L${at(from + cut, -half)}Q${at(from, -half)} ${at(from, cut - half)}L${at(from, half - cut)}Q${at(from, half)} ${at(from + cut, half)}Z`
  );
}

const pair = ({ x, y }: Point) => `${rounded(x)} ${rounded(y)}`;

function unit(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

export function lengthOf(points: readonly Point[]): number {
  return sampleSmooth(points, 8).reduce((sum, at, index, all) => {
    const before = all[index - 1] ?? at;
    return sum + Math.hypot(at.x - before.x, at.y - before.y);
  }, 0);
}

const widthOf = (person: View['person']) => 0.6 + personLooks[person].limbs * 0.4;

import { rounded } from '#core/figures/path.ts';
import { type Pose, poseSkeleton, reachWith, type Skeleton } from '#core/figures/person.ts';
import { Forms } from '../people/Form.tsx';
import { frameOf } from '../people/frame.ts';
import { chair } from '../people/furniture.ts';
import { Ground } from '../people/Ground.tsx';
import { lengthsOf, PersonSide } from '../people/PersonSide.tsx';
import type { PersonLook } from '../people/person-looks.ts';
import { seatHeight, sittingPose } from '../people/poses.ts';
import { SpeechBubble } from '../people/SpeechBubble.tsx';
import { Staff } from '../people/Staff.tsx';
import type { SceneDrawing, SceneLook } from '../stage/scene.ts';

/** The person tells about the back; the provider listens and writes it down. */
export function drawTalk(person: PersonLook, provider: PersonLook, look: SceneLook): SceneDrawing {
  const patient = telling(person);
  const helper = writing(provider);
  const board = boardIn(helper);
  const mouth = { x: patient.headPivot.x - 9, y: patient.headPivot.y + 2 };
  const bubble = { x: patient.headPivot.x - 25, y: Math.min(patient.headPivot.y, helper.headPivot.y) - 17 };
  const view = frameOf(
    [patient, helper],
    [
      { x: patient.hip.x + 19, y: 2 },
      { x: helper.hip.x - 19, y: 2 },
      { x: bubble.x, y: bubble.y - 14 },
    ],
    3,
  );
  return {
    viewBox: view,
    anchors: {},
    picture: (
      <g>
        <Ground from={view.x + 2} to={view.x + view.width - 2} isSimple={look.reducedDetail} />
        <Forms
          shapes={[
            ...chair(patient.hip.x - 4, seatHeight(person), -1),
            ...chair(helper.hip.x + 4, seatHeight(provider), 1).map((shape) => ({ ...shape, id: `other-${shape.id}` })),
          ]}
          prefix={`${look.instance}-chair`}
          isSimple={look.reducedDetail}
        />
        <PersonSide look={person} skeleton={patient} prefix={`${look.instance}-patient`} isSimple={look.reducedDetail} />
        <Staff
          look={provider}
          skeleton={helper}
          prefix={`${look.instance}-helper`}
          isSimple={look.reducedDetail}
          clothes="scrubs"
          nearHand="holding"
          farHand="holding"
          behindNearArm={<Forms shapes={board} prefix={`${look.instance}-board`} isSimple={look.reducedDetail} />}
        />
        <SpeechBubble middle={bubble} halfWidth={15} halfHeight={15} mouth={mouth}>
          <SmallBack x={bubble.x} y={bubble.y} />
        </SpeechBubble>
      </g>
    ),
  };
}

/** Sitting, one open hand ahead as people do who explain something. */
function telling(person: PersonLook): Skeleton {
  const sitting = sittingPose(person);
  return poseSkeleton(lengthsOf(person), { ...sitting, nearArm: { shoulder: 24, elbow: 84, wrist: -14 } });
}

const apart = 81;

/** Opposite, a clipboard on the lap and a pen in the near hand. */
function writing(provider: PersonLook): Skeleton {
  const lengths = lengthsOf(provider);
  const unit = provider.stature / 100;
  const sitting = sittingPose(provider, 'right', 4);
  let pose: Pose = { ...sitting, hipX: -apart, neck: sitting.neck + 2, head: sitting.head + 4 };
  pose = reachWith('farArm', lengths, pose, { x: -apart + 17 * unit, y: pose.hipY - 11 * unit }, 'right', 6);
  pose = reachWith('nearArm', lengths, pose, { x: -apart + 11.6 * unit, y: pose.hipY - 12 * unit }, 'right', -4);
  return poseSkeleton(lengths, pose, 'right');
}

/** The clipboard, seen at a slant, and the pen. */
function boardIn({ nearArm: { fingertip, wrist } }: Skeleton) {
  const x = wrist.x + 6;
  const y = wrist.y + 5;
  return [
    {
      id: 'board',
      tone: 'box',
      shade: 0.5,
      outline: `M${rounded(x - 6)} ${rounded(y + 2.4)}L${rounded(x + 10)} ${rounded(y - 8)}L${rounded(x + 12)} ${rounded(y - 5.8)}L${rounded(x - 4)} ${rounded(y + 4.8)}Z`,
    },
    {
      id: 'pen',
      tone: 'dark',
      shade: 0.2,
      outline: `M${rounded(fingertip.x - 2)} ${rounded(fingertip.y - 5)}L${rounded(fingertip.x - 1)} ${rounded(fingertip.y - 5.4)}L${rounded(fingertip.x + 1.6)} ${rounded(fingertip.y + 1)}L${rounded(fingertip.x + 1)} ${rounded(fingertip.y + 1.4)}Z`,
    },
  ] as const;
}

/** What is spoken of: a lower back from behind with its spine. */
function SmallBack({ x, y }: { readonly x: number; readonly y: number }) {
  const at = (dx: number, dy: number) => `${rounded(x + dx)} ${rounded(y + dy)}`;
  const side = (out: -1 | 1) => `M${at(out * 9, -11)}C${at(out * 8.6, -6)} ${at(out * 5.6, -3)} ${at(out * 6, 1)}S${at(out * 9.4, 8)} ${at(out * 9, 11)}`;
  const bones = Array.from({ length: 6 }, (_, index) => `M${at(-1.7, -8.6 + index * 3.1)}h3.4v1.9h-3.4Z`);
  return (
    <>
      <path className="small-back" d={side(-1) + side(1)} />
      <path className="small-spine" d={bones.join('')} />
      <path className="small-ache" d={`M${at(-5.6, 3)}a5.6 3.6 0 1 1 11.2 0a5.6 3.6 0 1 1 -11.2 0Z`} />
    </>
  );
}

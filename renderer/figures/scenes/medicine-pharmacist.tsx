import type { ReactNode } from 'react';
import { type Pose, poseSkeleton, reachWith } from '#core/figures/person.ts';
import { caplet, medicineBottle, tablet } from '../drawing/medicine-things.ts';
import { counter } from '../people/counter.ts';
import { type FormShape, Forms } from '../people/Form.tsx';
import { slab } from '../people/furniture.ts';
import { Ground } from '../people/Ground.tsx';
import { lengthsOf, PersonSide } from '../people/PersonSide.tsx';
import type { PersonLook } from '../people/person-looks.ts';
import { standingPose, withHandTowards } from '../people/poses.ts';
import { SpeechBubble } from '../people/SpeechBubble.tsx';
import { Staff, staffLook } from '../people/Staff.tsx';
import type { SceneDrawing, SceneLook } from '../stage/scene.ts';

/** At the counter of a pharmacy: somebody asks about a bottle, the pharmacist in a white coat explains it. */
export function drawAskPharmacist(person: PersonLook, look: SceneLook): SceneDrawing {
  const lengths = lengthsOf(person);
  const pharmacist = staffLook(person.id, 'amina', 'joseph');
  const theirs = lengthsOf(pharmacist);
  const top = 56;
  const standing = standingPose(person, 'right');
  let asking: Pose = { ...standing, hipX: 34, neck: standing.neck + 5, head: standing.head + 4 };
  asking = withHandTowards('nearArm', lengths, reachWith('nearArm', lengths, asking, { x: 57, y: -top - 12 }, 'right'), 84);
  const behind = standingPose(pharmacist, 'left');
  let explaining: Pose = { ...behind, hipX: 122, neck: behind.neck + 4, head: behind.head + 6, thorax: behind.thorax + 3 };
  explaining = withHandTowards('farArm', theirs, reachWith('farArm', theirs, explaining, { x: 100, y: -top - 18 }, 'left'), 104);
  explaining = withHandTowards('nearArm', theirs, reachWith('nearArm', theirs, explaining, { x: 97, y: -top - 4 }, 'left'), 84);
  const patient = poseSkeleton(lengths, asking, 'right');
  return {
    anchors: { medicineBottle: { x: 71, y: -108 }, pharmacist: { x: 124, y: -68 } },
    viewBox: { x: 6, y: -130, width: 160, height: 134 },
    picture: (
      <g>
        <g className="surroundings">
          <Things shapes={shelves} look={look} name="shelves" />
        </g>
        <Ground from={10} to={162} isSimple={look.reducedDetail} />
        <g data-part="pharmacist">
          <Staff
            clothes="white-coat"
            look={pharmacist}
            skeleton={poseSkeleton(theirs, explaining, 'left')}
            prefix={`${look.instance}-pharmacist`}
            isSimple={look.reducedDetail}
          />
        </g>
        <Things shapes={counter(54, 102, top)} look={look} name="counter" />
        <g data-part="medicineBottle">
          <Things shapes={medicineBottle('asked', 78, -top, 0.26)} look={look} name="asked" />
        </g>
        <PersonSide look={person} skeleton={patient} prefix={look.instance} isSimple={look.reducedDetail} />
        <SpeechBubble middle={{ x: 78, y: -110 }} halfWidth={19} halfHeight={17} mouth={{ x: patient.headPivot.x + 11, y: patient.headPivot.y + 1 }}>
          <g data-part="medicineBottle">
            <Things
              shapes={[...medicineBottle('spoken', 71, -99, 0.38), tablet('spoken-one', 87, -100, 0.62), caplet('spoken-two', 88, -109, 0.62)]}
              look={look}
              name="spoken"
            />
          </g>
        </SpeechBubble>
      </g>
    ),
  };
}

const box = (id: string, x: number, y: number, width: number, height: number, tone: FormShape['tone']): FormShape => ({
  id,
  tone,
  shade: 0.6,
  outline: slab(x, y - height, width, height, 0.6),
  texture: [`M${x + 1.6} ${y - height * 0.6}H${x + width - 1.6}`],
});

/** Shelves of boxes and bottles behind the counter. */
const shelves: readonly FormShape[] = [
  { id: 'case', tone: 'wood', shade: 1, outline: slab(136, -106, 28, 106, 1) },
  ...[-84, -62, -40, -18].flatMap((y, row) => [
    { id: `shelf-${row}`, tone: 'machine', shade: 0.8, outline: slab(138.4, y - 18, 23.2, 18, 0.4) } as const,
    box(`one-${row}`, 140, y, 6, 9 + ((row * 3) % 5), 'teal'),
    box(`two-${row}`, 147, y, 5, 12 - ((row * 2) % 4), 'pillow'),
    box(`three-${row}`, 153, y, 7, 7 + ((row * 5) % 6), row % 2 === 0 ? 'amber' : 'linen'),
  ]),
];

function Things({ shapes, look, name }: { readonly shapes: readonly FormShape[]; readonly look: SceneLook; readonly name: string }): ReactNode {
  return <Forms shapes={shapes} prefix={`${look.instance}-${name}`} isSimple={look.reducedDetail} />;
}

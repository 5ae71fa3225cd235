import type { ReactNode } from 'react';
import { rounded } from '#core/figures/path.ts';
import type { Point, Skeleton } from '#core/figures/person.ts';
import { FadedEdges } from '../drawing/FadedEdges.tsx';
import { FaceDownTable, FaceRest, faceDown, lyingOnFront } from '../people/FaceDown.tsx';
import { Forms } from '../people/Form.tsx';
import { legProfile } from '../people/limb-shapes.ts';
import { middleLine, sweep } from '../people/outline.ts';
import { PersonTreated } from '../people/PersonTreated.tsx';
import type { PersonLook } from '../people/person-looks.ts';
import { trunkFrontSide, trunkLine, trunkProfile } from '../people/trunk-shapes.ts';
import type { SceneDrawing, SceneLook, ViewBox } from '../stage/scene.ts';

const table = 32;
const lens = { x: 47, y: -83, radius: 23 } as const;

/** Somebody lies face down at ease; a few needles stand in the lower back and one calf, larger in a lens. */
export function drawLying(person: PersonLook, look: SceneLook): SceneDrawing {
  const lying = lyingOnFront(person);
  const skeleton = faceDown(lying, table, 30);
  const head = skeleton.headPivot;
  const onBack = [1.72, 1.98, 2.24, 2.5].map((place) => backAt(skeleton, lying, place));
  const onCalf = [1.3, 1.5].map((place) => calfAt(skeleton, lying, place));
  const shown = onBack[2] ?? onBack[0] ?? { at: head, up: { x: 0, y: -1 } };
  const from = Math.min(head.x - 15, skeleton.nearArm.fingertip.x - 3);
  const to = skeleton.nearLeg.toe.x + 6;
  const viewBox: ViewBox = { x: from - 3, y: lens.y - lens.radius - 2, width: to - from + 6, height: -lens.y + lens.radius - 2 };
  return {
    viewBox,
    anchors: {
      acupunctureNeedle: { x: lens.x, y: lens.y - 10 },
      pillow: { x: head.x - 8, y: head.y + 6 },
    },
    picture: (
      <FadedEdges id={`${look.instance}-edges`} viewBox={viewBox} fades={[0, 0, 10, 0]}>
        <FaceDownTable skeleton={skeleton} person={lying} height={table} look={look} />
        <PersonTreated look={lying} skeleton={skeleton} prefix={look.instance} isSimple={look.reducedDetail} trousersTo={1.12} shirtFrom={2.72} />
        <FaceRest skeleton={skeleton} look={look} />
        <g data-part="acupunctureNeedle">
          {[...onBack, ...onCalf].map((place) => (
            <Needle key={rounded(place.at.x)} place={place} length={6.4} />
          ))}
        </g>
        <Lens person={person} look={look} from={shown.at} />
      </FadedEdges>
    ),
  };
}

type NeedlePlace = { readonly at: Point; readonly up: Point };

/** A place on the skin of the back, and the way out of the body there. */
function backAt(skeleton: Skeleton, person: PersonLook, place: number): NeedlePlace {
  const scale = person.trunk * (person.stature / 100);
  const { back, first } = sweep(trunkLine(skeleton, person), trunkProfile(person), trunkFrontSide(skeleton), { from: place, to: place + 0.02, scale });
  return outOf(first.middle, back[0] ?? first.middle);
}

function calfAt({ nearLeg: { hip, knee, ankle } }: Skeleton, person: PersonLook, place: number): NeedlePlace {
  const scale = person.limbs * (person.stature / 100);
  const { back, first } = sweep(middleLine([hip, knee, ankle], 0.2), legProfile, 1, { from: place, to: place + 0.02, scale });
  return outOf(first.middle, back[0] ?? first.middle);
}

function outOf(middle: Point, skin: Point): NeedlePlace {
  const reach = Math.hypot(skin.x - middle.x, skin.y - middle.y) || 1;
  return { at: skin, up: { x: (skin.x - middle.x) / reach, y: (skin.y - middle.y) / reach } };
}

/** A hair-thin shaft and its slim handle. */
function Needle({ place: { at, up }, length }: { readonly place: NeedlePlace; readonly length: number }): ReactNode {
  const to = (reach: number) => `${rounded(at.x + up.x * reach)} ${rounded(at.y + up.y * reach)}`;
  return (
    <>
      <path className="needle-shaft" d={`M${to(-0.2)}L${to(length)}`} />
      <path className="needle-handle" d={`M${to(length * 0.5)}L${to(length)}`} />
    </>
  );
}

/** A lens over the lower back: three needles in the skin, larger. */
function Lens({ person, look, from }: { readonly person: PersonLook; readonly look: SceneLook; readonly from: Point }): ReactNode {
  const { x, y, radius } = lens;
  const circle = `M${x - radius} ${y}A${radius} ${radius} 0 1 1 ${x + radius} ${y}A${radius} ${radius} 0 1 1 ${x - radius} ${y}Z`;
  const clip = `${look.instance}-lens`;
  const [side, crown] = [y + 13, y + 2];
  /** The height of the curved skin at a distance from the middle. */
  const skin = (reach: number) => {
    const part = (reach + 40) / 80;
    return side * ((1 - part) ** 2 + part ** 2) + crown * 2 * part * (1 - part);
  };
  const ray = (out: -1 | 1) => `M${rounded(from.x + out * 6)} ${rounded(from.y - 3)}L${rounded(x + out * radius * 0.9)} ${rounded(y + radius * 0.436)}`;
  return (
    <g>
      <path className="lens-rays" d={ray(-1) + ray(1)} />
      <clipPath id={clip}>
        <path d={circle} />
      </clipPath>
      <path className="lens-ground" d={circle} />
      <g clipPath={`url(#${clip})`}>
        <g className={`person person-${person.id}`}>
          <Forms
            shapes={[{ id: 'lens-skin', tone: 'skin', shade: 2.4, outline: `M${x - 40} ${side}Q${x} ${crown} ${x + 40} ${side}V${y + 60}H${x - 40}Z` }]}
            prefix={look.instance}
            isSimple={look.reducedDetail}
          />
        </g>
        <g data-part="acupunctureNeedle">
          {[-11.5, 0, 11.5].map((reach) => (
            <LargeNeedle key={reach} x={x + reach} y={skin(reach) + 0.6} lean={reach * 0.14} />
          ))}
        </g>
      </g>
      <path className="lens-rim" d={circle} />
    </g>
  );
}

/** A needle as it looks from near by: the shaft still a thin line, the handle wound with fine wire. */
function LargeNeedle({ x, y, lean }: { readonly x: number; readonly y: number; readonly lean: number }): ReactNode {
  const at = (up: number, aside = 0) => `${rounded(x + (lean * up) / 20 + aside)} ${rounded(y - up)}`;
  const windings = Array.from({ length: 7 }, (_, index) => `M${at(11.4 + index * 1.25, -0.9)}L${at(11 + index * 1.25, 0.9)}`);
  return (
    <>
      <path className="needle-shaft" d={`M${at(0)}L${at(11)}`} />
      <path className="needle-grip" d={`M${at(10.6, -0.9)}L${at(20, -0.9)}L${at(20, 0.9)}L${at(10.6, 0.9)}Z`} />
      <path className="needle-winding" d={windings.join('')} />
    </>
  );
}

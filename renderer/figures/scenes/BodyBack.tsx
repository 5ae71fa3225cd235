import type { ReactNode } from 'react';
import './people-scenes.css';
import './body-back.css';
import type { PartId } from '#core/figures/figure-words.ts';
import type { Point } from '#core/figures/person.ts';
import { FadedEdges } from '../drawing/FadedEdges.tsx';
import { SignalBeads } from '../drawing/SignalBeads.tsx';
import { armNerveFromBehind, legNerveFromBehind, type NerveFromBehind } from '../people/back-view-nerves.ts';
import { backViewShapes, type Side } from '../people/back-view-shapes.ts';
import { lowerBackFromBehind, neckFromBehind, spineHeights } from '../people/back-view-spine.ts';
import { Forms } from '../people/Form.tsx';
import { Ground } from '../people/Ground.tsx';
import { smoothOpen } from '../people/outline.ts';
import { type PersonLook, personLooks } from '../people/person-looks.ts';
import type { Anchor, Scene, SceneLook } from '../stage/scene.ts';
import { type BodyPlace, Patches, patchOf, sideOf } from './body-back-feelings.tsx';

/** A person from behind, the visitor's left on the left: where it hurts, tingles or is numb, and the way of the nerves. */
export const drawBodyBack: Scene<'body-back'> = (figure, look) => {
  const { pain, feeling, showsLegNerve, showsArmNerve } = figure.view;
  const person = personLooks[figure.view.person];
  const { body, head } = backViewShapes(person);
  const scale = person.stature / 100;
  const patches = pain.map((place) => patchOf(place, person));
  const legNerves = showsLegNerve ? sidesOf(pain, legPlaces).map((side) => ({ side, nerve: legNerveFromBehind(person, side) })) : [];
  const armNerves = showsArmNerve ? sidesOf(pain, armPlaces).map((side) => ({ side, nerve: armNerveFromBehind(person, side) })) : [];
  const anchors: Partial<Record<PartId, Anchor>> = {
    lowerBack: { x: 0, y: -spineHeights.lowerBack.L2 * scale },
    neck: { x: 0, y: (-spineHeights.neck.C7 + person.stoop * 0.12) * scale },
  };
  const [firstPatch] = patches;
  if (firstPatch) anchors.painArea = firstPatch.middle;
  const [legNerve] = legNerves;
  if (legNerve) anchors.legNerve = legNerve.nerve.trunk[3] as Point;
  const [armNerve] = armNerves;
  if (armNerve) anchors.armNerve = armNerve.nerve.trunk[3] as Point;
  const top = -109 * Math.max(1, scale);
  // On a tile the part of the body that matters comes nearer.
  const isUpperOnly = look.reducedDetail && pain.length > 0 && !showsLegNerve && !pain.some((place) => legPlaces.test(place));
  const viewBox = { x: -29, y: top, width: 58, height: isUpperOnly ? (pain.some((place) => place.startsWith('hand')) ? 84 : 72) : 6 - top };
  const howShown = (part: 'neck' | 'lowerBack', hasNerve: boolean) =>
    hasNerve && !look.reducedDetail ? 'whole' : figure.labels.includes(part) && !look.reducedDetail ? 'faint' : 'unseen';
  const whole = (
    <g>
      <Ground from={-20} to={20} y={0.4} isSimple={look.reducedDetail} />
      <g className={`person person-${person.id}`}>
        <Forms shapes={[...body, ...head]} prefix={look.instance} isSimple={look.reducedDetail} />
        {!look.reducedDetail && <path className="through-cloth" d={throughCloth(person)} />}
      </g>
      <Patches patches={patches} feeling={feeling} look={look} />
      {legNerves.length > 0 && <Nerves part="legNerve" nerves={legNerves} look={look} />}
      {armNerves.length > 0 && <Nerves part="armNerve" nerves={armNerves} look={look} />}
      {/* Roots come out from between and from under the bones. */}
      <Bones part="neck" person={person} how={howShown('neck', showsArmNerve)} />
      <Bones part="lowerBack" person={person} how={howShown('lowerBack', showsLegNerve)} />
    </g>
  );
  return {
    anchors,
    viewBox,
    picture: isUpperOnly ? (
      <FadedEdges id={`${look.instance}-faded`} viewBox={viewBox} fades={[0, 0, 12, 0]}>
        {whole}
      </FadedEdges>
    ) : (
      whole
    ),
  };
};

const legPlaces = /^(buttock|thigh|calf|foot)-/;
const armPlaces = /^(shoulder|arm|hand)-/;

/** A nerve is shown on the side that hurts; where no side does, on the left. */
function sidesOf(pain: readonly BodyPlace[], places: RegExp): readonly Side[] {
  const sides = (['left', 'right'] as const).filter((side) => pain.some((place) => places.test(place) && sideOf(place) === side));
  return sides.length > 0 ? sides : ['left'];
}

type BonesProps = {
  readonly part: 'neck' | 'lowerBack';
  readonly person: PersonLook;
  /** Whole where a nerve leaves it, as faint bumps where only a label speaks of it. */
  readonly how: 'whole' | 'faint' | 'unseen';
};

/** A part of the spine through the cloth. */
function Bones({ part, person, how }: BonesProps): ReactNode {
  const { bones, bumps } = part === 'neck' ? neckFromBehind(person) : lowerBackFromBehind(person);
  if (how === 'unseen') return null;
  return (
    <g data-part={part}>
      {how === 'whole' && <path className="back-bone" d={bones.join('')} />}
      <path className={how === 'whole' ? 'back-bone-bump' : 'back-bone-faint'} d={bumps.join('')} />
    </g>
  );
}

type NervesProps = {
  readonly part: 'legNerve' | 'armNerve';
  readonly nerves: readonly { readonly side: Side; readonly nerve: NerveFromBehind }[];
  readonly look: SceneLook;
};

/** Nerves with the pain that travels along them. */
function Nerves({ part, nerves, look }: NervesProps): ReactNode {
  const lines = (pick: (nerve: NerveFromBehind) => readonly (readonly Point[])[]) => nerves.flatMap(({ nerve }) => pick(nerve).map(smoothOpen)).join('');
  const roots = lines(({ roots }) => roots);
  const branches = lines(({ branches }) => branches);
  const trunk = lines(({ trunk }) => [trunk]);
  const kind = look.reducedDetail ? 'back-nerve-small' : part === 'armNerve' ? 'back-nerve-arm' : 'back-nerve-leg';
  return (
    <g data-part={part} className={`back-nerve ${kind}`}>
      {['line', 'core'].map((layer) => (
        <g key={layer}>
          <path className={`back-nerve-${layer} back-nerve-root`} d={roots} />
          <path className={`back-nerve-${layer} back-nerve-branch`} d={branches} />
          <path className={`back-nerve-${layer} back-nerve-trunk`} d={trunk} />
        </g>
      ))}
      {!look.reducedDetail &&
        nerves.map(({ side, nerve }) => <SignalBeads key={side} path={smoothOpen(nerve.signal)} length={lengthOf(nerve.signal)} look={look} />)}
    </g>
  );
}

function lengthOf(line: readonly Point[]): number {
  return line.slice(1).reduce((sum, point, index) => sum + Math.hypot(point.x - (line[index]?.x ?? point.x), point.y - (line[index]?.y ?? point.y)), 0);
}

/** Outlines of the body that cloth covers: furrow of the back, shoulder blades, waist, buttocks, legs. Drawn at 35 %. */
function throughCloth(person: PersonLook): string {
  const s = person.stature / 100;
  const t = person.trunk * s;
  const both = (points: readonly (readonly [number, number])[]) =>
    [-1, 1].map((side) => smoothOpen(points.map(([x, y]) => ({ x: side * x * t, y: -y * s })))).join('');
  return [
    person.hair === 'headscarf' ? `M0 ${-71 * s}V${-54.4 * s}` : `M0 ${-82 * s}V${-54.4 * s}`,
    // A scarf lies over the shoulder blades.
    person.hair === 'headscarf'
      ? ''
      : both([
          [3.2, 79.4],
          [2.8, 75],
          [4.2, 71.2],
          [6.6, 70.6],
          [8.2, 73.4],
        ]),
    both([
      [1.3, 66],
      [1.6, 60],
      [1.2, 55.6],
    ]),
    both([
      [0.6, 46.2],
      [2.6, 44.9],
      [5.6, 44.8],
      [8.4, 46.2],
    ]),
    both([
      [3.2, 54.6],
      [3.4, 54.2],
    ]),
  ].join('');
}

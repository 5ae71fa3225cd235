import type { ReactNode } from 'react';
import './people-scenes.css';
import type { FigureOf, PartId } from '#core/figures/figure-schema.ts';
import type { Point } from '#core/figures/person.ts';
import { backViewShapes, legJointsFromBehind, type Side } from '../people/back-view-shapes.ts';
import { Forms } from '../people/Form.tsx';
import { Ground } from '../people/Ground.tsx';
import { mix, smoothClosed, smoothOpen } from '../people/outline.ts';
import { type PersonLook, personLooks } from '../people/person-looks.ts';
import type { Anchor, Scene } from '../stage/scene.ts';

type PainPlace = FigureOf<'body-back'>['view']['pain'][number];

/** A person from behind, the visitor's left on the left: where it hurts, and the way of the nerve down the leg. */
export const drawBodyBack: Scene<'body-back'> = (figure, look) => {
  const { pain, showsLegNerve } = figure.view;
  const person = personLooks[figure.view.person];
  const { body, head } = backViewShapes(person);
  const scale = person.stature / 100;
  const sides = nerveSides(pain);
  const places = pain.map((place) => ({ place, ...painPatch(place, person) }));
  const anchors: Partial<Record<PartId, Anchor>> = { lowerBack: { x: 4 * scale, y: -60 * scale } };
  const firstPain = places[0];
  if (firstPain) anchors.painArea = firstPain.middle;
  const nerveSide = sides[0];
  if (showsLegNerve && nerveSide) anchors.legNerve = mix(...(legJointsFromBehind(person, nerveSide).slice(0, 2) as [Point, Point]), 0.62);
  const pattern = `${look.instance}-pain`;
  return {
    anchors,
    viewBox: { x: -29, y: -109 * Math.max(1, scale), width: 58, height: 109 * Math.max(1, scale) + 6 },
    picture: (
      <g>
        <Ground from={-20} to={20} y={0.4} isSimple={look.reducedDetail} />
        <g className={`person person-${person.id}`}>
          <Forms shapes={[...body, ...head]} prefix={look.instance} isSimple={look.reducedDetail} />
          {!look.reducedDetail && <path className="through-cloth" d={throughCloth(person)} />}
        </g>
        {places.length > 0 && (
          <pattern id={pattern} width="2.1" height="2.1" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path className="pain-stroke" d="M0.6 -1V4" />
          </pattern>
        )}
        {places.map(({ place, outline }) => (
          <g key={place}>
            <path className="pain-tint" d={outline} />
            <path d={outline} fill={`url(#${pattern})`} />
            <path className="pain-edge" d={outline} />
          </g>
        ))}
        {showsLegNerve && sides.map((side) => <LegNerve key={side} person={person} side={side} />)}
      </g>
    ),
  };
};

/** The nerve is shown in the leg that hurts; where nothing hurts, or only the middle, in the left. */
function nerveSides(pain: readonly PainPlace[]): readonly Side[] {
  const sides = (['left', 'right'] as const).filter((side) => pain.some((place) => place.endsWith(side)));
  return sides.length > 0 ? sides : ['left'];
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

/** The middle and the outline of a painful place. Patches are soft in shape and clear at the edge. */
function painPatch(place: PainPlace, person: PersonLook): { readonly middle: Point; readonly outline: string } {
  const s = person.stature / 100;
  const side: Side = place.endsWith('left') ? 'left' : 'right';
  const [hip, knee, ankle] = legJointsFromBehind(person, side);
  const out = side === 'left' ? -1 : 1;
  const wide = person.limbs * s;
  const patch = (middle: Point, width: number, height: number) => ({ middle, outline: softPatch(middle, width, height) });
  const part = place.replace(/-(left|right)$/, '');
  if (part === 'neck') return patch({ x: 0, y: -85.4 * s }, 4.2 * s, 4.2 * s);
  if (part === 'lower-back') return patch({ x: 0, y: -58.6 * s }, 6.8 * person.trunk * s, 4.2 * s);
  if (part === 'buttock') return patch({ x: hip.x, y: hip.y - 0.4 * s }, 3.9 * wide, 3.9 * s);
  if (part === 'thigh') return patch(mix(hip, knee, 0.56), 3.0 * wide, 7 * s);
  if (part === 'calf') return patch(mix(knee, ankle, 0.36), 2.3 * wide, 6 * s);
  return patch({ x: ankle.x + out * 0.6, y: ankle.y + 2.4 * s }, 2.0 * wide, 2.2 * s);
}

/** A rounded shape a little off the oval, as a hand would mark it. */
function softPatch({ x, y }: Point, width: number, height: number): string {
  return smoothClosed(
    Array.from({ length: 24 }, (_, index) => {
      const angle = (index / 24) * Math.PI * 2;
      const reach = 1 + 0.035 * Math.sin(angle * 2 + 1) + 0.025 * Math.sin(angle * 3 + 2);
      return { x: x + Math.cos(angle) * width * reach, y: y + Math.sin(angle) * height * reach };
    }),
  );
}

/**
 * The sciatic nerve: roots of the lower back join, leave the pelvis under the buttock, run down the middle of the thigh,
 * and part above the hollow of the knee into one branch down the calf and one round its outer side.
 */
function LegNerve({ person, side }: { readonly person: PersonLook; readonly side: Side }): ReactNode {
  const s = person.stature / 100;
  const out = side === 'left' ? -1 : 1;
  const [hip, knee, ankle] = legJointsFromBehind(person, side);
  const at = (x: number, y: number): Point => ({ x: out * x * s, y: -y * s });
  const joined = at(3.0, 54.2);
  const parting = mix(hip, knee, 0.86);
  const trunkLine = [joined, at(4.3, 51.6), { x: hip.x - out * 0.2, y: hip.y + 1.8 }, mix(hip, knee, 0.3), mix(hip, knee, 0.6), parting];
  const roots = [
    [at(0.8, 61.4), at(1.7, 58.6), joined],
    [at(0.8, 58.8), at(1.8, 56.8), joined],
    [at(0.9, 56.4), at(1.9, 55.2), joined],
  ];
  const inner = [
    parting,
    { x: knee.x - out * 0.3, y: knee.y + 2 },
    mix(knee, ankle, 0.4),
    { x: ankle.x - out * 1.0, y: ankle.y - 2 },
    { x: ankle.x - out * 0.9, y: ankle.y + 3 * s },
  ];
  const outer = [
    parting,
    { x: knee.x + out * 1.7 * person.limbs, y: knee.y + 1 },
    { x: knee.x + out * 2.6 * person.limbs * s, y: knee.y + 5 * s },
    { x: knee.x + out * 2.2 * person.limbs * s, y: knee.y + 12 * s },
    { x: ankle.x + out * 1.2, y: ankle.y - 1 },
    { x: ankle.x + out * 1.7, y: ankle.y + 3.2 * s },
  ];
  const thick = smoothOpen(trunkLine);
  const fine = [...roots, inner, outer].map((line) => smoothOpen(line)).join('');
  return (
    <g className="leg-nerve">
      <path className="leg-nerve-line" d={fine} />
      <path className="leg-nerve-line leg-nerve-thick" d={thick} />
      <path className="leg-nerve-core" d={fine} />
      <path className="leg-nerve-core leg-nerve-thick" d={thick} />
    </g>
  );
}

import type { ReactNode } from 'react';
import type { FigureOf } from '#core/figures/figure-schema.ts';
import type { Point } from '#core/figures/person.ts';
import { armJointsFromBehind, legJointsFromBehind, type Side } from '../people/back-view-shapes.ts';
import { middleLine, type Profile, smoothClosed, sweep, sweepPath } from '../people/outline.ts';
import type { PersonLook } from '../people/person-looks.ts';
import type { SceneLook } from '../stage/scene.ts';

export type BodyPlace = FigureOf<'body-back'>['view']['pain'][number];
export type Feeling = FigureOf<'body-back'>['view']['feeling'];

/** A marked place: where its label line ends, and its outline. */
export type Patch = { readonly place: BodyPlace; readonly middle: Point; readonly outline: string };

export const sideOf = (place: BodyPlace): Side | null => (place.endsWith('-left') ? 'left' : place.endsWith('-right') ? 'right' : null);

/** The middle and the outline of a place on a body from behind. Patches are soft in shape and clear at the edge. */
export function patchOf(place: BodyPlace, person: PersonLook): Patch {
  const s = person.stature / 100;
  const side = sideOf(place) ?? 'left';
  const [hip, knee, ankle] = legJointsFromBehind(person, side);
  const [shoulder, elbow, wrist] = armJointsFromBehind(person, side);
  const out = side === 'left' ? -1 : 1;
  const wide = person.limbs * s;
  const drop = person.stoop * 0.12;
  const oval = (middle: Point, width: number, height: number): Patch => ({ place, middle, outline: softOval(middle, width, height) });
  const along = (joints: readonly Point[], from: number, to: number, profile: Profile): Patch => {
    const line = middleLine(joints, 0.25);
    const swept = sweep(line, profile, side === 'left' ? 1 : -1, { from, to, scale: wide });
    const middle = line[Math.round(((from + to) / 2 / (joints.length - 1)) * (line.length - 1))]?.middle ?? hip;
    return { place, middle, outline: sweepPath(swept, 1.7 * wide, 1.7 * wide) };
  };
  const part = place.replace(/-(left|right)$/, '');
  switch (part) {
    case 'neck':
      return oval({ x: 0, y: (-85.2 + drop) * s }, 3.5 * (0.6 + person.limbs * 0.4) * s, 3.6 * s);
    case 'between-shoulders':
      return oval({ x: 0, y: (-74.6 + drop) * s }, 4.6 * person.trunk * s, 5.4 * s);
    case 'lower-back':
      return oval({ x: 0, y: -60 * s }, 6.8 * person.trunk * s, 4.2 * s);
    case 'shoulder':
      return oval({ x: shoulder.x - out * 0.6 * s, y: shoulder.y + 0.4 * s }, 3.4 * wide, 3.5 * s);
    case 'arm':
      return along([shoulder, elbow, wrist], 0.42, 1.7, armPatch);
    case 'hand':
      return oval({ x: wrist.x - out * 0.1 * s, y: wrist.y + 4.4 * s }, 2.2 * (0.75 + person.limbs * 0.25) * s, 5.2 * s);
    case 'buttock':
      return oval({ x: hip.x, y: hip.y - 0.6 * s }, 3.9 * wide, 3.9 * s);
    case 'thigh':
      return along([hip, knee], 0.36, 0.86, thighPatch);
    case 'calf':
      return along([knee, ankle], 0.14, 0.7, calfPatch);
    default:
      return oval({ x: ankle.x + out * 0.9 * wide, y: ankle.y + 2.4 * s }, 2.5 * wide, 2.3 * s);
  }
}

/** Half widths of long patches: a little narrower than the limb, so that its edge stays to be seen. */
const armPatch: Profile = [
  [0.4, 2.3, 2.2],
  [0.8, 1.8, 1.7],
  [1, 1.8, 1.6],
  [1.25, 2.0, 1.7],
  [1.7, 1.3, 1.2],
];
const thighPatch: Profile = [
  [0.3, 3.0, 3.0],
  [0.6, 2.8, 2.7],
  [0.9, 2.1, 2.1],
];
const calfPatch: Profile = [
  [0.1, 1.9, 1.9],
  [0.35, 2.2, 2.2],
  [0.75, 1.4, 1.4],
];

/** A rounded shape a little off the oval, as a hand would mark it. */
function softOval({ x, y }: Point, width: number, height: number): string {
  return smoothClosed(
    Array.from({ length: 24 }, (_, index) => {
      const angle = (index / 24) * Math.PI * 2;
      const reach = 1 + 0.035 * Math.sin(angle * 2 + 1) + 0.025 * Math.sin(angle * 3 + 2);
      return { x: x + Math.cos(angle) * width * reach, y: y + Math.sin(angle) * height * reach };
    }),
  );
}

/** Places that feel something. Pain is hatched, tingling dotted, numbness plain within a broken edge: no colour is needed to tell them apart. */
export function Patches({ patches, feeling, look }: { readonly patches: readonly Patch[]; readonly feeling: Feeling; readonly look: SceneLook }): ReactNode {
  if (patches.length === 0) return null;
  const pattern = `${look.instance}-feeling`;
  const size = look.reducedDetail ? 3.2 : 2.1;
  return (
    <g data-part="painArea" className={`feeling feeling-${feeling}`}>
      {feeling === 'pain' && (
        <pattern id={pattern} width={size} height={size} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className="feeling-hatch" d={`M${size * 0.3} -1V${size + 1}`} />
        </pattern>
      )}
      {feeling === 'tingling' && (
        <pattern id={pattern} width={size * 0.86} height={size * 0.86} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <circle className="feeling-dot" cx={size * 0.43} cy={size * 0.43} r={size * 0.2} />
        </pattern>
      )}
      {patches.map(({ place, outline }) => (
        <g key={place}>
          <path className="feeling-tint" d={outline} />
          {feeling !== 'numbness' && <path d={outline} fill={`url(#${pattern})`} />}
          <path className="feeling-halo" d={outline} />
          <path className="feeling-edge" d={outline} />
        </g>
      ))}
    </g>
  );
}

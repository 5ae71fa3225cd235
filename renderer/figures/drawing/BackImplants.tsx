import type { BackGeometry, BackLevel } from '#core/figures/back-geometry.ts';
import type { BackFixation, BackScrew } from '#core/figures/back-surgery.ts';
import { mirrored, type Point, polylinePath, rounded, smoothClosedPath } from '#core/figures/path.ts';
import { fixedRandom, stippleDots } from '#core/figures/stipple.ts';
import type { SceneLook } from '../stage/scene.ts';
import { Form } from './Form.tsx';
import './implants.css';

type BackImplantsProps = { readonly geometry: BackGeometry; readonly look: SceneLook };

/** Graft along the sides, then screws, then rods over them. */
export function BackImplants({ geometry, look }: BackImplantsProps) {
  return (
    <g>
      {geometry.levels.map((level) => (
        <g key={level.name}>
          <Graft level={level} look={look} />
          {level.fixation && <Fixation fixation={level.fixation} look={look} />}
        </g>
      ))}
    </g>
  );
}

/** Grains of bone that lie from one transverse process to the next, and grow into a bridge. */
function Graft({ level, look }: { readonly level: BackLevel; readonly look: SceneLook }) {
  const grown = level.state?.graftFraction ?? 0;
  if (level.graft.length === 0) return null;
  const right = level.graft[1] as readonly Point[];
  const bridged = Math.max(0, grown - 0.2) / 0.8;
  return (
    <g data-part="graft" opacity={rounded(Math.min(1, grown / 0.12))}>
      {level.graft.map((bed, index) => (
        <g key={index}>
          {bridged > 0 && (
            <g opacity={rounded(bridged)}>
              <Form id={`${look.instance}-graft-${level.name}-${index}`} tissue="bone" outline={smoothClosedPath(bed)} shadeMm={2.4} line="inner" />
            </g>
          )}
          <path
            d={grains(right, look.reducedDetail ? 1.6 : 1, index === 0)}
            className="fill-graft line-texture bone-line"
            opacity={rounded(1 - bridged * 0.85)}
          />
        </g>
      ))}
    </g>
  );
}

function grains(bed: readonly Point[], coarse: number, isLeft: boolean): string {
  const random = fixedRandom(47);
  return stippleDots(bed, 2.2 * coarse, 45, () => 0.97)
    .map(({ x, y }) => {
      const turn = random() * 90;
      const corners = [0, 1, 2, 3].map((corner) => {
        const angle = ((corner * 90 + turn + (random() - 0.5) * 46) * Math.PI) / 180;
        const reach = (1 + random() * 0.8) * coarse;
        return { x: x + Math.cos(angle) * reach, y: y + Math.sin(angle) * reach };
      });
      return polylinePath(isLeft ? mirrored(corners) : corners, true);
    })
    .join('');
}

/** How far out a screw begins, and how its way in leans: inward and a little down, as its pedicle does. */
const wayInMm = 15;

function Fixation({ fixation, look }: { readonly fixation: BackFixation; readonly look: SceneLook }) {
  const { fraction, screws, level } = fixation;
  const out = (1 - Math.min(1, fraction / 0.6)) * wayInMm;
  const rodsIn = Math.min(1, Math.max(0, (fraction - 0.55) / 0.4));
  const capsIn = Math.min(1, Math.max(0, (fraction - 0.85) / 0.15));
  const headOf = ({ entry, side }: BackScrew): Point => ({ x: entry.x + (side === 'left' ? -1 : 1) * out, y: entry.y - out * 0.35 });
  return (
    <g>
      <g data-part="screw" opacity={rounded(Math.min(1, fraction * 6))}>
        {screws.map((screw) => (
          <Screw key={`${screw.bone}-${screw.side}`} entry={screw.entry} head={headOf(screw)} look={look} />
        ))}
      </g>
      {rodsIn > 0 && (
        <g data-part="rod" opacity={rounded(rodsIn)}>
          {(['left', 'right'] as const).map((side) => (
            <Rod key={side} screws={screws.filter((screw) => screw.side === side)} shiftMm={(1 - rodsIn) * -14} id={`${look.instance}-rod-${level}-${side}`} />
          ))}
        </g>
      )}
      {capsIn > 0 && (
        <g data-part="screw" opacity={rounded(capsIn)}>
          {screws.map(({ entry, bone, side }) => (
            <g key={`${bone}-${side}`}>
              <circle cx={rounded(entry.x)} cy={rounded(entry.y)} r={3.5} className="fill-metal-light line-inner metal-line" />
              {!look.reducedDetail && <path d={hexagon(entry, 1.7)} className="fill-metal-deep line-texture metal-line" />}
            </g>
          ))}
        </g>
      )}
    </g>
  );
}

/** Head from its end; what of the shaft is still outside the bone lies between it and the place of entry. */
function Screw({ entry, head, look }: { readonly entry: Point; readonly head: Point; readonly look: SceneLook }) {
  const length = Math.hypot(head.x - entry.x, head.y - entry.y);
  const along = { x: (head.x - entry.x) / (length || 1), y: (head.y - entry.y) / (length || 1) };
  const at = (out: number, aside: number): Point => ({ x: entry.x + along.x * out - along.y * aside, y: entry.y + along.y * out + along.x * aside });
  const turns = Math.floor(length / 1.7);
  const edge = (side: 1 | -1) => Array.from({ length: turns }, (_, index) => [at(index * 1.7 + 0.2, side * 1.9), at(index * 1.7 + 1, side * 2.6)]).flat();
  return (
    <g>
      {length > 2 && (
        <path d={polylinePath([at(-0.6, 0), ...edge(-1), at(length, 0), ...edge(1).reverse()], true)} className="fill-metal line-inner metal-line" />
      )}
      <circle cx={rounded(head.x)} cy={rounded(head.y)} r={5.4} className="fill-metal line-outer metal-line" />
      {/* The slot for the rod. */}
      <path
        d={`M${rounded(head.x - 2.6)} ${rounded(head.y - 4.7)}V${rounded(head.y + 4.7)}M${rounded(head.x + 2.6)} ${rounded(head.y - 4.7)}V${rounded(head.y + 4.7)}`}
        fill="none"
        className="line-inner metal-line"
      />
      <circle cx={rounded(head.x)} cy={rounded(head.y)} r={2.5} className="fill-metal-deep line-texture metal-line" />
      {!look.reducedDetail && <path d={hexagon(head, 1.3)} className="fill-metal" />}
    </g>
  );
}

function hexagon(middle: Point, radius: number): string {
  return polylinePath(
    Array.from({ length: 6 }, (_, index) => {
      const angle = (index / 6) * Math.PI * 2;
      return { x: middle.x + Math.cos(angle) * radius, y: middle.y + Math.sin(angle) * radius };
    }),
    true,
  );
}

/** A rod from a little above the upper head to a little below the lower one, with rounded ends. */
function Rod({ screws, shiftMm, id }: { readonly screws: readonly BackScrew[]; readonly shiftMm: number; readonly id: string }) {
  const [upper, lower] = screws;
  if (!upper || !lower) return null;
  const over = 7;
  const half = 2.75;
  const length = Math.hypot(lower.entry.x - upper.entry.x, lower.entry.y - upper.entry.y);
  const along = { x: (lower.entry.x - upper.entry.x) / length, y: (lower.entry.y - upper.entry.y) / length };
  const at = (down: number, aside: number): Point => ({
    x: upper.entry.x + along.x * (down + shiftMm) - along.y * aside,
    y: upper.entry.y + along.y * (down + shiftMm) + along.x * aside,
  });
  const round = (end: number, sign: 1 | -1) =>
    [-1, -0.75, -0.3, 0.3, 0.75, 1].map((share) => at(end + sign * half * Math.sqrt(1 - share * share), -sign * share * half));
  return (
    <g>
      <Form id={id} tissue="metal" outline={polylinePath([...round(-over, -1), ...round(length + over, 1)], true)} shadeMm={0}>
        <path d={polylinePath([at(-over, -0.9), at(length + over, -0.9)])} fill="none" className="rod-light" />
      </Form>
    </g>
  );
}

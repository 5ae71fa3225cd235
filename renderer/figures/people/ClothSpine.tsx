import type { ReactNode } from 'react';
import { polylinePath } from '#core/figures/path.ts';
import type { Point, Skeleton } from '#core/figures/person.ts';
import { mix, smoothClosed, widthAt } from './outline.ts';
import type { PersonLook } from './person-looks.ts';
import { trunkFrontSide, trunkLine, trunkProfile } from './trunk-shapes.ts';
import './cloth-spine.css';

/**
 * Heights of vertebra and disk from the promontory up, scene millimetres of a person 100 high: a lumbar spine is about 18 cm,
 * a thoracic one 28 cm long (Gray's Anatomy), and disks take a quarter of the first and a fifth of the second.
 */
const lumbar = { count: 5, body: 1.6, disk: 0.5, halfDepth: 1.3 } as const;
/** The two topmost lie under the collar. */
const thoracic = { count: 10, body: 1.08, disk: 0.26, halfDepth: 1.0 } as const;
/** The promontory of the sacrum is this far along the trunk: 1 is the hip joint, 2 the waist. */
const promontory = 1.32;
/** How far behind the middle of the trunk the spine runs, as a share of the trunk's back half. */
const depthShare = 0.36;

type Place = { readonly middle: Point; readonly up: Point; readonly back: Point };

/** Where the spine of a posed body runs: a place for every distance above the promontory, scene millimetres. */
function spineWay(skeleton: Skeleton, look: PersonLook): (distance: number) => Place {
  const scale = look.trunk * (look.stature / 100);
  const profile = trunkProfile(look);
  const side = trunkFrontSide(skeleton);
  const stations = trunkLine(skeleton, look).map(({ middle, direction, at }) => {
    const back = { x: direction.y * side, y: -direction.x * side };
    const reach = widthAt(profile, at).back * scale * depthShare;
    return { at, back, middle: { x: middle.x + back.x * reach, y: middle.y + back.y * reach } };
  });
  const lengths = stations.reduce<number[]>((sums, { middle }, index) => {
    const before = stations[index - 1]?.middle ?? middle;
    sums.push((sums[index - 1] ?? 0) + Math.hypot(middle.x - before.x, middle.y - before.y));
    return sums;
  }, []);
  const lengthAt = (at: number) => {
    const index = Math.max(
      1,
      stations.findIndex((station) => station.at >= at),
    );
    const [from, to] = [stations[index - 1]?.at ?? 0, stations[index]?.at ?? 1];
    return (lengths[index - 1] ?? 0) + ((lengths[index] ?? 0) - (lengths[index - 1] ?? 0)) * ((at - from) / (to - from || 1));
  };
  const start = lengthAt(promontory);
  return (distance) => {
    const wanted = start + distance;
    const index = Math.min(
      stations.length - 1,
      Math.max(
        1,
        lengths.findIndex((length) => length >= wanted),
      ),
    );
    const [from, to] = [stations[index - 1], stations[index]];
    const [low, high] = [lengths[index - 1] ?? 0, lengths[index] ?? 1];
    const [one, other] = [from?.middle ?? skeleton.hip, to?.middle ?? skeleton.waist];
    const length = Math.hypot(other.x - one.x, other.y - one.y) || 1;
    const up = { x: (other.x - one.x) / length, y: (other.y - one.y) / length };
    return { middle: mix(one, other, (wanted - low) / (high - low || 1)), up, back: { x: up.y * side, y: -up.x * side } };
  };
}

export type SpineUnderCloth = {
  /** Vertebrae from L5 up, each as its four corners. */
  readonly vertebrae: ReadonlyArray<readonly Point[]>;
  readonly sacrum: readonly Point[];
  /** The whole column with its disks, once round. */
  readonly column: readonly Point[];
  /** The middle of the lower back. */
  readonly middle: Point;
};

/**
 * The spine inside a posed body.
 * @param opening How much higher each lumbar disk is than at rest, scene millimetres.
 */
export function spineUnderCloth(skeleton: Skeleton, look: PersonLook, opening = 0): SpineUnderCloth {
  const scale = look.stature / 100;
  const way = spineWay(skeleton, look);
  const corner = ({ middle, back }: Place, reach: number): Point => ({ x: middle.x + back.x * reach, y: middle.y + back.y * reach });
  const vertebrae: Point[][] = [];
  const edges: { readonly front: Point; readonly back: Point }[] = [];
  let height = 0;
  for (const part of [lumbar, thoracic]) {
    for (let index = 0; index < part.count; index += 1) {
      const disk = (part.disk + (part === lumbar ? opening : 0)) * scale;
      const [foot, top] = [way(height + disk), way(height + disk + part.body * scale)];
      const half = part.halfDepth * scale;
      vertebrae.push([corner(foot, -half), corner(foot, half), corner(top, half), corner(top, -half)]);
      edges.push({ front: corner(foot, -half), back: corner(foot, half) }, { front: corner(top, -half), back: corner(top, half) });
      height += disk + part.body * scale;
    }
  }
  const base = way(0);
  const half = lumbar.halfDepth * scale;
  const below = (down: number, back: number): Point => ({
    x: base.middle.x + (base.back.x * back - base.up.x * down) * scale,
    y: base.middle.y + (base.back.y * back - base.up.y * down) * scale,
  });
  return {
    vertebrae,
    sacrum: [corner(base, -half), corner(base, half), below(2.2, 2.5), below(4.6, 3.1), below(5.2, 2.6), below(2.9, 1)],
    column: [corner(base, -half), ...edges.map(({ front }) => front), ...edges.map(({ back }) => back).reverse(), corner(base, half)],
    middle: way(5 * scale).middle,
  };
}

/** The spine as it runs under the clothes: bones and the disks between them; in small pictures its course alone. */
export function ClothSpine({ spine, isSimple }: { readonly spine: SpineUnderCloth; readonly isSimple: boolean }): ReactNode {
  return (
    <g className="cloth-spine">
      <path className="cloth-spine-column line-inner" d={polylinePath(spine.column, true)} />
      <path className="cloth-spine-bone line-texture" d={smoothClosed(spine.sacrum)} />
      {isSimple ? (
        <path className="cloth-spine-whole" d={polylinePath(spine.column, true)} />
      ) : (
        <path className="cloth-spine-bone line-texture" d={spine.vertebrae.map((corners) => polylinePath(corners, true)).join('')} />
      )}
    </g>
  );
}

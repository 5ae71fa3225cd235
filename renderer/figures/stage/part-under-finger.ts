import type { PartId } from '#core/figures/figure-words.ts';
import type { Box } from '#core/figures/label-layout.ts';
import { type PartNearby, partAt, reachMm } from '#core/figures/part-at.ts';
import { groupsOf } from './lit-part.ts';

type Place = { readonly x: number; readonly y: number };
export type TouchablePart = {
  readonly part: PartId;
  /** Where its label's line ends, in CSS pixels of the page. */
  readonly anchor: Place;
  /** Where its name stands: beside a button that has little room, the name itself answers a finger. */
  readonly name?: Box;
};

/** A part smaller than this, millimetres of the glass, is small: VVSG 2.0 wants targets of 12.7 mm. */
const fingerMm = 13;
/** Distances at which the paint around the finger is looked at, and in how many directions. */
const rings: readonly (readonly [number, number])[] = [
  [0, 1],
  [1.5, 8],
  [3, 8],
  [4.5, 12],
  [reachMm, 16],
];

/** The part of a drawing that a finger at this place of the page means. */
export function partUnderFinger(drawing: SVGSVGElement, at: Place, parts: readonly TouchablePart[], pixelsPerMillimetre: number): PartId | null {
  const painted = paintAround(drawing, at, parts, pixelsPerMillimetre);
  const nearby = parts.map(
    ({ part, anchor, name }): PartNearby => ({
      id: part,
      paintMm: Math.min(
        painted.get(part) ?? Number.POSITIVE_INFINITY,
        name === undefined ? Number.POSITIVE_INFINITY : distanceTo(name, at) / pixelsPerMillimetre,
      ),
      anchorMm: Math.hypot(anchor.x - at.x, anchor.y - at.y) / pixelsPerMillimetre,
      isSmall: groupsOf(drawing, part).every((group) => isSmall(group, pixelsPerMillimetre)),
    }),
  );
  return partAt(nearby) as PartId | null;
}

/** How far from the finger each part is painted, looked at in rings. */
function paintAround(drawing: SVGSVGElement, at: Place, parts: readonly TouchablePart[], pixelsPerMillimetre: number): ReadonlyMap<PartId, number> {
  const found = new Map<PartId, number>();
  for (const [distance, directions] of rings) {
    for (let direction = 0; direction < directions; direction += 1) {
      const angle = (direction / directions) * Math.PI * 2;
      const reach = distance * pixelsPerMillimetre;
      const hit = document.elementFromPoint(at.x + Math.cos(angle) * reach, at.y + Math.sin(angle) * reach);
      const part = hit !== null && drawing.contains(hit) ? partOf(hit, parts) : null;
      if (part !== null && !found.has(part)) found.set(part, distance);
    }
  }
  return found;
}

/** The innermost of these parts that an element belongs to. */
function partOf(element: Element, parts: readonly TouchablePart[]): PartId | null {
  const group = element.closest<SVGElement>(parts.map(({ part }) => `[data-part="${part}"]`).join(','));
  return (group?.dataset['part'] as PartId | undefined) ?? null;
}

function distanceTo({ x, y, width, height }: Box, at: Place): number {
  return Math.hypot(Math.max(x - at.x, at.x - x - width, 0), Math.max(y - at.y, at.y - y - height, 0));
}

function isSmall(group: Element, pixelsPerMillimetre: number): boolean {
  const { width, height } = group.getBoundingClientRect();
  return Math.min(width, height) < fingerMm * pixelsPerMillimetre;
}

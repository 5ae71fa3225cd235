/** A part of a drawing near a finger. */
export type PartNearby = {
  readonly id: string;
  /** From the finger to the nearest of the part's paint, millimetres on the glass; 0 under the finger. */
  readonly paintMm: number;
  /** From the finger to the point its label's line ends at. */
  readonly anchorMm: number;
  /** Smaller than a finger's target: whoever means it will often miss it. */
  readonly isSmall: boolean;
};

/** Half of a target of 13 mm: so far from its paint a part still answers. */
export const reachMm = 6.5;
/** Where nothing that answers is painted near, the nearest of the labels' ends does. */
const anchorReachMm = 9;
/** So much nearer than it is, a small part counts: it lies within or beside larger ones. */
const smallPartHelpMm = 4;

/** The part a finger means: what lies under it, a small one close by before a large one, the nearest in reach before none. */
export function partAt(nearby: readonly PartNearby[]): string | null {
  const painted = nearest(nearby, (part) => (part.paintMm <= reachMm ? part.paintMm - (part.isSmall ? smallPartHelpMm : 0) : null));
  return painted ?? nearest(nearby, (part) => (part.anchorMm <= anchorReachMm ? part.anchorMm : null));
}

function nearest(nearby: readonly PartNearby[], measure: (part: PartNearby) => number | null): string | null {
  let best: { readonly id: string; readonly distance: number } | null = null;
  for (const part of nearby) {
    const distance = measure(part);
    if (distance !== null && (best === null || distance < best.distance)) best = { id: part.id, distance };
  }
  return best?.id ?? null;
}

import { everySegmentName } from '#core/figures/adult-spine.ts';
import type { Figure } from '#core/figures/figure-schema.ts';
import { completeSpine } from '#core/figures/resolve-spine.ts';
import type { SpineState } from '#core/figures/spine-schema.ts';

/**
 * The figure a fraction (0 to 1) of the way between two. Every number moves; a number that one of them leaves out has
 * its adult default there. Null where the two can't be blended (another scene, level, person, side …): they cross-fade.
 */
export function interpolateFigure(from: Figure, to: Figure, fraction: number): Figure | null {
  if (from.scene !== to.scene) return null;
  const view = blend(from.view, to.view, fraction);
  if (view === mismatch) return null;
  if (!('spine' in from) || !('spine' in to)) return { ...to, view } as Figure;
  const spine = blend(...pairSpines(from.spine, to.spine), fraction);
  if (spine === mismatch) return null;
  return { ...to, view, spine } as Figure;
}

const mismatch = Symbol('these two cannot be blended');

function blend(from: unknown, to: unknown, fraction: number): unknown {
  if (typeof from === 'number' && typeof to === 'number') return from + (to - from) * fraction;
  if (Array.isArray(from) && Array.isArray(to)) return JSON.stringify(from) === JSON.stringify(to) ? to : mismatch;
  if (isRecord(from) && isRecord(to)) {
    const blended: Record<string, unknown> = {};
    for (const key of new Set([...Object.keys(from), ...Object.keys(to)])) {
      const value = blend(from[key], to[key], fraction);
      if (value === mismatch) return mismatch;
      blended[key] = value;
    }
    return blended;
  }
  return from === to ? to : mismatch;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Fills both spines with defaults; a herniation only one of them has grows from, or shrinks to, nothing. */
function pairSpines(from: SpineState, to: SpineState): [unknown, unknown] {
  const first = completeSpine(from);
  const second = completeSpine(to);
  for (const segment of everySegmentName) {
    const one = first[segment];
    const other = second[segment];
    if (one.herniation && !other.herniation) second[segment] = { ...other, herniation: { ...one.herniation, depthMm: 0 } };
    if (other.herniation && !one.herniation) first[segment] = { ...one, herniation: { ...other.herniation, depthMm: 0 } };
  }
  return [first, second];
}

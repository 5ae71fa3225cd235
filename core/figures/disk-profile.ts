import type { Point } from './path.ts';
import type { Herniation } from './spine-schema.ts';

/**
 * How a herniation leaves the edge of a disk, in millimetres: x outward from the edge, y along it. After Lumbar disc
 * nomenclature 2.0 (Fardon et al., Spine J 2014;14:2525): a protrusion is widest at its base; an extrusion has a neck
 * narrower than its dome; a sequestration is a piece that has lost its connection.
 */
export type HerniationProfile = {
  /** From one end of the base over the dome to the other end. */
  readonly edge: readonly Point[];
  /** Outline of the free piece of a sequestration. */
  readonly freePiece: readonly Point[] | null;
};

export type ProfileShape = {
  /** Half of the width the base may take along the edge, millimetres. */
  readonly halfBaseMm: number;
  /** How far the dome moves along the edge (an extrusion hangs down), millimetres. */
  readonly driftMm: number;
};

export function herniationProfile(herniation: Pick<Herniation, 'depthMm' | 'type'>, shape: ProfileShape): HerniationProfile {
  const { depthMm, type } = herniation;
  if (type === 'protrusion') return { edge: dome(depthMm, shape.halfBaseMm, 0, shape.driftMm * 0.25), freePiece: null };
  const neck = Math.min(shape.halfBaseMm * 0.55, depthMm * 0.42);
  const overhang = depthMm * 0.36;
  if (type === 'extrusion') return { edge: dome(depthMm, neck, overhang, shape.driftMm), freePiece: null };
  // What stays at the disk, a gap, and the piece: together as deep as the whole.
  const stump = depthMm * 0.25;
  return {
    edge: dome(stump, shape.halfBaseMm * 0.7, 0, 0),
    freePiece: piece(depthMm * 0.4, depthMm, Math.max(depthMm * 0.55, 0.01), shape.driftMm * 1.4),
  };
}

/** `overhang` moves the flanks outward past the base: more of it than the base allows makes a neck. */
function dome(depthMm: number, halfBaseMm: number, overhangMm: number, driftMm: number): Point[] {
  const points: Point[] = [];
  const steps = 24;
  for (let step = 0; step <= steps; step += 1) {
    const t = (step / steps) * 2 - 1;
    const angle = (t * Math.PI) / 2;
    const height = Math.cos(angle) ** 0.95;
    // Close to an arc of an ellipse, so that the top is round.
    const along = 0.75 * Math.sin(angle) + 0.25 * t;
    points.push({ x: depthMm * height, y: halfBaseMm * along + overhangMm * Math.sin(t * Math.PI) * 1.15 + driftMm * height ** 2 });
  }
  return points;
}

function piece(fromMm: number, toMm: number, halfLengthMm: number, driftMm: number): Point[] {
  const points: Point[] = [];
  const middle = (fromMm + toMm) / 2;
  const half = (toMm - fromMm) / 2;
  for (let step = 0; step < 20; step += 1) {
    const angle = (step / 20) * Math.PI * 2;
    // A little irregular, as a real piece is.
    const swell = 1 + 0.07 * Math.sin(angle * 3 + 0.6);
    points.push({ x: Math.min(toMm, middle + Math.cos(angle) * half * swell), y: driftMm + Math.sin(angle) * halfLengthMm * swell });
  }
  return points;
}

/** How far the profile reaches out at a place along the edge: 0 beside it. */
export function reachAt(profile: HerniationProfile, along: number): number {
  const outlines = profile.freePiece ? [profile.edge, [...profile.freePiece, profile.freePiece[0] as Point]] : [profile.edge];
  let reach = 0;
  for (const outline of outlines) {
    for (let index = 1; index < outline.length; index += 1) {
      const one = outline[index - 1] as Point;
      const other = outline[index] as Point;
      if (along < Math.min(one.y, other.y) || along > Math.max(one.y, other.y)) continue;
      const span = other.y - one.y;
      const x = Math.abs(span) < 1e-9 ? Math.max(one.x, other.x) : one.x + ((along - one.y) / span) * (other.x - one.x);
      reach = Math.max(reach, x);
    }
  }
  return reach;
}

import { easeMove } from '../stage/cubic-bezier.ts';

/** What the spine on the attract screen does at one moment of its cycle. Fractions are 0 to 1. */
export type AttractMoment = {
  /** How much of the one line has been drawn. */
  readonly drawnFraction: number;
  /** Forward bend, degrees. */
  readonly bendDegrees: number;
  /** 0 sees the whole spine, 1 one disk. */
  readonly closeness: number;
  /** How hard a load presses on the disk. */
  readonly load: number;
  /** 1 sees the leg down to the foot as well. */
  readonly legView: number;
  /** Where the beads of the nerve signal are on their way down. */
  readonly beads: readonly number[];
};

/** Six phrases of at most 4.5 s, each followed by stillness (look.md, Attract). Milliseconds. */
export const attractPhrases = [
  { name: 'draws itself', movesMs: 4200, restsMs: 2400 },
  { name: 'bends and rises', movesMs: 4400, restsMs: 1800 },
  { name: 'goes in to one disk', movesMs: 3000, restsMs: 1500 },
  { name: 'cushions a load', movesMs: 4400, restsMs: 1800 },
  { name: 'signals to the foot', movesMs: 4500, restsMs: 1800 },
  { name: 'comes back out', movesMs: 2600, restsMs: 5200 },
] as const;
export const attractCycleMs = attractPhrases.reduce((sum, phrase) => sum + phrase.movesMs + phrase.restsMs, 0);

/** The picture at rest: what a visitor sees who has stopped motion. */
export const attractAtRest: AttractMoment = { drawnFraction: 1, bendDegrees: 0, closeness: 0, load: 0, legView: 0, beads: [] };

/** The moment at a time of the clock, milliseconds; the same time always gives the same picture. */
export function attractMoment(nowMs: number): AttractMoment {
  let within = ((nowMs % attractCycleMs) + attractCycleMs) % attractCycleMs;
  let phrase = 0;
  for (const { movesMs, restsMs } of attractPhrases) {
    if (within < movesMs + restsMs) break;
    within -= movesMs + restsMs;
    phrase += 1;
  }
  const done = Math.min(1, within / (attractPhrases[phrase]?.movesMs ?? 1));
  return momentOf(phrase, done);
}

function momentOf(phrase: number, done: number): AttractMoment {
  switch (phrase) {
    case 0:
      return { ...attractAtRest, drawnFraction: soft(done) };
    case 1:
      return { ...attractAtRest, bendDegrees: 17 * there(done) };
    case 2:
      return { ...attractAtRest, closeness: easeMove(done) };
    case 3:
      // Twice, the second time deeper: down, and slowly up again.
      return { ...attractAtRest, closeness: 1, load: done < 0.42 ? 0.7 * there(done / 0.42) : there((done - 0.42) / 0.58) };
    case 4: {
      const out = easeMove(Math.min(1, done / 0.34));
      const beads = [0, 0.055, 0.11].map((delay) => (done - 0.3 - delay) / 0.56).filter((at) => at > 0 && at < 1);
      return { ...attractAtRest, closeness: 1 - out, legView: out, beads };
    }
    default:
      return { ...attractAtRest, legView: 1 - easeMove(done) };
  }
}

/** There and back again, still at both ends and in the middle. */
function there(done: number): number {
  return done < 0.5 ? easeMove(done * 2) : easeMove(2 - done * 2);
}

function soft(done: number): number {
  return done * done * (3 - 2 * done);
}

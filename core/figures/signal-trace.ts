/**
 * Lines on the screen of a test of muscles and nerves. Pure: the same line every time, so that a picture can be
 * compared with the one before. Levels are fractions of half the screen's height: 1 is its top, -1 its foot.
 */

export type TraceLine = readonly number[];

export const traceSamples = 260;

/** How long a nerve takes to answer, milliseconds: on time, late, and how much time the screen shows. */
export type AnswerTimes = { readonly usual: number; readonly slow: number; readonly shown: number };

/**
 * Conduction: the fibular nerve from below the knee to a small muscle of the foot, about 30 cm. 4.8 ms from the ankle on
 * and 44 to 49 m/s above it (Buschbacher, Am J Phys Med Rehabil 1999;78:S26) make about 11 ms; late is what a velocity of
 * about 20 m/s makes of it. Evoked potentials: the answer of the brain to the tibial nerve at the ankle comes after about
 * 38 ms (Miura et al., Clin Neurophysiol 2003;114:1367).
 */
export const answerTimes: Readonly<Record<'nerve-conduction' | 'evoked-potentials', AnswerTimes>> = {
  'nerve-conduction': { usual: 11, slow: 19, shown: 30 },
  'evoked-potentials': { usual: 38, slow: 58, shown: 90 },
};

/** The place of a time on the screen, 0 at its start to 1 at its end. */
export function placeOfAnswer(test: keyof typeof answerTimes, signal: 'usual' | 'slow'): number {
  const times = answerTimes[test];
  return times[signal] / times.shown;
}

/** A number from 0 to 1 that looks random and is the same for the same place. */
function scatter(index: number, seed: number): number {
  const wave = Math.sin(index * 127.1 + seed * 311.7) * 43758.5453;
  return wave - Math.floor(wave);
}

/** Ripple that every amplifier has, with a few slow and quick waves: no part of it repeats on the screen. */
function ripple(part: number, height: number): number {
  return height * (Math.sin(part * 61) * 0.5 + Math.sin(part * 97 + 1.3) * 0.3 + Math.sin(part * 173 + 4.1) * 0.2);
}

/** What a needle hears: a muscle at rest is nearly silent; at work its fibers fire one over the other. */
export function muscleTrace(muscle: 'at-rest' | 'at-work', samples = traceSamples): TraceLine {
  const isAtWork = muscle === 'at-work';
  const spikes = isAtWork ? firings() : [];
  return Array.from({ length: samples }, (_, index) => {
    const part = index / (samples - 1);
    const fired = spikes.reduce((sum, spike) => sum + spike.height * spikeShape((part - spike.at) / spike.width), 0);
    return withinScreen(ripple(part, 0.03) + fired);
  });
}

type Firing = { readonly at: number; readonly height: number; readonly width: number };

/** Work begins a little after the left edge and then fills the screen. */
function firings(): Firing[] {
  const count = 34;
  const begins = 0.12;
  return Array.from({ length: count }, (_, index) => {
    const at = begins + ((index + scatter(index, 1) * 0.8) / count) * (1 - begins);
    const swell = Math.min(1, 0.45 + (at - begins) * 6);
    return { at, height: (0.45 + 0.5 * scatter(index, 2)) * swell * (index % 2 === 0 ? 1 : -1), width: 0.0055 + 0.004 * scatter(index, 3) };
  });
}

/** One fiber group fires: up, and a smaller way down after it. */
function spikeShape(offset: number): number {
  return bell(offset) - 0.6 * bell(offset - 1.6);
}

const bell = (offset: number) => Math.exp(-offset * offset);
const withinScreen = (level: number) => Math.max(-0.97, Math.min(0.97, level));

/**
 * The answer of a nerve: the mark of the pulse at the start, then quiet, then one bump at `answerPart` of the screen's
 * width. A late answer comes through fewer well-wrapped fibers, so it is lower and broader too.
 */
export function answerTrace(test: keyof typeof answerTimes, signal: 'usual' | 'slow', samples = traceSamples): TraceLine {
  const begins = placeOfAnswer(test, signal);
  const isLate = signal === 'slow';
  const height = isLate ? 0.62 : 0.78;
  const width = isLate ? 0.052 : 0.042;
  const top = begins + width * 1.9;
  return Array.from({ length: samples }, (_, index) => {
    const part = index / (samples - 1);
    const pulse = 0.5 * bell((part - 0.03) / 0.006) - 0.3 * bell((part - 0.045) / 0.006);
    const answer = height * bell((part - top) / width) - height * 0.32 * bell((part - top - width * 2.4) / (width * 1.1));
    const quiet = test === 'evoked-potentials' ? ripple(part, 0.045) : ripple(part, 0.012);
    return withinScreen(pulse + answer + quiet);
  });
}

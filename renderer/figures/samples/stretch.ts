import { exerciseIds } from '#core/figures/scenes/stretch.ts';
import { samplesOf } from './samples-of.ts';

export const stretchSamples = samplesOf('stretch', Object.fromEntries(exerciseIds.map((exercise) => [exercise, { view: { exercise } }])));

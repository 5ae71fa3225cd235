import { samplesOf } from './samples-of.ts';

export const inversionTableSamples = samplesOf('inversion-table', {
  upright: { view: { tiltDegrees: -70 } },
  leaning: { view: { tiltDegrees: -35 } },
  level: { view: { tiltDegrees: 0 } },
  'half-way': { view: { tiltDegrees: 28 } },
  'head-down': { view: { tiltDegrees: 60 }, labels: ['ankleHolder', 'lowerBack'] },
  'head-down-woman': { view: { person: 'mei', tiltDegrees: 45 } },
  'head-down-scarf': { view: { person: 'amina', tiltDegrees: 60 } },
  'level-large-man': { view: { person: 'carlos', tiltDegrees: 0 } },
});

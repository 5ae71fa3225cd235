import { samplesOf } from './samples-of.ts';

export const heatAndColdSamples = samplesOf('heat-and-cold', {
  'heat-labelled': { view: { kind: 'heat' }, labels: ['warmPad', 'cloth'] },
  'cold-labelled': { view: { kind: 'cold' }, labels: ['coldPack', 'cloth'] },
  'heat-20': { view: { kind: 'heat', minutes: 20 } },
  'cold-10': { view: { kind: 'cold', minutes: 10 } },
  'not-begun': { view: { kind: 'cold', minutes: 0 } },
  longest: { view: { kind: 'heat', minutes: 30 } },
  'heat-large-man': { view: { person: 'carlos', kind: 'heat' } },
  'cold-scarf': { view: { person: 'amina', kind: 'cold' } },
  'heat-turban': { view: { person: 'ravi', kind: 'heat' } },
  'cold-young-woman': { view: { person: 'mei', kind: 'cold' } },
  'cold-tall-man': { view: { person: 'joseph', kind: 'cold' } },
});

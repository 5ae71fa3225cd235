import { samplesOf } from './samples-of.ts';

export const phoneSamples = samplesOf('phone', {
  'care-team': { view: { call: 'care-team' } },
  emergency: { view: { call: 'emergency' } },
  'front-desk': { view: { call: 'front-desk' } },
  'care-team-ravi': { view: { person: 'ravi', call: 'care-team' } },
  'emergency-amina': { view: { person: 'amina', call: 'emergency' } },
  'front-desk-mei': { view: { person: 'mei', call: 'front-desk' } },
});

import { samplesOf } from './samples-of.ts';

export const postureSamples = samplesOf('posture', {
  lifting: {},
  'lifting-far': { view: { activity: 'lifting-far' } },
  sitting: { view: { activity: 'sitting' }, labels: ['pillow', 'lowerBack'] },
  'sitting-slumped': { view: { activity: 'sitting-slumped' } },
  carrying: { view: { activity: 'carrying' } },
  standing: { view: { activity: 'standing' } },
  'sleeping-side': { view: { activity: 'sleeping-side' }, labels: ['pillow'] },
  'sleeping-back': { view: { activity: 'sleeping-back' }, labels: ['pillow'] },
  'lifting-large-man': { view: { person: 'carlos', activity: 'lifting' } },
  'lifting-far-young-woman': { view: { person: 'mei', activity: 'lifting-far' } },
  'sitting-old-woman': { view: { person: 'dorothy', activity: 'sitting' } },
  'sitting-slumped-man': { view: { person: 'joseph', activity: 'sitting-slumped' } },
  'carrying-man': { view: { person: 'ravi', activity: 'carrying' } },
  'standing-man': { view: { person: 'carlos', activity: 'standing' } },
  'sleeping-back-old-woman': { view: { person: 'dorothy', activity: 'sleeping-back' } },
});

import { samplesOf } from './samples-of.ts';

export const adjustmentSamples = samplesOf('adjustment', {
  talk: { view: { stage: 'talk' } },
  exam: { view: { stage: 'exam' }, labels: ['hands', 'lowerBack'] },
  'lower-back': { view: { stage: 'lower-back' }, labels: ['hands', 'lowerBack'] },
  neck: { view: { stage: 'neck' }, labels: ['hands', 'neck'] },
});

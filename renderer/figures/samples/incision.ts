import { samplesOf } from './samples-of.ts';

export const incisionSamples = samplesOf('incision', {
  both: { labels: ['skinCut'] },
  open: { view: { approach: 'open' }, labels: ['skinCut'] },
  'open-longest': { view: { approach: 'open', lengthMm: 150, person: 'carlos' } },
  'open-shortest': { view: { approach: 'open', lengthMm: 20, person: 'mei' } },
  'open-between': { view: { approach: 'open', lengthMm: 63, person: 'joseph' } },
  'minimally-invasive': { view: { approach: 'minimally-invasive', person: 'dorothy' } },
  'dressing-both': { view: { wound: 'dressing', person: 'joseph' }, labels: ['dressing'] },
  'dressing-open': { view: { approach: 'open', wound: 'dressing', person: 'amina' } },
  'neck-back-both': { view: { place: 'neck-back', lengthMm: 80 } },
  'neck-back-open': { view: { place: 'neck-back', approach: 'open', person: 'mei' } },
  'neck-back-scarf': { view: { place: 'neck-back', approach: 'open', person: 'amina', lengthMm: 60 } },
  'neck-back-dressing': { view: { place: 'neck-back', approach: 'open', person: 'dorothy', wound: 'dressing' } },
  'neck-front-both': { view: { place: 'neck-front', person: 'carlos', lengthMm: 50 } },
  'neck-front-long': { view: { place: 'neck-front', approach: 'open', person: 'ravi', lengthMm: 100 } },
  'neck-front-scarf': { view: { place: 'neck-front', approach: 'open', person: 'amina', lengthMm: 40, wound: 'dressing' } },
});

import { treatmentIds } from '#core/figures/figure-words.ts';
import { samplesOf } from './samples-of.ts';

export const stairsSamples = samplesOf('stairs', {
  ...Object.fromEntries(treatmentIds.map((current) => [`at-${current}`, { view: { current } }])),
  'two-treads': { view: { person: 'mei', treads: ['self-care', 'therapy'], current: 'self-care' } },
  'three-treads': { view: { person: 'dorothy', treads: ['self-care', 'medicine', 'shots'], current: 'shots' } },
  'four-treads': { view: { person: 'ravi', treads: ['self-care', 'therapy', 'shots', 'surgery'], current: 'therapy' } },
});

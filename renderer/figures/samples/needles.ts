import { samplesOf } from './samples-of.ts';

export const needlesSamples = samplesOf('needles', {
  lying: { view: { stage: 'lying' }, labels: ['acupunctureNeedle', 'pillow'] },
  'lying-broad': { view: { stage: 'lying', person: 'carlos' }, labels: ['acupunctureNeedle'] },
  'needle-size': { view: { stage: 'needle-size' }, labels: ['acupunctureNeedle'] },
});

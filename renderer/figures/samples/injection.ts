import { samplesOf } from './samples-of.ts';

export const injectionSamples = samplesOf('injection', {
  lying: { view: { stage: 'lying' }, labels: ['xrayTube', 'xrayPicture'] },
  needle: { view: { stage: 'needle' }, labels: ['thinNeedle', 'diskCore', 'nerveRoot', 'disk'] },
  'dye-begins': { view: { stage: 'dye', dyeFraction: 0.12 } },
  'dye-in-core': { view: { stage: 'dye', dyeFraction: 0.65 }, labels: ['dye', 'thinNeedle'] },
  'dye-runs-out': { view: { stage: 'dye', dyeFraction: 1 }, labels: ['dye', 'diskRing', 'thinNeedle'] },
  'picture-core': { view: { stage: 'picture', dyeFraction: 0.65 } },
  picture: { view: { stage: 'picture' }, labels: ['slicePicture', 'dye'] },
});

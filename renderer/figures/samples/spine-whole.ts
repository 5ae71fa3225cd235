import { samplesOf } from './samples-of.ts';

export const spineWholeSamples = samplesOf('spine-whole', {
  whole: { labels: ['neck', 'chestPart', 'lowerBack', 'sacrum', 'tailbone'] },
  'lower-back': { view: { region: 'lower-back', showsNerves: true }, labels: ['lowerBack', 'spinalCord'] },
  'bent-forward': { view: { bendDegrees: 40, showsNerves: true } },
});

import { samplesOf } from './samples-of.ts';

export const tensSamples = samplesOf('tens', {
  'lower-back-on': { view: { place: 'lower-back', isOn: true }, labels: ['tensPad', 'tensUnit'] },
  'lower-back-off': { view: { place: 'lower-back', isOn: false }, labels: ['tensPad', 'tensUnit'] },
  'leg-on': { view: { place: 'leg', isOn: true }, labels: ['tensPad', 'tensUnit'] },
  'leg-off': { view: { place: 'leg', isOn: false, person: 'amina' }, labels: ['tensPad', 'tensUnit'] },
});

import { samplesOf } from './samples-of.ts';

export const bodyBackSamples = samplesOf('body-back', {
  sciatica: { view: { pain: ['lower-back', 'buttock-left', 'thigh-left', 'calf-left'], showsLegNerve: true }, labels: ['legNerve', 'painArea'] },
  'sciatica-right-to-the-foot': { view: { person: 'dorothy', pain: ['buttock-right', 'thigh-right', 'calf-right', 'foot-right'], showsLegNerve: true } },
  'both-legs': { view: { person: 'mei', pain: ['thigh-left', 'thigh-right'] }, labels: ['painArea'] },
  neck: { view: { person: 'mei', pain: ['neck'] }, labels: ['neck'] },
  'lower-back': { view: { person: 'amina', pain: ['lower-back'] }, labels: ['painArea', 'lowerBack'] },
  'leg-tingles': { view: { person: 'ravi', pain: ['calf-right', 'foot-right'], feeling: 'tingling', showsLegNerve: true }, labels: ['painArea', 'legNerve'] },
  'foot-is-numb': { view: { person: 'joseph', pain: ['calf-left', 'foot-left'], feeling: 'numbness' }, labels: ['painArea'] },
  'neck-and-arm': {
    view: { person: 'joseph', pain: ['neck', 'shoulder-right', 'arm-right', 'hand-right'], showsArmNerve: true },
    labels: ['neck', 'armNerve', 'painArea'],
  },
  'hand-tingles': { view: { person: 'amina', pain: ['arm-left', 'hand-left'], feeling: 'tingling', showsArmNerve: true }, labels: ['armNerve', 'painArea'] },
  'hands-are-numb': { view: { person: 'carlos', pain: ['hand-left', 'hand-right'], feeling: 'numbness' } },
  'upper-back': { view: { person: 'mei', pain: ['neck', 'between-shoulders', 'shoulder-left', 'shoulder-right'] }, labels: ['painArea'] },
  'arm-and-leg': {
    view: { person: 'ravi', pain: ['arm-left', 'hand-left', 'thigh-right', 'calf-right'], showsArmNerve: true, showsLegNerve: true },
    labels: ['neck', 'lowerBack', 'armNerve', 'legNerve'],
  },
});

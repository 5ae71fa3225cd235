import { samplesOf } from './samples-of.ts';

export const scannerSamples = samplesOf('scanner', {
  'mri-metal-off': { view: { stage: 'metal-off' }, labels: ['scanner'] },
  'mri-lying-down': { view: { stage: 'lying-down' }, labels: ['scanner', 'callButton', 'headphones', 'scannerTable', 'staffWindow'] },
  'mri-dye': { view: { stage: 'dye' }, labels: ['armLine', 'dye', 'callButton'] },
  'mri-going-in': { view: { stage: 'going-in' } },
  'mri-inside': { view: { stage: 'inside' }, labels: ['scanner', 'callButton', 'staffWindow'] },
  'mri-picture': { view: { stage: 'picture' }, labels: ['scanPicture'] },
  'ct-metal-off': { view: { kind: 'ct', stage: 'metal-off', person: 'carlos' }, labels: ['ctScanner'] },
  'ct-lying-down': { view: { kind: 'ct', stage: 'lying-down', person: 'carlos' }, labels: ['ctScanner', 'scannerTable', 'staffWindow'] },
  'ct-dye': { view: { kind: 'ct', stage: 'dye', person: 'carlos' }, labels: ['armLine', 'dye', 'ctScanner'] },
  'ct-going-in': { view: { kind: 'ct', stage: 'going-in', person: 'amina' } },
  'ct-inside': { view: { kind: 'ct', stage: 'inside', person: 'carlos' }, labels: ['ctScanner', 'scannerTable', 'staffWindow'] },
  'ct-picture': { view: { kind: 'ct', stage: 'picture', person: 'carlos' }, labels: ['slicePicture'] },
  'x-ray-metal-off': { view: { kind: 'x-ray', stage: 'metal-off', person: 'ravi' }, labels: ['xrayTube', 'xrayPlate'] },
  'x-ray-standing': { view: { kind: 'x-ray', stage: 'standing', person: 'ravi' }, labels: ['xrayTube', 'xrayPlate'] },
  'x-ray-lying-down': { view: { kind: 'x-ray', stage: 'lying-down', person: 'ravi' }, labels: ['xrayTube', 'xrayPlate', 'staffWindow'] },
  'x-ray-picture': { view: { kind: 'x-ray', stage: 'picture', person: 'mei' }, labels: ['xrayPicture'] },
});

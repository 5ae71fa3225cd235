import { samplesOf } from './samples-of.ts';

export const medicineSamples = samplesOf('medicine', {
  tablets: { labels: ['medicineBottle'] },
  'ask-pharmacist': { view: { show: 'ask-pharmacist' }, labels: ['pharmacist', 'medicineBottle'] },
  list: { view: { show: 'list' }, labels: ['medicineList'] },
  drowsy: { view: { show: 'drowsy' }, labels: ['medicineBottle'] },
  'ask-pharmacist-amina': { view: { show: 'ask-pharmacist', person: 'amina' } },
  'list-joseph': { view: { show: 'list', person: 'joseph' } },
  'drowsy-dorothy': { view: { show: 'drowsy', person: 'dorothy' } },
  'drowsy-ravi': { view: { show: 'drowsy', person: 'ravi' } },
});

import { samplesOf } from './samples-of.ts';

export const pregnancySideSamples = samplesOf('pregnancy-side', {
  ...Object.fromEntries([3, 4.5, 6, 7.5, 9].map((month) => [`standing-${month}`, { view: { month } }])),
  'spine-month-3': { view: { person: 'mei', month: 3, showsSpine: true }, labels: ['lowerBack', 'belly'] },
  'spine-month-9': { view: { person: 'mei', month: 9, showsSpine: true }, labels: ['lowerBack', 'belly'] },
  'sitting-5': { view: { person: 'mei', month: 5, pose: 'sitting' }, labels: ['pillow'] },
  'sitting-9-spine': { view: { month: 9, pose: 'sitting', showsSpine: true }, labels: ['lowerBack', 'pillow', 'belly'] },
  'lying-4': { view: { month: 4, pose: 'lying-side' }, labels: ['pillow'] },
  'lying-8': { view: { person: 'mei', month: 8, pose: 'lying-side' }, labels: ['pillow', 'belly'] },
});

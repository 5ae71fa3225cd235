import { samplesOf } from './samples-of.ts';

export const boneScanCameraSamples = samplesOf('bone-scan-camera', {
  tracer: { view: { stage: 'tracer' }, labels: ['armLine'] },
  'tracer-short-sleeves': { view: { stage: 'tracer', person: 'mei' } },
  waiting: { view: { stage: 'waiting' } },
  'under-camera': { view: { stage: 'under-camera' }, labels: ['boneCamera', 'scannerTable'] },
  'under-camera-large': { view: { stage: 'under-camera', person: 'carlos' } },
  picture: { view: { stage: 'picture' }, labels: ['boneScanPicture', 'brightSpot'] },
});

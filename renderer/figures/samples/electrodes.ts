import { samplesOf } from './samples-of.ts';

export const electrodesSamples = samplesOf('electrodes', {
  'emg-at-rest': { view: { kind: 'emg', muscle: 'at-rest' }, labels: ['needleElectrode', 'muscle', 'electrode', 'signalTrace'] },
  'emg-at-work': { view: { kind: 'emg', muscle: 'at-work' }, labels: ['signalTrace', 'muscle'] },
  'conduction-usual': { view: { kind: 'nerve-conduction', signal: 'usual' }, labels: ['nerveSignal', 'electrode', 'signalTrace'] },
  'conduction-slow': { view: { kind: 'nerve-conduction', signal: 'slow' }, labels: ['nerveSignal', 'signalTrace'] },
  'evoked-usual': { view: { kind: 'evoked-potentials', signal: 'usual' }, labels: ['electrode', 'nerveSignal', 'signalTrace'] },
  'evoked-slow': { view: { kind: 'evoked-potentials', signal: 'slow', person: 'amina' }, labels: ['electrode', 'nerveSignal', 'signalTrace'] },
});

import type { Scene } from '../stage/scene.ts';
import { drawEvokedTest } from './electrodes-evoked.tsx';
import { drawConductionTest, drawMuscleTest } from './electrodes-leg.tsx';

/** Tests of muscles and nerves: what is put on or in the skin, and the line that answers on a screen. */
export const drawElectrodes: Scene<'electrodes'> = ({ view }, look) => {
  if (view.kind === 'emg') return drawMuscleTest(view, look);
  if (view.kind === 'evoked-potentials') return drawEvokedTest(view, look);
  return drawConductionTest(view, look);
};

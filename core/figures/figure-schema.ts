import { z } from 'zod';
import { adjustmentSchema } from './scenes/adjustment.ts';
import { bodyBackSchema } from './scenes/body-back.ts';
import { boneScanCameraSchema } from './scenes/bone-scan-camera.ts';
import { electrodesSchema } from './scenes/electrodes.ts';
import { heatAndColdSchema } from './scenes/heat-and-cold.ts';
import { incisionSchema } from './scenes/incision.ts';
import { injectionSchema } from './scenes/injection.ts';
import { inversionTableSchema } from './scenes/inversion-table.ts';
import { medicineSchema } from './scenes/medicine.ts';
import { needlesSchema } from './scenes/needles.ts';
import { people100Schema } from './scenes/people-100.ts';
import { phoneSchema } from './scenes/phone.ts';
import { postureSchema } from './scenes/posture.ts';
import { pregnancySideSchema } from './scenes/pregnancy-side.ts';
import { scannerSchema } from './scenes/scanner.ts';
import { spineSideSchema } from './scenes/spine-side.ts';
import { spineWholeSchema } from './scenes/spine-whole.ts';
import { stairsSchema } from './scenes/stairs.ts';
import { stretchSchema } from './scenes/stretch.ts';
import { tensSchema } from './scenes/tens.ts';
import { timelineSchema } from './scenes/timeline.ts';
import { tractionTableSchema } from './scenes/traction-table.ts';
import { vertebraBackSchema } from './scenes/vertebra-back.ts';
import { vertebraTopSchema } from './scenes/vertebra-top.ts';

/** What a step shows: a scene, its state (`scenes/<scene>.ts`), and which parts carry a label. The compiler asks for a drawing of every scene. */
export const figureSchema = z.discriminatedUnion('scene', [
  spineSideSchema,
  vertebraTopSchema,
  vertebraBackSchema,
  spineWholeSchema,
  bodyBackSchema,
  scannerSchema,
  boneScanCameraSchema,
  injectionSchema,
  electrodesSchema,
  tensSchema,
  needlesSchema,
  adjustmentSchema,
  tractionTableSchema,
  inversionTableSchema,
  stretchSchema,
  postureSchema,
  heatAndColdSchema,
  medicineSchema,
  incisionSchema,
  timelineSchema,
  stairsSchema,
  pregnancySideSchema,
  phoneSchema,
  people100Schema,
]);

export type Figure = z.infer<typeof figureSchema>;
export type SceneName = Figure['scene'];
export type FigureOf<N extends SceneName> = Extract<Figure, { scene: N }>;

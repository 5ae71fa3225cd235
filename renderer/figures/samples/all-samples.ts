import type { SceneName } from '#core/figures/figure-schema.ts';
import { adjustmentSamples } from './adjustment.ts';
import { bodyBackSamples } from './body-back.ts';
import { boneScanCameraSamples } from './bone-scan-camera.ts';
import { electrodesSamples } from './electrodes.ts';
import { heatAndColdSamples } from './heat-and-cold.ts';
import { incisionSamples } from './incision.ts';
import { injectionSamples } from './injection.ts';
import { inversionTableSamples } from './inversion-table.ts';
import { medicineSamples } from './medicine.ts';
import { needlesSamples } from './needles.ts';
import { people100Samples } from './people-100.ts';
import { phoneSamples } from './phone.ts';
import { postureSamples } from './posture.ts';
import { pregnancySideSamples } from './pregnancy-side.ts';
import type { Samples } from './samples-of.ts';
import { scannerSamples } from './scanner.ts';
import { spineSideSamples } from './spine-side.ts';
import { spineWholeSamples } from './spine-whole.ts';
import { stairsSamples } from './stairs.ts';
import { stretchSamples } from './stretch.ts';
import { tensSamples } from './tens.ts';
import { timelineSamples } from './timeline.ts';
import { tractionTableSamples } from './traction-table.ts';
import { vertebraBackSamples } from './vertebra-back.ts';
import { vertebraTopSamples } from './vertebra-top.ts';

/** Every state that somebody has looked at, by scene. A new scene is missing here until the compiler has been answered. */
export const allSamples: { readonly [N in SceneName]: Samples } = {
  'spine-side': spineSideSamples,
  'vertebra-top': vertebraTopSamples,
  'vertebra-back': vertebraBackSamples,
  'spine-whole': spineWholeSamples,
  'body-back': bodyBackSamples,
  scanner: scannerSamples,
  'bone-scan-camera': boneScanCameraSamples,
  injection: injectionSamples,
  electrodes: electrodesSamples,
  tens: tensSamples,
  needles: needlesSamples,
  adjustment: adjustmentSamples,
  'traction-table': tractionTableSamples,
  'inversion-table': inversionTableSamples,
  stretch: stretchSamples,
  posture: postureSamples,
  'heat-and-cold': heatAndColdSamples,
  medicine: medicineSamples,
  incision: incisionSamples,
  timeline: timelineSamples,
  stairs: stairsSamples,
  'pregnancy-side': pregnancySideSamples,
  phone: phoneSamples,
  'people-100': people100Samples,
};

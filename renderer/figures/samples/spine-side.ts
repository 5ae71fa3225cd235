import { samplesOf } from './samples-of.ts';

const herniation = (direction: string, type: string, depthMm = 6) => ({ 'L4-L5': { herniation: { depthMm, direction, type } } });
const close = { view: { zoom: 'segment' } };

export const spineSideSamples = samplesOf('spine-side', {
  healthy: { labels: ['vertebra', 'disk', 'nerveSac', 'spinousProcess', 'sacrum'] },
  'healthy-close': { ...close, labels: ['diskRing', 'diskCore', 'longLigament', 'yellowLigament', 'nerveRoot'] },
  'with-near-arch': { ...close, labels: ['foramen', 'pedicle', 'facetJoint'] },
  'bent-forward': { view: { bendDegrees: 30 } },
  'leaning-back': { view: { bendDegrees: -15 } },
  bulge: { ...close, spine: { 'L4-L5': { bulgeMm: 4 } } },
  dry: { ...close, spine: { 'L4-L5': { waterPercent: 15, diskHeightMm: 6 } }, labels: ['disk'] },
  protrusion: { ...close, spine: herniation('left', 'protrusion'), labels: ['disk', 'herniation', 'nerveRoot', 'nerveSac'] },
  extrusion: { ...close, spine: herniation('central', 'extrusion', 8) },
  sequestration: { ...close, spine: herniation('central', 'sequestration', 9) },
  'foraminal-extrusion': { ...close, spine: herniation('foraminal-left', 'extrusion') },
  spurs: { ...close, spine: { 'L4-L5': { spurMm: 5 } }, labels: ['boneSpur'] },
  narrow: { view: { zoom: 'segment', level: 'L5-S1' }, spine: { 'L5-S1': { spurMm: 6, yellowLigamentMm: 9, canalDepthMm: 8 } } },
  'laminae-removed': { spine: { L4: { laminaRemovedFraction: 0.4 }, L5: { laminaRemovedFraction: 1 } }, labels: ['removedBone', 'nerveSac', 'lamina'] },
  'slip-one-grade': { spine: { 'L4-L5': { slipGrade: 1 } } },
  traction: { ...close, spine: { 'L4-L5': { tractionMm: 4 } } },
  'disk-half-removed': { ...close, spine: { 'L4-L5': { diskRemovedFraction: 0.5 } } },
  'screws-coming-in': { spine: { 'L4-L5': { fixationFraction: 0.3 } }, labels: ['screw'] },
  'fusion-fresh': { spine: { 'L4-L5': { diskRemovedFraction: 1, graftFraction: 0.3, fixationFraction: 1 } }, labels: ['screw', 'rod', 'cage', 'graft'] },
  'fusion-grown': { ...close, spine: { 'L4-L5': { diskRemovedFraction: 1, graftFraction: 1, fixationFraction: 1 } }, labels: ['graft', 'removedDisk'] },
  'body-going-out': { spine: { L4: { bodyRemovedFraction: 0.5 } } },
  'body-replaced': { spine: { L4: { bodyRemovedFraction: 1, bodyGraftFraction: 1 } }, labels: ['removedBone', 'cage', 'graft', 'plate'] },
  neck: { view: { zoom: 'neck' }, labels: ['vertebra', 'disk', 'spinalCord', 'spinousProcess', 'lamina'] },
  'neck-herniation': {
    view: { zoom: 'neck' },
    spine: { 'C5-C6': { herniation: { depthMm: 5, direction: 'central', type: 'protrusion' } } },
    labels: ['disk', 'herniation', 'spinalCord'],
  },
  'neck-narrow': {
    view: { zoom: 'neck' },
    spine: {
      'C4-C5': { diskHeightMm: 4.4, waterPercent: 40, bulgeMm: 1.6, spurMm: 2, yellowLigamentMm: 3.4, canalDepthMm: 13.5 },
      'C5-C6': { diskHeightMm: 3.6, waterPercent: 15, bulgeMm: 2.2, spurMm: 4, yellowLigamentMm: 4.4, canalDepthMm: 12.5 },
      'C6-C7': { diskHeightMm: 4.2, waterPercent: 30, bulgeMm: 1.8, spurMm: 3, yellowLigamentMm: 3.8, canalDepthMm: 13 },
    },
    labels: ['boneSpur', 'canal', 'spinalCord', 'yellowLigament'],
  },
  'neck-laminectomy': {
    view: { zoom: 'neck' },
    spine: { 'C5-C6': { diskHeightMm: 4.4, waterPercent: 30, bulgeMm: 1.8, spurMm: 2.5 }, C5: { laminaRemovedFraction: 1 }, C6: { laminaRemovedFraction: 1 } },
    labels: ['removedBone', 'spinalCord', 'lamina'],
  },
  'neck-corpectomy': {
    view: { zoom: 'neck' },
    spine: { C5: { bodyRemovedFraction: 1, bodyGraftFraction: 0.5 } },
    labels: ['cage', 'graft', 'plate', 'spinalCord'],
  },
  'neck-corpectomy-grown': { view: { zoom: 'neck' }, spine: { C5: { bodyRemovedFraction: 1, bodyGraftFraction: 1 } }, labels: ['graft', 'plate'] },
  'neck-disk-fusion': {
    view: { zoom: 'neck' },
    spine: { 'C5-C6': { diskRemovedFraction: 1, graftFraction: 0.5, fixationFraction: 1 } },
    labels: ['cage', 'plate', 'disk'],
  },
  'neck-bent-forward': { view: { zoom: 'neck', bendDegrees: 30 } },
  'neck-body-going-out': { view: { zoom: 'neck' }, spine: { C5: { bodyRemovedFraction: 0.5 } }, labels: ['removedBone', 'spinalCord'] },
});

import { samplesOf } from './samples-of.ts';

const herniation = (direction: string, type: string, depthMm = 6) => ({ 'L4-L5': { herniation: { depthMm, direction, type } } });

export const vertebraTopSamples = samplesOf('vertebra-top', {
  healthy: { labels: ['disk', 'nerveSac', 'nerveRoot', 'facetJoint', 'lamina'] },
  'healthy-l3-l4': { view: { level: 'L3-L4' }, labels: ['diskRing', 'diskCore', 'yellowLigament', 'longLigament'] },
  'healthy-l5-s1': { view: { level: 'L5-S1' } },
  'protrusion-left': { spine: herniation('left', 'protrusion'), labels: ['herniation', 'nerveRoot', 'nerveSac', 'disk'] },
  'protrusion-beginning': { spine: herniation('left', 'protrusion', 1.5) },
  'protrusion-central': { spine: herniation('central', 'protrusion', 5), labels: ['longLigament', 'herniation'] },
  'extrusion-right-irritated': { spine: { 'L4-L5': { ...herniation('right', 'extrusion')['L4-L5'], inflammation: 1 } } },
  'sequestration-right': { spine: herniation('right', 'sequestration') },
  'foraminal-left': { spine: herniation('foraminal-left', 'protrusion', 5), labels: ['herniation', 'nerveRoot', 'foramen'] },
  bulge: { spine: { 'L4-L5': { bulgeMm: 3, waterPercent: 35 } } },
  spurs: { spine: { 'L4-L5': { spurMm: 4, diskHeightMm: 6, waterPercent: 30 } }, labels: ['boneSpur', 'nerveRoot'] },
  narrow: { spine: { 'L4-L5': { bulgeMm: 3, spurMm: 3, yellowLigamentMm: 6.5, canalDepthMm: 13 } }, labels: ['canal', 'yellowLigament', 'nerveSac'] },
  'narrowest-of-all': { spine: { 'L4-L5': { bulgeMm: 5, spurMm: 6, yellowLigamentMm: 9, canalDepthMm: 6 } } },
  slipped: { spine: { 'L4-L5': { slipGrade: 1 } } },
  'central-extrusion-after-laminotomy': { spine: { ...herniation('central', 'extrusion', 12), L4: { laminaRemovedFraction: 0.6 } } },
  'laminotomy-left': {
    spine: { ...herniation('left', 'protrusion'), L4: { laminaRemovedFraction: 0.6, laminaRemovedSide: 'left' } },
    labels: ['removedBone', 'herniation'],
  },
  'herniation-taken-out': {
    spine: {
      'L4-L5': { ...herniation('left', 'protrusion')['L4-L5'], diskRemovedFraction: 0.2 },
      L4: { laminaRemovedFraction: 0.6, laminaRemovedSide: 'left' },
    },
    labels: ['removedDisk', 'nerveRoot'],
  },
  'laminotomy-right-smallest': { spine: { L4: { laminaRemovedFraction: 0.15, laminaRemovedSide: 'right' } } },
  'lamina-removed': { spine: { L4: { laminaRemovedFraction: 1 } }, labels: ['removedBone', 'nerveSac', 'facetJoint'] },
  'foramen-widened': { spine: { 'L4-L5': { spurMm: 3, foramenWidenedFraction: 1 } }, labels: ['foramen', 'nerveRoot'] },
  'disk-half-removed': { spine: { 'L4-L5': { diskRemovedFraction: 0.5 } } },
  'disk-removed': { spine: { 'L4-L5': { diskRemovedFraction: 1 } }, labels: ['removedDisk'] },
  'fusion-fresh': { spine: { 'L4-L5': { diskRemovedFraction: 1, graftFraction: 0.2, fixationFraction: 1 } }, labels: ['cage', 'graft', 'rod', 'screw'] },
  'fusion-grown': { spine: { 'L4-L5': { diskRemovedFraction: 1, graftFraction: 1, fixationFraction: 1 }, L4: { laminaRemovedFraction: 1 } } },
  'screws-coming-in': { spine: { 'L4-L5': { fixationFraction: 0.3 } } },
});

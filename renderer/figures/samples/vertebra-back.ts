import { samplesOf } from './samples-of.ts';

const protrusion = { depthMm: 6, direction: 'left', type: 'protrusion' };

export const vertebraBackSamples = samplesOf('vertebra-back', {
  healthy: { labels: ['lamina', 'spinousProcess', 'transverseProcess', 'facetJoint', 'sacrum'] },
  'healthy-l3-l4': { view: { level: 'L3-L4' }, labels: ['yellowLigament', 'nerveRoot', 'pedicle', 'muscle'] },
  'healthy-l5-s1': { view: { level: 'L5-S1' }, labels: ['sacrum', 'nerveRoot', 'facetJoint'] },
  'laminotomy-left': {
    view: { zoom: 'segment' },
    spine: { L4: { laminaRemovedFraction: 0.5, laminaRemovedSide: 'left' } },
    labels: ['removedBone', 'nerveRoot', 'nerveSac'],
  },
  'laminotomy-with-herniation': {
    view: { zoom: 'segment' },
    spine: { 'L4-L5': { herniation: protrusion, inflammation: 0.6 }, L4: { laminaRemovedFraction: 0.7, laminaRemovedSide: 'left' } },
    labels: ['herniation', 'nerveRoot', 'removedBone'],
  },
  'herniation-taken-out': {
    view: { zoom: 'segment' },
    spine: { 'L4-L5': { herniation: protrusion, diskRemovedFraction: 0.2 }, L4: { laminaRemovedFraction: 0.7, laminaRemovedSide: 'left' } },
    labels: ['removedDisk', 'nerveRoot'],
  },
  'laminotomy-right-l5': { view: { level: 'L5-S1', zoom: 'segment' }, spine: { L5: { laminaRemovedFraction: 0.6, laminaRemovedSide: 'right' } } },
  'laminectomy-beginning': { spine: { L4: { laminaRemovedFraction: 0.3 } } },
  'laminectomy-going-on': { spine: { L4: { laminaRemovedFraction: 0.6 } } },
  'laminotomy-right': { spine: { L4: { laminaRemovedFraction: 0.4, laminaRemovedSide: 'right' } }, labels: ['removedBone'] },
  laminectomy: { spine: { L4: { laminaRemovedFraction: 1 } }, labels: ['removedBone', 'nerveSac', 'facetJoint', 'pedicle'] },
  'laminectomy-two-levels': { spine: { L4: { laminaRemovedFraction: 1 }, L5: { laminaRemovedFraction: 1 } }, labels: ['nerveSac', 'nerveRoot'] },
  'foramen-half-widened': { spine: { 'L4-L5': { foramenWidenedFraction: 0.5 } }, labels: ['foramen'] },
  'foramen-widened': { view: { zoom: 'segment' }, spine: { 'L4-L5': { foramenWidenedFraction: 1 } }, labels: ['foramen', 'nerveRoot'] },
  spurs: { spine: { 'L4-L5': { spurMm: 4, diskHeightMm: 6 } }, labels: ['boneSpur'] },
  'screws-coming-in': { spine: { 'L4-L5': { fixationFraction: 0.25 } }, labels: ['screw', 'pedicle'] },
  'rods-coming-in': { spine: { 'L4-L5': { fixationFraction: 0.75 } } },
  'fusion-fresh': {
    spine: { 'L4-L5': { diskRemovedFraction: 1, graftFraction: 0.2, fixationFraction: 1 } },
    labels: ['graft', 'screw', 'rod'],
  },
  'fusion-grown': {
    spine: { 'L4-L5': { diskRemovedFraction: 1, graftFraction: 1, fixationFraction: 1 }, L4: { laminaRemovedFraction: 1 } },
    labels: ['cage', 'graft'],
  },
  'fusion-without-screws': { spine: { 'L4-L5': { graftFraction: 0.6 } } },
  'fusion-l5-s1': { view: { level: 'L5-S1' }, spine: { 'L5-S1': { graftFraction: 0.5, fixationFraction: 1 } } },
});

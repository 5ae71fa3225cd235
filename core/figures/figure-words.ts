import { z } from 'zod';

/** Everything in a figure that has words. The words stand in `locales/<code>/figures.json`, under the name of each list. */

/** Parts that can carry a label. */
export const partIds = [
  'vertebra',
  'disk',
  'diskCore',
  'diskRing',
  'herniation',
  'nerveRoot',
  'nerveSac',
  'spinalCord',
  'canal',
  'foramen',
  'lamina',
  'spinousProcess',
  'transverseProcess',
  'facetJoint',
  'pedicle',
  'yellowLigament',
  'longLigament',
  'boneSpur',
  'removedBone',
  'removedDisk',
  'graft',
  'cage',
  'screw',
  'rod',
  'plate',
  'muscle',
  'neck',
  'chestPart',
  'lowerBack',
  'sacrum',
  'tailbone',
  'scanner',
  'scannerTable',
  'callButton',
  'headphones',
  'scanPicture',
  'staffWindow',
  'xrayTube',
  'xrayPlate',
  'xrayPicture',
  'ctScanner',
  'slicePicture',
  'armLine',
  'boneCamera',
  'boneScanPicture',
  'brightSpot',
  'thinNeedle',
  'dye',
  'electrode',
  'needleElectrode',
  'nerveSignal',
  'signalTrace',
  'tensPad',
  'tensUnit',
  'acupunctureNeedle',
  'hands',
  'tractionBelt',
  'tractionWeight',
  'ankleHolder',
  'warmPad',
  'coldPack',
  'cloth',
  'pillow',
  'belly',
  'medicineBottle',
  'medicineList',
  'pharmacist',
  'skinCut',
  'dressing',
  'painArea',
  'legNerve',
  'armNerve',
] as const;
export const partIdSchema = z.enum(partIds);
export type PartId = z.infer<typeof partIdSchema>;

/** Moments on a timeline. */
export const momentIds = [
  'start',
  'day-0',
  'day-1',
  'day-2',
  'day-3',
  'day-5',
  'week-1',
  'week-2',
  'week-3',
  'week-4',
  'week-6',
  'week-8',
  'week-12',
  'month-3',
  'month-6',
  'month-12',
  'year-2',
  'year-4',
  'year-8',
] as const;
export const momentIdSchema = z.enum(momentIds);
export type MomentId = z.infer<typeof momentIdSchema>;

/** Treads of the stairs, from the gentlest treatment up. */
export const treatmentIds = ['self-care', 'medicine', 'therapy', 'shots', 'surgery'] as const;
export const treatmentIdSchema = z.enum(treatmentIds);
export type TreatmentId = z.infer<typeof treatmentIdSchema>;

/** What a group of people in an icon array has in common. */
export const groupIds = ['age-20', 'age-50', 'age-80', 'with-surgery', 'without-surgery'] as const;
export const groupIdSchema = z.enum(groupIds);
export type GroupId = z.infer<typeof groupIdSchema>;

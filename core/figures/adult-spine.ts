import type { SegmentName, VertebraName } from './spine-schema.ts';

/**
 * A typical adult lower back, in millimetres and degrees. Means of men and women together, rounded to what a drawing can
 * show. The people behind the numbers vary by 10 to 15 percent either way.
 */

/** Sizes of one segment before anything has changed in it. */
export type AdultSegment = {
  /** Height of the disk in its middle. 8 to 14 mm; lower at L5-S1 (Zhou et al., Eur Spine J 2000;9:242). */
  readonly diskHeightMm: number;
  /** Water left in the core, percent of a young disk's. */
  readonly waterPercent: number;
  /** Front-to-back depth of the canal. 15 to 25 mm; below 12 is narrow, below 10 very narrow (Verbiest 1975; Panjabi 1992). */
  readonly canalDepthMm: number;
  /** Thickness of the yellow ligament. 2.5 to 5 mm; means 3.4, 3.7 and 3.7 from L3-L4 down (Kolte et al., Asian Spine J 2015;9:245). */
  readonly yellowLigamentMm: number;
};

export const adultSegments: Readonly<Record<SegmentName, AdultSegment>> = {
  'L3-L4': { diskHeightMm: 10.5, waterPercent: 85, canalDepthMm: 17.5, yellowLigamentMm: 3.4 },
  'L4-L5': { diskHeightMm: 11, waterPercent: 85, canalDepthMm: 18, yellowLigamentMm: 3.7 },
  'L5-S1': { diskHeightMm: 10, waterPercent: 85, canalDepthMm: 18, yellowLigamentMm: 3.7 },
};

/** The segments in order from the top. */
export const segmentNames: readonly SegmentName[] = ['L3-L4', 'L4-L5', 'L5-S1'];
/** The vertebrae whose lamina the model can take away. */
export const vertebraNames: readonly VertebraName[] = ['L3', 'L4', 'L5'];

/** The side outline of one vertebra. */
export type AdultVertebra = {
  /** Front-to-back depth of the body. 31 to 39 mm (Panjabi et al., Spine 1992;17:299: L3 35.2, L4 35.5, L5 34.7). */
  readonly bodyDepthMm: number;
  /** Height of the body at its front. 24 to 31 mm (Zhou et al. 2000). */
  readonly frontHeightMm: number;
  /** Height of the body at its back. L3 and L4 23 to 30 mm, L5 20 to 26 mm: L5 is a wedge (Panjabi 1992; Zhou 2000). */
  readonly backHeightMm: number;
  /** Height of the pedicle, 13 to 17 mm (Panjabi 1992). */
  readonly pedicleHeightMm: number;
  /** Length of the spinous process behind the canal, relative to L4's. */
  readonly spinousLength: number;
  /** How far the arch hangs down against the body's own plane, degrees. */
  readonly archDropDegrees: number;
};

export const adultVertebrae: Readonly<Record<'L2' | VertebraName, AdultVertebra>> = {
  L2: { bodyDepthMm: 34.5, frontHeightMm: 27, backHeightMm: 28, pedicleHeightMm: 14.5, spinousLength: 1, archDropDegrees: 2 },
  L3: { bodyDepthMm: 35, frontHeightMm: 27.5, backHeightMm: 27.5, pedicleHeightMm: 14.5, spinousLength: 1.04, archDropDegrees: 3 },
  L4: { bodyDepthMm: 35.5, frontHeightMm: 27.5, backHeightMm: 26, pedicleHeightMm: 14.5, spinousLength: 0.96, archDropDegrees: 3 },
  L5: { bodyDepthMm: 35, frontHeightMm: 28, backHeightMm: 23.5, pedicleHeightMm: 14, spinousLength: 0.74, archDropDegrees: 17 },
};

/**
 * How far each disk opens to the front in standing, degrees. With the wedges of the bodies the curve from L3 to S1 comes
 * to about 47 degrees, two thirds of a lordosis from L1 to S1 of about 60 (40 to 75; Been and Kalichman, Spine J 2014;14:87).
 */
export const diskAnglesDegrees: Readonly<Record<'L2-L3' | SegmentName, number>> = { 'L2-L3': 7, 'L3-L4': 9, 'L4-L5': 13, 'L5-S1': 15 };

/** Tilt of the upper face of the sacrum in standing, degrees. 30 to 50 (Vialle et al., J Bone Joint Surg Am 2005;87:260). */
export const sacralSlopeDegrees = 40;

/** Front-to-back size of the sac that holds the nerve roots, at rest. 12 to 16 mm (Schonstrom et al., Spine 1985;10:806). */
export const sacDepthMm = 13;
/** Thickness of a nerve root in its sleeve. 2.5 to 4 mm; the ganglion is 5 to 6 mm wide and 7 to 11 long from L3 to L5 (Silav et al., J Neurosurg Sci 2016;60:339; Hasegawa et al., Spine 1996;21:1005). */
export const rootWidthMm = 2.9;
export const ganglionWidthMm = 5;

/** The part of a forward bend that each segment takes (Pearcy et al., Spine 1984;9:294). */
export const bendShares: Readonly<Record<SegmentName, number>> = { 'L3-L4': 0.33, 'L4-L5': 0.37, 'L5-S1': 0.3 };

import type { AnySegmentName, AnyVertebraName, NeckSegmentName, NeckVertebraName, SegmentName, VertebraName } from './spine-schema.ts';

/**
 * A typical adult spine, in millimetres and degrees. Means of men and women together, rounded to what a drawing can show.
 * The people behind the numbers vary by 10 to 15 percent either way. Of most papers only the abstract or a table could be
 * read; where a number is known only from what others quote, it says "as cited in". Panjabi et al. (Spine 1991;16:861 and
 * 888; 1992;17:299), on whom most models of the spine are built, could not be opened: their values are as cited in
 * Kunkel et al. (J Anat 2010;216:320) and Busscher et al. (Eur Spine J 2010;19:1104).
 */

/** Sizes of one segment before anything has changed in it. */
export type AdultSegment = {
  /**
   * Height of the disk in its middle. Lower back: 8 to 14; middle heights on MRI of 12.5, 13.8 and 13.0 (14 people; Anat Sci
   * J 2013;10:159), front heights of 9.3, 10.9 and 12.4 (900 disks; Onishi et al., Interdiscip Neurosurg 2019;18), highest
   * at L4-L5. Neck: 3 to 7; 5.9, 6.0 and 6.3 on MRI (Köken et al., J Turk Spinal Surg 2014;25:189), 5.3 to 5.8 on X-rays
   * (Lee et al., e-neurospine 2004), 4.1 on CT, where only the bone is seen (PMC11225399).
   */
  readonly diskHeightMm: number;
  /** Water left in the core, percent of a young disk's. A way to say how bright a disk is on MRI, not a measurement. */
  readonly waterPercent: number;
  /**
   * Front-to-back depth of the canal between bones. Lower back: 15 to 25; 15.6 at L5 on CT (196 people; Cook and Baker, Int J
   * Spine Surg 2021;15:1072), 17.5 to 19.7 on bones (Panjabi 1992, as cited); below 12 is narrow, below 10 very narrow
   * (Verbiest, as cited in Wackenheim 1980). Neck: 13 to 20; 12.8 to 14.4 on CT (Rural Neuro Pract 2023), 15.3 to 20.5 on
   * X-rays; below 13 is narrow, below 10 very narrow. What ligaments leave of it is 11.2 at C5 (1211 people; Kato et al.,
   * Eur Spine J 2012;21:1499).
   */
  readonly canalDepthMm: number;
  /**
   * Thickness of the yellow ligament. Lower back: 2.5 to 5; 3.4, 3.7 and 3.7 from L3-L4 down (200 people; Kolte et al.,
   * Asian Spine J 2015;9:245). Neck: 1.4 in healthy people, 2.1 in a narrowed canal (C6-C7; PMC8389973); drawn a little
   * thicker than in the healthy, so that it can be seen.
   */
  readonly yellowLigamentMm: number;
  /**
   * Height of the foramen, pedicle to pedicle. Lower back: greatest at L2-L3 and L3-L4 and lower below (969 people;
   * Neurosurgery 2024;94:813); 15 or less goes with a pressed root (Hasegawa et al., J Bone Joint Surg Am 1995;77:32); means
   * of 17 to 23, and 12 to 19 at L5-S1, as cited in reviews, no table could be opened. Neck: 10.0 at C5-C6 and 10.2 at
   * C6-C7 on X-rays (PubMed 23769602), 8.0 to 8.4 on CT (320 people, Jordan).
   */
  readonly foramenHeightMm: number;
};

export const adultSegments: Readonly<Record<AnySegmentName, AdultSegment>> = {
  'L3-L4': { diskHeightMm: 10.5, waterPercent: 85, canalDepthMm: 17.5, yellowLigamentMm: 3.4, foramenHeightMm: 20 },
  'L4-L5': { diskHeightMm: 11, waterPercent: 85, canalDepthMm: 18, yellowLigamentMm: 3.7, foramenHeightMm: 19 },
  'L5-S1': { diskHeightMm: 10, waterPercent: 85, canalDepthMm: 18, yellowLigamentMm: 3.7, foramenHeightMm: 16 },
  'C4-C5': { diskHeightMm: 5.6, waterPercent: 85, canalDepthMm: 15.5, yellowLigamentMm: 2, foramenHeightMm: 10 },
  'C5-C6': { diskHeightMm: 5.7, waterPercent: 85, canalDepthMm: 15.5, yellowLigamentMm: 2, foramenHeightMm: 10 },
  'C6-C7': { diskHeightMm: 6, waterPercent: 85, canalDepthMm: 15.5, yellowLigamentMm: 2, foramenHeightMm: 10.2 },
};

/** The segments of the lower back that can change, in order from the top. */
export const segmentNames: readonly SegmentName[] = ['L3-L4', 'L4-L5', 'L5-S1'];
/** The vertebrae of the lower back that an operation can change. */
export const vertebraNames: readonly VertebraName[] = ['L3', 'L4', 'L5'];
export const neckSegmentNames: readonly NeckSegmentName[] = ['C4-C5', 'C5-C6', 'C6-C7'];
export const neckVertebraNames: readonly NeckVertebraName[] = ['C5', 'C6'];
export const everySegmentName: readonly AnySegmentName[] = [...segmentNames, ...neckSegmentNames];
export const everyVertebraName: readonly AnyVertebraName[] = [...vertebraNames, ...neckVertebraNames];

/** The side outline of one vertebra. */
export type AdultVertebra = {
  /**
   * Front-to-back depth of the body. Lower back: 31 to 39; L5 35.3 to 35.7 on CT (Cook and Baker 2021), L3 35.2, L4 35.5, L5
   * 34.7 (Panjabi 1992, as cited). Neck: 13 to 20; on CT about 17.5 in men and 15.5 in women (100 people; J Spinal Disord
   * Tech 2004;17:102), least at C3 and most at C7 (Am J Phys Anthropol 1981, abstract).
   */
  readonly bodyDepthMm: number;
  /**
   * Height of the body at its front. Lower back: 24 to 32; 30.3 at L5 on CT (Cook and Baker 2021; drawn lower, so that L3 to
   * L5 stay of one height, as in Zhou et al., Eur Spine J 2000;9:242, as cited). Neck: 10 to 15; lowest at C5, most at C7
   * (Am J Phys Anthropol 1981); 10.0 on dry bones (J Hum Anat 13943).
   */
  readonly frontHeightMm: number;
  /** Height of the body at its back. L3 and L4 23 to 30, L5 20 to 28: L5 is a wedge, 4 mm lower behind (Cook and Baker 2021). Neck: 10 to 15. */
  readonly backHeightMm: number;
  /** Height of the pedicle. Lower back: 12 to 17; 12.9 at L5 on CT (Cook and Baker 2021). Neck: 6 to 8 (Panjabi 1991, as cited). */
  readonly pedicleHeightMm: number;
  /** Length of the spinous process behind the canal, relative to L4's; in the neck in millimetres, 15.3 on dry bones (Eur J Anat 2020;24:9), longest at C7. */
  readonly spinousLength: number;
  /** How far the arch hangs down against the body's own plane, degrees. */
  readonly archDropDegrees: number;
};

export type LumbarBodyName = 'L2' | VertebraName;
export type NeckBodyName = 'C3' | 'C4' | NeckVertebraName | 'C7' | 'T1';

export const adultVertebrae: Readonly<Record<LumbarBodyName | NeckBodyName, AdultVertebra>> = {
  L2: { bodyDepthMm: 34.5, frontHeightMm: 27, backHeightMm: 28, pedicleHeightMm: 14.5, spinousLength: 1, archDropDegrees: 2 },
  L3: { bodyDepthMm: 35, frontHeightMm: 27.5, backHeightMm: 27.5, pedicleHeightMm: 14.5, spinousLength: 1.04, archDropDegrees: 3 },
  L4: { bodyDepthMm: 35.5, frontHeightMm: 27.5, backHeightMm: 26, pedicleHeightMm: 14.5, spinousLength: 0.96, archDropDegrees: 3 },
  L5: { bodyDepthMm: 35, frontHeightMm: 28, backHeightMm: 23.5, pedicleHeightMm: 14, spinousLength: 0.74, archDropDegrees: 17 },
  C3: { bodyDepthMm: 15.6, frontHeightMm: 12.9, backHeightMm: 13.2, pedicleHeightMm: 7, spinousLength: 16, archDropDegrees: 12 },
  C4: { bodyDepthMm: 16, frontHeightMm: 12.6, backHeightMm: 12.9, pedicleHeightMm: 7, spinousLength: 15, archDropDegrees: 14 },
  C5: { bodyDepthMm: 16.4, frontHeightMm: 12.4, backHeightMm: 12.8, pedicleHeightMm: 7, spinousLength: 17, archDropDegrees: 16 },
  C6: { bodyDepthMm: 16.7, frontHeightMm: 12.7, backHeightMm: 13, pedicleHeightMm: 7, spinousLength: 24, archDropDegrees: 17 },
  C7: { bodyDepthMm: 17, frontHeightMm: 14.2, backHeightMm: 14.2, pedicleHeightMm: 7.4, spinousLength: 31, archDropDegrees: 15 },
  T1: { bodyDepthMm: 17.2, frontHeightMm: 15.4, backHeightMm: 16.8, pedicleHeightMm: 8, spinousLength: 33, archDropDegrees: 22 },
};

/**
 * Thickness of the lamina, cut through the middle where it runs out into the spinous process. Lower back: 6 (310 vertebrae
 * on CT; World Neurosurg 2024) to 7.7 (100 spines). Neck: thinnest of the spine, 1.9 to 3.0 at C5 (Xu et al., Spine
 * 1999;24:107; Korean J Phys Anthropol 1996;9:117).
 */
export const laminaThicknessMm: Readonly<Record<'lumbar' | 'neck', number>> = { lumbar: 6.5, neck: 3 };

/**
 * How far each disk opens to the front in standing, degrees. Lower back: with the wedges of the bodies the curve from L3 to
 * S1 comes to about 47 degrees, of a lordosis from L1 to S1 of about 60. Standing adults have 50 from T12 to S1, 34 of it
 * from L4 to S1 (627 people; PMC6680033), 45 to 60 by way of measuring, 40 to 75 (Been and Kalichman, Spine J 2014;14:87).
 * Neck: 16 degrees from C3 to C7; 12.7 (7 to 19) by Cobb's way, 18.6 (14 to 23) by tangents, C2 to C7 (15,364 people; Guo et
 * al., J Orthop Surg Res 2018;13:147).
 */
export const diskAnglesDegrees: Readonly<Record<'L2-L3' | SegmentName | 'C3-C4' | NeckSegmentName | 'C7-T1', number>> = {
  'L2-L3': 7,
  'L3-L4': 9,
  'L4-L5': 13,
  'L5-S1': 15,
  'C3-C4': 4,
  'C4-C5': 4.5,
  'C5-C6': 4.5,
  'C6-C7': 4.5,
  'C7-T1': 3,
};

/** Tilt of the upper face of the sacrum in standing, degrees. 36 to 42, 30 to 50 in most (J Turk Spinal Surg 2021;32:20; Vialle et al., J Bone Joint Surg Am 2005;87:260, as cited). */
export const sacralSlopeDegrees = 40;
/** Tilt of the upper face of T1 in standing, degrees. 20 to 30 in the middle group of 85 adults (biocloudy 38902848). */
export const firstChestSlopeDegrees = 24;

/** Front-to-back size of the sac that holds the nerve roots, at rest. 0.56 to 0.82 of the body's depth (604 people; Pierro et al., J Clin Imaging Sci 2017;7:35) is 10 to 17; the lower end of it would hide the roots. */
export const sacDepthMm = 13;
/** The same in the neck, where it fills what the ligaments leave: 11.2 ± 1.4 at C5 (Kato 2012). */
export const neckSacDepthMm = 11.4;
/** Front-to-back size of the cord in the neck. 7.4 ± 1.6 at C5 (11 studies; Frostell et al., Front Neurol 2016;7:238), 8.7 at C4 to 7.4 at C7 on MRI (AJNR 1990;11:369). */
export const cordDepthMm = 7.6;
/** Thickness of a nerve root in its sleeve. 3.1 to 5.4 from L2 to S1, measured beyond the ganglion (Clin Anat 2018;31:782), 3.9 to 5.5 on MRI (350 people; Folia Morphol 2023;82:72); before it, where it is drawn, less. */
export const rootWidthMm = 3.2;
/** Thickness of the ganglion. 3.2 to 6.5, most at L5 (Silverstein et al., Int J Spine Surg 2015;9:3). */
export const ganglionWidthMm = 5;
/** Thickness of a root in the neck, drawn after the lower ends of its groove's width (Spine 1996;21:1619). */
export const neckRootWidthMm = 2.6;

/**
 * The part of a forward bend that each segment takes. Lower back: every segment moves about 14 degrees from back to front,
 * the lower ones a little more (Pearcy et al., Spine 1984;9:294). Neck: most at C4-C5 and C5-C6 (70 people; Arch Phys Med
 * Rehabil 1989;70:692).
 */
export const bendShares: Readonly<Record<keyof typeof diskAnglesDegrees, number>> = {
  'L2-L3': 0.25,
  'L3-L4': 0.33,
  'L4-L5': 0.37,
  'L5-S1': 0.3,
  'C3-C4': 0.2,
  'C4-C5': 0.26,
  'C5-C6': 0.26,
  'C6-C7': 0.2,
  'C7-T1': 0.08,
};

import type { PersonId } from '#core/figures/scenes/common.ts';

/** How each person is built and dressed. Colours stand in people.css under `.person-<id>`. */

export type HairStyle = 'headscarf' | 'grey-temples' | 'curls' | 'cropped' | 'bun' | 'turban';

export type PersonLook = {
  readonly id: PersonId;
  /** Standing height in scene millimetres; 100 is 1.75 m. */
  readonly stature: number;
  /** Widths against those of a slim adult. */
  readonly limbs: number;
  readonly trunk: number;
  /** How far belly and bust come forward of a flat front, scene millimetres. */
  readonly belly: number;
  readonly bust: number;
  /** A back that stands a little bent, degrees. */
  readonly stoop: number;
  readonly hair: HairStyle;
  readonly hasLongSleeves: boolean;
  /** Legs stay covered, also where others wear shorts. */
  readonly hasLongTrousers: boolean;
  /** Where the top ends, in trunk places: 1 is the hip joint, less hangs lower. */
  readonly hem: number;
  /** Of somebody pregnant: 3 to 9, in between too. */
  readonly pregnancyMonth?: number;
};

export const personLooks: Readonly<Record<PersonId, PersonLook>> = {
  amina: {
    id: 'amina',
    stature: 95,
    limbs: 1.02,
    trunk: 1.02,
    belly: 0.6,
    bust: 1.1,
    stoop: 0,
    hair: 'headscarf',
    hasLongSleeves: true,
    hasLongTrousers: true,
    hem: 0.35,
  },
  carlos: {
    id: 'carlos',
    stature: 100,
    limbs: 1.2,
    trunk: 1.14,
    belly: 4.4,
    bust: 0.6,
    stoop: 0,
    hair: 'grey-temples',
    hasLongSleeves: false,
    hasLongTrousers: false,
    hem: 0.72,
  },
  dorothy: {
    id: 'dorothy',
    stature: 91,
    limbs: 0.88,
    trunk: 0.94,
    belly: 0.8,
    bust: 0.4,
    stoop: 14,
    hair: 'curls',
    hasLongSleeves: true,
    hasLongTrousers: false,
    hem: 0.6,
  },
  joseph: {
    id: 'joseph',
    stature: 104,
    limbs: 1.12,
    trunk: 1.1,
    belly: 1.2,
    bust: 0.3,
    stoop: 2,
    hair: 'cropped',
    hasLongSleeves: false,
    hasLongTrousers: false,
    hem: 0.75,
  },
  mei: {
    id: 'mei',
    stature: 94,
    limbs: 0.88,
    trunk: 0.9,
    belly: 0,
    bust: 0.7,
    stoop: 0,
    hair: 'bun',
    hasLongSleeves: false,
    hasLongTrousers: false,
    hem: 0.85,
  },
  ravi: {
    id: 'ravi',
    stature: 101,
    limbs: 1.0,
    trunk: 1.02,
    belly: 1.6,
    bust: 0.2,
    stoop: 3,
    hair: 'turban',
    hasLongSleeves: true,
    hasLongTrousers: false,
    hem: 0.55,
  },
};

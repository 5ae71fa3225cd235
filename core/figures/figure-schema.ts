import { z } from 'zod';
import { spineSchema } from './spine-schema.ts';

/** What a step shows: a scene, its state, and which parts carry a label. The compiler asks for a drawing of every scene. */

const segment = z.enum(['L3-L4', 'L4-L5', 'L5-S1']);

/** Parts that can carry a label. Their words stand in `locales/<code>/figures.json` under `parts`. */
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
  'facetJoint',
  'pedicle',
  'yellowLigament',
  'boneSpur',
  'removedBone',
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
  'painArea',
  'legNerve',
] as const;
export const partIdSchema = z.enum(partIds);
export type PartId = z.infer<typeof partIdSchema>;

/** Moments on a timeline. Their words stand in `locales/<code>/figures.json` under `moments`. */
export const momentIds = ['day-0', 'day-1', 'day-3', 'day-5', 'week-1', 'week-2', 'week-4', 'week-6', 'week-12', 'month-3', 'month-6', 'month-12'] as const;
export const momentIdSchema = z.enum(momentIds);
export type MomentId = z.infer<typeof momentIdSchema>;

/** One person stays through a topic; over the set ages, builds, skins and coverings vary (look.md, Figures). */
export const personSchema = z.enum(['amina', 'carlos', 'dorothy', 'joseph', 'mei', 'ravi']);
export type PersonId = z.infer<typeof personSchema>;

export const exerciseIds = [
  'standing',
  'walking',
  'knee-to-chest',
  'pelvic-tilt',
  'bridge',
  'bird-dog',
  'hamstring',
  'cat-cow',
  'log-roll',
  'sit-to-stand',
  'lift-close',
  'lying-rest',
  'with-therapist',
] as const;

const explore = z.strictObject({
  /** Dotted path of a number in `spine` or `view`, for example `L4-L5.herniation.depthMm`. */
  path: z.string(),
  from: z.number(),
  to: z.number(),
});
const common = { labels: z.array(partIdSchema).max(5).default([]), explore: explore.optional() };
const spine = spineSchema.default({});

export const figureSchema = z.discriminatedUnion('scene', [
  z.strictObject({
    scene: z.literal('spine-side'),
    spine,
    view: z
      .strictObject({
        /** `lumbar` shows L3 to S1; `segment` comes close to the one named by `level`. */
        zoom: z.enum(['lumbar', 'segment']).default('lumbar'),
        level: segment.default('L4-L5'),
        /** Bending forward is positive, leaning back negative. */
        bendDegrees: z.number().min(-15).max(40).default(0),
      })
      .prefault({}),
    ...common,
  }),
  z.strictObject({
    scene: z.literal('vertebra-top'),
    spine,
    view: z.strictObject({ level: segment.default('L4-L5') }).prefault({}),
    ...common,
  }),
  z.strictObject({
    scene: z.literal('spine-whole'),
    view: z
      .strictObject({
        region: z.enum(['all', 'neck', 'chest', 'lower-back', 'sacrum']).default('all'),
        showsNerves: z.boolean().default(false),
        bendDegrees: z.number().min(-15).max(40).default(0),
      })
      .prefault({}),
    ...common,
  }),
  z.strictObject({
    scene: z.literal('body-back'),
    view: z
      .strictObject({
        person: personSchema.default('carlos'),
        pain: z
          .array(
            z.enum(['neck', 'lower-back', 'buttock-left', 'buttock-right', 'thigh-left', 'thigh-right', 'calf-left', 'calf-right', 'foot-left', 'foot-right']),
          )
          .default([]),
        showsLegNerve: z.boolean().default(false),
      })
      .prefault({}),
    ...common,
  }),
  z.strictObject({
    scene: z.literal('scanner'),
    view: z
      .strictObject({
        kind: z.enum(['mri']).default('mri'),
        person: personSchema.default('dorothy'),
        stage: z.enum(['metal-off', 'lying-down', 'going-in', 'inside', 'picture']).default('lying-down'),
      })
      .prefault({}),
    ...common,
  }),
  z.strictObject({
    scene: z.literal('timeline'),
    view: z.strictObject({
      person: personSchema.default('joseph'),
      moments: z.array(momentIdSchema).min(2).max(5),
      current: momentIdSchema,
      activity: z.enum(['bed', 'standing', 'walking', 'stairs', 'desk', 'driving', 'lifting', 'sport']).default('walking'),
    }),
    ...common,
  }),
  z.strictObject({
    scene: z.literal('stretch'),
    view: z.strictObject({
      person: personSchema.default('mei'),
      exercise: z.enum(exerciseIds),
    }),
    ...common,
  }),
]);

export type Figure = z.infer<typeof figureSchema>;
export type SceneName = Figure['scene'];
export type FigureOf<N extends SceneName> = Extract<Figure, { scene: N }>;

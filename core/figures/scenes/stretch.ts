import { z } from 'zod';
import { common, personSchema } from './common.ts';

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

/** Somebody at an exercise. */
export const stretchSchema = z.strictObject({
  scene: z.literal('stretch'),
  view: z.strictObject({
    person: personSchema.default('mei'),
    exercise: z.enum(exerciseIds),
  }),
  ...common,
});

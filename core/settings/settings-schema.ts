import { z } from 'zod';
import { languageCodeSchema } from '#core/languages/language-schema.ts';

/** What staff may change. Bounds and defaults sit on the field that has them. */

const seconds = (minimum: number, maximum: number, usual: number) => z.int().min(minimum).max(maximum).default(usual);

export const roleSchema = z.enum(['reception', 'clinician', 'manager', 'it']);
export type Role = z.infer<typeof roleSchema>;

/** Who took responsibility for showing unreviewed texts to patients, and when. */
export const draftsDecisionSchema = z.strictObject({
  on: z.iso.datetime(),
  role: roleSchema,
});

export const settingsFields = {
  clinicName: z.string().trim().max(60).default(''),
  /** In the order in which they stand on the attract screen. */
  offeredLanguages: z.array(languageCodeSchema).min(1).max(20).default(['en', 'es', 'zh', 'vi', 'ar']),
  defaultLanguage: languageCodeSchema.default('en'),
  hiddenTopics: z.array(z.string().max(60)).max(200).default([]),
  /** VVSG 2.0: 2 to 5 min; staff may go below that, never below WCAG 2.2.1. */
  warnAfterSeconds: seconds(60, 300, 150),
  /** WCAG 2.2.1: at least 20 s; VVSG 2.0: 20 to 45 s. */
  answerSeconds: seconds(20, 45, 30),
  /** Shown, never dialled. Always 0-9, left to right. */
  emergencyNumber: z
    .string()
    .regex(/^[0-9]{2,8}$/, 'must be 2 to 8 digits')
    .default('911'),
  /** Null until somebody answers yes: a trial, not for patients. */
  draftsShown: draftsDecisionSchema.nullable().default(null),
  isOutOfService: z.boolean().default(false),
  /** CSS pixels per millimetre of glass; null: 96 dpi. */
  pixelsPerMillimetre: z.number().min(1).max(20).nullable().default(null),
} as const;

export type SettingName = keyof typeof settingsFields;
export const settingNames = Object.keys(settingsFields) as readonly SettingName[];

export const settingsSchema = z.strictObject(settingsFields);
export type Settings = z.infer<typeof settingsSchema>;

/** What staff changed: any part of the settings. */
export const settingsChangesSchema = z.strictObject(
  Object.fromEntries(settingNames.map((name) => [name, settingsFields[name].unwrap().optional()])) as {
    [N in SettingName]: z.ZodOptional<ReturnType<(typeof settingsFields)[N]['unwrap']>>;
  },
);
export type SettingsChanges = z.infer<typeof settingsChangesSchema>;

export const defaultSettings: Settings = settingsSchema.parse({});
export const settingsVersion = 1;

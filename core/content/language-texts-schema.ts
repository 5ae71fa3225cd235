import { z } from 'zod';
import { groupIdSchema, momentIdSchema, partIdSchema, treatmentIdSchema } from '#core/figures/figure-words.ts';
import { id, words } from './field-schemas.ts';
import { dangerListIdSchema } from './topic-schema.ts';

/** What a language brings besides its topics: `glossary.json`, `shared.json`, `figures.json`. (`ui.json` is i18next's.) */

export const glossarySchema = z.strictObject({
  terms: z.record(
    id,
    z.strictObject({
      /** The word this kiosk uses for it. */
      term: words,
      definition: words,
      /** Other right words for it that may stand in a text, inflected forms among them. */
      forms: z.array(words).default([]),
      /** Words not to use for it. */
      avoid: z.array(words).default([]),
      /** The English name, where it stands on a referral. */
      english: words.optional(),
    }),
  ),
});
export type Glossary = z.infer<typeof glossarySchema>;

/** Signs of danger: one text per language, the same word for word wherever it appears. */
export const dangerSignIds = [
  'numb-between-legs',
  'bladder',
  'bowel',
  'both-legs',
  'weaker-leg',
  'sexual-change',
  'chest-breath',
  'after-fall',
  'neck-hands-walking',
  'fever',
  'cancer',
  'weight-loss',
  'night-pain',
  'weak-bones',
  'lump',
  'between-shoulders',
  'operation-chest',
  'operation-legs',
  'operation-pee',
  'operation-headache',
  'operation-calf',
  'operation-fever',
  'operation-wound',
  'pregnancy-bleeding',
  'pregnancy-cramps',
  'pregnancy-fever',
  'pregnancy-pee',
  'pregnancy-baby',
  'not-better',
  'stops-daily-life',
] as const;
export const dangerSignIdSchema = z.enum(dangerSignIds);
export type DangerSignId = z.infer<typeof dangerSignIdSchema>;

export const sharedTextsSchema = z.strictObject({
  dangerLists: z.record(
    dangerListIdSchema,
    z.strictObject({
      title: words,
      /** Opens "new, or getting worse". */
      opening: words,
      /** What to do, said once under the list. */
      action: words,
      signs: z.array(z.strictObject({ id: dangerSignIdSchema, text: words })).min(1),
    }),
  ),
  /** "A drawing of a typical spine, not yours" */
  drawingNote: words,
});
export type SharedTexts = z.infer<typeof sharedTextsSchema>;

export const figureTextsSchema = z.strictObject({
  parts: z.record(partIdSchema, z.strictObject({ name: words, sentence: words })),
  moments: z.record(momentIdSchema, words),
  treatments: z.record(treatmentIdSchema, words),
  groups: z.record(groupIdSchema, words),
  words: z.strictObject({ yourLeft: words, yourRight: words, front: words, back: words, before: words, after: words }),
});
export type FigureTexts = z.infer<typeof figureTextsSchema>;

import { z } from 'zod';
import { figureSchema } from '#core/figures/figure-schema.ts';
import { id, words } from './field-schemas.ts';

/** A topic's structure lives in `resources/topics/<id>.json`, its words in `locales/<code>/topics/<id>.json`. */

export const topicKinds = ['condition', 'test', 'treatment', 'surgery', 'recovery', 'guide'] as const;
export const topicKindSchema = z.enum(topicKinds);
export type TopicKind = z.infer<typeof topicKindSchema>;

export const dangerListIds = ['now', 'today', 'after-operation-now', 'after-operation-today', 'pregnancy-now', 'appointment'] as const;
export const dangerListIdSchema = z.enum(dangerListIds);
export type DangerListId = z.infer<typeof dangerListIdSchema>;

export const topicSchema = z.strictObject({
  id,
  kind: topicKindSchema,
  version: z.int().min(1),
  steps: z
    .array(z.strictObject({ id, covers: z.array(id).default([]), links: z.array(id).default([]), figure: figureSchema }))
    .min(5)
    .max(9),
  checks: z.array(z.strictObject({ id, answers: z.array(id).min(2).max(4), correct: id })).length(2),
  questions: z.array(id).min(3).max(5),
  related: z.array(id),
  dangerSigns: z.array(dangerListIdSchema).default([]),
  sources: z
    .array(
      z.strictObject({
        id,
        title: words,
        publisher: words,
        url: z.url({ protocol: /^https$/ }),
        read: z
          .string()
          .regex(/^\d{4}-\d{2}$/)
          .optional(),
      }),
    )
    .min(2),
});
export type Topic = z.infer<typeof topicSchema>;

/** The words of a topic. `[[termId|words as inflected here]]` marks a glossary term in running text. */
export const topicTextSchema = z.strictObject({
  title: words,
  summary: words,
  mainMessage: words,
  steps: z.record(
    id,
    z.strictObject({
      title: words,
      text: words,
      keyPoint: words,
      short: words,
      more: words.optional(),
      /** What the figure shows, for those who do not see it. */
      figure: words,
    }),
  ),
  checks: z.record(
    id,
    z.strictObject({
      question: words,
      answers: z.record(id, z.strictObject({ text: words, explanation: words })),
    }),
  ),
  questions: z.record(id, words),
});
export type TopicText = z.infer<typeof topicTextSchema>;

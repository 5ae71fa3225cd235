import { z } from 'zod';
import { id, words } from './field-schemas.ts';

/**
 * `docs/facts/<topic>.json`: what a topic says, fact by fact, and what was read about it. A source that nobody opened is
 * `unread`: it stands there honestly, and does not count.
 */

export const factSchema = z.strictObject({
  id,
  /** The fact in our own words. */
  statement: words,
  /** The steps that say it. */
  steps: z.array(id).min(1),
  sources: z
    .array(
      z.strictObject({
        /** One of the topic's sources. */
        source: id,
        /** What it says, in our own words, and where in it. */
        says: words,
        where: words,
        /** The month its text was read. */
        read: z.union([z.string().regex(/^\d{4}-\d{2}$/), z.literal('unread')]),
      }),
    )
    .min(1),
});
export const factsFileSchema = z.strictObject({ topic: id, facts: z.array(factSchema).min(1) });
export type Fact = z.infer<typeof factSchema>;
export type FactsFile = z.infer<typeof factsFileSchema>;

export const factsFile = (topic: string): string => `docs/facts/${topic}.json`;

/** Each fact wants two sources that were read (content-plan.md). */
export const wantedSources = 2;

/** How many different sources of a fact were read. */
export function sourcesRead({ sources }: Fact): number {
  return new Set(sources.filter(({ read }) => read !== 'unread').map(({ source }) => source)).size;
}

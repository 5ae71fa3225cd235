import { z } from 'zod';

/** `locales/<code>/review.json`: what a reviewer has seen, by item, with hashes of exactly what was seen (design.md, section 5). */
const hash = z.string().regex(/^[0-9a-f]{16}$/);
/** Hash of the English text, and of this text. A change of either lapses the review. */
const hashes = { source: hash, text: hash };
export const checkedSchema = z.object({ by: z.string().min(1), on: z.iso.date() });
/** Who checked a text, as patients may read it, and on which day. */
export type Checked = z.infer<typeof checkedSchema>;
export const reviewEntrySchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('draft'), ...hashes }),
  z.strictObject({ state: z.literal('reviewed'), ...hashes, ...checkedSchema.shape }),
]);
export const reviewFileSchema = z.record(z.string(), reviewEntrySchema);
export type ReviewFile = z.infer<typeof reviewFileSchema>;
export type ReviewState = 'draft' | 'reviewed';

/** An item is reviewed only while both texts are the ones that were reviewed; null means that it is a draft. */
export function currentCheck(reviews: ReviewFile, item: string, sourceHash: string, textHash: string): Checked | null {
  const entry = reviews[item];
  const isCurrent = entry?.state === 'reviewed' && entry.source === sourceHash && entry.text === textHash;
  return isCurrent ? { by: entry.by, on: entry.on } : null;
}

export const reviewStateOf = (checked: Checked | null): ReviewState => (checked === null ? 'draft' : 'reviewed');

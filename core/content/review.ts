import { z } from 'zod';

/** `locales/<code>/review.json`: what a reviewer has seen, by item, with hashes of exactly what was seen (design.md, section 5). */
export const reviewEntrySchema = z.strictObject({
  state: z.enum(['draft', 'reviewed']),
  /** Hash of the English text, and of this text. A change of either lapses the review. */
  source: z.string().regex(/^[0-9a-f]{16}$/),
  text: z.string().regex(/^[0-9a-f]{16}$/),
  by: z.string().min(1).optional(),
  on: z.iso.date().optional(),
});
export const reviewFileSchema = z.record(z.string(), reviewEntrySchema);
export type ReviewFile = z.infer<typeof reviewFileSchema>;
export type ReviewState = 'draft' | 'reviewed';

/** An item is reviewed only while both texts are the ones that were reviewed; everything else is a draft. */
export function reviewState(reviews: ReviewFile, item: string, sourceHash: string, textHash: string): ReviewState {
  const entry = reviews[item];
  const isCurrent = entry?.state === 'reviewed' && entry.source === sourceHash && entry.text === textHash;
  return isCurrent ? 'reviewed' : 'draft';
}

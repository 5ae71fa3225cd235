import type { ContentFolder } from '#core/content/content-store.ts';
import { reviewFileSchema } from '#core/content/review.ts';
import { updatedReviews } from '#core/content/review-items.ts';
import { type Issue, issuesOf } from '#core/issue.ts';
import type { ContentCheck } from './content-check.ts';

/** `review.json` speaks of the texts as they are: of every item, with the hashes of today's English and today's translation. */
export function checkReviews(folder: ContentFolder): ContentCheck {
  return (content) =>
    [...content.languages.keys()].flatMap((code): readonly Issue[] => {
      const file = `locales/${code}/review.json`;
      const reviews = reviewFileSchema.safeParse(parseJson(folder.read(file)));
      if (!reviews.success) return issuesOf(file, reviews.error);
      const updated = updatedReviews(reviews.data, folder, code);
      const items = [...new Set([...Object.keys(updated), ...Object.keys(reviews.data)])];
      return items
        .filter((item) => updated[item] !== reviews.data[item])
        .map((item) => ({ file, path: item, message: `${stateOf(reviews.data[item], updated[item])}: npm run review:update` }));
    });
}

function stateOf(before: object | undefined, after: object | undefined): string {
  if (before === undefined) return 'is missing';
  return after === undefined ? 'is of a text that is not there' : 'is of an earlier text';
}

function parseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

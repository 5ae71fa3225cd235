import type { LanguageCode } from '#core/languages/language-schema.ts';
import { type ContentFolder, sourceLanguage } from './content-store.ts';
import type { ReviewFile } from './review.ts';

/** The texts of a language that are reviewed on their own, by item as in `review.json`. Topics the language does not have are left out. */
export function reviewItems(folder: ContentFolder, code: LanguageCode): readonly { readonly item: string; readonly source: string; readonly text: string }[] {
  const items = ['ui', 'glossary', 'shared', 'figures', 'paths', ...folder.list(`locales/${code}/topics`).flatMap(topicItem)];
  return items.flatMap((item) => {
    const source = folder.read(`locales/${sourceLanguage}/${item}.json`);
    const text = folder.read(`locales/${code}/${item}.json`);
    return source === undefined || text === undefined ? [] : [{ item, source: folder.hash(source), text: folder.hash(text) }];
  });
}

const topicItem = (name: string): readonly string[] => (name.endsWith('.json') ? [`topics/${name.slice(0, -'.json'.length)}`] : []);

/**
 * The file as it must be for the texts as they are: what was reviewed and has not changed since stays reviewed; all else is a draft.
 * A text that changes back is not what anybody looked at again, so a lapsed review does not return.
 */
export function updatedReviews(reviews: ReviewFile, folder: ContentFolder, code: LanguageCode): ReviewFile {
  return Object.fromEntries(
    reviewItems(folder, code).map(({ item, source, text }) => {
      const entry = reviews[item];
      const isCurrent = entry !== undefined && entry.source === source && entry.text === text;
      return [item, isCurrent ? entry : { state: 'draft' as const, source, text }];
    }),
  );
}

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type ReviewFile, reviewFileSchema } from '#core/content/review.ts';
import { updatedReviews } from '#core/content/review-items.ts';
import { languagesFileSchema } from '#core/languages/language-schema.ts';
import { createNodeContentFolder } from '#host/files/node-content-folder.ts';
import { rootFolder } from './root-folder.ts';

/** `npm run review:update`: writes each language's review.json for the texts as they are, and says which reviews lapsed. */

const folder = createNodeContentFolder(rootFolder);
const languages = languagesFileSchema.parse(JSON.parse(folder.read('locales/languages.json') ?? ''));

for (const { code } of languages) {
  const path = `locales/${code}/review.json`;
  const before = readReviews(path);
  const after = updatedReviews(before, folder, code);
  const changed = Object.keys(after).filter((item) => after[item] !== before[item]);
  const lapsed = changed.filter((item) => before[item]?.state === 'reviewed');
  const lines = Object.entries(after).map(([item, entry]) => `  ${JSON.stringify(item)}: ${JSON.stringify(entry)}`);
  writeFileSync(join(rootFolder, path), `{\n${lines.join(',\n')}\n}\n`);
  console.log(`${path}: ${lines.length} items, ${changed.length} of them new or changed`);
  for (const item of lapsed) console.log(`  the review of "${item}" has lapsed: its text or the English is another one now`);
}

/** A file that can't be read is not written over: what was reviewed would be lost with it. */
function readReviews(path: string): ReviewFile {
  const text = folder.read(path);
  if (text === undefined) return {};
  const reviews = reviewFileSchema.safeParse(JSON.parse(text));
  if (!reviews.success) throw new Error(`${path}: ${z.prettifyError(reviews.error)}`);
  return reviews.data;
}

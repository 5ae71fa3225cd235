import { describe, expect, it } from 'vitest';
import { loadContent } from '#core/content/content-store.ts';
import type { ReviewFile } from '#core/content/review.ts';
import { updatedReviews } from '#core/content/review-items.ts';
import { createReadableContent, plant } from '#host/testing/readable-content.ts';
import type { SampleContent } from '#host/testing/sample-content.ts';
import { checkReviews } from './reviews.ts';

const reviewsOf = (content: SampleContent, code: string): ReviewFile => JSON.parse(content.files.get(`locales/${code}/review.json`) ?? '{}');
const update = (content: SampleContent): SampleContent => {
  for (const code of ['en', 'es', 'zh', 'vi', 'ar'])
    content.files.set(`locales/${code}/review.json`, JSON.stringify(updatedReviews(reviewsOf(content, code), content, code)));
  return content;
};
const found = (content: SampleContent) => checkReviews(content)(loadContent(content)).map(({ file, path, message }) => `${file} ${path} ${message}`);

describe('review.json', () => {
  it('of the texts as they are is not mentioned, and names every text as a draft', () => {
    const content = update(createReadableContent());
    expect(found(content)).toEqual([]);
    const items = Object.entries(reviewsOf(content, 'es'));
    expect(items.map(([item]) => item)).toEqual([
      'ui',
      'glossary',
      'shared',
      'figures',
      'paths',
      'topics/herniated-disk',
      'topics/mri',
      'topics/spinal-stenosis',
    ]);
    expect(items.every(([, { state }]) => state === 'draft')).toBe(true);
  });

  it('of an earlier translation is found in that language, of an earlier English in every one', () => {
    const content = update(createReadableContent());
    plant(content, 'locales/es/topics/mri.json', 'title', 'Another title');
    expect(found(content)).toEqual(['locales/es/review.json topics/mri is of an earlier text: npm run review:update']);
    plant(content, 'locales/en/topics/mri.json', 'title', 'Another title');
    expect(found(content)).toHaveLength(5);
  });

  it('that is missing, lacks an item or names a text that is not there is found', () => {
    const content = update(createReadableContent());
    plant(content, 'locales/es/review.json', 'ui', undefined);
    plant(content, 'locales/ar/review.json', 'topics/gone', { state: 'draft', source: '0'.repeat(16), text: '0'.repeat(16) });
    content.files.delete('locales/en/review.json');
    expect(found(content).map((line) => line.split(' ')[0])).toEqual(['locales/en/review.json', 'locales/es/review.json', 'locales/ar/review.json']);
  });

  it('keeps a review while both texts are the ones reviewed, and makes it a draft when either has changed', () => {
    const content = update(createReadableContent());
    for (const item of ['ui', 'topics/mri']) {
      plant(content, 'locales/es/review.json', `${item}.state`, 'reviewed');
      plant(content, 'locales/es/review.json', `${item}.by`, 'A clinician');
      plant(content, 'locales/es/review.json', `${item}.on`, '2026-11-25');
    }
    plant(content, 'locales/en/topics/mri.json', 'title', 'Another title');
    const reviews = reviewsOf(update(content), 'es');
    expect(reviews['ui']).toMatchObject({ state: 'reviewed', by: 'A clinician' });
    expect(reviews['topics/mri']).toEqual({ state: 'draft', source: expect.any(String), text: expect.any(String) });
    expect(found(content)).toEqual([]);
  });
});

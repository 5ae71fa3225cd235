import { expect, it } from 'vitest';
import { loadContent } from '#core/content/content-store.ts';
import { createReadableContent, plant } from '#host/testing/readable-content.ts';
import { checkRelatedTopics } from './related-topics.ts';

it('a topic that is related one way only is found', () => {
  const content = createReadableContent();
  plant(content, 'resources/topics/mri.json', 'related', ['herniated-disk']);
  expect(checkRelatedTopics(loadContent(content))).toEqual([
    { file: 'resources/topics/herniated-disk.json', path: 'related', message: 'lacks "mri", which names "herniated-disk"' },
  ]);
  plant(content, 'resources/topics/herniated-disk.json', 'related', ['mri']);
  expect(checkRelatedTopics(loadContent(content))).toEqual([]);
});

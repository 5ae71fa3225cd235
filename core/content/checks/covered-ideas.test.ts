import { expect, it } from 'vitest';
import { loadContent } from '#core/content/content-store.ts';
import { requiredIdeas } from '#core/content/required-ideas.ts';
import { createReadableContent, plant } from '#host/testing/readable-content.ts';
import { checkCoveredIdeas } from './covered-ideas.ts';

it('a topic that covers what its kind must is not mentioned', () => {
  expect(checkCoveredIdeas(loadContent(createReadableContent()))).toEqual([]);
});

it('an idea that no step covers is found, once for all languages', () => {
  const content = createReadableContent();
  plant(content, 'resources/topics/mri.json', 'steps.4.covers', []);
  expect(checkCoveredIdeas(loadContent(content))).toEqual([
    { file: 'resources/topics/mri.json', path: 'steps', message: 'no step covers "safety", which a test must' },
  ]);
});

it('an operation must cover what every treatment must', () => {
  expect(requiredIdeas.surgery).toEqual(expect.arrayContaining([...requiredIdeas.treatment]));
});

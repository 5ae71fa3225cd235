import { expect, it } from 'vitest';
import { loadContent } from '#core/content/content-store.ts';
import { createReadableContent, plant } from '#host/testing/readable-content.ts';
import { checkTextAlternatives } from './text-alternatives.ts';

it('a text alternative that stands in two steps is found', () => {
  const content = createReadableContent();
  expect(checkTextAlternatives(loadContent(content))).toEqual([]);
  plant(content, 'locales/ar/topics/mri.json', 'steps.four.figure', 'A drawing of step two.');
  expect(checkTextAlternatives(loadContent(content))).toEqual([
    { file: 'locales/ar/topics/mri.json', path: 'steps.four.figure', message: 'is the text alternative of "two" again' },
  ]);
});

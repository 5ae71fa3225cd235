import { expect, it } from 'vitest';
import { loadContent } from '#core/content/content-store.ts';
import { createReadableContent, plant } from '#host/testing/readable-content.ts';
import { checkTerminology } from './terminology.ts';

it('a mark that strays from the glossary is found; the term and its forms are not', () => {
  const content = createReadableContent();
  plant(content, 'locales/en/glossary.json', 'terms.disk.forms', ['disks']);
  plant(content, 'locales/en/topics/mri.json', 'steps.one.text', '[[disk|Disks]] are cushions.');
  expect(checkTerminology(loadContent(content))).toEqual([]);
  plant(content, 'locales/en/topics/mri.json', 'steps.one.text', '[[disk|Cushions]] are soft.');
  expect(checkTerminology(loadContent(content)).map(({ file, path }) => `${file} ${path}`)).toEqual(['locales/en/topics/mri.json steps.one.text']);
});

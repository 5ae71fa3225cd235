import { expect, it } from 'vitest';
import { loadContent } from '#core/content/content-store.ts';
import { createReadableContent, plant } from '#host/testing/readable-content.ts';
import { checkJargon } from './jargon.ts';

const stem = (word: string): string => word.replace(/s$/, '');
const found = (text: string): readonly string[] => {
  const content = createReadableContent();
  plant(content, 'locales/en/topics/mri.json', 'steps.one.text', text);
  const familiarStems = new Set('a the bone grow in your back may help you have too and'.split(' '));
  return checkJargon({ stem, familiarStems })(loadContent(content))
    .filter(({ file, path }) => file === 'locales/en/topics/mri.json' && path === 'steps.one.text')
    .map(({ message }) => message.split(' ')[0] ?? '');
};

it('a word that not every reader knows is found, once', () => {
  expect(found('Osteophytes may grow. The osteophytes grow in the bones.')).toEqual(['"osteophytes"']);
});

it('a term of the glossary, a word that is touched for its meaning, and a name in capitals are known', () => {
  expect(found('The disks in your back. You may have a [[disk|fibrocartilage]], an MRI, and bones too.')).toEqual([]);
});

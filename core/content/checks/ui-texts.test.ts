import { expect, it } from 'vitest';
import { loadContent } from '#core/content/content-store.ts';
import { createReadableContent, plant } from '#host/testing/readable-content.ts';
import { checkUiTexts } from './ui-texts.ts';

const english = { left_one: '{{count, digits}} minute', left_other: '{{count, digits}} minutes', page: 'Page {{page}} of {{pages}}' };
const arabic = {
  left_zero: 'no minute',
  left_one: 'one minute',
  left_two: 'two minutes',
  left_few: '{{count, digits}} f',
  left_many: '{{count, digits}} m',
  left_other: '{{count, digits}} o',
  page: '{{pages}} {{page}}',
};
const found = (changes: object) => {
  const content = createReadableContent(['en', 'ar']);
  plant(content, 'locales/en/ui.json', 'walk', english);
  plant(content, 'locales/ar/ui.json', 'walk', { ...arabic, ...changes });
  return checkUiTexts(loadContent(content)).map(({ file, path, message }) => `${file} ${path} ${message}`);
};

it('the same keys, with the plural forms of each language, are not mentioned', () => {
  expect(found({})).toEqual([]);
});

it('a missing key, a missing plural form and a key too many are found', () => {
  expect(found({ page: undefined })).toEqual(['locales/ar/ui.json walk.page is missing']);
  expect(found({ left_two: undefined })).toEqual(['locales/ar/ui.json walk.left_two is missing']);
  expect(found({ extra: 'more' })).toEqual(['locales/ar/ui.json walk.extra is not a text of the English']);
});

it('a placeholder that is lost or made up is found', () => {
  expect(found({ page: '{{page}}' })).toEqual(['locales/ar/ui.json walk.page lacks {{pages}}']);
  expect(found({ page: '{{page}} {{pages}} {{all}}' })).toEqual(['locales/ar/ui.json walk.page has {{all}}, which the English has not']);
});

it('a form that means one number alone may leave the number out; a form for several may not', () => {
  expect(found({ left_few: 'some minutes' })).toEqual(['locales/ar/ui.json walk.left_few lacks {{count, digits}}']);
});

it('an English plural without its "one" is found too', () => {
  const content = createReadableContent(['en']);
  plant(content, 'locales/en/ui.json', 'walk', { left_other: '{{count}} minutes' });
  expect(checkUiTexts(loadContent(content)).map(({ path }) => path)).toEqual(['walk.left_one']);
});

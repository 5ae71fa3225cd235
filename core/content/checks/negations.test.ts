import { expect, it } from 'vitest';
import { loadContent } from '#core/content/content-store.ts';
import { createReadableContent, plant } from '#host/testing/readable-content.ts';
import { checkNegations, countNegations } from './negations.ts';

const place = { file: 'locales/es/topics/mri.json', path: 'steps.two.keyPoint' };

function withSpanish(text: string) {
  const content = createReadableContent();
  plant(content, 'locales/en/topics/mri.json', place.path, 'Do not wait.');
  plant(content, place.file, place.path, text);
  plant(content, 'locales/zh/topics/mri.json', place.path, '不要等。');
  plant(content, 'locales/vi/topics/mri.json', place.path, 'Đừng chờ.');
  plant(content, 'locales/ar/topics/mri.json', place.path, 'لا تنتظر.');
  return loadContent(content);
}

it('a translation that lost its "not" is found', () => {
  expect(checkNegations([])(withSpanish('No espere.'))).toEqual([]);
  expect(checkNegations([])(withSpanish('Espere.'))).toEqual([{ ...place, message: 'the English says "not" or "no" here, and this does not' }]);
});

it('a place where the language says it without a "not" may be excepted, as long as that is so', () => {
  const exceptions = [{ ...place, reason: 'says "stop waiting"' }];
  expect(checkNegations(exceptions)(withSpanish('Deje de esperar.'))).toEqual([]);
  expect(checkNegations(exceptions)(withSpanish('No espere.'))).toEqual([{ ...place, message: 'the exception for its negation is no longer needed' }]);
});

it('counts the ways a language says no, whole words only', () => {
  expect(countNegations('Nobody knows; it isn’t known. Notice the nose.', 'en')).toBe(2);
  expect(countNegations('Nadie lo sabe, y no se nota. La noche.', 'es')).toBe(2);
  expect(countNegations('لا تنتظر، وليس هذا مؤلمًا.', 'ar')).toBe(2);
  expect(countNegations('不要等。没有疼痛。', 'zh')).toBe(2);
  expect(countNegations('Đừng chờ. Không đau.', 'vi')).toBe(2);
});

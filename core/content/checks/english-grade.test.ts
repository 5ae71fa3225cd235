import { syllable } from 'syllable';
import { expect, it } from 'vitest';
import { loadContent } from '#core/content/content-store.ts';
import { createReadableContent, plant } from '#host/testing/readable-content.ts';
import { checkEnglishGrades, fleschKincaidGrade, smogGrade } from './english-grade.ts';

const check = checkEnglishGrades(syllable);
const hardText =
  'Lumbar decompression alleviates neurological compromise attributable to degenerative intervertebral pathology. Postoperative rehabilitation necessitates considerable individual determination and multidisciplinary supervision throughout recovery.';

it('the grade is the published formula', () => {
  // 12 words, 2 sentences, 12 syllables.
  expect(fleschKincaidGrade(['The cat sat on the mat. The dog ran to the house.'], syllable)).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 6);
});

it('the second formula is the published one too', () => {
  // One sentence, one word of three syllables.
  expect(smogGrade(['The surgery went well today.'], syllable)).toBeCloseTo(1.043 * Math.sqrt(30) + 3.1291, 6);
});

it('a topic full of long words is found by the second formula', () => {
  const content = createReadableContent();
  for (const step of ['one', 'two', 'three', 'four', 'five'])
    plant(content, 'locales/en/topics/mri.json', `steps.${step}.text`, 'Surgery is safe. Recovery is easy. Ibuprofen may help.');
  expect(check(loadContent(content)).map(({ message }) => message)).toContainEqual(expect.stringContaining('SMOG'));
});

it('easy topics are not mentioned', () => {
  expect(check(loadContent(createReadableContent()))).toEqual([]);
});

it('a hard step is found, and one hard step does not hide in an easy topic', () => {
  const content = createReadableContent();
  plant(content, 'locales/en/topics/mri.json', 'steps.three.text', hardText);
  expect(check(loadContent(content)).map(({ file, path }) => ({ file, path }))).toContainEqual({ file: 'locales/en/topics/mri.json', path: 'steps.three' });
});

it('a topic that is a little too hard in every step is found as a whole', () => {
  const content = createReadableContent();
  // Above 6, and no step above 7.
  const text =
    'Your surgeon carefully removes a small part of the lamina to make more room for your nerves. The operation takes about two or more hours to finish.';
  for (const step of ['one', 'two', 'three', 'four', 'five']) plant(content, 'locales/en/topics/mri.json', `steps.${step}.text`, text);
  for (const step of ['one', 'two', 'three', 'four', 'five']) plant(content, 'locales/en/topics/mri.json', `steps.${step}.keyPoint`, text);
  const grade = fleschKincaidGrade([text], syllable);
  expect(grade).toBeGreaterThan(6);
  expect(grade).toBeLessThan(7);
  expect(check(loadContent(content))).toContainEqual({ file: 'locales/en/topics/mri.json', path: '', message: expect.stringContaining('6.0 at most') });
});

it('the measure of English is not put to other languages', () => {
  const content = createReadableContent();
  plant(content, 'locales/es/topics/mri.json', 'steps.three.text', hardText);
  expect(check(loadContent(content))).toEqual([]);
});

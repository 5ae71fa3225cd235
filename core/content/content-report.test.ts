import { syllable } from 'syllable';
import { expect, it } from 'vitest';
import { createReadableContent, plant } from '#host/testing/readable-content.ts';
import { contentReport } from './content-report.ts';
import { loadContent } from './content-store.ts';

const reportOf = (content: ReturnType<typeof createReadableContent>) => contentReport(loadContent(content), content, syllable);

it('says for each topic its grade, its length, its facts, and that it is a draft', () => {
  expect(reportOf(createReadableContent())).toMatch(/\| mri \| test \| -?\d+\.\d \| \d+\.\d \| \d+ \| \d+ of 10.* \| 1 \| 0 \| draft \|/);
});

it('counts facts that lack a second source', () => {
  const content = createReadableContent();
  plant(content, 'docs/facts/mri.json', 'facts.0.sources.1.read', 'unread');
  expect(reportOf(content)).toMatch(/\| mri \|.* \| 1 \| 1 \| draft \|/);
});

it('names what a machine finds lacking', () => {
  const content = createReadableContent();
  for (const step of ['one', 'two', 'three', 'four', 'five'])
    plant(content, 'locales/en/topics/mri.json', `steps.${step}.text`, 'The scan is short. It makes noise.');
  expect(reportOf(content)).toMatch(/\| mri \|.*not 4, 21/);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { daleChall } from 'dale-chall';
import { stemmer } from 'stemmer';
import { syllable } from 'syllable';
import { checkContent } from '#core/content/checks/check-content.ts';
import { plainWordsSchema } from '#core/content/checks/jargon.ts';
import { wordsNotUsedSchema } from '#core/content/checks/words-not-used.ts';
import { contentReport, contentReportFile } from '#core/content/content-report.ts';
import { loadContent } from '#core/content/content-store.ts';
import { describeIssue } from '#core/issue.ts';
import { createNodeContentFolder } from '#host/files/node-content-folder.ts';
import { rootFolder } from './root-folder.ts';

/** `npm run check:content`: says everything that is wrong with the texts, one line each, and fails on any. */

const read = (path: string): unknown => JSON.parse(readFileSync(join(rootFolder, path), 'utf8'));
const wordsNotUsed = wordsNotUsedSchema.parse(read('locales/words-not-used.json'));
const familiarWords = [...daleChall, ...plainWordsSchema.parse(read('locales/plain-words.json'))];
const vocabulary = { stem: stemmer, familiarStems: new Set(familiarWords.map((word) => stemmer(word))) };
const folder = createNodeContentFolder(rootFolder);
const isReportStale = folder.read(contentReportFile) !== contentReport(loadContent(folder), folder, syllable);
const issues = [
  ...checkContent(folder, syllable, vocabulary, wordsNotUsed),
  ...(isReportStale ? [{ file: contentReportFile, path: '', message: 'is of earlier texts: npm run content:report' }] : []),
];
for (const issue of issues) console.log(describeIssue(issue));
console.log(issues.length === 0 ? 'Content: nothing found.' : `Content: ${issues.length} findings.`);
process.exitCode = issues.length === 0 ? 0 : 1;

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { syllable } from 'syllable';
import { contentReport, contentReportFile } from '#core/content/content-report.ts';
import { loadContent } from '#core/content/content-store.ts';
import { createNodeContentFolder } from '#host/files/node-content-folder.ts';
import { rootFolder } from './root-folder.ts';

/** `npm run content:report`: how hard each topic reads, how long it is, and who has checked it, into docs/. */

const folder = createNodeContentFolder(rootFolder);
writeFileSync(join(rootFolder, contentReportFile), contentReport(loadContent(folder), folder, syllable));
console.log(`Written to ${contentReportFile}.`);

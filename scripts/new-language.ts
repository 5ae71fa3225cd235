import { parseArgs } from 'node:util';
import { newLanguage } from '#core/content/scaffolds/new-language.ts';
import { describeIssue } from '#core/issue.ts';
import { createNodeContentFolder } from '#host/files/node-content-folder.ts';
import { rootFolder } from './root-folder.ts';
import { writeNewFiles } from './write-new-files.ts';

/** `npm run new:language -- <code> "<native name>" "<English name>"`: a line in languages.json and files complete in keys, empty in texts. */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rtl: { type: 'boolean', default: false },
    /** ISO 15924, such as Arab. */
    script: { type: 'string', default: 'Latn' },
    /** The packaged font family; each known script has its own. */
    font: { type: 'string' },
    /** CLDR numbering system of running text: latn, arab, arabext or deva. */
    digits: { type: 'string' },
  },
});
const [code, nativeName, englishName] = positionals;

if (code === undefined || nativeName === undefined || englishName === undefined || positionals.length !== 3) {
  console.error('npm run new:language -- <code> "<native name>" "<English name>" [--rtl] [--script Arab] [--font "Noto Sans Arabic Variable"] [--digits arab]');
  process.exitCode = 1;
} else {
  const { rtl: isRightToLeft, script, font, digits: numberingSystem } = values;
  const made = newLanguage({ code, nativeName, englishName, isRightToLeft, script, font, numberingSystem }, createNodeContentFolder(rootFolder));
  if (made.ok) {
    console.log('Written:');
    writeNewFiles(made.value, ['locales/languages.json']);
    console.log(`
Next (docs/adding-a-language.md):
  1. The font: its package in package.json and a line in renderer/ui/fonts.css, unless its script has one already.
  2. locales/languages.json: font scale, line height, voices and reading measure of ${englishName}.
  3. Translate locales/${code}/glossary.json first, then shared, figures, ui and the topics. The language is not offered while ui, glossary,
     shared or figures have an empty text, nor a topic that has one.
  4. locales/words-not-used.json: words of ${englishName} that make a back sound broken.
  5. npm run check:content says what is missing; npm run dev shows it; npm run review:update writes its review.json, all drafts.`);
  } else {
    for (const issue of made.error) console.error(describeIssue(issue));
    process.exitCode = 1;
  }
}

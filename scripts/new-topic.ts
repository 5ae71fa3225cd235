import { parseArgs } from 'node:util';
import { newTopic } from '#core/content/scaffolds/new-topic.ts';
import { createNodeContentFolder } from '#host/files/node-content-folder.ts';
import { rootFolder } from './root-folder.ts';
import { writeNewFiles } from './write-new-files.ts';

/** `npm run new:topic <id> <kind>`: the files of a topic, complete in keys, empty in texts. */

const { positionals } = parseArgs({ allowPositionals: true });
const [id, kind] = positionals;

if (id === undefined || kind === undefined || positionals.length !== 2) {
  console.error('npm run new:topic <id> <condition|test|treatment|surgery|recovery|guide>');
  process.exitCode = 1;
} else {
  const made = newTopic(id, kind, createNodeContentFolder(rootFolder));
  if (made.ok) {
    console.log('Written:');
    writeNewFiles(made.value);
    console.log(`
Next (docs/writing-a-topic.md):
  1. resources/topics/${id}.json: steps, figures with labels, checks, related topics (both ways), two sources or more.
  2. locales/en/topics/${id}.json: the words. The kiosk does not offer the topic while one is empty.
  3. npm run check:content says what is missing or too hard; npm run dev shows it.
  4. Translate it in each language, then npm run review:update.`);
  } else {
    console.error(made.error);
    process.exitCode = 1;
  }
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { NewFiles } from '#core/content/scaffolds/new-language.ts';
import { rootFolder } from './root-folder.ts';

/** Writes what a scaffold made, and says each path. `replaced` may be there already; any other file that is there stops it. */
export function writeNewFiles(files: NewFiles, replaced: readonly string[] = []): void {
  for (const [path, text] of files) {
    const full = join(rootFolder, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text, { flag: replaced.includes(path) ? 'w' : 'wx' });
    console.log(`  ${path}`);
  }
}

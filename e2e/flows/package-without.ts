import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyContent } from '../kiosk-files.ts';

export type ContentChange =
  | { readonly remove: string }
  /** Another text for a file of the package; given the text that stands there. */
  | { readonly rewrite: string; readonly as: (text: string) => string };

/** A copy of the package's content with these files changed: the `contentRoot` of a kiosk. */
export function contentWith(folder: string, changes: readonly ContentChange[]): string {
  const root = copyContent(join(folder, 'content'));
  for (const change of changes) {
    if ('remove' in change) rmSync(join(root, change.remove), { recursive: true });
    else {
      const file = join(root, change.rewrite);
      writeFileSync(file, change.as(readFileSync(file, 'utf8')));
    }
  }
  return root;
}

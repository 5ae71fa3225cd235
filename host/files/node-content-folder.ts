import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ContentFolder } from '#core/content/content-store.ts';

/** The figures of a review's hash (core/content/review.ts). */
const hashLength = 16;

/**
 * `locales/` and `resources/` under `root`. A path that leads out of it, by dots or by a link, reads as missing: a name in
 * languages.json must not read the machine's files onto the screen.
 */
export function createNodeContentFolder(root: string): ContentFolder {
  const inside = (path: string): string | undefined => {
    try {
      const base = realpathSync(root);
      const real = realpathSync(join(base, path));
      const way = relative(base, real);
      return way !== '' && !way.startsWith(`..${sep}`) && way !== '..' && join(base, way) === real ? real : undefined;
    } catch {
      return undefined;
    }
  };
  return {
    read: (path) => {
      const real = inside(path);
      if (real === undefined) return undefined;
      try {
        return readFileSync(real, 'utf8');
      } catch {
        return undefined;
      }
    },
    list: (path) => {
      const real = inside(path);
      if (real === undefined) return [];
      try {
        return readdirSync(real, { withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => entry.name)
          .sort();
      } catch {
        return [];
      }
    },
    hash: (text) => createHash('sha256').update(text).digest('hex').slice(0, hashLength),
  };
}

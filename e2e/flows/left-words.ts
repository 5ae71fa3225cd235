import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';

/** Words that nobody else would write. */
export const canary = (): string => `zq${Math.random().toString(36).slice(2, 12)}xv`;

/** Every file below a folder that can be read. */
function filesBelow(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path);
      return entry.isFile() ? [path] : [];
    });
  } catch {
    // Gone meanwhile, or another account's: not ours to have written.
    return [];
  }
}

export function filesWith(folders: readonly string[], words: readonly string[], except: string): readonly string[] {
  return folders.flatMap(filesBelow).filter((path) => {
    if (path.startsWith(except)) return false;
    try {
      const bytes = readFileSync(path);
      return words.some((word) => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')));
    } catch {
      return false;
    }
  });
}

/** Everything the page holds in memory, after a forced collection. */
export async function heapOf(page: Page): Promise<string> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const parts: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => parts.push(chunk));
  await session.send('HeapProfiler.enable');
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  return parts.join('');
}

export async function storedBy(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const databases = (await indexedDB.databases?.()) ?? [];
    const caches = await (globalThis.caches?.keys() ?? Promise.resolve([])).catch(() => []);
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, databases, caches, document.documentElement.outerHTML]);
  });
}

/** Where a browser that Playwright starts keeps its profile and its temporary files. */
export function browserFolders(): readonly string[] {
  const temporary = process.env['TMPDIR'] ?? '/tmp';
  return readdirSync(temporary)
    .filter((name) => /^(playwright|\.org\.chromium|org\.chromium|scoped_dir)/i.test(name) && !name.startsWith('playwright-transform-cache'))
    .map((name) => join(temporary, name));
}

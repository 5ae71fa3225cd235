import type { ContentFolder } from '#core/content/content-store.ts';

const modules: Readonly<Record<string, string>> = import.meta.glob(['../../locales/**/*.json', '../../resources/paths.json', '../../resources/topics/*.json'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const toRoot = '../../';
const hashLength = 16;

/** The project's own content as part of the page: a change of a file loads the page again. */
export async function openBundledContent(): Promise<ContentFolder> {
  const files = new Map(Object.entries(modules).map(([path, text]) => [path.slice(toRoot.length), text]));
  // The browser hashes only with a wait, the loader asks without: every text is hashed beforehand.
  const hashes = new Map(await Promise.all([...files.values()].map(async (text) => [text, await shortHash(text)] as const)));
  return {
    read: (path) => files.get(path),
    list: (path) =>
      [...files.keys()]
        .filter((file) => file.startsWith(`${path}/`))
        .map((file) => file.slice(path.length + 1))
        .filter((name) => !name.includes('/'))
        .sort(),
    hash: (text) => hashes.get(text) ?? ''.padEnd(hashLength, '0'),
  };
}

async function shortHash(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, hashLength);
}

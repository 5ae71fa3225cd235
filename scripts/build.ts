import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { isFresh, stamp } from './build-stamp.ts';
import { rootFolder } from './root-folder.ts';

/** What can be built: the screens, the desktop shell, and the desktop shell as the end-to-end tests wire it. */
const products = {
  renderer: { inputs: ['core', 'renderer', 'locales', 'vite.config.ts'], entries: [{ config: 'vite.config.ts' }] },
  electron: {
    inputs: ['core', 'host', 'electron', 'vite.electron.config.ts'],
    entries: [
      { config: 'vite.electron.config.ts', entry: 'electron/main.ts' },
      { config: 'vite.electron.config.ts', entry: 'electron/preload.ts' },
    ],
  },
  e2e: {
    inputs: ['core', 'host', 'electron', 'e2e/entry', 'vite.electron.config.ts'],
    entries: [{ config: 'vite.electron.config.ts', entry: 'e2e/entry/main.ts' }],
  },
} as const;

export type Product = keyof typeof products;

/** Builds those of the products whose sources changed since they were built; the rest is left as it is. */
export async function buildStale(names: readonly Product[], say: (line: string) => void): Promise<void> {
  for (const name of names) {
    const { inputs, entries } = products[name];
    if (isFresh(name, inputs)) continue;
    say(`Building ${name} …`);
    for (const item of entries) {
      // vite.electron.config.ts reads which file it bundles, as Electron needs each in a bundle of its own.
      if ('entry' in item) process.env['BACKSTORY_ENTRY'] = item.entry;
      await build({ configFile: `${rootFolder}/${item.config}`, logLevel: 'warn' });
    }
    stamp(name, inputs);
  }
}

const isProduct = (word: string): word is Product => Object.hasOwn(products, word);

// `npm run build`, or with names of products for those alone.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const wanted = process.argv.slice(2).filter(isProduct);
  await buildStale(wanted.length === 0 ? ['renderer', 'electron'] : wanted, (line) => console.log(line));
}

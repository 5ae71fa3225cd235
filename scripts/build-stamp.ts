import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootFolder } from './root-folder.ts';

const stampFile = (product: string) => join(rootFolder, 'build', `${product}.stamp`);

/** True when the product was built from exactly these sources, with these versions of its dependencies. */
export function isFresh(product: string, inputs: readonly string[]): boolean {
  const file = stampFile(product);
  return existsSync(file) && readFileSync(file, 'utf8') === hashOf(inputs);
}

/** Notes what the product was built from. Only after it was built whole. */
export function stamp(product: string, inputs: readonly string[]): void {
  mkdirSync(join(rootFolder, 'build'), { recursive: true });
  writeFileSync(stampFile(product), hashOf(inputs));
}

function hashOf(inputs: readonly string[]): string {
  const hash = createHash('sha256');
  for (const input of [...inputs, 'package.json', 'package-lock.json']) addTo(hash, input);
  return hash.digest('hex');
}

function addTo(hash: ReturnType<typeof createHash>, path: string): void {
  const full = join(rootFolder, path);
  if (statSync(full).isDirectory()) {
    for (const name of readdirSync(full).sort()) if (!isTest(name)) addTo(hash, `${path}/${name}`);
    return;
  }
  hash.update(path).update('\0').update(readFileSync(full)).update('\0');
}

const isTest = (name: string) => /\.test\.tsx?$/.test(name);

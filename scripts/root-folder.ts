import { resolve } from 'node:path';

/** The folder of package.json. */
export const rootFolder = resolve(import.meta.dirname, '..');

import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { logFileNames } from '#host/files/file-names.ts';
import type { LogEntry } from '#host/log-entry.ts';

/** The folder of package.json. */
export const rootFolder = resolve(import.meta.dirname, '..');

/** Puts files into a data folder before the kiosk starts. */
export function writeFiles(dataFolder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dataFolder, { recursive: true });
    writeFileSync(join(dataFolder, name), text);
  }
}

/** Everything the kiosk wrote to its log, oldest first. */
export function readLog(dataFolder: string): readonly LogEntry[] {
  const files = logFileNames.map((name) => join(dataFolder, name)).filter((file) => existsSync(file));
  return files.reverse().flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as LogEntry),
  );
}

/** A copy of what the kiosk teaches, for a test to break: give it to `launchKiosk` as `contentRoot`. */
export function copyContent(into: string): string {
  for (const name of ['locales', 'resources']) cpSync(join(rootFolder, name), join(into, name), { recursive: true });
  return into;
}

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultSettings, type Settings, settingsVersion } from '#core/settings/settings-schema.ts';
import { openWebKiosk } from '#e2e/entry/web.ts';
import { writeFiles } from '#e2e/kiosk-files.ts';
import { buildStale } from '#scripts/build.ts';
import { rootFolder } from '#scripts/root-folder.ts';

export type ServedKiosk = Awaited<ReturnType<typeof openWebKiosk>>;

/** The wall clock at the start of every kiosk. */
export const wallStart = Date.parse('2026-11-23T09:00:00Z');

/** The production build, copied, so that what is measured stays the same while somebody builds again. */
export async function buildScreens(say: (line: string) => void): Promise<{ readonly folder: string; readonly remove: () => void }> {
  await buildStale(['renderer'], say);
  const folder = mkdtempSync(join(tmpdir(), 'backstory-screens-'));
  cpSync(join(rootFolder, 'build/renderer'), folder, { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A kiosk in daily use: set up, and somebody has answered for its texts. Its data folder goes with it. */
export async function openServedKiosk(rendererFolder: string, changes: Partial<Settings>): Promise<ServedKiosk> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'backstory-data-'));
  const { draftsShown } = { draftsShown: { on: new Date(wallStart).toISOString(), role: 'manager' } } as const;
  const { offeredLanguages } = defaultSettings;
  writeFiles(dataFolder, { 'settings.json': JSON.stringify({ version: settingsVersion, offeredLanguages, draftsShown, ...changes }) });
  const kiosk = await openWebKiosk({ dataFolder, contentRoot: rootFolder, wallStart, rendererFolder });
  return {
    ...kiosk,
    close: async () => {
      await kiosk.close();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

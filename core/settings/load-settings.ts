import type { Issue } from '#core/issue.ts';
import { migrations } from './migrations.ts';
import { defaultSettings, type SettingName, type Settings, type SettingsChanges, settingNames, settingsFields, settingsVersion } from './settings-schema.ts';

export type Origin = 'default' | 'staff' | 'managed';

export type LoadedSettings = {
  readonly settings: Settings;
  /** Where each value comes from: default < staff < managed. */
  readonly origins: Readonly<Record<SettingName, Origin>>;
  /** What staff changed, as it will be written again. */
  readonly changes: SettingsChanges;
  readonly issues: readonly Issue[];
  /** A file from a newer version is left untouched: nobody saves over it. */
  readonly isReadOnly: boolean;
  /** The file holds something we could not take: keep it aside before the next write. */
  readonly keepAside: boolean;
};

const nothingChanged: SettingsChanges = {};

/**
 * Reads the text of settings.json. Always starts: one bad field loses only itself, an unreadable file means defaults.
 * @param text the file's text, or undefined when there is none
 * @param managed values set by IT, which staff can't change
 */
export function loadSettings(file: string, text: string | undefined, managed: SettingsChanges = nothingChanged): LoadedSettings {
  if (text === undefined) return assemble(nothingChanged, managed, [], false, false);
  const raw = parseObject(text);
  if (raw === undefined) {
    const message = 'is not readable as settings; the kiosk runs on its defaults and the file is kept aside';
    return assemble(nothingChanged, managed, [{ file, path: '', message }], false, true);
  }
  const version = raw['version'];
  if (typeof version === 'number' && version > settingsVersion) {
    const message = `was written by a newer version (${version}); it is left untouched and can't be changed here`;
    return assemble(nothingChanged, managed, [{ file, path: 'version', message }], true, false);
  }
  const migrated = migrate(raw, version);
  if (migrated === undefined) {
    const message = 'has no version this kiosk knows; the kiosk runs on its defaults and the file is kept aside';
    return assemble(nothingChanged, managed, [{ file, path: 'version', message }], false, true);
  }
  const { changes, issues } = takeFields(file, migrated);
  return assemble(changes, managed, issues, false, issues.length > 0);
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const raw: unknown = JSON.parse(text);
    return typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? (raw as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function migrate(raw: Record<string, unknown>, version: unknown): Record<string, unknown> | undefined {
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return undefined;
  let fields = raw;
  for (let from = version; from < settingsVersion; from += 1) {
    const step = migrations[from];
    if (step === undefined) return undefined;
    fields = step(fields);
  }
  return fields;
}

function takeFields(file: string, raw: Record<string, unknown>): { changes: SettingsChanges; issues: readonly Issue[] } {
  const changes: Record<string, unknown> = {};
  const issues: Issue[] = [];
  for (const [name, value] of Object.entries(raw)) {
    if (name === 'version') continue;
    if (!isSettingName(name)) {
      issues.push({ file, path: name, message: 'is not a setting of this kiosk and is ignored' });
      continue;
    }
    const parsed = settingsFields[name].unwrap().safeParse(value);
    if (parsed.success) changes[name] = parsed.data;
    else issues.push({ file, path: name, message: `${parsed.error.issues[0]?.message ?? 'is not valid'}; the default is used` });
  }
  return { changes: changes as SettingsChanges, issues };
}

function isSettingName(name: string): name is SettingName {
  return (settingNames as readonly string[]).includes(name);
}

function assemble(changes: SettingsChanges, managed: SettingsChanges, issues: readonly Issue[], isReadOnly: boolean, keepAside: boolean): LoadedSettings {
  const origin = (name: SettingName): Origin => (managed[name] !== undefined ? 'managed' : changes[name] !== undefined ? 'staff' : 'default');
  const origins = Object.fromEntries(settingNames.map((name) => [name, origin(name)])) as Record<SettingName, Origin>;
  return { settings: { ...defaultSettings, ...changes, ...managed } as Settings, origins, changes, issues, isReadOnly, keepAside };
}

/** The text of settings.json for what staff changed. */
export function writeSettings(changes: SettingsChanges): string {
  return `${JSON.stringify({ version: settingsVersion, ...changes }, null, 2)}\n`;
}

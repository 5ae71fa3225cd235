import { failed, type Result, succeeded } from '#core/result.ts';
import { type LoadedSettings, loadSettings, writeSettings } from '#core/settings/load-settings.ts';
import { defaultSettings, type SettingName, type SettingsChanges, settingNames } from '#core/settings/settings-schema.ts';
import { settingsFileName } from '#host/files/file-names.ts';
import type { DataFolder, Log, SaveError } from '#host/ports.ts';

/** The kiosk's settings: in memory what holds now, on disk only what staff changed. */
export type SettingsKeeper = {
  readonly current: () => LoadedSettings;
  /** Holds at once. An error means: until the next restart only. The changes have been checked (settings-check.ts). */
  readonly change: (changes: SettingsChanges) => Result<null, SaveError>;
  /** True while something holds in memory that is not on disk. */
  readonly isUnsaved: () => boolean;
};

/** Why nothing is written over a file of a newer version. */
const newerVersion = 'NEWER';

export function createSettingsKeeper(data: DataFolder, log: Log): SettingsKeeper {
  let loaded = load(data);
  let unsaved = false;

  const write = (changes: SettingsChanges): Result<null, SaveError> => {
    if (loaded.isReadOnly) return failed({ kind: 'notSaved', code: newerVersion });
    if (loaded.keepAside) {
      const aside = data.keepAside(settingsFileName);
      if (!aside.ok) return aside;
      log.write({ event: 'keptAside', file: settingsFileName, as: aside.value });
      // Aside now, even if the write below fails: it must not be looked for again.
      loaded = { ...loaded, keepAside: false };
    }
    return data.write(settingsFileName, writeSettings(changes));
  };

  return {
    current: () => loaded,
    isUnsaved: () => unsaved,
    change: (wanted) => {
      const names = settingNames.filter((name) => wanted[name] !== undefined && !isSame(wanted[name], loaded.settings[name]));
      if (names.length === 0 && !unsaved) return succeeded(null);
      const changes = onlyChanged({ ...loaded.changes, ...pick(wanted, names) });
      const saved = write(changes);
      loaded = { ...loadSettings(settingsFileName, writeSettings(changes)), issues: loaded.issues, isReadOnly: loaded.isReadOnly, keepAside: loaded.keepAside };
      unsaved = !saved.ok;
      if (names.length > 0) log.write({ event: 'settingsChanged', names });
      if (!saved.ok) log.write({ event: 'notSaved', file: settingsFileName, code: saved.error.code });
      return saved;
    },
  };
}

function load(data: DataFolder): LoadedSettings {
  const file = data.read(settingsFileName);
  switch (file.kind) {
    case 'missing':
      return loadSettings(settingsFileName, undefined);
    case 'text':
      return loadSettings(settingsFileName, file.text);
    case 'unreadable':
      // Not text, so not settings: defaults, an issue, and kept aside before the first write.
      return loadSettings(settingsFileName, '');
  }
}

/** What equals the default is not a change; the file keeps only what staff changed. */
function onlyChanged(changes: SettingsChanges): SettingsChanges {
  return pick(
    changes,
    settingNames.filter((name) => changes[name] !== undefined && !isSame(changes[name], defaultSettings[name])),
  );
}

function pick(changes: SettingsChanges, names: readonly SettingName[]): SettingsChanges {
  return Object.fromEntries(names.map((name) => [name, changes[name]])) as SettingsChanges;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

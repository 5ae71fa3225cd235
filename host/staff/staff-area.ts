import type { Input, KioskView, StaffDesk, StaffRefusal } from '#core/bridge/contract.ts';
import type { ContentStore } from '#core/content/content-store.ts';
import type { Language } from '#core/languages/language-schema.ts';
import { failed, type Result, succeeded } from '#core/result.ts';
import { type Role, type SettingsChanges, settingsChangesSchema } from '#core/settings/settings-schema.ts';
import { checkNewPin, type PinError } from '#core/staff/pin.ts';
import type { Pause } from '#host/pause.ts';
import type { Clock, DataFolder, Log, Random, Scrypt } from '#host/ports.ts';
import { refusedSettings } from '#host/settings/settings-check.ts';
import type { SettingsKeeper } from '#host/settings/settings-keeper.ts';
import { staffDeskView } from '#host/views/staff-desk-view.ts';
import { writeFirstPin } from './set-up.ts';
import { readStaffDoor } from './staff-files.ts';

/** What staff can do once they are in, and the set-up that lets the first of them in. */
export type StaffArea = {
  /** Every complete language of the package. */
  readonly languages: () => Language[];
  readonly desk: () => StaffDesk;
  readonly save: (changes: SettingsChanges) => Result<null, StaffRefusal>;
  /** Somebody answers, as of now, for showing drafts to patients; null: takes it back. */
  readonly answerForDrafts: (role: Role | null) => Result<null, StaffRefusal>;
  readonly pause: (pause: KioskView['pause']) => Result<null, StaffRefusal>;
  readonly completeSetUp: (input: Input<'completeSetUp'>) => Promise<Result<null, { readonly kind: PinError | 'notOpen' | 'invalid' | 'notSaved' }>>;
};

type Parts = {
  readonly settings: SettingsKeeper;
  readonly content: ContentStore;
  readonly pauseControl: Pause;
  readonly data: DataFolder;
  readonly clock: Clock;
  readonly log: Log;
  readonly scrypt: Scrypt;
  readonly random: Random;
  readonly version: string;
  /** What the self-check found at the start. */
  readonly notices: readonly string[];
  readonly changed: () => void;
};

const notSaved = failed({ kind: 'notSaved' as const });
const unsavedNotice = 'The data folder cannot be written: what was changed since the start holds only until the next restart.';

export function createStaffArea(parts: Parts): StaffArea {
  const { settings, content, pauseControl, version, notices, clock, log, changed } = parts;
  const complete = new Set(content.languages.keys());
  const decided = (role: Role) => ({ on: new Date(clock.wall()).toISOString(), role });
  const refused = (changes: SettingsChanges) => refusedSettings(changes, settings.current().settings, complete);

  const save = (changes: SettingsChanges): Result<null, StaffRefusal> => {
    const invalid = refused(changes);
    if (invalid.length > 0) return failed({ kind: 'invalid', settings: [...invalid] });
    const saved = settings.change(changes);
    changed();
    return saved.ok ? saved : notSaved;
  };

  return {
    languages: () => [...content.languages.values()].map(({ language }) => language),
    desk: () => staffDeskView(settings.current(), content, settings.isUnsaved() ? [unsavedNotice, ...notices] : notices, version),
    save,
    answerForDrafts: (role) => save({ draftsShown: role === null ? null : decided(role) }),
    pause: (pause) => (pauseControl.set(pause).ok ? succeeded(null) : notSaved),
    completeSetUp: async ({ pin, role, showDrafts, clinicName, offeredLanguages, emergencyNumber }) => {
      if (readStaffDoor(parts.data).kind !== 'setUp') return failed({ kind: 'notOpen' });
      const goodPin = checkNewPin(pin);
      if (!goodPin.ok) return failed({ kind: goodPin.error });
      const usual = settings.current().settings.defaultLanguage;
      const parsed = settingsChangesSchema.safeParse({
        clinicName,
        offeredLanguages,
        emergencyNumber,
        defaultLanguage: offeredLanguages.includes(usual) ? usual : offeredLanguages[0],
        draftsShown: showDrafts ? decided(role) : null,
      });
      if (!parsed.success || refused(parsed.data).length > 0) return failed({ kind: 'invalid' });
      const written = await writeFirstPin(goodPin.value, role, parts);
      if (!written.ok) return failed({ kind: written.error.kind });
      log.write({ event: 'setUpCompleted', role });
      // The PIN stands, so the set-up is done: settings that can't be written hold until a restart, and the desk says so.
      settings.change(parsed.data);
      changed();
      return succeeded(null);
    },
  };
}

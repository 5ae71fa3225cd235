import type { LanguageCode } from '#core/languages/language-schema.ts';
import { type Settings, type SettingsChanges, settingsFields } from './settings-schema.ts';

/**
 * What staff have changed on the screen and not saved yet. Every edit gives another draft; one that would break a rule gives
 * the same draft, so that no draft can be refused by the machine for its languages or its ranges.
 */

const editedNames = ['clinicName', 'emergencyNumber', 'offeredLanguages', 'defaultLanguage', 'hiddenTopics', 'warnAfterSeconds', 'answerSeconds'] as const;
type EditedName = (typeof editedNames)[number];
export type EditedSettings = Readonly<Pick<Settings, EditedName>>;

export type SettingsDraft = {
  /** As the kiosk runs now. */
  readonly saved: EditedSettings;
  readonly edited: EditedSettings;
};

/** `offeredLanguages` takes no more (settings-schema.ts). */
const mostLanguages = 20;

/**
 * A draft with nothing changed yet.
 * @param complete the languages whose texts are complete, in the package's order; others can't be offered
 */
export function beginDraft(settings: Settings, complete: readonly LanguageCode[]): SettingsDraft {
  const saved = asItRuns(settings, complete);
  return { saved, edited: saved };
}

/** The same edits on settings that were saved meanwhile, as after unlocking again. */
export function rebaseDraft(draft: SettingsDraft, settings: Settings, complete: readonly LanguageCode[]): SettingsDraft {
  const saved = asItRuns(settings, complete);
  return { saved, edited: asItRuns({ ...saved, ...differences(draft) }, complete) };
}

/** The patients' side offers whole languages only, and its default is one of them. */
function asItRuns(settings: EditedSettings, complete: readonly LanguageCode[]): EditedSettings {
  const whole = settings.offeredLanguages.filter((code) => complete.includes(code));
  const standIn = complete.includes('en') ? 'en' : complete[0];
  const offeredLanguages = whole.length > 0 || standIn === undefined ? whole : [standIn];
  const defaultLanguage = offeredLanguages.includes(settings.defaultLanguage) ? settings.defaultLanguage : (offeredLanguages[0] ?? settings.defaultLanguage);
  const { clinicName, emergencyNumber, hiddenTopics, warnAfterSeconds, answerSeconds } = settings;
  return { clinicName, emergencyNumber, offeredLanguages, defaultLanguage, hiddenTopics, warnAfterSeconds, answerSeconds };
}

function edit(draft: SettingsDraft, changes: Partial<EditedSettings>): SettingsDraft {
  return { ...draft, edited: { ...draft.edited, ...changes } };
}

export function undoDraft(draft: SettingsDraft): SettingsDraft {
  return { ...draft, edited: draft.saved };
}

function differences({ saved, edited }: SettingsDraft): Partial<EditedSettings> {
  const differing = editedNames.filter((name) => !isSame(saved[name], edited[name]));
  return Object.fromEntries(differing.map((name) => [name, edited[name]]));
}

/** Only what differs. Languages and default go together: the machine checks one against the other. */
export function changesOf(draft: SettingsDraft): SettingsChanges {
  const changes = differences(draft);
  const concernsLanguages = changes.offeredLanguages !== undefined || changes.defaultLanguage !== undefined;
  const { offeredLanguages, defaultLanguage } = draft.edited;
  return { ...changes, ...(concernsLanguages ? { offeredLanguages, defaultLanguage } : {}) };
}

export function isDraftChanged(draft: SettingsDraft): boolean {
  return Object.keys(changesOf(draft)).length > 0;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Offers a language, at the end, or no longer. The default stays: another has to become the default first. */
export function offerLanguage(draft: SettingsDraft, code: LanguageCode, isOffered: boolean): SettingsDraft {
  const { offeredLanguages, defaultLanguage } = draft.edited;
  if (offeredLanguages.includes(code) === isOffered) return draft;
  if (isOffered) return offeredLanguages.length < mostLanguages ? edit(draft, { offeredLanguages: [...offeredLanguages, code] }) : draft;
  return code === defaultLanguage ? draft : edit(draft, { offeredLanguages: offeredLanguages.filter((other) => other !== code) });
}

/** @param by −1 towards the start, 1 towards the end */
export function moveLanguage(draft: SettingsDraft, code: LanguageCode, by: -1 | 1): SettingsDraft {
  const { offeredLanguages } = draft.edited;
  const from = offeredLanguages.indexOf(code);
  const neighbour = offeredLanguages[from + by];
  if (from < 0 || neighbour === undefined) return draft;
  return edit(draft, { offeredLanguages: offeredLanguages.map((other) => (other === code ? neighbour : other === neighbour ? code : other)) });
}

export function setDefaultLanguage(draft: SettingsDraft, code: LanguageCode): SettingsDraft {
  return draft.edited.offeredLanguages.includes(code) ? edit(draft, { defaultLanguage: code }) : draft;
}

export function showTopic(draft: SettingsDraft, topic: string, isShown: boolean): SettingsDraft {
  const { hiddenTopics } = draft.edited;
  if (hiddenTopics.includes(topic) !== isShown) return draft;
  return edit(draft, { hiddenTopics: isShown ? hiddenTopics.filter((other) => other !== topic) : [...hiddenTopics, topic] });
}

export type SecondsName = 'warnAfterSeconds' | 'answerSeconds';

/** The range of a time, in seconds, as its field has it. */
export function secondsRange(name: SecondsName): { readonly least: number; readonly most: number } {
  const { minValue, maxValue } = settingsFields[name].unwrap();
  return { least: minValue ?? 0, most: maxValue ?? Number.MAX_SAFE_INTEGER };
}

/** @param by seconds, negative for less; the value lands on a whole multiple of it, within its range */
export function stepSeconds(draft: SettingsDraft, name: SecondsName, by: number): SettingsDraft {
  const { least, most } = secondsRange(name);
  const size = Math.abs(by);
  const steps = draft.edited[name] / size;
  const stepped = by > 0 ? (Math.floor(steps) + 1) * size : (Math.ceil(steps) - 1) * size;
  return edit(draft, { [name]: Math.min(most, Math.max(least, stepped)) });
}

export function nameClinic(draft: SettingsDraft, clinicName: string): SettingsDraft {
  const parsed = settingsFields.clinicName.safeParse(clinicName);
  return parsed.success ? edit(draft, { clinicName: parsed.data }) : draft;
}

/** Whether this can stand as the number to dial: 2 to 8 digits, 0-9. */
export function isEmergencyNumber(text: string): boolean {
  return settingsFields.emergencyNumber.unwrap().safeParse(text).success;
}

export function setEmergencyNumber(draft: SettingsDraft, emergencyNumber: string): SettingsDraft {
  return isEmergencyNumber(emergencyNumber) ? edit(draft, { emergencyNumber }) : draft;
}

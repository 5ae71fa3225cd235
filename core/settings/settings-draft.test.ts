import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beginDraft,
  changesOf,
  isDraftChanged,
  isEmergencyNumber,
  moveLanguage,
  nameClinic,
  offerLanguage,
  rebaseDraft,
  type SettingsDraft,
  setDefaultLanguage,
  setEmergencyNumber,
  showTopic,
  stepSeconds,
  undoDraft,
} from './settings-draft.ts';
import { defaultSettings, settingsChangesSchema } from './settings-schema.ts';

const complete = ['en', 'es', 'ar', 'fr'];
const fresh = beginDraft({ ...defaultSettings, clinicName: 'Harbor Clinic' }, complete);

describe('languages', () => {
  it('a new one stands at the end', () => {
    expect(changesOf(offerLanguage(fresh, 'fr', true))).toEqual({ offeredLanguages: ['en', 'es', 'ar', 'fr'], defaultLanguage: 'en' });
  });
  it('the default can be taken away only after another has become the default', () => {
    expect(offerLanguage(fresh, 'en', false)).toBe(fresh);
    const spanish = offerLanguage(setDefaultLanguage(fresh, 'es'), 'en', false);
    expect(changesOf(spanish)).toEqual({ offeredLanguages: ['es', 'ar'], defaultLanguage: 'es' });
  });
  it('one that is not offered can’t become the default', () => {
    expect(setDefaultLanguage(fresh, 'fr')).toBe(fresh);
  });
  it('change places one step at a time, and not past the ends', () => {
    expect(moveLanguage(fresh, 'ar', -1).edited.offeredLanguages).toEqual(['en', 'ar', 'es']);
    expect(moveLanguage(fresh, 'en', -1)).toBe(fresh);
    expect(moveLanguage(fresh, 'ar', 1)).toBe(fresh);
    expect(moveLanguage(fresh, 'fr', -1)).toBe(fresh);
  });
  it('one that is no longer whole is neither in the draft nor counted as an edit, and goes with the next change of languages', () => {
    const draft = beginDraft({ ...defaultSettings, defaultLanguage: 'es' }, ['en', 'ar']);
    expect(draft.edited).toMatchObject({ offeredLanguages: ['en', 'ar'], defaultLanguage: 'en' });
    expect(isDraftChanged(draft)).toBe(false);
    expect(changesOf(moveLanguage(draft, 'ar', -1))).toEqual({ offeredLanguages: ['ar', 'en'], defaultLanguage: 'en' });
  });
  it('English stands in when none of the offered is whole', () => {
    expect(beginDraft({ ...defaultSettings, offeredLanguages: ['zh'] }, ['ar', 'en']).edited).toMatchObject({
      offeredLanguages: ['en'],
      defaultLanguage: 'en',
    });
  });
});

describe('times', () => {
  it('go by whole steps and stop at the ends of their range', () => {
    expect(stepSeconds(fresh, 'warnAfterSeconds', 10).edited.warnAfterSeconds).toBe(160);
    const many = (draft: SettingsDraft, by: number): number =>
      Array.from({ length: 40 }).reduce<SettingsDraft>((at) => stepSeconds(at, 'answerSeconds', by), draft).edited.answerSeconds;
    expect([many(fresh, 5), many(fresh, -5)]).toEqual([45, 20]);
  });
  it('one between two steps goes to the next whole step', () => {
    const odd = beginDraft({ ...defaultSettings, warnAfterSeconds: 155 }, complete);
    expect([10, -10].map((by) => stepSeconds(odd, 'warnAfterSeconds', by).edited.warnAfterSeconds)).toEqual([160, 150]);
  });
});

it('topics are hidden and shown again', () => {
  const hidden = showTopic(fresh, 'mri', false);
  expect(changesOf(hidden)).toEqual({ hiddenTopics: ['mri'] });
  expect(isDraftChanged(showTopic(hidden, 'mri', true))).toBe(false);
});

it('a clinic’s name is trimmed, and one that is too long is not taken', () => {
  expect(nameClinic(fresh, '  Bay Clinic ').edited.clinicName).toBe('Bay Clinic');
  expect(nameClinic(fresh, 'x'.repeat(61))).toBe(fresh);
});

it.each([
  ['911', true],
  ['112', true],
  ['9', false],
  ['', false],
  ['٩١١', false],
  ['123456789', false],
])('an emergency number of %j: %j', (number, isGood) => {
  expect(isEmergencyNumber(number)).toBe(isGood);
  expect(setEmergencyNumber(fresh, number).edited.emergencyNumber).toBe(isGood ? number : '911');
});

it('undo goes back to what is saved', () => {
  expect(isDraftChanged(undoDraft(showTopic(moveLanguage(fresh, 'es', 1), 'mri', false)))).toBe(false);
});

it('edits outlive settings that were read anew, and what was saved meanwhile stays', () => {
  const edited = nameClinic(setDefaultLanguage(fresh, 'ar'), 'Bay Clinic');
  const again = rebaseDraft(edited, { ...defaultSettings, clinicName: 'Harbor Clinic', answerSeconds: 40 }, complete);
  expect(changesOf(again)).toEqual({ clinicName: 'Bay Clinic', offeredLanguages: ['en', 'es', 'ar'], defaultLanguage: 'ar' });
  expect(again.edited.answerSeconds).toBe(40);
});

it('whatever is pressed, in whatever order, the changes are ones the machine takes', () => {
  const code = fc.constantFrom(...complete);
  const press = fc.oneof(
    fc.tuple(code, fc.boolean()).map(
      ([language, isOffered]) =>
        (draft: SettingsDraft) =>
          offerLanguage(draft, language, isOffered),
    ),
    fc.tuple(code, fc.constantFrom(-1 as const, 1 as const)).map(
      ([language, by]) =>
        (draft: SettingsDraft) =>
          moveLanguage(draft, language, by),
    ),
    code.map((language) => (draft: SettingsDraft) => setDefaultLanguage(draft, language)),
    fc.constantFrom(-10, 10).map((by) => (draft: SettingsDraft) => stepSeconds(draft, 'warnAfterSeconds', by)),
    fc.string({ maxLength: 80 }).map((name) => (draft: SettingsDraft) => nameClinic(draft, name)),
    fc.string({ maxLength: 9 }).map((number) => (draft: SettingsDraft) => setEmergencyNumber(draft, number)),
  );
  fc.assert(
    fc.property(fc.array(press, { maxLength: 40 }), (presses) => {
      const draft = presses.reduce((at, next) => next(at), fresh);
      const { offeredLanguages, defaultLanguage } = draft.edited;
      expect(settingsChangesSchema.safeParse(changesOf(draft)).success).toBe(true);
      expect(offeredLanguages).toContain(defaultLanguage);
      expect(new Set(offeredLanguages).size).toBe(offeredLanguages.length);
    }),
  );
});

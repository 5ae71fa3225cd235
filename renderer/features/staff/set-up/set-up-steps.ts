import type { LanguageCode } from '#core/languages/language-schema.ts';
import type { Role } from '#core/settings/settings-schema.ts';

/** One question a screen, in this order. */
export const setUpSteps = ['start', 'name', 'pin', 'pinAgain', 'languages', 'emergency', 'drafts', 'role', 'summary'] as const;
export type SetUpStep = (typeof setUpSteps)[number];

/** What has been answered so far. It lives on the screen alone until the last button is pressed. */
export type SetUpDraft = {
  readonly clinicName: string;
  readonly pin: string;
  readonly languages: readonly LanguageCode[];
  readonly emergencyNumber: string;
  readonly showDrafts: boolean;
  readonly role: Role;
};

export function stepAfter(step: SetUpStep): SetUpStep {
  return setUpSteps[setUpSteps.indexOf(step) + 1] ?? step;
}

/** Undefined before the first question: back leaves the set-up. A PIN is entered anew from its first time. */
export function stepBefore(step: SetUpStep): SetUpStep | undefined {
  return step === 'languages' ? 'pin' : setUpSteps[setUpSteps.indexOf(step) - 1];
}

/** Where a question stands among the questions; the start and the summary are none. */
export function placeOf(step: SetUpStep): { readonly step: number; readonly steps: number } | undefined {
  const questions = setUpSteps.length - 2;
  const index = setUpSteps.indexOf(step);
  return index >= 1 && index <= questions ? { step: index, steps: questions } : undefined;
}

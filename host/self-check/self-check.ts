import type { ContentStore } from '#core/content/content-store.ts';
import type { LoadedSettings } from '#core/settings/load-settings.ts';
import type { Clock, DataFolder, Log } from '#host/ports.ts';
import { contentStep } from './content-step.ts';
import { dataFolderStep } from './data-folder-step.ts';
import { settingsStep } from './settings-step.ts';
import { staffFilesStep } from './staff-files-step.ts';

export type SelfCheckParts = {
  readonly data: DataFolder;
  readonly clock: Clock;
  readonly content: ContentStore;
  readonly settings: LoadedSettings;
};

/** Looks at one thing at the start; what it finds is said to staff in words for the person who can mend it. */
export type SelfCheckStep = { readonly name: string; readonly run: (parts: SelfCheckParts) => readonly string[] };

const steps: readonly SelfCheckStep[] = [dataFolderStep, staffFilesStep, settingsStep, contentStep];

/** Runs every step; a step that fails says so and stops nothing. @returns the notices for staff */
export function runSelfCheck(parts: SelfCheckParts, log: Log): readonly string[] {
  return steps.flatMap((step) => {
    const notices = runStep(step, parts);
    for (const notice of notices) log.write({ event: 'selfCheck', step: step.name, notice });
    return notices;
  });
}

function runStep(step: SelfCheckStep, parts: SelfCheckParts): readonly string[] {
  try {
    return step.run(parts);
  } catch {
    return [`The self-check "${step.name}" could not be done.`];
  }
}

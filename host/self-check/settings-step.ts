import { describeIssue } from '#core/issue.ts';
import type { SelfCheckStep } from './self-check.ts';

/** Could every setting be taken? */
export const settingsStep: SelfCheckStep = {
  name: 'settings',
  run: ({ settings }) => settings.issues.map(describeIssue),
};

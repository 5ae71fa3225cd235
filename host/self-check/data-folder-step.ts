import { writeCheckName } from '#host/files/file-names.ts';
import type { SelfCheckStep } from './self-check.ts';

/** Can the kiosk keep anything? Writes a file and takes it away again. */
export const dataFolderStep: SelfCheckStep = {
  name: 'dataFolder',
  run: ({ data }) => {
    const written = data.write(writeCheckName, '{}\n');
    if (!written.ok) return [`The data folder cannot be written (${written.error.code}): changes hold only until the next restart.`];
    data.remove(writeCheckName);
    return [];
  },
};

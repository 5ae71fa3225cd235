import { setUpMarkName, staffFileName } from '#host/files/file-names.ts';
import { mendSetUpMark } from '#host/staff/set-up.ts';
import { readStaffDoor } from '#host/staff/staff-files.ts';
import type { SelfCheckStep } from './self-check.ts';

/** Is there a PIN, and will its loss be noticed? */
export const staffFilesStep: SelfCheckStep = {
  name: 'staffFiles',
  run: ({ data, clock }) => {
    const mended = mendSetUpMark(data, clock);
    const isShut = readStaffDoor(data).kind === 'shut';
    return [
      ...(mended.ok ? [] : [`${setUpMarkName} is missing and cannot be written (${mended.error.code}).`]),
      ...(isShut ? [`${staffFileName} is missing or not readable: the staff area stays shut until the recovery in docs/running-a-kiosk.md.`] : []),
    ];
  },
};

import { parseStaffFile, type StaffFile } from './staff-file-schema.ts';

/**
 * What stands behind the staff corner. Set-up opens only on a machine that has never been set up: no staff file, no
 * settings file and no set-up mark. A PIN file that is lost or broken after that keeps the area shut; the way back is in
 * docs/running-a-kiosk.md and needs access to the machine's files.
 */
export type StaffDoor = { readonly kind: 'setUp' } | { readonly kind: 'pin'; readonly file: StaffFile } | { readonly kind: 'shut' };

/** A file's text, or why there is none. `unreadable` is not `missing`: a fault never opens a door. */
export type FileState = { readonly kind: 'missing' } | { readonly kind: 'unreadable' } | { readonly kind: 'text'; readonly text: string };

export function staffDoor(staffFile: FileState, settingsFile: FileState, setUpMark: FileState): StaffDoor {
  if (staffFile.kind === 'text') {
    const file = parseStaffFile(staffFile.text);
    return file === undefined ? { kind: 'shut' } : { kind: 'pin', file };
  }
  const isNew = [staffFile, settingsFile, setUpMark].every((state) => state.kind === 'missing');
  return isNew ? { kind: 'setUp' } : { kind: 'shut' };
}

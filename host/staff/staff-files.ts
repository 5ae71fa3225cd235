import type { FileState, StaffDoor } from '#core/staff/staff-door.ts';
import { staffDoor } from '#core/staff/staff-door.ts';
import { isAsideOf, previousName, settingsFileName, setUpMarkName, staffFileName } from '#host/files/file-names.ts';
import type { DataFolder } from '#host/ports.ts';

/** What stands behind the staff corner right now. Read anew each time, so that a recovery needs no restart. */
export function readStaffDoor(data: DataFolder): StaffDoor {
  return staffDoor(everExisted(data, staffFileName), everExisted(data, settingsFileName), everExisted(data, setUpMarkName));
}

/** A file that is gone while copies of it are there was once written: not missing, but lost. */
function everExisted(data: DataFolder, name: string): FileState {
  const state = data.read(name);
  if (state.kind !== 'missing') return state;
  const left = data.list();
  // A folder that can't be listed may hold anything: a fault never opens a door.
  if (left === undefined) return { kind: 'unreadable' };
  return left.some((other) => other === previousName(name) || isAsideOf(other, name)) ? { kind: 'unreadable' } : state;
}

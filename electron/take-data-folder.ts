import { app } from 'electron';
import { takeInstanceLock } from '#host/files/instance-lock.ts';

/**
 * Makes this the only kiosk on its data folder. Electron's own lock is asked first, as it brings the open kiosk to the front;
 * the lock in the folder holds against the browser shell too. A folder that can't be written is no reason not to start.
 * @param say told in one line what is wrong
 * @returns the way to give it back; undefined when another kiosk has it
 */
export function takeDataFolder(dataFolder: string, say: (line: string) => void): (() => void) | undefined {
  const lock = app.requestSingleInstanceLock() ? takeInstanceLock(dataFolder) : undefined;
  if (lock?.ok === true) return lock.value.release;
  if (lock?.error.kind === 'notWritable') {
    say(`The data folder ${dataFolder} cannot be written (${lock.error.code}): changes hold only until the kiosk stops.`);
    return () => undefined;
  }
  say(`A kiosk is already running with the data folder ${dataFolder}.`);
  return undefined;
}

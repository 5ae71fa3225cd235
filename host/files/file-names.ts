/** Every file the kiosk keeps. Whatever else lies in its data folder after a visit is reported (host/visits). */
export const settingsFileName = 'settings.json';
export const staffFileName = 'staff.json';
/** Says that a set-up was begun on this machine. While it is there the set-up never opens again. */
export const setUpMarkName = 'set-up.json';
export const writeCheckName = 'write-check.json';
export const lockFileName = 'kiosk.lock';
export const logFileNames = ['kiosk.log', 'kiosk.1.log', 'kiosk.2.log', 'kiosk.3.log', 'kiosk.4.log'] as const;

const keptFiles: readonly string[] = [settingsFileName, staffFileName, setUpMarkName, writeCheckName];

/** The one copy that is kept of what stood in a file before. */
export function previousName(name: string): string {
  return `${name}.previous`;
}

/** `settings.json` becomes `settings.kept-2026-11-23T09-00-00-000Z.json`. @param wall milliseconds since 1970 */
export function asideName(name: string, wall: number): string {
  const date = new Date(wall).toISOString().replaceAll(/[:.]/g, '-');
  return name.replace(/(\.[a-z]+)?$/, (ending) => `.kept-${date}${ending}`);
}

/** Where a file is written before it takes its name. */
export function temporaryName(name: string): string {
  return `${name}.writing`;
}

/** Whether `name` is a copy of `file` that was kept aside. */
export function isAsideOf(name: string, file: string): boolean {
  const [stem = '', ending = ''] = file.split('.');
  return name.startsWith(`${stem}.kept-`) && name.endsWith(`.${ending}`);
}

/** Whether the kiosk itself puts a file of this name into its data folder. */
export function isOwnFile(name: string): boolean {
  if (name === lockFileName || name.startsWith(`${lockFileName}.`) || (logFileNames as readonly string[]).includes(name)) return true;
  return keptFiles.some((file) => {
    const copies = [file, previousName(file), temporaryName(file), temporaryName(previousName(file))];
    return copies.includes(name) || isAsideOf(name, file);
  });
}

import type { Input } from '#core/bridge/contract.ts';
import { isOwnFile } from '#host/files/file-names.ts';
import type { Caller } from '#host/kiosk.ts';
import type { DataFolder, Log } from '#host/ports.ts';

type Left = Input<'endVisit'>['left'];
type ShellCheck = (caller: Caller) => Promise<readonly string[]>;

/** Looks for what a visit may have left: what the page counted, what the shell sees, what lies in the data folder. */
export async function checkErasure(left: Left, caller: Caller, data: DataFolder, shell: ShellCheck, log: Log): Promise<boolean> {
  const found = [...foundByPage(left), ...foundInFolder(data), ...(await foundByShell(caller, shell))];
  const isClean = found.length === 0;
  log.write({ event: 'visitErased', isClean, found });
  return isClean;
}

function foundByPage(left: Left): readonly string[] {
  return Object.entries(left)
    .filter(([name, count]) => (name === 'historyLength' ? count > 1 : count !== 0))
    .map(([name]) => name);
}

/** The names of strange files stay out of the log: a name may be what somebody typed. */
function foundInFolder(data: DataFolder): readonly string[] {
  return data.list()?.every(isOwnFile) === false ? ['unknownFiles'] : [];
}

async function foundByShell(caller: Caller, shell: ShellCheck): Promise<readonly string[]> {
  try {
    // A name of a check is one word; anything else is not ours to write down.
    return (await shell(caller)).map((name) => (/^[A-Za-z]{1,40}$/.test(name) ? name : 'unnamed'));
  } catch {
    return ['shellCheckFailed'];
  }
}

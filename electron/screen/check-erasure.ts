import { type Clipboard, clipboard, type WebContents } from 'electron';

/**
 * The shell's own look after a visit. What the shell can forget is forgotten first (clipboard, history); then it looks at
 * everything a page could have left behind, and clears what it should not have found, so that the next visitor can't.
 * @returns names of what was found; empty when clean
 */
export async function checkErasure(contents: WebContents): Promise<readonly string[]> {
  const { session } = contents;
  clipboard.clear();
  marking.selection?.clear();
  forgetHistory(contents);
  const [cookies, cacheBytes, copied, marked] = await Promise.all([
    session.cookies.get({}),
    session.getCacheSize(),
    clipboard.readText(),
    marking.selection?.readText() ?? '',
  ]);
  const found = [
    ...(cookies.length > 0 ? ['cookies'] : []),
    ...(cacheBytes > 0 ? ['cache'] : []),
    ...(copied !== '' || marked !== '' ? ['clipboard'] : []),
    ...(historyLength(contents) > 1 ? ['history'] : []),
  ];
  await Promise.all([session.clearStorageData(), session.clearCache(), session.clearAuthCache()]);
  return found;
}

// Linux keeps marked text in a clipboard of its own; no other system has one.
const marking: { readonly selection?: Clipboard } = clipboard;

// The history came as an object with Electron 32; where it is missing, the page's own count (endVisit) has to do.
function forgetHistory(contents: Partial<Pick<WebContents, 'navigationHistory'>>): void {
  contents.navigationHistory?.clear();
}

function historyLength(contents: Partial<Pick<WebContents, 'navigationHistory'>>): number {
  return contents.navigationHistory?.length() ?? 1;
}

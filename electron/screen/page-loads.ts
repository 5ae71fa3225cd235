import type { WebContents } from 'electron';
import type { Caller } from '#host/kiosk.ts';

export type PageLoads = { readonly current: () => Caller };

/**
 * Counts the pages loaded into one window, so that whatever the host bound to a page (a visit, a staff token) ends with it.
 * A navigation counts twice, when it starts and when it is committed: the old page may still call in between.
 */
export function countPageLoads(contents: WebContents, pageGone: (caller: Caller) => void): PageLoads {
  let load = 1;
  const caller = (): Caller => ({ page: `${contents.id}:${load}` });
  const current = { caller: caller() };
  const leave = () => {
    pageGone(current.caller);
    load += 1;
    current.caller = caller();
  };
  contents.on('did-start-navigation', (details) => {
    if (details.isMainFrame && !details.isSameDocument) leave();
  });
  contents.on('did-navigate', leave);
  contents.on('render-process-gone', leave);
  contents.on('destroyed', () => pageGone(current.caller));
  return { current: () => current.caller };
}

import type { WebContents } from 'electron';

/** A long press opens a context menu on some systems; there is nothing in it for a visitor. */
export function refuseContextMenu(contents: WebContents): void {
  contents.on('context-menu', (event) => event.preventDefault());
}

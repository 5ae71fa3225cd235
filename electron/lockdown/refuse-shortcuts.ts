import type { Input, WebContents } from 'electron';

/** Swallows the keys that would leave, reload, print, search or inspect. Typing, Tab, arrows, Enter and Escape pass. */
export function refuseShortcuts(contents: WebContents): void {
  contents.on('before-input-event', (event, input) => {
    if (isRefusedKey(input)) event.preventDefault();
  });
}

const refusedKeys =
  /^(F\d{1,2}|Browser\w+|Launch\w+|Print|PrintScreen|Help|Find|Open|Save|New|Close|Cut|Copy|Paste|Undo|Redo|ZoomIn|ZoomOut|ZoomToggle|ContextMenu|MailForward|MailReply|MailSend)$/;

type Key = Pick<Input, 'key' | 'control' | 'alt' | 'meta'>;

/**
 * Control, Alt and the system key are refused whatever comes with them: copy and paste too, as the clipboard outlives a visit.
 * A character typed with AltGr passes: Chromium reports AltGr as itself, not as Control and Alt.
 */
export function isRefusedKey(input: Key): boolean {
  return refusedKeys.test(input.key) || input.control || input.alt || input.meta;
}

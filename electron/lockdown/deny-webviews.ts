import type { WebContents } from 'electron';
import type { ReportRefusal } from './refusal.ts';

/** Electron checklist 11 and 12. The tag is off in the web preferences too; this holds if somebody turns it on. */
export function denyWebviews(contents: WebContents, report: ReportRefusal): void {
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
    report('webview');
  });
}

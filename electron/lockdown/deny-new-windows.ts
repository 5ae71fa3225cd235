import type { WebContents } from 'electron';
import type { ReportRefusal } from './refusal.ts';

/** No second window, whoever asks (Electron checklist 14). Nothing is handed to the operating system either (checklist 15). */
export function denyNewWindows(contents: WebContents, report: ReportRefusal): void {
  contents.setWindowOpenHandler(() => {
    report('newWindow');
    return { action: 'deny' };
  });
}

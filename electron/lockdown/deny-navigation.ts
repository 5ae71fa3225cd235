import type { WebContents } from 'electron';
import type { ReportRefusal } from './refusal.ts';

/** The shell loads the one page itself; nothing on the page, in a frame or in a redirect may lead anywhere (Electron checklist 13). */
export function denyNavigation(contents: WebContents, report: ReportRefusal): void {
  const deny = (event: { preventDefault: () => void }) => {
    event.preventDefault();
    report('navigation');
  };
  contents.on('will-navigate', deny);
  contents.on('will-redirect', deny);
  contents.on('will-frame-navigate', deny);
}

import type { Session } from 'electron';
import type { ReportRefusal } from './refusal.ts';

/** Nothing is ever written to a folder on a visitor's behalf. */
export function denyDownloads(session: Session, report: ReportRefusal): void {
  session.on('will-download', (event) => {
    event.preventDefault();
    report('download');
  });
}

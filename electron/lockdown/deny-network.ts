import type { Session } from 'electron';
import { kioskScheme } from '../screen/kiosk-address.ts';
import type { ReportRefusal } from './refusal.ts';

/** What a page may load: itself, and pictures it made itself. The content security policy is narrower still. */
const loadable = new Set([`${kioskScheme}:`, 'data:', 'blob:']);

/** The kiosk works with no network at all, so its screen gets none. */
export function denyNetwork(session: Session, report: ReportRefusal): void {
  session.webRequest.onBeforeRequest((request, answer) => {
    const isLoadable = loadable.has(new URL(request.url).protocol);
    if (!isLoadable) report('network');
    answer({ cancel: !isLoadable });
  });
}

import type { Session } from 'electron';
import type { ReportRefusal } from './refusal.ts';

/**
 * The screens need no permission, so none is given: asked, checked or by device (Electron checklist 5).
 * A page that opens `mailto:` or another outside scheme asks for permission too, and is refused here.
 */
export function denyPermissions(session: Session, report: ReportRefusal): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    report('permission');
    answer(false);
  });
  // Chromium checks by itself many times a minute: refused, but not worth a line in the log.
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
}

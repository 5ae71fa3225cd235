import { type BrowserWindow, Menu, type Session } from 'electron';
import { denyDownloads } from './deny-downloads.ts';
import { denyNavigation } from './deny-navigation.ts';
import { denyNetwork } from './deny-network.ts';
import { denyNewWindows } from './deny-new-windows.ts';
import { denyPermissions } from './deny-permissions.ts';
import { denyWebviews } from './deny-webviews.ts';
import { holdZoom } from './hold-zoom.ts';
import type { ReportRefusal } from './refusal.ts';
import { refuseContextMenu } from './refuse-context-menu.ts';
import { refuseShortcuts } from './refuse-shortcuts.ts';

/** Closes every door of the screen's storage partition. Once per partition. */
export function lockDownSession(session: Session, report: ReportRefusal): void {
  denyPermissions(session, report);
  denyDownloads(session, report);
  denyNetwork(session, report);
  // The spelling checker would fetch dictionaries and remember words.
  session.setSpellCheckerEnabled(false);
}

/** Closes every door of one window. Before its first page is loaded. */
export function lockDownWindow(window: BrowserWindow, report: ReportRefusal): void {
  const contents = window.webContents;
  Menu.setApplicationMenu(null);
  denyNavigation(contents, report);
  denyNewWindows(contents, report);
  denyWebviews(contents, report);
  refuseContextMenu(contents);
  refuseShortcuts(contents);
  holdZoom(window);
}

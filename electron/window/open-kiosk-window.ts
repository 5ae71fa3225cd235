import { app, BrowserWindow, type Session, screen } from 'electron';
import { backdropColor } from './backdrop-color.ts';
import { chooseDisplay } from './choose-display.ts';
import { coverOtherDisplays } from './cover-other-displays.ts';
import { screenPreferences } from './web-preferences.ts';

export type WindowOptions = {
  /** An ordinary window, for development. */
  readonly isWindowed: boolean;
  /** 1 for the first display; undefined for the primary one. */
  readonly display: number | undefined;
};

/** The kiosk's one window: it fills its display, covers the others, and can't be closed by a visitor. Loads nothing yet. */
export function openKioskWindow(session: Session, preload: string, { isWindowed, display }: WindowOptions): BrowserWindow {
  const chosen = () => chooseDisplay(screen.getAllDisplays(), screen.getPrimaryDisplay(), display);
  const { bounds } = chosen();
  const common = { backgroundColor: backdropColor, autoHideMenuBar: true, title: 'Backstory', webPreferences: screenPreferences(session, preload) };
  if (isWindowed) return new BrowserWindow({ ...common, width: Math.min(1280, bounds.width), height: Math.min(800, bounds.height) });

  const window = new BrowserWindow({
    ...common,
    ...bounds,
    kiosk: true,
    fullscreen: true,
    frame: false,
    alwaysOnTop: true,
    skipTaskbar: true,
    minimizable: false,
  });
  const fill = () => {
    if (!window.isDestroyed()) window.setBounds(chosen().bounds);
  };
  // A panel that is turned, unplugged, or wakes late after a power cut, changes under the window.
  screen.on('display-metrics-changed', fill);
  screen.on('display-added', fill);
  screen.on('display-removed', fill);
  const uncover = coverOtherDisplays(() => chosen().id);
  const isQuitting = noteQuit();
  window.on('close', (event) => {
    if (!isQuitting()) event.preventDefault();
  });
  window.once('closed', () => {
    screen.off('display-metrics-changed', fill);
    screen.off('display-added', fill);
    screen.off('display-removed', fill);
    uncover();
  });
  return window;
}

/** Alt+F4 asks the window to close; the machine shutting down, or a service manager, asks the app to quit. */
function noteQuit(): () => boolean {
  const state = { isQuitting: false };
  app.once('before-quit', () => {
    state.isQuitting = true;
  });
  return () => state.isQuitting;
}

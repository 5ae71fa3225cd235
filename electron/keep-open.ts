import { app } from 'electron';
import type { DesktopKiosk } from './open-desktop-kiosk.ts';

/**
 * Opens the kiosk, and opens it again when its window closed by itself (a page may close its own window, past every other guard):
 * the machine's shell watches this process, so it stays the same one. An ordinary window, for development, ends the app.
 */
export function keepOpen(openKiosk: () => DesktopKiosk, isWindowed: boolean): void {
  const state = { isQuitting: false };
  app.once('before-quit', () => {
    state.isQuitting = true;
  });
  // Without a listener Electron would quit.
  app.on('window-all-closed', () => undefined);
  const open = () => {
    const desktop = openKiosk();
    app.removeAllListeners('second-instance');
    app.on('second-instance', () => desktop.window.focus());
    desktop.window.once('closed', () => {
      desktop.close();
      if (state.isQuitting) return;
      if (isWindowed) app.quit();
      else open();
    });
  };
  open();
}

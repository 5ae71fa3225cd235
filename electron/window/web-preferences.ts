import type { Session, WebPreferences } from 'electron';

/**
 * Electron's secure defaults, written out so that a reader sees them and a changed default changes nothing
 * (Electron checklist 2-4, 6, 8-12).
 */
export function screenPreferences(session: Session, preload: string): WebPreferences {
  return {
    session,
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    nodeIntegrationInWorker: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    devTools: false,
    plugins: false,
    spellcheck: false,
    // A file dropped on the window would be opened in it.
    navigateOnDragDrop: false,
    // A covered or blanked screen must still run the idle clock.
    backgroundThrottling: false,
    zoomFactor: 1,
  };
}

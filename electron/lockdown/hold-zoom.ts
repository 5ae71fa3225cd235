import { type BrowserWindow, screen } from 'electron';

/**
 * Text size is the visitor's choice in the screens, in millimetres; browser zoom would break every size.
 * Pinch zoom comes back after a monitor or a pointer is plugged in, so the limits are set again on every load and display change.
 */
export function holdZoom(window: BrowserWindow): void {
  const contents = window.webContents;
  const hold = () => {
    if (contents.isDestroyed()) return;
    contents.setZoomFactor(1);
    // Rejects only when the page has just gone; the next load sets it again.
    contents.setVisualZoomLevelLimits(1, 1).catch(() => undefined);
  };
  contents.on('did-finish-load', hold);
  contents.on('zoom-changed', hold);
  const displayEvents = ['display-added', 'display-removed', 'display-metrics-changed'] as const;
  const release = displayEvents.map((name) => listenToScreen(name, hold));
  window.once('closed', () => {
    for (const stop of release) stop();
  });
}

function listenToScreen(name: 'display-added' | 'display-removed' | 'display-metrics-changed', run: () => void): () => void {
  // One overload per event name in Electron's types; the name is the same event in all three.
  screen.on(name as 'display-added', run);
  return () => screen.off(name as 'display-added', run);
}

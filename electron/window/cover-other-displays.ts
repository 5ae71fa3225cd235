import { BrowserWindow, type Display, screen } from 'electron';
import { backdropColor } from './backdrop-color.ts';

/** A second monitor would show the desktop, and a way out: it gets a plain window without a page. */
export function coverOtherDisplays(kioskDisplayId: () => number): () => void {
  const covers = new Map<number, BrowserWindow>();

  const update = () => {
    const others = screen.getAllDisplays().filter((display) => display.id !== kioskDisplayId());
    for (const [id, cover] of covers) {
      if (others.some((display) => display.id === id)) continue;
      cover.destroy();
      covers.delete(id);
    }
    for (const display of others) if (!covers.has(display.id)) covers.set(display.id, openCover(display));
  };
  update();
  screen.on('display-added', update);
  screen.on('display-removed', update);
  return () => {
    screen.off('display-added', update);
    screen.off('display-removed', update);
    for (const cover of covers.values()) cover.destroy();
  };
}

function openCover(display: Display): BrowserWindow {
  return new BrowserWindow({
    ...display.bounds,
    kiosk: true,
    frame: false,
    focusable: false,
    skipTaskbar: true,
    backgroundColor: backdropColor,
    webPreferences: { sandbox: true, devTools: false },
  });
}

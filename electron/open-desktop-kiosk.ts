import type { BrowserWindow } from 'electron';
import type { Kiosk, KioskParts } from '#host/kiosk.ts';
import type { Clock, Log, Scheduler } from '#host/ports.ts';
import { lockDownSession, lockDownWindow } from './lockdown/lock-down.ts';
import { registerBridge } from './register-bridge.ts';
import { checkErasure } from './screen/check-erasure.ts';
import { kioskPage } from './screen/kiosk-address.ts';
import { countPageLoads } from './screen/page-loads.ts';
import { openScreenSession } from './screen/screen-session.ts';
import { serveRenderer } from './screen/serve-renderer.ts';
import { watchScreen } from './watchdog/watch-screen.ts';
import { openKioskWindow, type WindowOptions } from './window/open-kiosk-window.ts';

export type DesktopParts = {
  /** Makes the kiosk behind the screen; the shell gives its own look after a visit. */
  readonly createKiosk: (checkErasure: KioskParts['checkErasure']) => { readonly kiosk: Kiosk; readonly log: Log };
  /** The watchdog's. */
  readonly clock: Clock;
  readonly scheduler: Scheduler;
  /** Where the built screens lie. */
  readonly rendererFolder: string;
  readonly preloadFile: string;
  readonly window: WindowOptions;
};

export type DesktopKiosk = { readonly window: BrowserWindow /** May be called twice. */; readonly close: () => void };

/** One kiosk on one display: the host behind it, the doors shut, the watchdog awake. Electron must be ready. */
export function openDesktopKiosk(parts: DesktopParts): DesktopKiosk {
  const session = openScreenSession();
  const window = openKioskWindow(session, parts.preloadFile, parts.window);
  const contents = window.webContents;
  const { kiosk, log } = parts.createKiosk(() => checkErasure(contents));

  serveRenderer(session, parts.rendererFolder, kiosk);
  lockDownSession(session, (door) => log.write({ event: 'doorTried', door }));
  lockDownWindow(window, (door) => log.write({ event: 'doorTried', door }));
  const pages = countPageLoads(contents, kiosk.pageGone);
  const watch = watchScreen({ contents, kiosk, clock: parts.clock, scheduler: parts.scheduler, log, load: () => window.loadURL(kioskPage) });
  const closeBridge = registerBridge({
    kiosk,
    contents,
    pages,
    refused: () => log.write({ event: 'senderRefused', reason: 'frame' }),
    heard: (name) => {
      if (name === 'beat') watch.beat();
    },
  });
  watch.start();

  const state = { isOpen: true };
  const close = () => {
    if (!state.isOpen) return;
    state.isOpen = false;
    watch.stop();
    closeBridge();
    kiosk.close();
    if (!window.isDestroyed()) window.destroy();
  };
  return { window, close };
}

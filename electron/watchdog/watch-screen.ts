import { app, type WebContents } from 'electron';
import type { Kiosk } from '#host/kiosk.ts';
import type { Clock, Log, Scheduler } from '#host/ports.ts';
import { isKioskAddress } from '../screen/kiosk-address.ts';
import { startHeartbeat } from './heartbeat.ts';
import { createScreenReloader } from './screen-reloader.ts';

type Parts = {
  readonly contents: WebContents;
  readonly kiosk: Kiosk;
  readonly clock: Clock;
  readonly scheduler: Scheduler;
  readonly log: Log;
  /** Loads the attract screen; rejects when it can't be loaded. */
  readonly load: () => Promise<void>;
};

export type ScreenWatch = {
  /** Loads the screen for the first time. */
  readonly start: () => void;
  /** The screen said that it is painted and alive. */
  readonly beat: () => void;
  readonly stop: () => void;
};

/** A dead or hung renderer stays white until someone loads it again: this is that someone. */
export function watchScreen({ contents, kiosk, clock, scheduler, log, load }: Parts): ScreenWatch {
  const reloader = createScreenReloader({ clock, scheduler, log, load: () => void loadOrRetry() });
  const heartbeat = startHeartbeat(scheduler, () => killAndReload('silent'));

  function loadOrRetry(): Promise<void> {
    return load().catch(() => reloader.failed('notLoaded'));
  }
  function killAndReload(reason: 'hung' | 'silent'): void {
    reloader.failed(reason);
    if (!contents.isDestroyed()) contents.forcefullyCrashRenderer();
  }
  const noteChildProcess = (_event: unknown, details: { readonly type: string; readonly reason: string }) => {
    // Chromium starts its helpers again by itself; if the screen did not survive that, the heartbeat tells.
    if (details.reason !== 'clean-exit') log.write({ event: 'childProcessGone', type: details.type, reason: details.reason });
  };

  contents.on('render-process-gone', () => reloader.failed('crashed'));
  contents.on('did-navigate', (_event, address) => {
    // Chromium asks nobody before it shows about:blank.
    if (!isKioskAddress(address)) reloader.failed('notLoaded');
  });
  contents.on('unresponsive', () => killAndReload('hung'));
  app.on('child-process-gone', noteChildProcess);
  const stopReloadRequests = kiosk.onReloadWanted(() => reloader.reloadNow('overdue'));

  return {
    start: () => void loadOrRetry(),
    beat: () => {
      heartbeat.beat();
      reloader.seenAlive();
    },
    stop: () => {
      heartbeat.stop();
      reloader.stop();
      stopReloadRequests();
      app.off('child-process-gone', noteChildProcess);
    },
  };
}

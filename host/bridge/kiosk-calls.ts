import type { KioskView } from '#core/bridge/contract.ts';
import type { Log } from '#host/ports.ts';
import type { HandlersOf } from './handlers.ts';

export function kioskCalls(view: () => KioskView, log: Log): HandlersOf<'openKiosk' | 'reportFault' | 'beat'> {
  return {
    openKiosk: () => view(),
    reportFault: ({ name, place }) => {
      log.write({ event: 'screenFault', fault: name, place });
      return null;
    },
    // The shell listens for these by the call's name (watchdog); there is nothing to do here.
    beat: () => null,
  };
}

import type { KioskView } from '#core/bridge/contract.ts';
import type { Result } from '#core/result.ts';
import { succeeded } from '#core/result.ts';
import type { KioskTimer } from './kiosk-timer.ts';
import type { Log, SaveError, Scheduled } from './ports.ts';
import type { SettingsKeeper } from './settings/settings-keeper.ts';

/** Long enough to wipe a large screen; then the kiosk is back by itself. */
export const cleaningMillis = 60_000;

export type Pause = {
  readonly now: () => KioskView['pause'];
  /** "Cleaning" ends by itself; "out of service" is a setting and outlives a restart. */
  readonly set: (pause: KioskView['pause']) => Result<null, SaveError>;
  readonly close: () => void;
};

/** @param changed called whenever the pause is another one */
export function createPause(settings: SettingsKeeper, timer: KioskTimer, log: Log, changed: () => void): Pause {
  let cleaning: Scheduled | undefined;
  const stopCleaning = (): void => {
    cleaning?.cancel();
    cleaning = undefined;
  };
  const now = (): KioskView['pause'] => {
    if (cleaning !== undefined) return 'cleaning';
    return settings.current().settings.isOutOfService ? 'outOfService' : 'none';
  };
  const startCleaning = (): void => {
    cleaning = timer.after(cleaningMillis, () => {
      stopCleaning();
      log.write({ event: 'pauseChanged', pause: now() });
      changed();
    });
  };
  return {
    now,
    set: (pause) => {
      stopCleaning();
      if (pause === 'cleaning') startCleaning();
      const saved = pause === 'cleaning' ? succeeded(null) : settings.change({ isOutOfService: pause === 'outOfService' });
      log.write({ event: 'pauseChanged', pause });
      changed();
      return saved;
    },
    close: stopCleaning,
  };
}

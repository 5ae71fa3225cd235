import { powerSaveBlocker } from 'electron';

/** A waiting room looks at the attract screen for hours: the display must not sleep. Returns the way to let it. */
export function keepAwake(): () => void {
  const blocker = powerSaveBlocker.start('prevent-display-sleep');
  return () => {
    if (powerSaveBlocker.isStarted(blocker)) powerSaveBlocker.stop(blocker);
  };
}

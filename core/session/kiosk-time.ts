import type { Millis } from './session-policy.ts';

/** One reading of the two clocks a machine has. Neither can be trusted alone: one stops in sleep, the other can be set. */
export type ClockReading = { readonly monotonic: Millis; readonly wall: Millis };

export type KioskTime = { readonly now: Millis; readonly reading: ClockReading };

export function startKioskTime(reading: ClockReading): KioskTime {
  return { now: 0, reading };
}

/**
 * Moves time on by the larger of what the two clocks say has passed, and never back: a sleeping, throttled or re-set
 * machine still forgets its visitor.
 */
export function advanceKioskTime(time: KioskTime, reading: ClockReading): KioskTime {
  const passed = Math.max(reading.monotonic - time.reading.monotonic, reading.wall - time.reading.wall, 0);
  return { now: time.now + passed, reading };
}

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { advanceKioskTime, startKioskTime } from './kiosk-time.ts';

it('time goes on when one clock stands still, as in sleep', () => {
  const started = startKioskTime({ monotonic: 0, wall: 1_000_000 });
  expect(advanceKioskTime(started, { monotonic: 5, wall: 1_060_000 }).now).toBe(60_000);
});

it('time goes on when the wall clock is set back', () => {
  const started = startKioskTime({ monotonic: 0, wall: 1_000_000 });
  expect(advanceKioskTime(started, { monotonic: 700, wall: 0 }).now).toBe(700);
});

it('time never goes back, whatever the clocks say', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ monotonic: fc.integer(), wall: fc.integer() })), (readings) => {
      let time = startKioskTime({ monotonic: 0, wall: 0 });
      for (const reading of readings) {
        const next = advanceKioskTime(time, reading);
        expect(next.now).toBeGreaterThanOrEqual(time.now);
        time = next;
      }
    }),
  );
});

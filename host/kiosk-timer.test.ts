import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createKioskTimer } from './kiosk-timer.ts';
import { createManualClock } from './testing/manual-clock.ts';

it('a deadline runs once, never early, and at most 5 s after the machine wakes, whatever happens to the clocks', () => {
  const step = fc.record({ kind: fc.constantFrom('advance', 'sleep', 'setWallBy'), seconds: fc.integer({ min: -5000, max: 5000 }) });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4000 }), fc.array(step, { maxLength: 20 }), (delaySeconds, steps) => {
      const time = createManualClock();
      const timer = createKioskTimer(time.clock, time.scheduler);
      const runs: number[] = [];
      const start = timer.now();
      timer.after(delaySeconds * 1000, () => runs.push(timer.now() - start));
      for (const { kind, seconds } of steps) {
        if (kind === 'setWallBy') time.setWallBy(seconds);
        else if (kind === 'sleep') time.sleep(Math.abs(seconds));
        else time.advance(Math.abs(seconds));
      }
      const isDue = timer.now() - start >= delaySeconds * 1000;
      time.advance(5);
      expect(runs.every((at) => at >= delaySeconds * 1000)).toBe(true);
      expect(runs.length).toBeLessThanOrEqual(1);
      if (isDue) expect(runs).toHaveLength(1);
    }),
  );
});

it('a cancelled deadline never runs', () => {
  const time = createManualClock();
  let ran = false;
  const scheduled = createKioskTimer(time.clock, time.scheduler).after(10_000, () => {
    ran = true;
  });
  time.advance(7);
  scheduled.cancel();
  time.advance(60);
  expect(ran).toBe(false);
  expect(time.waiting()).toBe(0);
});

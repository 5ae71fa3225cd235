import { describe, expect, it } from 'vitest';
import { createManualClock } from '#host/testing/manual-clock.ts';
import { createMemoryLog } from '#host/testing/memory-log.ts';
import { createScreenReloader } from './screen-reloader.ts';

function setUp() {
  const time = createManualClock();
  const log = createMemoryLog();
  const loads: number[] = [];
  const reloader = createScreenReloader({ clock: time.clock, scheduler: time.scheduler, log, load: () => loads.push(time.clock.monotonic() / 1000) });
  return { time, log, loads, reloader };
}

describe('a screen that dies', () => {
  it('comes back after a second', () => {
    const { time, loads, log, reloader } = setUp();
    reloader.failed('crashed');
    time.advance(0.9);
    expect(loads).toEqual([]);
    time.advance(0.1);
    expect(loads).toEqual([1]);
    expect(log.of('screenReloaded')).toEqual([{ event: 'screenReloaded', reason: 'crashed' }]);
  });

  it('is tried less and less often while it keeps dying, and never given up', () => {
    const { time, loads, reloader } = setUp();
    const pauses: number[] = [];
    for (let death = 0; death < 12; death += 1) {
      const diedAt = time.clock.monotonic() / 1000;
      reloader.failed('crashed');
      time.advance(60);
      pauses.push((loads.at(-1) ?? 0) - diedAt);
    }
    expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60, 60, 60, 60]);
  });

  it('counts one death once, however many ways it shows', () => {
    const { time, loads, log, reloader } = setUp();
    reloader.failed('hung');
    reloader.failed('crashed');
    time.advance(60);
    expect(loads).toEqual([1]);
    expect(log.of('screenReloaded')).toEqual([{ event: 'screenReloaded', reason: 'hung' }]);
  });

  it('is forgiven after a minute of sound life, not before', () => {
    const { time, loads, reloader } = setUp();
    reloader.failed('crashed');
    time.advance(1);
    time.advance(59);
    reloader.seenAlive();
    reloader.failed('crashed');
    time.advance(2);
    expect(loads).toEqual([1, 62]);
    time.advance(60);
    reloader.seenAlive();
    reloader.failed('crashed');
    time.advance(1);
    expect(loads).toEqual([1, 62, 123]);
  });
});

describe('a screen that works but must start afresh', () => {
  it('is loaded at once, and once', () => {
    const { time, loads, reloader } = setUp();
    reloader.failed('crashed');
    reloader.reloadNow('overdue');
    time.advance(60);
    expect(loads).toEqual([0]);
  });
});

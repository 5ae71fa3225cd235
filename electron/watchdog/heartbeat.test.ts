import { describe, expect, it } from 'vitest';
import { createManualClock } from '#host/testing/manual-clock.ts';
import { startHeartbeat } from './heartbeat.ts';

function setUp() {
  const time = createManualClock();
  const seen = { silences: 0 };
  const heartbeat = startHeartbeat(time.scheduler, () => {
    seen.silences += 1;
  });
  return { time, seen, heartbeat };
}

describe("the screen's heartbeat", () => {
  it('is missed after half a minute of silence', () => {
    const { time, seen } = setUp();
    time.advance(29);
    expect(seen.silences).toBe(0);
    time.advance(1);
    expect(seen.silences).toBe(1);
  });

  it('keeps a living screen alone', () => {
    const { time, seen, heartbeat } = setUp();
    for (let seconds = 0; seconds < 600; seconds += 5) {
      heartbeat.beat();
      time.advance(5);
    }
    expect(seen.silences).toBe(0);
  });

  it('is asked for again and again', () => {
    const { time, seen } = setUp();
    time.advance(90);
    expect(seen.silences).toBe(3);
  });

  it('does not take a machine that slept for a dead screen', () => {
    const { time, seen, heartbeat } = setUp();
    heartbeat.beat();
    time.sleep(3600);
    time.advance(10);
    expect(seen.silences).toBe(0);
  });

  it('stops with the kiosk', () => {
    const { time, seen, heartbeat } = setUp();
    heartbeat.stop();
    time.advance(600);
    expect(seen.silences).toBe(0);
    expect(time.waiting()).toBe(0);
  });
});

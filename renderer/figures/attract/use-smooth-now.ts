import { useEffect, useRef, useState } from 'react';

/** A clock that ticks seldom must not make a picture jerk: between two ticks time goes on with the frames. */
const mostAheadMs = 1500;

export function useSmoothNow(nowMs: number, isStopped: boolean): number {
  const [aheadMs, setAheadMs] = useState(0);
  const tick = useRef({ nowMs, atMs: 0 });
  useEffect(() => {
    if (isStopped) return;
    tick.current = { nowMs, atMs: performance.now() };
    setAheadMs(0);
    let frame = requestAnimationFrame(function step(frameMs) {
      setAheadMs(Math.min(mostAheadMs, Math.max(0, frameMs - tick.current.atMs)));
      frame = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(frame);
  }, [nowMs, isStopped]);
  // Until the effect has seen the new tick, what is ahead belongs to the old one.
  return tick.current.nowMs === nowMs ? nowMs + aheadMs : nowMs;
}

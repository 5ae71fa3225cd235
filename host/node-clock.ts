import { performance } from 'node:perf_hooks';
import type { Clock, Scheduler } from './ports.ts';

export const nodeClock: Clock = { monotonic: () => performance.now(), wall: () => Date.now() };

export const nodeScheduler: Scheduler = {
  after: (delay, run) => {
    const timer = setTimeout(run, delay);
    return { cancel: () => clearTimeout(timer) };
  },
};

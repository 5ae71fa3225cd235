import type { OpenShell } from './shells/open-shell.ts';

/** Long waits are taken in larger steps; each is shorter than the screen's heartbeat has patience. */
const shortWaitSeconds = 60;
const longStepSeconds = 5;

/** Time passes for page and machine alike. In steps, as what one does at a moment the other may answer at the next. */
export async function advance({ page, machine }: OpenShell, seconds: number): Promise<void> {
  const step = seconds <= shortWaitSeconds ? 1 : longStepSeconds;
  for (let left = seconds; left > 0; left -= step) {
    const now = Math.min(step, left);
    await page.clock.fastForward(now * 1000);
    await machine.advance(now);
  }
}

/** The machine slept, and a finger woke it: the touch comes in the same moment as the time, while the page's clock stands. */
export async function sleepUntilTouched({ page, machine }: OpenShell, seconds: number, touch: () => Promise<void>): Promise<void> {
  await machine.sleep(seconds);
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + seconds * 1000);
  await touch();
  await page.clock.resume();
}

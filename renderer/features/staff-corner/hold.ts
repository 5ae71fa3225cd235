import type { Millis } from '#core/session/session-policy.ts';

export type Hold = { readonly since: Millis };

const opensAfterMillis = 5000;
const seenAfterMillis = 2000;

/** How far a hold has come: 0 while no sign of it may be seen, then up to 1, when the door opens. */
export function heldFraction(hold: Hold, now: Millis): number {
  const held = now - hold.since;
  return held < seenAfterMillis ? 0 : Math.min(1, held / opensAfterMillis);
}

import type { Millis } from '#core/session/session-policy.ts';

/** The staff area closes itself after a minute without a touch; the host drops its pass after the same time by its own clock. */
export const staffQuietMillis = 60_000;
/** WCAG 2.2.1: at least 20 s to ask for more time. */
export const staffWarningMillis = 20_000;
/** Touches are told to the host at most this often. */
export const tellHostEveryMillis = 3000;

export type StaffIdle = { readonly kind: 'here' } | { readonly kind: 'warned'; readonly secondsLeft: number } | { readonly kind: 'gone' };

/** Deadlines are compared, not ticks counted: after a sleep the area is closed at once. */
export function staffIdle(touchedAt: Millis, now: Millis): StaffIdle {
  const left = touchedAt + staffQuietMillis - now;
  if (left <= 0) return { kind: 'gone' };
  return left <= staffWarningMillis ? { kind: 'warned', secondsLeft: Math.ceil(left / 1000) } : { kind: 'here' };
}

/**
 * Whether the host should hear of the last touch now. A touch that had to wait is told later, so that the host never closes
 * before the screen does.
 */
export function isTouchToTell(touchedAt: Millis, toldAt: Millis, now: Millis): boolean {
  return touchedAt > toldAt && now - toldAt >= tellHostEveryMillis;
}

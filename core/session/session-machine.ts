import { assertNever } from '#core/result.ts';
import { finishedAnswerMillis, type Millis, narrationHoldFactor, quietMillis, type SessionPolicy } from './session-policy.ts';

/**
 * One visitor's stay, from first touch to reset. A pure function of the state, what happened, and when:
 *
 *   attract ──started──▶ active ──quiet too long──▶ warning (idle) ──no answer──▶ erasing ──erased──▶ attract
 *                          │  ▲                        │ touched, stayed
 *                          │  └────────────────────────┘
 *                          └──finishAsked──▶ warning (finished) ──leaveConfirmed, or no answer──▶ erasing
 *
 * Times are deadlines compared with `now`, never ticks counted.
 */
export type SessionState =
  | { readonly kind: 'attract' }
  | ActiveState
  | {
      readonly kind: 'warning';
      readonly id: number;
      readonly reason: 'idle' | 'finished';
      readonly endsAt: Millis;
      /** Kept, so that going on needs no new message from the screen. */
      readonly wordsOnScreen: number;
    }
  | { readonly kind: 'erasing'; readonly id: number };

export type ActiveState = {
  readonly kind: 'active';
  readonly id: number;
  readonly touchedAt: Millis;
  readonly wordsOnScreen: number;
  /** Until when narration holds the clock. */
  readonly narrationUntil: Millis;
};

export type SessionEvent =
  | { readonly kind: 'started'; readonly id: number }
  /** A new pointer-down or a non-repeating key-down, anywhere. */
  | { readonly kind: 'touched' }
  | { readonly kind: 'screenChanged'; readonly wordsOnScreen: number }
  | { readonly kind: 'narrationStarted'; readonly expectedMillis: Millis }
  /** Ended, paused or stopped: paused narration does not hold the clock. */
  | { readonly kind: 'narrationEnded' }
  | { readonly kind: 'finishAsked' }
  /** "I'm still here", or "go back" on the question whether the visitor has finished. */
  | { readonly kind: 'stayed' }
  | { readonly kind: 'leaveConfirmed' }
  | { readonly kind: 'ticked' }
  /** The reset is done and nothing was left. */
  | { readonly kind: 'erased' };

export const attract: SessionState = { kind: 'attract' };

/** When an active session is warned if nothing happens, in the same time as `now`. */
export function warningDue(state: ActiveState, policy: SessionPolicy): Millis {
  return Math.max(state.touchedAt + quietMillis(policy, state.wordsOnScreen), state.narrationUntil);
}

/**
 * The next state. Deadlines that have passed come before what the event says: a touch after the last one never resumes a
 * session, and a touch while the warning is due answers it.
 */
export function nextSession(state: SessionState, event: SessionEvent, now: Millis, policy: SessionPolicy): SessionState {
  const due = passDeadlines(state, now, policy);
  return due.kind === 'erasing' && state.kind !== 'erasing' ? due : applyEvent(due, event, now);
}

function passDeadlines(state: SessionState, now: Millis, policy: SessionPolicy): SessionState {
  if (state.kind === 'warning' && now >= state.endsAt) return { kind: 'erasing', id: state.id };
  if (state.kind !== 'active') return state;
  const due = warningDue(state, policy);
  if (now < due) return state;
  const endsAt = due + policy.answerSeconds * 1000;
  // The machine slept through warning and answer: nobody is there.
  if (now >= endsAt) return { kind: 'erasing', id: state.id };
  // A throttled timer must not shorten the time to answer (WCAG 2.2.1: at least 20 s).
  return { kind: 'warning', id: state.id, reason: 'idle', endsAt: now + policy.answerSeconds * 1000, wordsOnScreen: state.wordsOnScreen };
}

function applyEvent(state: SessionState, event: SessionEvent, now: Millis): SessionState {
  switch (state.kind) {
    case 'attract':
      return event.kind === 'started' ? activeState(event.id, now, 0) : state;
    case 'active':
      return applyToActive(state, event, now);
    case 'warning':
      // Any touch answers "Are you still there?"; the other question wants a button.
      if (event.kind === 'stayed' || (event.kind === 'touched' && state.reason === 'idle')) {
        return activeState(state.id, now, state.wordsOnScreen);
      }
      if (event.kind === 'leaveConfirmed') return { kind: 'erasing', id: state.id };
      return state;
    case 'erasing':
      return event.kind === 'erased' ? attract : state;
    default:
      return assertNever(state);
  }
}

function applyToActive(state: ActiveState, event: SessionEvent, now: Millis): SessionState {
  switch (event.kind) {
    case 'touched':
      return { ...state, touchedAt: now };
    case 'screenChanged':
      return { ...state, wordsOnScreen: event.wordsOnScreen };
    case 'narrationStarted':
      return { ...state, narrationUntil: now + event.expectedMillis * narrationHoldFactor };
    case 'narrationEnded':
      // Listening was presence: the quiet time begins when the voice ends.
      return { ...state, touchedAt: Math.max(state.touchedAt, Math.min(now, state.narrationUntil)), narrationUntil: 0 };
    case 'finishAsked':
      return { kind: 'warning', id: state.id, reason: 'finished', endsAt: now + finishedAnswerMillis, wordsOnScreen: state.wordsOnScreen };
    case 'started':
    case 'stayed':
    case 'leaveConfirmed':
    case 'ticked':
    case 'erased':
      return state;
    default:
      return assertNever(event);
  }
}

function activeState(id: number, now: Millis, wordsOnScreen: number): ActiveState {
  return { kind: 'active', id, touchedAt: now, wordsOnScreen, narrationUntil: 0 };
}

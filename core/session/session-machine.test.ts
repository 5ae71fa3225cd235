import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attract, nextSession, type SessionEvent, type SessionState } from './session-machine.ts';
import { quietMillis, type SessionPolicy } from './session-policy.ts';

const policy: SessionPolicy = { warnAfterSeconds: 150, answerSeconds: 30 };
const seconds = (count: number) => count * 1000;
const start = (at = 0) => nextSession(attract, { kind: 'started', id: 1 }, at, policy);
const tick = (state: SessionState, at: number) => nextSession(state, { kind: 'ticked' }, at, policy);
const touch = (state: SessionState, at: number) => nextSession(state, { kind: 'touched' }, at, policy);

describe('a visitor who walks away', () => {
  it('is warned, then forgotten', () => {
    const warned = tick(start(), seconds(150));
    expect(warned).toMatchObject({ kind: 'warning', reason: 'idle', endsAt: seconds(180) });
    const erasing = tick(warned, seconds(180));
    expect(erasing).toEqual({ kind: 'erasing', id: 1 });
    expect(nextSession(erasing, { kind: 'erased' }, seconds(181), policy)).toEqual(attract);
  });

  it('is forgotten when the machine slept through warning and answer, and a touch then resumes nothing', () => {
    expect(touch(start(), seconds(3600))).toEqual({ kind: 'erasing', id: 1 });
  });

  it('leaves nothing that a touch during the reset could bring back', () => {
    const erasing: SessionState = { kind: 'erasing', id: 1 };
    expect(touch(erasing, 5)).toEqual(erasing);
    expect(nextSession(erasing, { kind: 'stayed' }, 5, policy)).toEqual(erasing);
  });
});

describe('a visitor who is still there', () => {
  it('is not warned a moment too early', () => {
    expect(tick(start(), seconds(150) - 1).kind).toBe('active');
  });

  it('goes on by any touch on the warning, as often as needed', () => {
    let state = start();
    for (let round = 1; round <= 30; round += 1) {
      const at = round * seconds(160);
      state = touch(tick(state, at), at + seconds(20));
      expect(state).toMatchObject({ kind: 'active', id: 1, touchedAt: at + seconds(20) });
    }
  });

  it('is given reading time on a long screen: 30 s and a minute for every 100 words', () => {
    const reading = nextSession(start(), { kind: 'screenChanged', wordsOnScreen: 400 }, 0, policy);
    expect(quietMillis(policy, 400)).toBe(seconds(270));
    expect(tick(reading, seconds(269)).kind).toBe('active');
    expect(tick(reading, seconds(270)).kind).toBe('warning');
  });

  it('is not warned while the kiosk speaks, for at most one and a half times what the speech should take', () => {
    const listening = nextSession(start(), { kind: 'narrationStarted', expectedMillis: seconds(200) }, 0, policy);
    expect(tick(listening, seconds(299)).kind).toBe('active');
    expect(tick(listening, seconds(300)).kind).toBe('warning');
    const ended = nextSession(listening, { kind: 'narrationEnded' }, seconds(190), policy);
    expect(tick(ended, seconds(339)).kind).toBe('active');
    expect(tick(ended, seconds(340)).kind).toBe('warning');
  });

  it('gets the whole time to answer even when the timer came late', () => {
    expect(tick(start(), seconds(170))).toMatchObject({ kind: 'warning', endsAt: seconds(200) });
  });
});

describe('"I\'m finished"', () => {
  const asked = nextSession(start(), { kind: 'finishAsked' }, seconds(10), policy);

  it('asks once, and 20 s without an answer means yes', () => {
    expect(asked).toMatchObject({ kind: 'warning', reason: 'finished', endsAt: seconds(30) });
    expect(tick(asked, seconds(30)).kind).toBe('erasing');
  });

  it('takes yes and no by their buttons only', () => {
    expect(touch(asked, seconds(11))).toEqual(asked);
    expect(nextSession(asked, { kind: 'stayed' }, seconds(11), policy).kind).toBe('active');
    expect(nextSession(asked, { kind: 'leaveConfirmed' }, seconds(11), policy).kind).toBe('erasing');
  });
});

const anyEvent: fc.Arbitrary<SessionEvent> = fc.oneof(
  fc.integer({ min: 1, max: 5 }).map((id): SessionEvent => ({ kind: 'started', id })),
  fc.constantFrom<SessionEvent[]>(
    { kind: 'touched' },
    { kind: 'ticked' },
    { kind: 'stayed' },
    { kind: 'finishAsked' },
    { kind: 'leaveConfirmed' },
    { kind: 'erased' },
    { kind: 'narrationEnded' },
  ),
  fc.nat(600).map((wordsOnScreen): SessionEvent => ({ kind: 'screenChanged', wordsOnScreen })),
  fc.nat(120_000).map((expectedMillis): SessionEvent => ({ kind: 'narrationStarted', expectedMillis })),
);
const anyPolicy = fc.record({ warnAfterSeconds: fc.integer({ min: 60, max: 300 }), answerSeconds: fc.integer({ min: 20, max: 45 }) });
const anyHistory = fc.array(fc.tuple(fc.nat(200_000), anyEvent), { maxLength: 60 });

describe('whatever happens, in whatever order', () => {
  it('a session ends only by way of a reset, and only a start begins one', () => {
    fc.assert(
      fc.property(anyPolicy, anyHistory, (anyOne, history) => {
        let state = attract;
        let now = 0;
        for (const [passed, event] of history) {
          now += passed;
          const next = nextSession(state, event, now, anyOne);
          const before = 'id' in state ? state.id : undefined;
          const after = 'id' in next ? next.id : undefined;
          if (before !== undefined && after !== before) {
            expect(state.kind).toBe('erasing');
            expect(next).toEqual(attract);
          }
          if (before === undefined && after !== undefined) expect(event).toEqual({ kind: 'started', id: after });
          // After a reset nothing is carried: attract is one and the same state.
          if (next.kind === 'attract') expect(next).toEqual(attract);
          state = next;
        }
      }),
    );
  });

  it('nobody is warned before the quiet time since the last touch is over', () => {
    fc.assert(
      fc.property(anyPolicy, anyHistory, (anyOne, history) => {
        let state = attract;
        let now = 0;
        let lastTouch = 0;
        for (const [passed, event] of history) {
          now += passed;
          const next = nextSession(state, event, now, anyOne);
          if (next.kind === 'warning' && next.reason === 'idle' && state.kind === 'active') {
            expect(now - lastTouch).toBeGreaterThanOrEqual(anyOne.warnAfterSeconds * 1000);
            expect(next.endsAt - now).toBeGreaterThanOrEqual(20_000);
          }
          if (next.kind === 'active' && (event.kind === 'touched' || state.kind !== 'active')) lastTouch = now;
          state = next;
        }
      }),
    );
  });

  it('left alone, every session is over within its quiet time, its narration and its answer', () => {
    fc.assert(
      fc.property(anyPolicy, anyHistory, (anyOne, history) => {
        let state = attract;
        let now = 0;
        for (const [passed, event] of history) {
          now += passed;
          state = nextSession(state, event, now, anyOne);
        }
        const longest = quietMillis(anyOne, 600) + 120_000 * 1.5 + anyOne.answerSeconds * 1000 + 20_000;
        for (let waited = 0; waited <= longest + 1000; waited += 1000) state = nextSession(state, { kind: 'ticked' }, now + waited, anyOne);
        expect(['attract', 'erasing']).toContain(state.kind);
      }),
    );
  });
});

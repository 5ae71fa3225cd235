import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { KioskBridge } from '#core/bridge/contract.ts';
import type { ClockReading } from '#core/session/kiosk-time.ts';
import { attract, nextSession, type SessionEvent, type SessionState } from '#core/session/session-machine.ts';
import { quietMillis, type SessionPolicy } from '#core/session/session-policy.ts';
import { createKioskClock } from './kiosk-clock.ts';
import { KioskClockContext } from './kiosk-now.ts';
import { watchPresence } from './presence.ts';
import { SessionControlContext } from './session-control.ts';
import { eraseAndLook } from './what-is-left.ts';

/** Deadlines are compared, so the tick only decides how late a warning may be seen; 4 a second keeps a count-down even. */
const tickMillis = 250;
/** The bare paper between two visitors (look.md, Motion: reset). */
const barePaperMillis = 150;
/** Touches on one screen move the host's deadline at most this often; its grace is larger (host/bridge). */
const tellHostEveryMillis = 3000;

type Props = {
  readonly bridge: KioskBridge;
  readonly policy: SessionPolicy;
  /** The machine's own clocks, when left out. */
  readonly readClocks?: (() => ClockReading) | undefined;
  /** Marks a control whose touch on the warning must not count as "I'm still here": `data-answers`. */
  readonly children: (session: SessionState) => ReactNode;
  /** Back to the clinic's defaults: language, focus, scroll. */
  readonly onReset: () => void;
};

/** Owns the session's one timer, feeds the session machine, tells the host, and performs the reset. */
export function SessionDriver({ bridge, policy, readClocks, children, onReset }: Props): ReactNode {
  const [clock] = useState(() => createKioskClock(readClocks));
  const [session, setSession] = useState<SessionState>(attract);
  const current = useRef(session);
  const latest = useRef({ policy, onReset });
  latest.current = { policy, onReset };

  const control = useMemo(() => {
    const host = createHostVisit(bridge);
    const tell = (event: SessionEvent): void => {
      const now = clock.tick();
      const before = current.current;
      const after = nextSession(before, event, now, latest.current.policy);
      if (after.kind === 'active' && before.kind === 'attract') host.start();
      if (after.kind === 'active' && event.kind !== 'ticked') {
        const quietSeconds = quietMillis(latest.current.policy, after.wordsOnScreen) / 1000;
        host.touched(now, quietSeconds, event.kind === 'touched');
      }
      if (after === before) return;
      current.current = after;
      // A touch moves deadlines only: no screen is drawn from them.
      if (after.kind !== 'active' || before.kind !== 'active') setSession(after);
      if (after.kind === 'erasing' && before.kind !== 'erasing') void erase();
    };
    const erase = async (): Promise<void> => {
      // The state is set: React drops the visitor's tree with the next frame; then there is nothing to hold on to.
      await pause(barePaperMillis);
      latest.current.onReset();
      await host.end();
      tell({ kind: 'erased' });
    };
    return { tell };
  }, [bridge, clock]);

  useEffect(() => {
    const timer = setInterval(() => control.tell({ kind: 'ticked' }), tickMillis);
    const unwatch = watchPresence((target, isPress) => {
      const before = current.current;
      const answersItself = target instanceof Element && target.closest('[data-answers]') !== null;
      // "Are you still there?" is answered by any key; the keyboard walks through the buttons of the other question.
      if (before.kind === 'warning' && answersItself && (isPress || before.reason === 'finished')) {
        control.tell({ kind: 'ticked' });
        return current.current.kind !== 'warning';
      }
      control.tell({ kind: 'touched' });
      // A touch that answered the warning, or came too late, does nothing else.
      return before.kind === 'erasing' || (before.kind !== 'attract' && current.current.kind !== before.kind) || wasWarned(before, current.current);
    });
    return () => {
      clearInterval(timer);
      unwatch();
    };
  }, [control]);

  return (
    <KioskClockContext value={clock}>
      <SessionControlContext value={control}>{children(session)}</SessionControlContext>
    </KioskClockContext>
  );
}

/** A question that only its buttons answer swallows every other touch. */
function wasWarned(before: SessionState, after: SessionState): boolean {
  return before.kind === 'warning' && after.kind === 'warning';
}

function pause(millis: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, millis));
}

/** This visit as the host knows it. The screen never waits for it but at the reset. */
function createHostVisit(bridge: KioskBridge): {
  start: () => void;
  touched: (now: number, quietSeconds: number, mayWait: boolean) => void;
  end: () => Promise<void>;
} {
  let visit: Promise<string> | undefined;
  let told = Number.NEGATIVE_INFINITY;
  const ignore = (): undefined => undefined;
  return {
    start: () => {
      visit = bridge.startVisit(null).then((started) => started.visit);
      visit.catch(ignore);
      told = Number.NEGATIVE_INFINITY;
    },
    touched: (now, quietSeconds, mayWait) => {
      if (visit === undefined || (mayWait && now - told < tellHostEveryMillis)) return;
      told = now;
      visit.then((id) => bridge.visitTouched({ visit: id, quietSeconds })).catch(ignore);
    },
    end: async () => {
      const ended = visit;
      visit = undefined;
      const left = await eraseAndLook();
      try {
        if (ended !== undefined) await bridge.endVisit({ visit: await ended, left });
      } catch {
        // The host can't be reached: the page is erased all the same, and the host's own deadline reloads it.
      }
    },
  };
}

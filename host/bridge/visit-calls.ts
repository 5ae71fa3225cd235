import type { Settings } from '#core/settings/settings-schema.ts';
import type { Caller } from '#host/kiosk.ts';
import type { StaffPass } from '#host/staff/staff-pass.ts';
import type { VisitWatch } from '#host/visits/visit-watch.ts';
import type { HandlersOf } from './handlers.ts';

type Parts = {
  readonly visits: VisitWatch;
  readonly pass: StaffPass;
  readonly settings: () => Settings;
  readonly look: (left: Parameters<HandlersOf<'endVisit'>['endVisit']>[0]['left'], caller: Caller) => Promise<boolean>;
};

export function visitCalls({ visits, pass, settings, look }: Parts): HandlersOf<'startVisit' | 'visitTouched' | 'endVisit'> {
  return {
    startVisit: (_input, caller) => {
      pass.drop(caller, 'visitStarted');
      return { visit: visits.start(caller, settings().warnAfterSeconds, settings().answerSeconds) };
    },
    visitTouched: ({ visit, quietSeconds }, caller) => {
      visits.touched(visit, caller, quietSeconds, settings().answerSeconds);
      return null;
    },
    endVisit: async ({ visit, left }, caller) => {
      visits.end(visit, caller);
      return { isClean: await look(left, caller) };
    },
  };
}

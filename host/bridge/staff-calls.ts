import type { StaffDesk, StaffRefusal } from '#core/bridge/contract.ts';
import { failed, type Result, succeeded } from '#core/result.ts';
import type { Caller } from '#host/kiosk.ts';
import type { StaffArea } from '#host/staff/staff-area.ts';
import type { StaffLock } from '#host/staff/staff-lock.ts';
import type { StaffPass } from '#host/staff/staff-pass.ts';
import type { HandlersOf } from './handlers.ts';

type StaffCall =
  | 'staffDoor'
  | 'completeSetUp'
  | 'unlockStaff'
  | 'lockStaff'
  | 'staffTouched'
  | 'openStaffDesk'
  | 'saveSettings'
  | 'answerForDrafts'
  | 'pauseKiosk';

export function staffCalls(lock: StaffLock, pass: StaffPass, area: StaffArea): HandlersOf<StaffCall> {
  /** Nothing behind the door runs without the pass. */
  const behindDoor = <T>(token: string, caller: Caller, run: () => Result<T, StaffRefusal>): Result<T, StaffRefusal> =>
    pass.use(token, caller) ? run() : failed({ kind: 'locked' });
  const desk = (): Result<StaffDesk, StaffRefusal> => succeeded(area.desk());

  return {
    staffDoor: () => {
      const door = lock.door();
      return door.kind === 'setUp' ? { ...door, languages: area.languages() } : door;
    },
    completeSetUp: async (input, caller) => {
      const done = await area.completeSetUp(input);
      return done.ok ? succeeded({ token: pass.grant(caller) }) : done;
    },
    unlockStaff: async ({ pin }, caller) => {
      const role = await lock.tryPin(pin);
      return role.ok ? succeeded({ token: pass.grant(caller) }) : role;
    },
    lockStaff: ({ token }, caller) => {
      if (pass.use(token, caller)) pass.drop(caller, 'asked');
      return null;
    },
    staffTouched: ({ token }, caller) => behindDoor(token, caller, () => succeeded(null)),
    openStaffDesk: ({ token }, caller) => behindDoor(token, caller, desk),
    saveSettings: ({ token, changes }, caller) =>
      behindDoor(token, caller, () => {
        const saved = area.save(changes);
        return saved.ok ? desk() : saved;
      }),
    answerForDrafts: ({ token, role }, caller) =>
      behindDoor(token, caller, () => {
        const saved = area.answerForDrafts(role);
        return saved.ok ? desk() : saved;
      }),
    pauseKiosk: ({ token, pause }, caller) => behindDoor(token, caller, () => area.pause(pause)),
  };
}

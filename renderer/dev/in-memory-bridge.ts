import {
  type CallName,
  calls,
  type EventData,
  type EventName,
  type Input,
  type KioskBridge,
  type KioskView,
  type Output,
  type StaffDesk,
  type StaffRefusal,
} from '#core/bridge/contract.ts';
import type { ContentStore } from '#core/content/content-store.ts';
import { failed, type Result, succeeded } from '#core/result.ts';
import type { ClockReading } from '#core/session/kiosk-time.ts';
import type { Millis } from '#core/session/session-policy.ts';
import { writeSettings } from '#core/settings/load-settings.ts';
import type { Role, SettingsChanges } from '#core/settings/settings-schema.ts';
import { checkNewPin } from '#core/staff/pin.ts';
import { settingsFileName } from '#host/files/file-names.ts';
import { cleaningMillis } from '#host/pause.ts';
import { refusedSettings } from '#host/settings/settings-check.ts';
import { createSettingsKeeper } from '#host/settings/settings-keeper.ts';
import { createMemoryDataFolder } from '#host/testing/memory-data-folder.ts';
import { catalogueView } from '#host/views/catalogue-view.ts';
import { kioskView, offeredLanguages } from '#host/views/kiosk-view.ts';
import { staffDeskView } from '#host/views/staff-desk-view.ts';
import { createInMemoryStaff } from './in-memory-staff.ts';

/** Opens the staff area of the development page, and of nothing that is shipped. */
export const developmentPin = '284913';

export type InMemoryKiosk = {
  readonly bridge: KioskBridge;
  /** When the visit's quiet time is over, by the monotonic clock; undefined without a visit. */
  readonly warnsAt: () => Millis | undefined;
};

type Parts = {
  readonly content: ContentStore;
  readonly readClocks: () => ClockReading;
  /** What staff changed before the page was opened. */
  readonly changes: SettingsChanges;
  readonly isSetUp: boolean;
  readonly isCleaning: boolean;
};

/** The whole contract in one page, out of core and those parts of the host that need no machine. Nothing outlives a reload. */
export function createInMemoryKiosk({ content, readClocks, changes, isSetUp, isCleaning }: Parts): InMemoryKiosk {
  let cleaningUntil = isCleaning ? readClocks().monotonic + cleaningMillis : 0;
  let visit: { readonly id: string; readonly warnsAt: Millis } | undefined;
  const listeners = new Set<(view: KioskView) => void>();
  const data = createMemoryDataFolder(() => readClocks().wall, new Map([[settingsFileName, writeSettings(changes)]]));
  const keeper = createSettingsKeeper(data, { write: () => undefined });
  const staff = createInMemoryStaff(isSetUp ? developmentPin : undefined, readClocks);
  const complete = new Set(content.languages.keys());

  const now = (): Millis => readClocks().monotonic;
  const settings = () => keeper.current().settings;
  const pause = (): KioskView['pause'] => (cleaningUntil > now() ? 'cleaning' : settings().isOutOfService ? 'outOfService' : 'none');
  const view = (): KioskView => kioskView(settings(), content, pause());
  const tellAll = (): void => {
    for (const listener of listeners) listener(view());
  };
  const change = (wanted: SettingsChanges): void => {
    keeper.change(wanted);
    tellAll();
  };
  const isOffered = (code: string): boolean => offeredLanguages(settings(), content).some((language) => language.code === code);
  const desk = (): Result<StaffDesk, StaffRefusal> => succeeded(staffDeskView(keeper.current(), content, [], 'development'));
  const decided = (role: Role) => ({ on: new Date(readClocks().wall).toISOString(), role });
  const behindDoor = <T>(token: string, run: () => Result<T, StaffRefusal>): Result<T, StaffRefusal> => (staff.use(token) ? run() : failed({ kind: 'locked' }));
  const save = (wanted: SettingsChanges): Result<StaffDesk, StaffRefusal> => {
    const refused = refusedSettings(wanted, settings(), complete);
    if (refused.length > 0) return failed({ kind: 'invalid', settings: [...refused] });
    change(wanted);
    return desk();
  };
  const completeSetUp = ({ pin, role, showDrafts, ...rest }: Input<'completeSetUp'>): Output<'completeSetUp'> => {
    if (staff.door().kind !== 'setUp') return failed({ kind: 'notOpen' });
    const goodPin = checkNewPin(pin);
    if (!goodPin.ok) return failed({ kind: goodPin.error });
    const { defaultLanguage: usual } = settings();
    const defaultLanguage = rest.offeredLanguages.includes(usual) ? usual : rest.offeredLanguages[0];
    const wanted = { ...rest, defaultLanguage, draftsShown: showDrafts ? decided(role) : null };
    if (refusedSettings(wanted, settings(), complete).length > 0) return failed({ kind: 'invalid' });
    change(wanted);
    return succeeded({ token: staff.setPin(goodPin.value) });
  };

  const bridge = {
    openKiosk: call('openKiosk', view),
    openLanguage: call('openLanguage', ({ language }) => found(isOffered(language) ? content.languages.get(language) : undefined)),
    openCatalogue: call('openCatalogue', ({ language }) => catalogueView(language, settings(), content)),
    openTopic: call('openTopic', ({ topic, language }) =>
      found(isOffered(language) && !settings().hiddenTopics.includes(topic) ? content.topics.get(language)?.get(topic) : undefined),
    ),
    startVisit: call('startVisit', () => {
      staff.lock();
      visit = { id: crypto.randomUUID(), warnsAt: now() + settings().warnAfterSeconds * 1000 };
      return { visit: visit.id };
    }),
    visitTouched: call('visitTouched', ({ visit: id, quietSeconds }) => {
      if (visit?.id === id) visit = { id, warnsAt: now() + quietSeconds * 1000 };
      return null;
    }),
    endVisit: call('endVisit', ({ visit: id, left: { historyLength, ...left } }) => {
      if (visit?.id === id) visit = undefined;
      return { isClean: historyLength <= 1 && Object.values(left).every((count) => count === 0) };
    }),
    reportFault: call('reportFault', () => null),
    beat: call('beat', () => {
      // Cleaning ends by itself. The beat comes every few seconds of kiosk time, which serves here for a timer.
      if (cleaningUntil !== 0 && cleaningUntil <= now()) {
        cleaningUntil = 0;
        tellAll();
      }
      return null;
    }),
    staffDoor: call('staffDoor', () => {
      const door = staff.door();
      return door.kind === 'setUp' ? { ...door, languages: [...content.languages.values()].map(({ language }) => language) } : door;
    }),
    completeSetUp: call('completeSetUp', completeSetUp),
    unlockStaff: call('unlockStaff', ({ pin }) => staff.unlock(pin)),
    lockStaff: call('lockStaff', ({ token }) => {
      if (staff.use(token)) staff.lock();
      return null;
    }),
    staffTouched: call('staffTouched', ({ token }) => behindDoor(token, () => succeeded(null))),
    openStaffDesk: call('openStaffDesk', ({ token }) => behindDoor(token, desk)),
    saveSettings: call('saveSettings', ({ token, changes: wanted }) => behindDoor(token, () => save(wanted))),
    answerForDrafts: call('answerForDrafts', ({ token, role }) => behindDoor(token, () => save({ draftsShown: role === null ? null : decided(role) }))),
    pauseKiosk: call('pauseKiosk', ({ token, pause: wanted }) =>
      behindDoor(token, () => {
        cleaningUntil = wanted === 'cleaning' ? now() + cleaningMillis : 0;
        change(wanted === 'cleaning' ? {} : { isOutOfService: wanted === 'outOfService' });
        return succeeded(null);
      }),
    ),
    subscribe: <N extends EventName>(_name: N, listener: (data: EventData<N>) => void) => {
      const own = (data: KioskView): void => listener(data as EventData<N>);
      listeners.add(own);
      return () => listeners.delete(own);
    },
  } satisfies KioskBridge;
  return { bridge, warnsAt: () => visit?.warnsAt };
}

/** As on the way to a real host: input and output are parsed, so that a screen gets data of its own and nothing the contract lacks. */
function call<N extends CallName>(name: N, handle: (input: Input<N>) => Output<N>): (input: Input<N>) => Promise<Output<N>> {
  const { input, output } = calls[name];
  return async (raw) => output.parse(handle(input.parse(raw) as Input<N>)) as Output<N>;
}

const found = <T>(value: T | undefined) => (value === undefined ? failed({ kind: 'notOffered' as const }) : succeeded(value));

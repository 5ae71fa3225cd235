import type { KioskView } from '#core/bridge/contract.ts';
import { loadContent } from '#core/content/content-store.ts';
import { answerCall } from './bridge/answer-call.ts';
import { contentCalls } from './bridge/content-calls.ts';
import type { Handlers } from './bridge/handlers.ts';
import { kioskCalls } from './bridge/kiosk-calls.ts';
import { staffCalls } from './bridge/staff-calls.ts';
import { visitCalls } from './bridge/visit-calls.ts';
import type { Caller, Kiosk, KioskParts } from './kiosk.ts';
import { createKioskTimer } from './kiosk-timer.ts';
import { createListeners } from './listeners.ts';
import { createPause } from './pause.ts';
import { runSelfCheck } from './self-check/self-check.ts';
import { createSettingsKeeper } from './settings/settings-keeper.ts';
import { createStaffArea } from './staff/staff-area.ts';
import { createStaffLock } from './staff/staff-lock.ts';
import { createStaffPass } from './staff/staff-pass.ts';
import { kioskView } from './views/kiosk-view.ts';
import { checkErasure } from './visits/erasure-check.ts';
import { createVisitWatch } from './visits/visit-watch.ts';

/** Wires core with the machine's parts. Both shells and the tests start from here. Always returns a kiosk that answers. */
export function createKiosk(parts: KioskParts): Kiosk {
  const { clock, scheduler, data, log, random, version } = parts;
  const content = loadContent(parts.content);
  const timer = createKioskTimer(clock, scheduler);
  const keeper = createSettingsKeeper(data, log);
  const settings = () => keeper.current().settings;
  const viewListeners = createListeners<KioskView>();
  const reloadListeners = createListeners<Caller>();
  const view = (): KioskView => kioskView(settings(), content, pauseControl.now());
  const changed = (): void => viewListeners.tell(view());
  const pauseControl = createPause(keeper, timer, log, changed);
  const notices = runSelfCheck({ data, clock, content, settings: keeper.current() }, log);
  const pass = createStaffPass(timer, random, log);
  const visits = createVisitWatch(timer, random, log, reloadListeners.tell);
  const area = createStaffArea({ ...parts, settings: keeper, content, pauseControl, notices, changed });

  const handlers: Handlers = {
    ...kioskCalls(view, log),
    ...contentCalls(content, settings),
    ...visitCalls({ visits, pass, settings, look: (left, caller) => checkErasure(left, caller, data, parts.checkErasure, log) }),
    ...staffCalls(createStaffLock(parts), pass, area),
  };
  log.write({
    event: 'started',
    version,
    languages: content.languages.size,
    topics: new Set([...content.topics.values()].flatMap((topics) => [...topics.keys()])).size,
  });

  return {
    answer: (name, rawInput, caller) => answerCall(name, rawInput, caller, handlers, log),
    subscribe: (listener) => viewListeners.add((data) => listener('kioskChanged', data)),
    onReloadWanted: reloadListeners.add,
    pageGone: (caller) => {
      pass.drop(caller, 'pageGone');
      visits.pageGone(caller);
    },
    close: () => {
      pass.close();
      visits.close();
      pauseControl.close();
      log.write({ event: 'stopped' });
    },
  };
}

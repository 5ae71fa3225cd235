import { contextBridge, ipcRenderer } from 'electron';
import type { Answer } from '#core/bridge/answer.ts';
import type { CallName, EventData, EventName, Input, KioskBridge, Output } from '#core/bridge/contract.ts';
import { callChannel, eventChannel } from './bridge-channels.ts';

/** Every call the page has, as a literal object: what is not listed here does not exist for it. */
const bridge = {
  openKiosk: call('openKiosk'),
  openLanguage: call('openLanguage'),
  openCatalogue: call('openCatalogue'),
  openTopic: call('openTopic'),
  startVisit: call('startVisit'),
  visitTouched: call('visitTouched'),
  endVisit: call('endVisit'),
  reportFault: call('reportFault'),
  beat: call('beat'),
  staffDoor: call('staffDoor'),
  completeSetUp: call('completeSetUp'),
  unlockStaff: call('unlockStaff'),
  lockStaff: call('lockStaff'),
  staffTouched: call('staffTouched'),
  openStaffDesk: call('openStaffDesk'),
  saveSettings: call('saveSettings'),
  answerForDrafts: call('answerForDrafts'),
  pauseKiosk: call('pauseKiosk'),
  subscribe,
} satisfies KioskBridge;

contextBridge.exposeInMainWorld('kiosk', bridge);

/** A refusal rejects with its kind as the message: the screens never cause one, so it is a bug. */
function call<N extends CallName>(name: N): (input: Input<N>) => Promise<Output<N>> {
  return async (input) => {
    const answer: Answer = await ipcRenderer.invoke(callChannel, name, input);
    if ('refused' in answer) throw new Error(answer.refused);
    // Our own host answered, typed by the contract; the page trusts it and parses nothing twice.
    return answer.value as Output<N>;
  };
}

/** Passes data only, never the IPC event. */
function subscribe<N extends EventName>(name: N, listener: (data: EventData<N>) => void): () => void {
  const forward = (_event: unknown, sent: EventName, data: unknown) => {
    if (sent === name) listener(data as EventData<N>);
  };
  ipcRenderer.on(eventChannel, forward);
  return () => void ipcRenderer.off(eventChannel, forward);
}

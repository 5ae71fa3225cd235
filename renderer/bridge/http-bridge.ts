import type { Answer } from '#core/bridge/answer.ts';
import type { EventName, KioskBridge } from '#core/bridge/contract.ts';
import { callPath, eventsPath, pageHeader, reloadEventName, tokenHeader, tokenMetaName } from '#core/bridge/web-protocol.ts';

type Listener = (data: never) => void;

/** The bridge of the browser shell: calls are POSTs, events one stream (core/bridge/web-protocol.ts). */
export function connectOverHttp(): KioskBridge {
  const token = document.querySelector(`meta[name="${tokenMetaName}"]`)?.getAttribute('content') ?? '';
  const headers = { 'content-type': 'application/json', [tokenHeader]: token, [pageHeader]: crypto.randomUUID() };
  const listeners = new Map<string, Set<Listener>>();
  const subscribe = (name: EventName, listener: Listener): (() => void) => {
    const set = listeners.get(name) ?? new Set();
    listeners.set(name, set.add(listener));
    return () => set.delete(listener);
  };
  listeners.set(reloadEventName, new Set([() => location.reload()]));
  // The stream ends with the page or with the machine; calls go on without it.
  readEvents(headers, (name, data) => {
    for (const listener of listeners.get(name) ?? []) listener(data as never);
  }).catch(() => undefined);
  // Every name is a call; the host refuses the ones it doesn't know. The contract's schemas stay out of the page.
  const answers = { get: (_: object, name: string) => (name === 'subscribe' ? subscribe : (input: unknown) => call(name, input, headers)) };
  return new Proxy({}, answers) as KioskBridge;
}

async function call(name: string, input: unknown, headers: HeadersInit): Promise<unknown> {
  const response = await fetch(callPath + name, { method: 'POST', headers, body: JSON.stringify({ input }) });
  if (!response.ok) throw new Error(`call ${name} failed: ${response.status}`);
  const { answer } = (await response.json()) as { answer: Answer };
  if ('refused' in answer) throw new Error(`call ${name} refused: ${answer.refused}`);
  return answer.value;
}

async function readEvents(headers: HeadersInit, tell: (name: string, data: unknown) => void): Promise<void> {
  const response = await fetch(eventsPath, { headers });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!response.ok || reader === undefined) return;
  let unread = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const blocks = (unread + part.value).split('\n\n');
    unread = blocks.pop() ?? '';
    for (const block of blocks) {
      const name = /^event: (\w+)$/m.exec(block)?.[1];
      const data = /^data: (.*)$/m.exec(block)?.[1];
      if (name !== undefined && data !== undefined) tell(name, JSON.parse(data));
    }
  }
}

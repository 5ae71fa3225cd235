import { reloadEventName } from '#core/bridge/web-protocol.ts';
import type { Caller, Kiosk } from '#host/kiosk.ts';
import type { Scheduled, Scheduler } from '#host/ports.ts';

/** A comment line this often, so that a connection that died is noticed at both ends. */
const heartbeatMillis = 15_000;

export type PageStreams = {
  /** A new event stream for a page. When a page's last one closes, the page is gone. */
  readonly open: (caller: Caller) => ReadableStream<Uint8Array>;
  readonly close: () => void;
};

type Stream = { readonly page: string; readonly send: (text: string) => void; readonly end: () => void };

/** Carries the kiosk's events to every open page. */
export function createPageStreams(kiosk: Kiosk, scheduler: Scheduler): PageStreams {
  const encoder = new TextEncoder();
  const streams = new Set<Stream>();
  const send = (stream: Stream, name: string, data: unknown): void => stream.send(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);

  const forget = (stream: Stream): void => {
    if (!streams.delete(stream)) return;
    if (![...streams].some((other) => other.page === stream.page)) kiosk.pageGone({ page: stream.page });
  };
  const unsubscribe = kiosk.subscribe((name, data) => {
    for (const stream of streams) send(stream, name, data);
  });
  const unsubscribeReload = kiosk.onReloadWanted((caller) => {
    for (const stream of streams) if (stream.page === caller.page) send(stream, reloadEventName, null);
  });
  let heartbeat: Scheduled;
  const beat = (): void => {
    for (const stream of streams) stream.send(': still here\n\n');
    heartbeat = scheduler.after(heartbeatMillis, beat);
  };
  heartbeat = scheduler.after(heartbeatMillis, beat);

  return {
    open: (caller) => {
      let stream: Stream | undefined;
      return new ReadableStream<Uint8Array>({
        start: (controller) => {
          stream = {
            page: caller.page,
            send: (text) => controller.enqueue(encoder.encode(text)),
            end: () => controller.close(),
          };
          streams.add(stream);
          // Sends the headers off: the page knows that it is connected.
          stream.send(': open\n\n');
        },
        cancel: () => {
          if (stream !== undefined) forget(stream);
        },
      });
    },
    close: () => {
      heartbeat.cancel();
      unsubscribe();
      unsubscribeReload();
      for (const stream of [...streams]) {
        stream.end();
        forget(stream);
      }
    },
  };
}

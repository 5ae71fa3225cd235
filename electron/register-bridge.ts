import { type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron';
import type { Answer } from '#core/bridge/answer.ts';
import type { Kiosk } from '#host/kiosk.ts';
import { callChannel, eventChannel } from './bridge-channels.ts';
import { isKioskAddress } from './screen/kiosk-address.ts';
import type { PageLoads } from './screen/page-loads.ts';

type Parts = {
  readonly kiosk: Pick<Kiosk, 'answer' | 'subscribe'>;
  readonly contents: WebContents;
  readonly pages: PageLoads;
  /** Told of every message from anywhere else. */
  readonly refused: () => void;
  /** Told of every call that came from our page. */
  readonly heard: (name: string) => void;
};

/**
 * The only place that touches `ipcMain`: known sender, then the kiosk parses the input and runs the handler.
 * @returns the way to close the bridge
 */
export function registerBridge({ kiosk, contents, pages, refused, heard }: Parts): () => void {
  ipcMain.handle(callChannel, async (event, name: unknown, input: unknown): Promise<Answer> => {
    if (!isOurPage(event, contents)) {
      refused();
      throw new Error('refused');
    }
    const known = typeof name === 'string' ? name : '';
    heard(known);
    return kiosk.answer(known, input, pages.current());
  });
  const unsubscribe = kiosk.subscribe((name, data) => {
    if (!contents.isDestroyed()) contents.send(eventChannel, name, data);
  });
  return () => {
    unsubscribe();
    ipcMain.removeHandler(callChannel);
  };
}

/** Electron checklist 17: the main frame of our own window, at our own address. A frame that is already gone has no `senderFrame`. */
function isOurPage(event: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>, contents: WebContents): boolean {
  const frame = event.senderFrame;
  return event.sender === contents && frame !== null && frame.parent === null && isKioskAddress(frame.url);
}

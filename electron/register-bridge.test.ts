import type { WebContents } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { registerBridge } from './register-bridge.ts';

type Handler = (event: unknown, name: unknown, input: unknown) => Promise<unknown>;
const handlers = vi.hoisted(() => new Map<string, Handler>());
vi.mock('electron', () => ({
  ipcMain: {
    handle: (channel: string, handler: Handler) => void handlers.set(channel, handler),
    removeHandler: (channel: string) => void handlers.delete(channel),
  },
}));

const sent: unknown[][] = [];
// Only what registerBridge uses of a WebContents.
const contents = { isDestroyed: () => false, send: (...message: unknown[]) => void sent.push(message) } as unknown as WebContents;
const ourFrame = { parent: null, url: 'kiosk://app/index.html' };

function setUp() {
  const asked: unknown[][] = [];
  const heard: string[] = [];
  const seen = { refusals: 0, emit: (_name: 'kioskChanged', _data: unknown): void => undefined };
  const close = registerBridge({
    kiosk: {
      answer: async (name, input, caller) => {
        asked.push([name, input, caller]);
        return name === 'beat' ? { value: null } : { refused: 'unknownCall' };
      },
      subscribe: (listener) => {
        seen.emit = listener;
        return () => {
          seen.emit = () => undefined;
        };
      },
    },
    contents,
    pages: { current: () => ({ page: '1:1' }) },
    refused: () => {
      seen.refusals += 1;
    },
    heard: (name) => void heard.push(name),
  });
  const call = async (event: unknown, name: unknown, input: unknown = null) => handlers.get('kiosk:call')?.(event, name, input);
  return { asked, heard, seen, call, close };
}

beforeEach(() => {
  handlers.clear();
  sent.length = 0;
});

describe('the bridge of the desktop shell', () => {
  it('passes a call of our page on, with the page it came from', async () => {
    const { asked, heard, call } = setUp();
    expect(await call({ sender: contents, senderFrame: ourFrame }, 'beat')).toEqual({ value: null });
    expect(asked).toEqual([['beat', null, { page: '1:1' }]]);
    expect(heard).toEqual(['beat']);
  });

  it('refuses every other sender before anything is parsed', async () => {
    const { asked, heard, seen, call } = setUp();
    const foreign = [
      { sender: {}, senderFrame: ourFrame },
      { sender: contents, senderFrame: null },
      { sender: contents, senderFrame: { parent: ourFrame, url: 'kiosk://app/index.html' } },
      { sender: contents, senderFrame: { parent: null, url: 'https://app/index.html' } },
      { sender: contents, senderFrame: { parent: null, url: 'kiosk://app.example/index.html' } },
      { sender: contents, senderFrame: { parent: null, url: 'about:blank' } },
    ];
    for (const event of foreign) await expect(call(event, 'beat')).rejects.toThrow('refused');
    expect(asked).toEqual([]);
    expect(heard).toEqual([]);
    expect(seen.refusals).toBe(foreign.length);
  });

  it('hands an unknown name to the kiosk, which refuses it', async () => {
    const { call } = setUp();
    for (const name of ['nope', '__proto__', 'constructor', 7, null, { toString: () => 'beat' }]) {
      expect(await call({ sender: contents, senderFrame: ourFrame }, name), String(name)).toEqual({ refused: 'unknownCall' });
    }
  });

  it('sends events as data, until it is closed', async () => {
    const { seen, close } = setUp();
    seen.emit('kioskChanged', { isTrial: true });
    expect(sent).toEqual([['kiosk:event', 'kioskChanged', { isTrial: true }]]);
    close();
    seen.emit('kioskChanged', { isTrial: false });
    expect(sent).toHaveLength(1);
    expect(handlers.size).toBe(0);
  });
});

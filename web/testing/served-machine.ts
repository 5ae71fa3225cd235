import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeRandom } from '#host/node-random.ts';
import { createTestMachine, type TestMachine } from '#host/testing/test-kiosk.ts';
import { type ServedKiosk, type ServeOptions, serveKiosk } from '#web/serve.ts';

type Headers = Readonly<Record<string, string>>;
export type Reply = { readonly status: number; readonly headers: Readonly<Record<string, unknown>>; readonly text: string };

/** A machine in memory, served for real on a free port, with screens of three small files. */
export type ServedMachine = {
  readonly machine: TestMachine;
  readonly served: () => ServedKiosk;
  /** What the page would know of this start. */
  readonly token: () => string;
  readonly options: () => ServeOptions;
  readonly restart: () => Promise<void>;
  readonly close: () => Promise<void>;
  /** node:http, since fetch lets nobody set Host, nor send a path with dots. */
  readonly send: (method: string, path: string, headers?: Headers, body?: string) => Promise<Reply>;
  /** Whole requests no client would send; gives back all that comes. */
  readonly sendRaw: (text: string) => Promise<string>;
  /** Everything a page sends along. */
  readonly pageHeaders: () => Headers;
  readonly call: (name: string, input: unknown, changes?: Headers) => Promise<Reply>;
};

export const pageId = 'page-0123456789abcdef';
const indexHtml =
  '<!doctype html><html lang="en" dir="ltr"><head><meta name="kiosk-token" content="" /></head><body><p class="calm">One moment, please.</p></body></html>';

export async function serveTestMachine(): Promise<ServedMachine> {
  const folder = makeScreens();
  const machine = createTestMachine();
  const options = (): ServeOptions => ({
    kiosk: machine.kiosk(),
    rendererFolder: join(folder, 'renderer'),
    port: 0,
    log: machine.log,
    scheduler: machine.time.scheduler,
    random: nodeRandom,
  });
  let served = await serveKiosk(options());
  let token = await readToken(served);
  const pageHeaders = (): Headers => ({
    host: `127.0.0.1:${served.port}`,
    origin: served.address,
    'content-type': 'application/json',
    'x-kiosk-token': token,
    'x-kiosk-page': pageId,
  });
  const send: ServedMachine['send'] = (method, path, headers = {}, body = '') => sendRequest(served.port, method, path, headers, body);
  return {
    machine,
    options,
    send,
    pageHeaders,
    served: () => served,
    token: () => token,
    sendRaw: (text) => sendText(served.port, text),
    call: (name, input, changes = {}) => send('POST', `/call/${name}`, { ...pageHeaders(), ...changes }, JSON.stringify({ input })),
    restart: async () => {
      await served.close();
      served = await serveKiosk(options());
      token = await readToken(served);
    },
    close: async () => {
      await served.close();
      machine.kiosk().close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Beside the screens lies a secret, and a link in them leads to it. */
function makeScreens(): string {
  const folder = mkdtempSync(join(tmpdir(), 'screens-'));
  const screens = join(folder, 'renderer');
  mkdirSync(join(screens, 'assets'), { recursive: true });
  writeFileSync(join(screens, 'index.html'), indexHtml);
  writeFileSync(join(screens, 'assets', 'main.js'), 'export {};');
  writeFileSync(join(screens, 'assets', 'main.js.map'), '{}');
  writeFileSync(join(folder, 'secret.json'), 'secret');
  symlinkSync(join(folder, 'secret.json'), join(screens, 'linked.json'));
  return folder;
}

async function readToken(served: ServedKiosk): Promise<string> {
  return /content="([^"]+)"/.exec(await (await fetch(served.address)).text())?.[1] ?? '';
}

function sendRequest(port: number, method: string, path: string, headers: Headers, body: string): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(parts).toString() }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

function sendText(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let reply = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.on('data', (data) => {
      reply += data.toString();
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(reply));
  });
}

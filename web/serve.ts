import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { readIndexPage } from '#host/index-page.ts';
import type { Kiosk } from '#host/kiosk.ts';
import type { Log, Random, Scheduler } from '#host/ports.ts';
import { createKioskApp } from './kiosk-app.ts';
import { createPageStreams } from './page-streams.ts';
import { listScreenFiles } from './screen-files.ts';

export type ServeOptions = {
  readonly kiosk: Kiosk;
  /** The built screens, with index.html. */
  readonly rendererFolder: string;
  /** 0: any free one. */
  readonly port: number;
  readonly log: Log;
  readonly scheduler: Scheduler;
  readonly random: Random;
};
export type ServedKiosk = {
  /** Where the kiosk is, for example `http://127.0.0.1:8420`. */
  readonly address: string;
  readonly port: number;
  /** Ends every connection; the kiosk itself is closed by whoever made it. */
  readonly close: () => Promise<void>;
};

/** Nobody but this machine. */
const loopback = '127.0.0.1';
const tokenBytes = 32;

/** Serves the kiosk to browsers on this machine. Rejects with the system's error when the port is taken (EADDRINUSE). */
export async function serveKiosk({ kiosk, rendererFolder, port, log, scheduler, random }: ServeOptions): Promise<ServedKiosk> {
  const token = random(tokenBytes);
  const files = listScreenFiles(rendererFolder);
  const streams = createPageStreams(kiosk, scheduler);
  const indexPage = () => readIndexPage(files.get('/index.html')?.read().toString('utf8') ?? '', kiosk, token);
  let listening = port;
  const app = createKioskApp({ kiosk, log, token, port: () => listening, files, streams, indexPage });
  // `Server` of node:http: the adaptor's type also names HTTP/2, which it makes only when asked.
  const server = createAdaptorServer({ fetch: app.fetch, hostname: loopback }) as Server;
  try {
    listening = await listen(server, port);
  } catch (error) {
    streams.close();
    throw error;
  }
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      streams.close();
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { address: `http://${loopback}:${listening}`, port: listening, close };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host: loopback, exclusive: true }, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

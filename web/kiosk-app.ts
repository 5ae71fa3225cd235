import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { callPath, eventsPath, longestInputBytes, pageHeader } from '#core/bridge/web-protocol.ts';
import type { Caller, Kiosk } from '#host/kiosk.ts';
import type { SenderRefusal } from '#host/log-entry.ts';
import type { Log } from '#host/ports.ts';
import type { PageStreams } from './page-streams.ts';
import { parseCallBody } from './parse-call-body.ts';
import type { ScreenFile } from './screen-files.ts';
import { securityHeaders } from './security-headers.ts';
import { checkAddress, checkPage } from './sender-check.ts';

type Parts = {
  readonly kiosk: Kiosk;
  readonly log: Log;
  readonly token: string;
  readonly port: () => number;
  readonly files: ReadonlyMap<string, ScreenFile>;
  readonly streams: PageStreams;
  /** index.html with this start's token in it. */
  readonly indexPage: () => Promise<string>;
};
type RefusalStatus = 400 | 401 | 403 | 404 | 405 | 413 | 415;

/** Every request: known address, then known page, then size and kind, then the kiosk. A refusal is logged without its content. */
export function createKioskApp({ kiosk, log, token, port, files, streams, indexPage }: Parts): Hono {
  const app = new Hono();
  const refuse = (context: Context, reason: SenderRefusal, status: RefusalStatus) => {
    log.write({ event: 'senderRefused', reason });
    return context.json({ refused: reason }, status);
  };
  const caller = (context: Context): Caller => ({ page: context.req.header(pageHeader) ?? '' });

  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(securityHeaders)) context.res.headers.set(name, value);
  });
  app.use(async (context, next) => {
    const problem = checkAddress(context.req.raw.headers, context.req.method, port());
    return problem === undefined ? next() : refuse(context, problem.reason, problem.status);
  });
  for (const path of [`${callPath}*`, eventsPath]) {
    app.use(path, async (context, next) => {
      const problem = checkPage(context.req.raw.headers, token);
      return problem === undefined ? next() : refuse(context, problem.reason, problem.status);
    });
  }

  app.post(
    `${callPath}:name`,
    async (context, next) => (isJson(context) ? next() : refuse(context, 'type', 415)),
    bodyLimit({ maxSize: longestInputBytes, onError: (context) => refuse(context, 'size', 413) }),
    async (context) => {
      const input = parseCallBody(await context.req.text());
      if (!input.ok) return refuse(context, input.error, 400);
      return context.json({ answer: await kiosk.answer(context.req.param('name'), input.value, caller(context)) });
    },
  );
  app.get(eventsPath, (context) => {
    // Hono answers HEAD from the GET route; a stream nobody reads would stay open.
    if (context.req.method !== 'GET') return refuse(context, 'method', 405);
    return context.body(streams.open(caller(context)), 200, { 'Content-Type': 'text/event-stream; charset=utf-8' });
  });
  app.get('*', async (context) => {
    const path = context.req.path === '/' ? '/index.html' : context.req.path;
    const file = files.get(path);
    if (file === undefined) return refuse(context, 'path', 404);
    return context.body(path === '/index.html' ? await indexPage() : file.read(), 200, { 'Content-Type': file.type });
  });
  app.all('*', (context) => {
    context.header('Allow', context.req.path.startsWith(callPath) ? 'POST' : 'GET, HEAD');
    return refuse(context, 'method', 405);
  });
  app.onError((_error, context) => context.json({ refused: 'fault' }, 500));
  return app;
}

function isJson(context: Context): boolean {
  return /^application\/json\s*(;|$)/i.test(context.req.header('content-type') ?? '');
}

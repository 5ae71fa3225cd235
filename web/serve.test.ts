import { request } from 'node:http';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '#core/bridge/content-security-policy.ts';
import { setUpKiosk } from '#host/testing/test-kiosk.ts';
import { type ServedMachine, serveTestMachine } from './testing/served-machine.ts';

let kiosk: ServedMachine;
beforeEach(async () => {
  kiosk = await serveTestMachine();
});
afterEach(() => kiosk.close());

type Headers = Readonly<Record<string, string>>;
const without = (name: string): Headers => Object.fromEntries(Object.entries(kiosk.pageHeaders()).filter(([key]) => key !== name));
const refusals = () => kiosk.machine.log.of('senderRefused').map(({ reason }) => reason);

describe('the page', () => {
  it("comes with this start's token, and in the clinic's language from the first frame", async () => {
    await setUpKiosk(kiosk.machine, { offeredLanguages: ['ar', 'es'] });
    const page = await (await fetch(`${kiosk.served().address}/`)).text();
    expect(kiosk.token()).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(page).toContain(`<meta name="kiosk-token" content="${kiosk.token()}" />`);
    expect(page).toContain('<html lang="ar" dir="rtl">');
    expect(page).toContain('<p class="calm">لحظة من فضلك</p>');
  });

  it('shows translated words as words, whatever is in them', async () => {
    expect(await (await fetch(kiosk.served().address)).text()).toContain('<p class="calm">One moment &lt;en&gt;</p>');
  });

  it('reaches the kiosk by its calls', async () => {
    const reply = await kiosk.call('openKiosk', null);
    expect(reply.status).toBe(200);
    expect(JSON.parse(reply.text)).toMatchObject({ answer: { value: { defaultLanguage: 'en', isTrial: true } } });
    expect(JSON.parse((await kiosk.call('openDoor', null)).text)).toEqual({ answer: { refused: 'unknownCall' } });
    expect(JSON.parse((await kiosk.call('openTopic', { topic: '../../etc/passwd', language: 'en' })).text)).toEqual({ answer: { refused: 'badInput' } });
  });

  it('may call itself localhost', async () => {
    const headers = { ...kiosk.pageHeaders(), host: `localhost:${kiosk.served().port}`, origin: `http://localhost:${kiosk.served().port}` };
    expect((await kiosk.send('POST', '/call/openKiosk', headers, '{"input":null}')).status).toBe(200);
  });

  it('has a token of its own for every start', async () => {
    const tokenBefore = kiosk.token();
    await kiosk.restart();
    expect((await kiosk.call('openKiosk', null, { 'x-kiosk-token': tokenBefore })).status).toBe(401);
    expect((await kiosk.call('openKiosk', null)).status).toBe(200);
  });
});

describe('a request is refused', () => {
  it.each(['example.org', 'evil.example:80', 'localhost', '127.0.0.1', '[::1]:80', 'localhost.evil.example:80'])(
    'with the Host %s, even for the page itself',
    async (host) => {
      expect((await kiosk.send('GET', '/', { host })).status).toBe(403);
      expect((await kiosk.send('POST', '/call/openKiosk', { ...kiosk.pageHeaders(), host })).status).toBe(403);
    },
  );

  it.each([
    ['no Host', 'GET / HTTP/1.0\r\n\r\n', 403],
    ['an empty Host', 'GET / HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n', 403],
    ['a Host that begins well', 'GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT@evil.example\r\nConnection: close\r\n\r\n', 400],
    ['a foreign address in its first line', 'GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n', 403],
    ['two Hosts', 'GET / HTTP/1.1\r\nHost: evil.example\r\nHost: 127.0.0.1:PORT\r\nConnection: close\r\n\r\n', 403],
    ['two Hosts the other way', 'GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nHost: evil.example\r\nConnection: close\r\n\r\n', 403],
  ])('with %s', async (_what, text, status) => {
    expect((await kiosk.sendRaw(text.replaceAll('PORT', String(kiosk.served().port)))).slice(0, 12)).toBe(`HTTP/1.1 ${status}`);
  });

  it('with the Host of another port', async () => {
    expect((await kiosk.call('openKiosk', null, { host: `127.0.0.1:${kiosk.served().port + 1}` })).status).toBe(403);
  });

  it.each(['https://evil.example', 'null', 'http://127.0.0.1', 'http://localhost:1', 'file://'])('with the Origin %s', async (origin) => {
    expect((await kiosk.call('openKiosk', null, { origin })).status).toBe(403);
    expect((await kiosk.send('GET', '/events', { ...kiosk.pageHeaders(), origin })).status).toBe(403);
    expect(refusals()).toEqual(['origin', 'origin']);
  });

  it('when a call says no Origin', async () => {
    expect((await kiosk.send('POST', '/call/openKiosk', without('origin'), '{"input":null}')).status).toBe(403);
  });

  it('when localhost talks to 127.0.0.1', async () => {
    expect((await kiosk.call('openKiosk', null, { origin: `http://localhost:${kiosk.served().port}` })).status).toBe(403);
  });

  it.each(['', 'x', 'a'.repeat(43), 'é'.repeat(43)])('with the token "%s"', async (guess) => {
    const headers = { ...kiosk.pageHeaders(), 'x-kiosk-token': Buffer.from(guess).toString('latin1') };
    expect((await kiosk.send('POST', '/call/openKiosk', headers, '{"input":null}')).status).toBe(401);
    expect((await kiosk.send('GET', '/events', headers)).status).toBe(401);
  });

  it('without a token or without a page id', async () => {
    expect((await kiosk.send('POST', '/call/openKiosk', without('x-kiosk-token'), '{"input":null}')).status).toBe(401);
    expect((await kiosk.send('POST', '/call/openKiosk', without('x-kiosk-page'), '{"input":null}')).status).toBe(400);
    expect((await kiosk.call('openKiosk', null, { 'x-kiosk-page': 'a b' })).status).toBe(400);
  });

  it.each([
    '/../secret.json',
    '/..%2fsecret.json',
    '/%2e%2e/secret.json',
    '/assets/../../secret.json',
    '/assets/..%5c..%5csecret.json',
    '/linked.json',
    '//secret.json',
    '/assets',
    '/assets/',
    '/assets/main.js.map',
    '/etc/passwd',
    '/%00',
    '/assets/main.js%00.html',
    '/C:/secret.json',
    '/constructor',
    '/__proto__',
  ])('for a path that is not a file of the screens: %s', async (path) => {
    const reply = await kiosk.send('GET', path, { host: `127.0.0.1:${kiosk.served().port}` });
    expect(reply.status).toBe(404);
    expect(reply.text).not.toContain('secret');
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'POST'])('by the method %s on a file', async (method) => {
    expect((await kiosk.send(method, '/index.html', kiosk.pageHeaders())).status).toBe(405);
  });

  it.each(['GET', 'PUT', 'OPTIONS', 'DELETE'])('by the method %s on a call', async (method) => {
    expect([404, 405]).toContain((await kiosk.send(method, '/call/openKiosk', kiosk.pageHeaders())).status);
  });

  it('with a preflight from elsewhere, and gets no CORS header', async () => {
    const reply = await kiosk.send('OPTIONS', '/call/openKiosk', {
      host: `127.0.0.1:${kiosk.served().port}`,
      origin: 'https://evil.example',
      'access-control-request-method': 'POST',
    });
    expect(reply.status).toBe(403);
    expect(Object.keys(reply.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/jsonp', ''])('with a body of type "%s"', async (type) => {
    expect((await kiosk.call('openKiosk', null, { 'content-type': type })).status).toBe(415);
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '"input"',
    '{}',
    '{"input":null,"more":1}',
    '{"input":{"__proto__":{"a":1}}}',
    '{"__proto__":{},"input":null}',
    '{"input":{"language":{"__proto__":null}}}',
  ])('with the body %j', async (body) => {
    expect((await kiosk.send('POST', '/call/openLanguage', kiosk.pageHeaders(), body)).status).toBe(400);
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });
});

describe('a body that is too long', () => {
  it('is refused by its announced length, before it is read', async () => {
    const status = await new Promise<number>((resolve, reject) => {
      const headers = { ...kiosk.pageHeaders(), 'content-length': String(10 * 1024 * 1024) };
      const sent = request({ host: '127.0.0.1', port: kiosk.served().port, method: 'POST', path: '/call/openKiosk', headers }, (response) =>
        resolve(response.statusCode ?? 0),
      );
      sent.on('error', reject);
      sent.flushHeaders();
    });
    expect(status).toBe(413);
  });

  it('is refused when 10 MB come without a length, long before they are all here', async () => {
    const lines = Object.entries(kiosk.pageHeaders())
      .map(([name, value]) => `${name}: ${value}\r\n`)
      .join('');
    const { status, sentBytes } = await new Promise<{ status: string; sentBytes: number }>((resolve, reject) => {
      const socket = connect(kiosk.served().port, '127.0.0.1');
      let sentBytes = 0;
      const chunk = Buffer.from(`1000\r\n${'a'.repeat(0x1000)}\r\n`);
      const pump = (): void => {
        while (sentBytes < 10 * 1024 * 1024 && !socket.destroyed) {
          sentBytes += 0x1000;
          if (!socket.write(chunk)) return void socket.once('drain', pump);
        }
      };
      socket.on('error', reject);
      socket.on('data', (data) => {
        resolve({ status: data.toString().slice(0, 12), sentBytes });
        socket.destroy();
      });
      socket.write(`POST /call/openKiosk HTTP/1.1\r\n${lines}transfer-encoding: chunked\r\n\r\n`);
      pump();
    });
    expect(status).toBe('HTTP/1.1 413');
    expect(sentBytes).toBeLessThan(10 * 1024 * 1024);
    expect((await kiosk.call('openKiosk', null)).status).toBe(200);
  });

  it('is one of more than 64 KiB; one of less reaches the kiosk', async () => {
    expect((await kiosk.call('openKiosk', 'a'.repeat(64 * 1024))).status).toBe(413);
    expect((await kiosk.call('openKiosk', 'a'.repeat(60 * 1024))).status).toBe(200);
  });
});

it('every response, refusals too, carries the same strict headers', async () => {
  const replies = [
    await kiosk.send('GET', '/', { host: `127.0.0.1:${kiosk.served().port}` }),
    await kiosk.send('GET', '/assets/main.js', { host: `127.0.0.1:${kiosk.served().port}` }),
    await kiosk.call('openKiosk', null),
    await kiosk.send('GET', '/nothing', kiosk.pageHeaders()),
    await kiosk.send('GET', '/', { host: 'evil.example' }),
    await kiosk.call('openKiosk', 'a'.repeat(70_000)),
  ];
  expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 404, 403, 413]);
  for (const { headers } of replies) {
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': contentSecurityPolicy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
    });
    expect(Object.keys(headers).filter((name) => /^(access-control|set-cookie|etag|last-modified|x-powered-by|server)/.test(name))).toEqual([]);
  }
});

it('what is refused is logged by its reason alone', async () => {
  await kiosk.call('openKiosk', 'words of a visitor'.repeat(5000));
  await kiosk.send('GET', '/words-of-a-visitor', kiosk.pageHeaders());
  await kiosk.send('POST', '/call/words-of-a-visitor', kiosk.pageHeaders(), 'words-of-a-visitor');
  expect(refusals()).toEqual(['size', 'path', 'json']);
  expect(JSON.stringify(kiosk.machine.log.entries)).not.toMatch(/words.of.a.visitor/);
});

import { request as httpRequest } from 'node:http';
import { calls } from '#core/bridge/contract.ts';
import { expect, type KioskUnderTest, test } from '../fixtures.ts';
import { setUpFiles } from '../flows/staff-files.ts';
import { attractScreen } from '../screens/attract-screen.ts';

type Reply = { readonly status: number; readonly headers: Readonly<Record<string, unknown>>; readonly text: string };
type Headers = Readonly<Record<string, string>>;

/** A request by hand: a browser would let nobody set Host, nor send a path with dots. */
function send(kiosk: KioskUnderTest, method: string, path: string, headers: Headers, body: string | Buffer = ''): Promise<Reply> {
  const { hostname, port } = new URL(kiosk.page.url());
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ host: hostname, port, method, path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(parts).toString() }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** What the page itself sends along. */
async function pageHeaders(kiosk: KioskUnderTest): Promise<Record<string, string>> {
  await attractScreen(kiosk.page).isShown();
  const { origin, host } = new URL(kiosk.page.url());
  const token = (await kiosk.page.locator('meta[name="kiosk-token"]').getAttribute('content')) ?? '';
  return { host, origin, 'content-type': 'application/json', 'x-kiosk-token': token, 'x-kiosk-page': 'page-0123456789abcdef' };
}

const question = JSON.stringify({ input: null });
const refusals = (kiosk: KioskUnderTest): readonly string[] => kiosk.log().flatMap((entry) => (entry.event === 'senderRefused' ? [entry.reason] : []));

test('the page’s own call is answered, so that the refusals below mean something', async ({ kiosk }) => {
  const reply = await send(kiosk, 'POST', '/call/openKiosk', await pageHeaders(kiosk), question);
  expect(reply.status).toBe(200);
  expect(JSON.parse(reply.text)).toMatchObject({ answer: { value: { defaultLanguage: 'en' } } });
});

test('a call from a foreign page, under a foreign name, or without the token is refused', async ({ kiosk }) => {
  const headers = await pageHeaders(kiosk);
  const without = (name: string): Headers => Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name));
  const tries: readonly (readonly [Headers, number])[] = [
    [{ ...headers, host: 'kiosk.example' }, 403],
    [{ ...headers, host: '127.0.0.1' }, 403],
    [{ ...headers, origin: 'https://evil.example' }, 403],
    [{ ...headers, origin: 'null' }, 403],
    [without('origin'), 403],
    [without('x-kiosk-token'), 401],
    [{ ...headers, 'x-kiosk-token': 'a'.repeat(43) }, 401],
    [without('x-kiosk-page'), 400],
    [{ ...headers, 'content-type': 'text/plain' }, 415],
  ];
  for (const [given, status] of tries) {
    const reply = await send(kiosk, 'POST', '/call/openKiosk', given, question);
    expect({ given, status: reply.status }).toEqual({ given, status });
    expect(reply.text).not.toContain('defaultLanguage');
    expect(reply.headers['access-control-allow-origin']).toBeUndefined();
  }
  expect(refusals(kiosk)).toEqual(['host', 'host', 'origin', 'origin', 'origin', 'token', 'token', 'page', 'type']);
});

test('a real page of another address can read nothing and change nothing', async ({ kiosk, webBrowser }) => {
  await attractScreen(kiosk.page).isShown();
  const stranger = await webBrowser?.newPage();
  if (stranger === undefined) throw new Error('these tests have a browser');
  await stranger.route('https://evil.example/', (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Win</h1>' }));
  await stranger.goto('https://evil.example/');
  const outcome = await stranger.evaluate(async (address) => {
    const attempt = async (run: () => Promise<Response>): Promise<string> => {
      try {
        return await (await run()).text();
      } catch {
        return 'nothing';
      }
    };
    return [
      await attempt(() => fetch(address)),
      await attempt(() => fetch(`${address}call/openKiosk`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"input":null}' })),
      await attempt(() => fetch(`${address}call/pauseKiosk`, { method: 'POST', body: '{"input":{"pause":"outOfService"}}' })),
    ];
  }, kiosk.page.url());
  expect(outcome).toEqual(['nothing', 'nothing', 'nothing']);
  // Nor can it frame the kiosk.
  const frame = await stranger.evaluate(
    (address) =>
      new Promise<boolean>((resolve) => {
        const element = document.createElement('iframe');
        element.src = address;
        element.onload = () => resolve(element.contentDocument === null && element.contentWindow?.length === 0);
        document.body.append(element);
      }),
    kiosk.page.url(),
  );
  expect(frame).toBe(true);
  await stranger.close();
  await attractScreen(kiosk.page).isShown();
});

test('no path leads out of the screens’ folder', async ({ kiosk }) => {
  const headers = await pageHeaders(kiosk);
  const paths = [
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/assets/../../package.json',
    '/assets/..%5c..%5cpackage.json',
    '/etc/passwd',
    '//etc/passwd',
    '/locales/en/ui.json',
    '/%00',
    '/__proto__',
  ];
  for (const path of paths) {
    const reply = await send(kiosk, 'GET', path, headers);
    expect({ path, status: reply.status }).toEqual({ path, status: 404 });
    expect(reply.text).not.toMatch(/backstory-kiosk|root:/);
  }
  const topic = await send(kiosk, 'POST', '/call/openTopic', headers, JSON.stringify({ input: { topic: '../../../etc/passwd', language: 'en' } }));
  expect(JSON.parse(topic.text)).toEqual({ answer: { refused: 'badInput' } });
  const language = await send(kiosk, 'POST', '/call/openLanguage', headers, JSON.stringify({ input: { language: '../en' } }));
  expect(JSON.parse(language.text)).toEqual({ answer: { refused: 'badInput' } });
});

test('ten megabytes are refused, and the kiosk goes on', async ({ kiosk }) => {
  const headers = await pageHeaders(kiosk);
  const body = JSON.stringify({ input: { pin: '1'.repeat(10 * 1024 * 1024) } });
  const reply = await send(kiosk, 'POST', '/call/unlockStaff', headers, body).catch(() => ({ status: 413 }));
  expect(reply.status).toBe(413);
  expect((await send(kiosk, 'POST', '/call/openKiosk', headers, question)).status).toBe(200);
});

test('input that reaches for the prototype, or has more in it than was asked for, is refused', async ({ kiosk }) => {
  const headers = await pageHeaders(kiosk);
  const bodies = [
    '{"input":{"language":"en","__proto__":{"isAdmin":true}}}',
    '{"__proto__":{"input":null},"input":{"language":"en"}}',
    '{"input":{"language":"en","extra":1}}',
    '{"input":{"constructor":{"prototype":{}},"language":"en"}}',
    '{"input":["en"]}',
    'not json',
  ];
  for (const body of bodies) {
    const reply = await send(kiosk, 'POST', '/call/openLanguage', headers, body);
    const isRefused = reply.status === 400 || JSON.stringify(JSON.parse(reply.text)).includes('"refused"');
    expect({ body, isRefused }).toEqual({ body, isRefused: true });
  }
  // The refusals are in the log, what was sent is not.
  expect(JSON.stringify(kiosk.log())).not.toMatch(/isAdmin|constructor|extra/);
});

test('every staff call is refused while the staff area is locked', async ({ launchKiosk }) => {
  const kiosk = await launchKiosk({ files: await setUpFiles() });
  const headers = await pageHeaders(kiosk);
  const token = 'a'.repeat(43);
  const inputs = {
    staffTouched: { token },
    openStaffDesk: { token },
    saveSettings: { token, changes: { clinicName: 'Taken over' } },
    answerForDrafts: { token, role: 'manager' },
    pauseKiosk: { token, pause: 'outOfService' },
  } satisfies Partial<Record<keyof typeof calls, object>>;
  for (const [name, input] of Object.entries(inputs)) {
    const reply = await send(kiosk, 'POST', `/call/${name}`, headers, JSON.stringify({ input }));
    expect({ name, answer: JSON.parse(reply.text) }).toEqual({ name, answer: { answer: { value: { ok: false, error: { kind: 'locked' } } } } });
  }
  // A staff call that is not in the list above would slip through this test.
  const staffCalls = Object.entries(calls).flatMap(([name, { input }]) => ('shape' in input && 'token' in input.shape && name !== 'lockStaff' ? [name] : []));
  expect(Object.keys(inputs).sort()).toEqual(staffCalls.sort());
  await expect(kiosk.page.getByText('Taken over')).toHaveCount(0);
});

test('every answer forbids what is not ours: scripts, frames, keeping', async ({ kiosk }) => {
  const { headers } = await send(kiosk, 'GET', '/', await pageHeaders(kiosk));
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['content-security-policy']).not.toContain('unsafe');
  expect(headers['cache-control']).toBe('no-store');
  expect(headers['x-content-type-options']).toBe('nosniff');
});

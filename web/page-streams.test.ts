import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setUpKiosk } from '#host/testing/test-kiosk.ts';
import { pageId, type ServedMachine, serveTestMachine } from './testing/served-machine.ts';

let kiosk: ServedMachine;
beforeEach(async () => {
  kiosk = await serveTestMachine();
});
afterEach(() => kiosk.close());

describe('events', () => {
  type Stream = { readonly next: () => Promise<string>; readonly close: () => void };
  async function openStream(page = pageId): Promise<Stream> {
    const abort = new AbortController();
    const response = await fetch(`${kiosk.served().address}/events`, {
      headers: { 'x-kiosk-token': kiosk.token(), 'x-kiosk-page': page },
      signal: abort.signal,
    });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    const next = async (): Promise<string> => (await reader?.read())?.value ?? '';
    expect(await next()).toBe(': open\n\n');
    return { next, close: () => abort.abort() };
  }
  const logged = (event: 'visitLost' | 'staffLocked') => expect.poll(() => kiosk.machine.log.of(event).length, { interval: 5 });

  it('reach every page, as they happen', async () => {
    const streams = [await openStream(), await openStream('another-page-0123456789')];
    await setUpKiosk(kiosk.machine);
    for (const stream of streams) {
      const [name, data] = (await stream.next()).trimEnd().split('\n');
      expect(name).toBe('event: kioskChanged');
      expect(JSON.parse(data?.replace('data: ', '') ?? '')).toMatchObject({ clinicName: 'Harbor Clinic' });
      stream.close();
    }
  });

  it('are kept alive every 15 s', async () => {
    const stream = await openStream();
    kiosk.machine.time.advance(15);
    expect(await stream.next()).toBe(': still here\n\n');
    stream.close();
  });

  it('tell a page whose visit is overdue to load itself again, and no other', async () => {
    const [late, other] = [await openStream(), await openStream('another-page-0123456789')];
    await kiosk.call('startVisit', null);
    kiosk.machine.time.advance(150 + 30 + 15);
    const heard = async (stream: Stream) => (await stream.next()).split('\n\n').filter((block) => block.startsWith('event'));
    let blocks: readonly string[] = [];
    while (blocks.length === 0) blocks = await heard(late);
    expect(blocks).toEqual(['event: reload\ndata: null']);
    expect(await heard(other)).toEqual([]);
    late.close();
    other.close();
  });

  it("that end take the page's visit and staff token with them", async () => {
    const stream = await openStream();
    const reply = await kiosk.call('completeSetUp', {
      clinicName: '',
      pin: '284913',
      offeredLanguages: ['en'],
      emergencyNumber: '911',
      showDrafts: false,
      role: 'it',
    });
    const staffToken = (JSON.parse(reply.text) as { answer: { value: { value: { token: string } } } }).answer.value.value.token;
    await kiosk.call('startVisit', null, { 'x-kiosk-page': 'another-page-0123456789' });
    const other = await openStream('another-page-0123456789');
    stream.close();
    await logged('staffLocked').toBe(1);
    expect((await kiosk.call('openStaffDesk', { token: staffToken })).text).toContain('"locked"');
    other.close();
    await logged('visitLost').toBe(1);
  });

  it('of which a page has two end with the last of them', async () => {
    const [first, second] = [await openStream(), await openStream()];
    await kiosk.call('startVisit', null);
    first.close();
    await kiosk.call('openKiosk', null);
    expect(kiosk.machine.log.of('visitLost')).toHaveLength(0);
    second.close();
    await logged('visitLost').toBe(1);
  });
});

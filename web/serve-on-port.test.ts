import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serveOnPort } from './serve-on-port.ts';
import { type ServedMachine, serveTestMachine } from './testing/served-machine.ts';

let kiosk: ServedMachine;
beforeEach(async () => {
  kiosk = await serveTestMachine();
});
afterEach(() => kiosk.close());

describe('the port', () => {
  it('that is in use makes way for the next free one, and one line says so', async () => {
    const lines: string[] = [];
    const { port: _port, ...rest } = kiosk.options();
    const taken = await serveOnPort(kiosk.served().port, rest, (line) => lines.push(line));
    expect(taken).toEqual({ ok: false, error: `Port ${kiosk.served().port} is in use. Choose another with --port.` });
    const [one, two] = [await serveOnPort(undefined, rest, (line) => lines.push(line)), await serveOnPort(undefined, rest, (line) => lines.push(line))];
    expect(one.ok && two.ok && two.value.port > one.value.port).toBe(true);
    expect(lines.at(-1)).toMatch(/^Port 8420 is in use; taking \d+\.$/);
    for (const other of [one, two]) if (other.ok) await other.value.close();
  });

  it('is open to this machine alone', () => {
    expect(kiosk.served().address).toBe(`http://127.0.0.1:${kiosk.served().port}`);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lockedForMillis, missed, noLockOut, settledLockOut, waitSeconds } from './lock-out.ts';
import { checkNewPin } from './pin.ts';
import { type FileState, staffDoor } from './staff-door.ts';

describe('a new PIN', () => {
  it.each(['111111', '123456', '654321', '012345', '121212', '123123', '112233', '456789', '147258', '11111222'])('%s is refused as obvious', (pin) => {
    expect(checkNewPin(pin)).toEqual({ ok: false, error: 'obvious' });
  });
  it.each([
    ['12345', 'tooShort'],
    ['1234567890123', 'tooLong'],
    ['12a456', 'notDigits'],
    ['١٢٣٤٥٧', 'notDigits'],
  ])('%s is refused: %s', (pin, error) => {
    expect(checkNewPin(pin)).toEqual({ ok: false, error });
  });
  it.each(['284913', '70419285'])('%s is taken', (pin) => {
    expect(checkNewPin(pin).ok).toBe(true);
  });
});

describe('wrong PINs', () => {
  it('lock the staff area from the fifth in a row, twice as long each time, for an hour at most', () => {
    expect([1, 4, 5, 6, 7, 8, 11, 12, 40].map(waitSeconds)).toEqual([0, 0, 30, 60, 120, 240, 1920, 3600, 3600]);
  });

  it('set clocks open nothing early', () => {
    let lockOut = noLockOut;
    for (let miss = 0; miss < 6; miss += 1) lockOut = missed(lockOut, 1_000_000);
    expect(lockedForMillis(lockOut, 1_000_000)).toBe(60_000);
    expect(lockedForMillis(lockOut, 0)).toBe(60_000);
    expect(lockedForMillis(lockOut, 1_060_000)).toBe(0);
  });
});

it('a clock set back begins the wait again, and the wait then ends', () => {
  const lockOut = { misses: 5, lockedAt: 1_000_000 };
  expect(settledLockOut(lockOut, 2_000_000)).toEqual(lockOut);
  const settled = settledLockOut(lockOut, 400_000);
  expect(lockedForMillis(settled, 400_000)).toBe(30_000);
  expect(lockedForMillis(settled, 430_000)).toBe(0);
});

describe('the staff corner', () => {
  const good = JSON.stringify({
    version: 1,
    lockOut: { misses: 0, lockedAt: 0 },
    credentials: [{ role: 'manager', salt: 'c2FsdHNhbHRzYWx0c2FsdA==', hash: 'aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNoaGFzaGhhc2g=', cost: 2 ** 15 }],
  });
  const missing: FileState = { kind: 'missing' };
  const anyState: fc.Arbitrary<FileState> = fc.oneof(
    fc.constant<FileState>(missing),
    fc.constant<FileState>({ kind: 'unreadable' }),
    fc
      .oneof(
        fc.string(),
        fc.json(),
        fc.nat(good.length).map((end) => good.slice(0, end)),
      )
      .map((text): FileState => ({ kind: 'text', text })),
  );

  it('opens the set-up on a machine that was never set up', () => {
    expect(staffDoor(missing, missing, missing)).toEqual({ kind: 'setUp' });
  });
  it('asks for the PIN when there is one', () => {
    expect(staffDoor({ kind: 'text', text: good }, missing, missing).kind).toBe('pin');
  });
  it('never shows the set-up again, whatever happens to the files', () => {
    fc.assert(
      fc.property(anyState, anyState, anyState, (staff, settings, mark) => {
        const door = staffDoor(staff, settings, mark);
        const isUntouched = [staff, settings, mark].every((state) => state.kind === 'missing');
        expect(door.kind === 'setUp').toBe(isUntouched);
      }),
    );
  });
});

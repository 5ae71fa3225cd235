/** One language at a time, 6 s each (look.md, Attract). */
const greetingMillis = 6000;
/** The sheet shifts by 2 mm every cycle, against burn-in. */
const cycleMillis = 60_000;
const shifts = [
  { x: 0, y: 0 },
  { x: 2, y: 0 },
  { x: 2, y: 2 },
  { x: 0, y: 2 },
] as const;

/** Which of `count` greetings stands there after `passed` milliseconds. */
export function greetingAt(passed: number, count: number): number {
  return count === 0 ? 0 : Math.floor(Math.max(0, passed) / greetingMillis) % count;
}

export function shiftMillimetres(passed: number): { readonly x: number; readonly y: number } {
  return shifts[Math.floor(Math.max(0, passed) / cycleMillis) % shifts.length] ?? shifts[0];
}

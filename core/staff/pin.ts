import { failed, type Result, succeeded } from '#core/result.ts';

/** Six digits give a million PINs: with the lock-out below, guessing takes years (lock-out.ts). */
export const shortestPin = 6;
export const longestPin = 12;

export type PinError = 'tooShort' | 'tooLong' | 'notDigits' | 'obvious';

/** Refuses what is not 6 to 12 digits and what anybody would try first: repeats, runs, patterns and years of dates. */
export function checkNewPin(pin: string): Result<string, PinError> {
  if (!/^[0-9]*$/.test(pin)) return failed('notDigits');
  if (pin.length < shortestPin) return failed('tooShort');
  if (pin.length > longestPin) return failed('tooLong');
  return isObvious(pin) ? failed('obvious') : succeeded(pin);
}

function isObvious(pin: string): boolean {
  const digits = Array.from(pin, Number);
  const steps = digits.slice(1).map((digit, index) => (digit - (digits[index] ?? 0) + 10) % 10);
  const isRun = steps.every((step) => step === steps[0] && (step === 0 || step === 1 || step === 9));
  const isRepeatedBlock = [1, 2, 3].some((length) => pin.length % length === 0 && pin === pin.slice(0, length).repeat(pin.length / length));
  return isRun || isRepeatedBlock || new Set(digits).size < 3 || /^(112233|123321|147258|147369|159357|159753|258456|789456|456789|123789|911911)/.test(pin);
}
